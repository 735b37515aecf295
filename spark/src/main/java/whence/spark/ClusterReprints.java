package whence.spark;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction2;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;
import scala.Tuple3;
import whence.reprint.ReprintSteps;

/**
 * The whole flow from numbered documents to who copied whom, top to bottom: the steps of
 * {@link whence.reprint.Reprints} by the same rules, and the same result to the last character.
 */
final class ClusterReprints {

    private ClusterReprints() {}

    /**
     * Every verified pair as a line of JSON, under its two ids; not yet sorted.
     *
     * @param documents each under its number, at home
     */
    static JavaRDD<Tuple2<String, String>> find(SparkSession session, JavaPairRDD<Integer, byte[]> documents) {
        Home home = new Home(documents.getNumPartitions());
        Worth worth = Worth.comparing(session, documents);
        JavaRDD<Tuple2<Long, byte[]>> verified = verified(session, documents, worth);

        JavaPairRDD<Integer, Integer> paired = verified.flatMapToPair(pair -> List.of(
                                new Tuple2<>(Pairs.first(pair._1()), 1), new Tuple2<>(Pairs.second(pair._1()), 1))
                        .iterator())
                .reduceByKey(home, Integer::sum)
                .persist(StorageLevel.DISK_ONLY());
        JavaPairRDD<Integer, byte[]> dates = Dates.of(documents, paired, verified);
        JavaPairRDD<Integer, Long> stars = stars(paired, worth.centres(), home);

        return Meetings.hold(sides(documents, dates, stars), verified, Directing::new);
    }

    /** The pairs that share wording, at home, each with what was found in comparing it. */
    static JavaRDD<Tuple2<Long, byte[]>> verified(SparkSession session, JavaPairRDD<Integer, byte[]> documents) {
        return verified(session, documents, Worth.comparing(session, documents));
    }

    private static JavaRDD<Tuple2<Long, byte[]>> verified(
            SparkSession session, JavaPairRDD<Integer, byte[]> documents, Worth worth) {
        Home home = new Home(documents.getNumPartitions());
        JavaPairRDD<Integer, Tuple2<byte[], long[]>> ready = Recurring.learn(session, documents);
        return Meetings.hold(ready, Meetings.atHome(worth.pairs(), home), Comparing::new)
                .persist(StorageLevel.DISK_ONLY());
    }

    /** Pairs worth comparing, each with the weight of its ties, and the documents to which those of large groups were tied. */
    private record Worth(JavaPairRDD<Long, byte[]> pairs, JavaRDD<Integer> centres) {
        static Worth comparing(SparkSession session, JavaPairRDD<Integer, byte[]> documents) {
            Home home = new Home(documents.getNumPartitions());
            CopyGroups groups = CopyGroups.of(session, documents);
            JavaPairRDD<Integer, int[]> members = groups.members().persist(StorageLevel.DISK_ONLY());
            Candidates candidates = Candidates.among(session, documents, members);
            return new Worth(
                    groups.pairs()
                            .mapToPair(pair -> new Tuple2<>(pair, Candidates.weight(ReprintSteps.SURELY_ENOUGH)))
                            .union(between(members, candidates.pairs(), home)),
                    groups.centres().union(candidates.centres()));
        }
    }

    /** The pairs between groups whose first texts are worth comparing. */
    private static JavaPairRDD<Long, byte[]> between(
            JavaPairRDD<Integer, int[]> members, JavaRDD<Tuple2<Long, byte[]>> first, Home home) {
        Meetings.Hosting<int[], Tuple2<Long, byte[]>> hosting = () -> met -> {
            LongStream.Builder pairs = LongStream.builder();
            ReprintSteps.pairsBetween(boxed(met.earlier()), boxed(met.later()), pairs::add);
            return pairs.build().mapToObj(pair -> new Tuple2<>(pair, met.carried()));
        };
        return Meetings.hold(members, Meetings.atHome(first.mapToPair(pair -> pair), home), hosting)
                .mapToPair(pair -> pair);
    }

    private static List<Integer> boxed(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    /** The centres that have so many copies that these are shown as a star, with how many. */
    private static JavaPairRDD<Integer, Long> stars(
            JavaPairRDD<Integer, Integer> paired, JavaRDD<Integer> centres, Home home) {
        JavaPairRDD<Integer, Integer> once =
                centres.mapToPair(centre -> new Tuple2<>(centre, 1)).reduceByKey(home, Math::max);
        FlatMapFunction2<Iterator<Tuple2<Integer, Integer>>, Iterator<Tuple2<Integer, Integer>>, Tuple2<Integer, Long>>
                large = (copies, some) -> Dates.among(copies, some)
                .filter(one -> ReprintSteps.isLargeStar(one._2()))
                .map(one -> new Tuple2<>(one._1(), (long) one._2()))
                .iterator();
        return paired.map(one -> one).zipPartitions(once.map(one -> one), large).mapToPair(one -> one);
    }

    /** What the direction is told by, of each document that stands in a pair. */
    private static JavaPairRDD<Integer, Tuple3<byte[], byte[], Long>> sides(
            JavaPairRDD<Integer, byte[]> documents,
            JavaPairRDD<Integer, byte[]> dates,
            JavaPairRDD<Integer, Long> stars) {
        FlatMapFunction2<
                        Iterator<Tuple2<Integer, byte[]>>,
                        Iterator<Tuple2<Integer, Long>>,
                        Tuple2<Integer, Tuple2<byte[], Long>>>
                withStars = ClusterReprints::withStars;
        FlatMapFunction2<
                        Iterator<Tuple2<Integer, byte[]>>,
                        Iterator<Tuple2<Integer, Tuple2<byte[], Long>>>,
                        Tuple2<Integer, Tuple3<byte[], byte[], Long>>>
                withDates = ClusterReprints::withDates;
        JavaRDD<Tuple2<Integer, Tuple2<byte[], Long>>> dated =
                dates.map(one -> one).zipPartitions(stars.map(one -> one), withStars);
        return documents.map(one -> one).zipPartitions(dated, withDates).mapToPair(one -> one);
    }

    private static Iterator<Tuple2<Integer, Tuple2<byte[], Long>>> withStars(
            Iterator<Tuple2<Integer, byte[]>> dates, Iterator<Tuple2<Integer, Long>> stars) {
        Map<Integer, Long> sizes = map(stars);
        return Meetings.stream(dates)
                .map(date -> new Tuple2<>(date._1(), new Tuple2<>(date._2(), sizes.getOrDefault(date._1(), 0L))))
                .iterator();
    }

    private static Iterator<Tuple2<Integer, Tuple3<byte[], byte[], Long>>> withDates(
            Iterator<Tuple2<Integer, byte[]>> documents, Iterator<Tuple2<Integer, Tuple2<byte[], Long>>> dated) {
        Map<Integer, Tuple2<byte[], Long>> known = map(dated);
        return Meetings.stream(documents)
                .flatMap(document -> Stream.ofNullable(known.get(document._1()))
                        .map(date -> new Tuple2<>(document._1(), new Tuple3<>(document._2(), date._1(), date._2()))))
                .iterator();
    }

    private static <V> Map<Integer, V> map(Iterator<Tuple2<Integer, V>> all) {
        Map<Integer, V> map = new HashMap<>();
        all.forEachRemaining(one -> map.put(one._1(), one._2()));
        return map;
    }
}
