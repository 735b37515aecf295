package whence.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction2;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.Tuple2;
import whence.dossier.Codec;
import whence.ingest.Ids;
import whence.reprint.ReprintSteps;
import whence.text.Document;

/**
 * Gives each document an id of its own, by the rules of {@link Ids#apart}, and a number: its place in order of time.
 *
 * <p>Only what tells documents apart is shuffled and sorted; the documents themselves travel once, to their home.
 */
final class Numbering {

    /** {@code place}: partition and place in it. Texts as UTF-16 bytes sort as Java's strings do. */
    private static final StructType TELLING = new StructType()
            .add("place", DataTypes.LongType)
            .add("id", DataTypes.StringType)
            .add("inFolder", DataTypes.StringType)
            .add("hash", DataTypes.StringType)
            .add("text", DataTypes.BinaryType)
            .add("second", DataTypes.LongType)
            .add("details", DataTypes.IntegerType)
            .add("address", DataTypes.BinaryType)
            .add("about", DataTypes.BinaryType);

    private Numbering() {}

    /**
     * The documents under their numbers, at home.
     *
     * @param documents as they came in, always in the same order
     */
    static JavaPairRDD<Integer, byte[]> number(SparkSession session, JavaRDD<byte[]> documents, Home home) {
        int partitions = documents.getNumPartitions();
        JavaPairRDD<Integer, Tuple2<Integer, Tuple2<Integer, String>>> numbered = ordered(session, documents)
                .javaRDD()
                .zipWithIndex()
                .mapToPair(one -> {
                    long place = one._1().getLong(0);
                    Tuple2<Integer, String> name =
                            new Tuple2<>(Math.toIntExact(one._2()), one._1().getString(1));
                    return new Tuple2<>(Pairs.first(place), new Tuple2<>(Pairs.second(place), name));
                })
                .partitionBy(new AsNumbered(partitions));
        FlatMapFunction2<
                        Iterator<byte[]>,
                        Iterator<Tuple2<Integer, Tuple2<Integer, Tuple2<Integer, String>>>>,
                        Tuple2<Integer, byte[]>>
                naming = Numbering::named;
        return documents
                .zipPartitions(numbered.map(one -> one), naming)
                .mapToPair(one -> one)
                .partitionBy(home);
    }

    private static Dataset<Row> ordered(SparkSession session, JavaRDD<byte[]> documents) {
        JavaRDD<Row> telling = documents.mapPartitionsWithIndex(
                (partition, all) -> {
                    int[] place = {0};
                    return Meetings.stream(all)
                            .map(bytes -> telling(Pairs.of(partition, place[0]++), Codec.read(bytes, Document.class)))
                            .iterator();
                },
                true);
        Dataset<Row> once = once(session.createDataFrame(telling, TELLING));
        Dataset<Row> foldered = renamed(once, col("inFolder"));
        Column hashed = org.apache.spark.sql.functions.concat(col("id"), lit("-"), col("hash"));
        return once(renamed(foldered, hashed))
                .withColumn("sorting", org.apache.spark.sql.functions.encode(col("id"), "UTF-16BE"))
                .orderBy("second", "sorting", "address")
                .select("place", "id");
    }

    private static Row telling(long place, Document document) {
        Ids.Knowledge knowledge = Ids.Knowledge.of(document);
        String hashed = Ids.withHash(document);
        return RowFactory.create(
                place,
                document.id(),
                Ids.withFolder(document),
                hashed.substring(document.id().length() + 1),
                sum(document.text()),
                ReprintSteps.earliness(document),
                knowledge.details(),
                sortable(knowledge.address()),
                sortable(knowledge.about()));
    }

    /** Of the same text under the same id the copy of which more is known; else the one that came first. */
    private static Dataset<Row> once(Dataset<Row> all) {
        return all.withColumn(
                        "best",
                        row_number()
                                .over(Window.partitionBy("id", "text")
                                        .orderBy(
                                                col("details").desc(),
                                                col("address").desc(),
                                                col("about").desc(),
                                                col("place"))))
                .filter(col("best").equalTo(1))
                .drop("best");
    }

    /** Documents that share their id get another one. */
    private static Dataset<Row> renamed(Dataset<Row> all, Column other) {
        return all.withColumn("same", count(lit(1)).over(Window.partitionBy("id")))
                .withColumn("id", when(col("same").gt(1), other).otherwise(col("id")))
                .drop("same");
    }

    private static byte[] sortable(String text) {
        return text.getBytes(StandardCharsets.UTF_16BE);
    }

    private static byte[] sum(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(sortable(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static Iterator<Tuple2<Integer, byte[]>> named(
            Iterator<byte[]> documents, Iterator<Tuple2<Integer, Tuple2<Integer, Tuple2<Integer, String>>>> names) {
        Map<Integer, Tuple2<Integer, String>> byPlace = new HashMap<>();
        names.forEachRemaining(one -> byPlace.put(one._2()._1(), one._2()._2()));
        int[] place = {0};
        return Meetings.stream(documents)
                .flatMap(bytes -> Stream.ofNullable(byPlace.get(place[0]++))
                        .map(name -> new Tuple2<>(name._1(), named(bytes, name._2()))))
                .iterator();
    }

    private static byte[] named(byte[] bytes, String id) {
        Document document = Codec.read(bytes, Document.class);
        return document.id().equals(id) ? bytes : Codec.bytes(document.withId(id));
    }

    /** Each number is its own partition. */
    private static final class AsNumbered extends Partitioner {
        private final int partitions;

        AsNumbered(int partitions) {
            this.partitions = partitions;
        }

        @Override
        public int numPartitions() {
            return partitions;
        }

        @Override
        public int getPartition(Object key) {
            return (Integer) key;
        }
    }
}
