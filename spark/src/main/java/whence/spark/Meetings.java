package whence.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction2;
import scala.Tuple2;

/**
 * Brings what belongs to the two documents of each pair together.
 *
 * <p>What belongs to the earlier one travels to where the later one lives, once for each partition in which it meets
 * anybody. So an early text with a million copies is sent to each partition once, and its copies stay where they are.
 * Both travellers and pairs come sorted: only what belongs to the documents of one partition is held in memory.
 */
final class Meetings {

    /**
     * What is made of two documents that meet.
     *
     * @param <V> what belongs to a document
     * @param <R> what comes of it
     */
    interface Meeting<V, R> {
        Stream<R> meet(Met<V> met);
    }

    /** Makes a meeting for each partition, so that it can keep what it made ready. */
    interface Hosting<V, R> extends Serializable {
        Meeting<V, R> host();
    }

    /**
     * Two documents that meet.
     *
     * @param paired their numbers, the earlier first, and what the pair carries along
     * @param earlier what belongs to the earlier
     * @param later what belongs to the later
     */
    record Met<V>(Tuple2<Long, byte[]> paired, V earlier, V later) {
        long pair() {
            return paired._1();
        }

        byte[] carried() {
            return paired._2();
        }

        int first() {
            return Pairs.first(pair());
        }

        int second() {
            return Pairs.second(pair());
        }
    }

    private Meetings() {}

    /** Pairs where their later documents live, sorted. What meetings make of them, pair by pair, lies so too. */
    static JavaRDD<Tuple2<Long, byte[]>> atHome(JavaPairRDD<Long, byte[]> pairs, Home home) {
        return pairs.repartitionAndSortWithinPartitions(home).map(pair -> pair);
    }

    /**
     * Holds a meeting for every pair.
     *
     * @param values what belongs to each document, at home
     * @param pairs as {@link #atHome} leaves them
     */
    static <V, R> JavaRDD<R> hold(
            JavaPairRDD<Integer, V> values, JavaRDD<Tuple2<Long, byte[]>> pairs, Hosting<V, R> hosting) {
        Home home = new Home(pairs.getNumPartitions());
        JavaPairRDD<Integer, Integer> journeys = pairs.mapPartitionsWithIndex(
                        (partition, all) -> stream(all)
                                .map(pair -> Pairs.first(pair._1()))
                                .map(first -> new Tuple2<>(first, partition))
                                .distinct()
                                .iterator(),
                        true)
                .mapToPair(journey -> journey)
                .partitionBy(home);
        JavaPairRDD<Long, V> travellers = values.map(value -> value)
                .zipPartitions(journeys.map(journey -> journey), Meetings::setOut)
                .mapToPair(traveller -> traveller)
                .repartitionAndSortWithinPartitions(new Destination(home.numPartitions()));
        JavaRDD<Arrived<V>> arrived = travellers
                .map(traveller -> traveller)
                .zipPartitions(pairs, (coming, waiting) -> new Arriving<>(coming, waiting));
        FlatMapFunction2<Iterator<Tuple2<Integer, V>>, Iterator<Arrived<V>>, R> meeting =
                (living, coming) -> met(living, coming, hosting.host());
        return values.map(value -> value).zipPartitions(arrived, meeting);
    }

    private static <V> Iterator<Tuple2<Long, V>> setOut(
            Iterator<Tuple2<Integer, V>> living, Iterator<Tuple2<Integer, Integer>> journeys) {
        Map<Integer, List<Integer>> destinations = new HashMap<>();
        journeys.forEachRemaining(journey -> destinations
                .computeIfAbsent(journey._1(), unseen -> new ArrayList<>(2))
                .add(journey._2()));
        return stream(living)
                .flatMap(value -> destinations.getOrDefault(value._1(), List.of()).stream()
                        .map(destination -> new Tuple2<>(Pairs.of(destination, value._1()), value._2())))
                .iterator();
    }

    private static <V, R> Iterator<R> met(
            Iterator<Tuple2<Integer, V>> living, Iterator<Arrived<V>> coming, Meeting<V, R> meeting) {
        if (!coming.hasNext()) {
            return List.<R>of().iterator();
        }
        Map<Integer, V> here = new HashMap<>();
        living.forEachRemaining(value -> here.put(value._1(), value._2()));
        return stream(coming)
                .flatMap(one -> meeting.meet(new Met<>(
                        one.paired(),
                        one.earlier(),
                        present(here, Pairs.second(one.paired()._1())))))
                .iterator();
    }

    private static <V> V present(Map<Integer, V> here, int number) {
        V value = here.get(number);
        if (value == null) {
            throw new IllegalStateException("document " + number + " is not at home");
        }
        return value;
    }

    static <T> Stream<T> stream(Iterator<T> all) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, 0), false);
    }

    private record Arrived<V>(Tuple2<Long, byte[]> paired, V earlier) {}

    /** Travellers and pairs, both sorted by the earlier document, side by side. */
    private static final class Arriving<V> implements Iterator<Arrived<V>> {
        private final Iterator<Tuple2<Long, V>> coming;
        private final Iterator<Tuple2<Long, byte[]>> waiting;
        private Tuple2<Long, V> last;

        Arriving(Iterator<Tuple2<Long, V>> coming, Iterator<Tuple2<Long, byte[]>> waiting) {
            this.coming = coming;
            this.waiting = waiting;
            this.last = new Tuple2<>(-1L, null);
        }

        @Override
        public boolean hasNext() {
            return waiting.hasNext();
        }

        @Override
        public Arrived<V> next() {
            Tuple2<Long, byte[]> pair = waiting.next();
            int first = Pairs.first(pair._1());
            while (Pairs.second(last._1()) != first) {
                if (!coming.hasNext()) {
                    throw new NoSuchElementException("document " + first + " did not arrive");
                }
                last = coming.next();
            }
            return new Arrived<>(pair, last._2());
        }
    }

    /** Where a traveller goes: the first of its two numbers. */
    private static final class Destination extends Partitioner {
        private final int partitions;

        Destination(int partitions) {
            this.partitions = partitions;
        }

        @Override
        public int numPartitions() {
            return partitions;
        }

        @Override
        public int getPartition(Object key) {
            return Pairs.first((Long) key);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Destination destination && destination.partitions == partitions;
        }

        @Override
        public int hashCode() {
            return partitions;
        }
    }
}
