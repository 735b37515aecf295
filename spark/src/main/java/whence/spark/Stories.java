package whence.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;
import whence.reprint.ReprintSteps;

/**
 * Which documents belong to one story: those that hang together by shared wording or by a shared mark.
 *
 * <p>A story bears the number of its earliest document. Each round every document takes the lowest number among its own
 * and its neighbours', then that one's own number in turn, so that rounds grow with the logarithm of the longest way.
 */
final class Stories {

    /** Longer ways than two to this power do not occur. */
    private static final int MOST_ROUNDS = 60;

    private Stories() {}

    /**
     * The number of its story for each document that hangs together with another; the others are a story each.
     *
     * @param wording pairs that share wording
     * @param marks what each document is marked by
     */
    static JavaPairRDD<Integer, Integer> of(
            SparkSession session, JavaRDD<Long> wording, JavaPairRDD<String, Integer> marks) {
        JavaRDD<Tuple2<Integer, Integer>> ties =
                wording.map(pair -> new Tuple2<>(Pairs.first(pair), Pairs.second(pair)));
        Dataset<Row> edges = pairs(session, ties, "a", "b").union(marked(session, marks));
        Dataset<Row> both =
                edges.union(edges.select(col("b"), col("a"))).distinct().persist(StorageLevel.DISK_ONLY());
        Dataset<Row> labels =
                both.select(col("a").as("document"), col("a").as("story")).distinct();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Dataset<Row> next = jumped(spread(labels, both)).persist(StorageLevel.DISK_ONLY());
            boolean settled = next.join(labels.withColumnRenamed("story", "before"), "document")
                    .filter(col("story").notEqual(col("before")))
                    .isEmpty();
            labels = next;
            if (settled) {
                return labels.javaRDD().mapToPair(row -> new Tuple2<>(row.getInt(0), row.getInt(1)));
            }
        }
        throw new IllegalStateException("stories did not settle within " + MOST_ROUNDS + " rounds");
    }

    /** Each bearer of a mark is tied to the earliest; a mark that very many bear ties nobody. */
    private static Dataset<Row> marked(SparkSession session, JavaPairRDD<String, Integer> marks) {
        Dataset<Row> bearers = session.createDataset(
                        marks.map(one -> one).rdd(), Encoders.tuple(Encoders.STRING(), Encoders.INT()))
                .toDF("mark", "b")
                .distinct();
        Dataset<Row> telling = bearers.groupBy("mark")
                .agg(min("b").as("a"), count(lit(1)).as("bearers"))
                .filter(col("bearers").between(2, ReprintSteps.FULL_GROUP));
        return bearers.join(telling, "mark").filter(col("a").notEqual(col("b"))).select("a", "b");
    }

    private static Dataset<Row> pairs(
            SparkSession session, JavaRDD<Tuple2<Integer, Integer>> ties, String first, String second) {
        return session.createDataset(ties.rdd(), Encoders.tuple(Encoders.INT(), Encoders.INT()))
                .toDF(first, second);
    }

    private static Dataset<Row> spread(Dataset<Row> labels, Dataset<Row> both) {
        Dataset<Row> heard = both.join(labels.withColumnRenamed("document", "a"), "a")
                .groupBy(col("b").as("document"))
                .agg(min("story").as("heard"));
        Column lowest = least(col("story"), col("heard"));
        return labels.join(heard, "document").select(col("document"), lowest.as("story"));
    }

    private static Dataset<Row> jumped(Dataset<Row> labels) {
        Dataset<Row> of =
                labels.select(col("document").as("story"), col("story").as("further"));
        return labels.join(of, "story").select(col("document"), col("further").as("story"));
    }
}
