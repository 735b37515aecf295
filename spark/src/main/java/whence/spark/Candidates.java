package whence.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction2;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;
import whence.dossier.Codec;
import whence.reprint.ReprintSteps;
import whence.text.Document;

/**
 * Pairs of documents worth comparing, and the centres of stars.
 *
 * <p>Postings are bare numbers, sorted where they land: those of one fingerprint then come side by side, the earliest
 * first. A fingerprint that very many texts hold is never held in memory: beyond a hundred, each posting is tied to the
 * two earliest as it passes by.
 */
final class Candidates {

    /** More than a group that is compared in full has: it stands for all larger sizes. */
    private static final int KEPT = ReprintSteps.FULL_GROUP + 1;

    /** Pairs met often enough, each with the weight of its ties; and, tied to themselves, the centres of stars. */
    private final JavaRDD<Tuple2<Long, byte[]>> met;

    private Candidates(JavaRDD<Tuple2<Long, byte[]>> met) {
        this.met = met;
    }

    /**
     * Looks up the first document of each group of equal ones.
     *
     * @param documents at home
     * @param groups the first members of each, at home
     */
    static Candidates among(
            SparkSession session, JavaPairRDD<Integer, byte[]> documents, JavaPairRDD<Integer, int[]> groups) {
        FlatMapFunction2<Iterator<Tuple2<Integer, byte[]>>, Iterator<Tuple2<Integer, int[]>>, Long> looking =
                Candidates::postings;
        JavaRDD<Long> postings = documents.map(document -> document).zipPartitions(groups.map(group -> group), looking);
        MapPartitionsFunction<Long, Tuple2<Long, Integer>> tying =
                all -> new Flat<>(new Runs<>(all, ReprintSteps::fingerprint), Candidates::ties);
        Dataset<Row> counted = session.createDataset(postings.rdd(), Encoders.LONG())
                .repartition(documents.getNumPartitions(), expr("shiftrightunsigned(value, 28)"))
                .sortWithinPartitions("value")
                .mapPartitions(tying, Encoders.tuple(Encoders.LONG(), Encoders.INT()))
                .groupBy("_1")
                .agg(sum("_2").as("weight"))
                .filter(col("weight").geq(ReprintSteps.ENOUGH));
        return new Candidates(counted.select("_1", "weight")
                .javaRDD()
                .map(row -> new Tuple2<>(row.getLong(0), weight(row.getLong(1))))
                .persist(StorageLevel.DISK_ONLY()));
    }

    private static Iterator<Long> postings(
            Iterator<Tuple2<Integer, byte[]>> documents, Iterator<Tuple2<Integer, int[]>> groups) {
        java.util.Set<Integer> first = new java.util.HashSet<>();
        groups.forEachRemaining(group -> first.add(group._1()));
        ReprintSteps.Lookup lookup = new ReprintSteps.Lookup();
        return new Flat<>(documents, document -> {
            if (!first.contains(document._1())) {
                return Collections.emptyIterator();
            }
            LongStream.Builder postings = LongStream.builder();
            lookup.postings(
                    document._1(), Codec.read(document._2(), Document.class).text(), postings::add);
            return postings.build().iterator();
        });
    }

    /** The pairs that one fingerprint ties, each with its weight. */
    private static Iterator<Tuple2<Long, Integer>> ties(Iterator<Long> postings) {
        Iterator<Long> distinct = new Flat<>(
                new Runs<>(postings, posting -> posting),
                same -> List.of(same.next()).iterator());
        List<Long> first = new ArrayList<>();
        while (distinct.hasNext() && first.size() < KEPT) {
            first.add(distinct.next());
        }
        long any = first.get(0);
        int[] numbers = first.stream().mapToInt(ReprintSteps::document).toArray();
        int centres = ReprintSteps.centres(any, numbers.length);
        int weight = ReprintSteps.weight(any);
        Iterator<Tuple2<Long, Integer>> known = IntStream.range(0, centres)
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, numbers.length)
                        .mapToObj(j -> new Tuple2<>(Pairs.of(numbers[i], numbers[j]), weight)))
                .iterator();
        if (!ReprintSteps.isStar(any, numbers.length)) {
            return known;
        }
        Iterator<Tuple2<Long, Integer>> marks = IntStream.range(0, centres)
                .mapToObj(i -> new Tuple2<>(Pairs.of(numbers[i], numbers[i]), ReprintSteps.ENOUGH))
                .iterator();
        Iterator<Tuple2<Long, Integer>> passing = new Flat<>(
                distinct,
                posting -> IntStream.range(0, centres)
                        .mapToObj(i -> new Tuple2<>(Pairs.of(numbers[i], ReprintSteps.document(posting)), weight))
                        .iterator());
        return new Flat<>(List.of(known, marks, passing).iterator(), part -> part);
    }

    /** The weight of the ties of a pair, as the pair carries it along; above what is surely enough none are told apart. */
    static byte[] weight(long weight) {
        return new byte[] {(byte) Math.min(ReprintSteps.SURELY_ENOUGH, weight)};
    }

    /** Pairs of first members of groups, each with the weight of its ties. */
    JavaRDD<Tuple2<Long, byte[]>> pairs() {
        return met.filter(pair -> Pairs.first(pair._1()) != Pairs.second(pair._1()));
    }

    /** Documents to which those of a very common fingerprint were tied; one may come twice. */
    JavaRDD<Integer> centres() {
        return met.map(Tuple2::_1)
                .filter(pair -> Pairs.first(pair) == Pairs.second(pair))
                .map(Pairs::first);
    }
}
