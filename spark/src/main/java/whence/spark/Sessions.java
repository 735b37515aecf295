package whence.spark;

import org.apache.spark.sql.SparkSession;

/** The connection to the cluster, with what the steps need set. */
final class Sessions {

    private Sessions() {}

    /** Where the cluster is, spark-submit or the launcher say; what else they say is kept. */
    static SparkSession start() {
        return SparkSession.builder()
                .appName("whence")
                .config("spark.serializer", "org.apache.spark.serializer.KryoSerializer")
                .config("spark.sql.session.timeZone", "UTC")
                .getOrCreate();
    }
}
