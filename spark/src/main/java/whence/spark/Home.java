package whence.spark;

import org.apache.spark.Partitioner;

/** Where things live: a document by its number, a pair by the number of its later document. */
final class Home extends Partitioner {

    private final int partitions;

    Home(int partitions) {
        this.partitions = partitions;
    }

    @Override
    public int numPartitions() {
        return partitions;
    }

    /** Of an {@code Integer}, a document, or a {@code Long}, a pair. */
    @Override
    public int getPartition(Object key) {
        return Math.floorMod(key instanceof Long pair ? Pairs.second(pair) : (Integer) key, partitions);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Home home && home.partitions == partitions;
    }

    @Override
    public int hashCode() {
        return partitions;
    }
}
