package whence.spark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction2;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;
import whence.dossier.Codec;
import whence.reprint.DatedPassage;
import whence.reprint.Pair;
import whence.reprint.Published;
import whence.reprint.ReprintSteps;
import whence.text.Document;
import whence.text.Span;

/** When each document that shares wording was published: as given, as its head states it, else by its wording. */
final class Dates {

    private Dates() {}

    /**
     * The dates of all documents that stand in a pair, at home.
     *
     * @param paired their numbers, at home; one may come twice
     */
    static JavaPairRDD<Integer, byte[]> of(
            JavaPairRDD<Integer, byte[]> documents,
            JavaPairRDD<Integer, Integer> paired,
            JavaRDD<Tuple2<Long, byte[]>> pairs) {
        Home home = new Home(documents.getNumPartitions());
        FlatMapFunction2<Iterator<Tuple2<Integer, byte[]>>, Iterator<Tuple2<Integer, Integer>>, Tuple2<Integer, byte[]>>
                undated = (all, some) -> among(all, some).iterator();
        JavaRDD<Tuple2<Integer, byte[]>> shown =
                documents.map(one -> one).zipPartitions(paired.map(one -> one), undated);
        // As many values as there are time zones.
        Map<Integer, Long> zones = documents
                .flatMap(one -> ReprintSteps.findZone(Codec.read(one._2(), Document.class)).stream()
                        .iterator())
                .countByValue();
        int zone = ReprintSteps.usualZone(zones);
        JavaPairRDD<Integer, byte[]> own = shown.mapToPair(one -> new Tuple2<>(
                        one._1(), Codec.bytes(ReprintSteps.published(Codec.read(one._2(), Document.class), zone))))
                .persist(StorageLevel.DISK_ONLY());
        JavaPairRDD<Integer, Iterable<byte[]>> passages = Meetings.hold(own, pairs, () -> Dates::dated)
                .mapToPair(one -> one)
                .groupByKey(home);
        FlatMapFunction2<
                        Iterator<Tuple2<Integer, byte[]>>,
                        Iterator<Tuple2<Integer, Iterable<byte[]>>>,
                        Tuple2<Integer, byte[]>>
                completed = Dates::completed;
        return own.map(one -> one)
                .zipPartitions(passages.map(one -> one), completed)
                .mapToPair(one -> one);
    }

    /** Those of all that have one of some numbers. */
    static <V> Stream<Tuple2<Integer, V>> among(
            Iterator<Tuple2<Integer, V>> all, Iterator<Tuple2<Integer, Integer>> some) {
        Set<Integer> numbers = new HashSet<>();
        some.forEachRemaining(one -> numbers.add(one._1()));
        return Meetings.stream(all).filter(one -> numbers.contains(one._1()));
    }

    /** Of a dated and an undated document the passages that date the undated one. */
    private static Stream<Tuple2<Integer, byte[]>> dated(Meetings.Met<byte[]> met) {
        Published earlier = Codec.read(met.earlier(), Published.class);
        Published later = Codec.read(met.later(), Published.class);
        if (earlier.isKnown() == later.isKnown()) {
            return Stream.empty();
        }
        return Codec.read(met.carried(), Pair.class).passages().stream()
                .map(passage -> earlier.isKnown()
                        ? dated(met.second(), passage.inTo(), earlier)
                        : dated(met.first(), passage.inFrom(), later));
    }

    private static Tuple2<Integer, byte[]> dated(int number, Span span, Published published) {
        return new Tuple2<>(number, Codec.bytes(new DatedPassage(span, published)));
    }

    private static Iterator<Tuple2<Integer, byte[]>> completed(
            Iterator<Tuple2<Integer, byte[]>> own, Iterator<Tuple2<Integer, Iterable<byte[]>>> passages) {
        Map<Integer, byte[]> byWording = new java.util.HashMap<>();
        passages.forEachRemaining(one -> {
            List<DatedPassage> dated = new ArrayList<>();
            one._2().forEach(bytes -> dated.add(Codec.read(bytes, DatedPassage.class)));
            byWording.put(one._1(), Codec.bytes(ReprintSteps.datedByWording(dated)));
        });
        return Meetings.stream(own)
                .map(one -> new Tuple2<>(
                        one._1(), Optional.ofNullable(byWording.get(one._1())).orElse(one._2())))
                .iterator();
    }
}
