package whence.spark;

import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import whence.dossier.Codec;
import whence.text.Document;

/** Spark within this process: all of its serialising and shuffling, none of its machines. */
final class Cluster {

    private static final SparkSession SESSION = start();

    private Cluster() {}

    private static SparkSession start() {
        System.setProperty("spark.master", "local[2]");
        System.setProperty("spark.ui.enabled", "false");
        System.setProperty("spark.driver.host", "127.0.0.1");
        System.setProperty("spark.driver.bindAddress", "127.0.0.1");
        System.setProperty("spark.sql.shuffle.partitions", "3");
        SparkSession session = Sessions.start();
        session.sparkContext().setLogLevel("ERROR");
        return session;
    }

    static SparkSession session() {
        return SESSION;
    }

    /** Every reprint of a pile, which comes in three pieces and lives in five. */
    static List<String> reprints(List<Document> pile) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(SESSION.sparkContext());
        List<byte[]> packed = pile.stream().map(Codec::bytes).toList();
        JavaPairRDD<Integer, byte[]> documents = Numbering.number(SESSION, context.parallelize(packed, 3), new Home(5))
                .persist(StorageLevel.MEMORY_AND_DISK());
        return ClusterReprints.find(SESSION, documents)
                .mapToPair(one -> one)
                .sortByKey(true, 1)
                .values()
                .collect();
    }
}
