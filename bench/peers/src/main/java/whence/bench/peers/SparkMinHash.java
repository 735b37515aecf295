package whence.bench.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.feature.MinHashLSHModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import whence.text.Document;

/** MinHashLSH of Spark's MLlib over shingles of five words, in one process on two threads. */
final class SparkMinHash implements Peer, AutoCloseable {

    /** As many numbers as a hash of a shingle may take. */
    private static final int SPACE = 1 << 20;

    private static final int TABLES = 5;
    /** Jaccard distance up to which two texts are a pair: a fifth of all shingles of both is common. */
    private static final double DISTANCE = 0.8;

    /** Started once, since its start is no part of the search. */
    private final SparkSession spark = SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 8)
            .getOrCreate();

    SparkMinHash() {
        spark.sparkContext().setLogLevel("ERROR");
    }

    @Override
    public String name() {
        return "Spark 4.1.0 MLlib MinHashLSH, 5 tables, shingles of 5";
    }

    @Override
    public String countsAsPair() {
        return "one of 5 hashes is equal and a fifth of all shingles of both is common";
    }

    @Override
    public Set<Long> pairs(List<Document> documents) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            int[] shingles = shingles(documents.get(i).text());
            double[] ones = new double[shingles.length];
            Arrays.fill(ones, 1);
            rows.add(RowFactory.create(i, Vectors.sparse(SPACE, shingles, ones)));
        }
        StructType schema = new StructType(new StructField[] {
            new StructField("id", DataTypes.IntegerType, false, Metadata.empty()),
            new StructField("shingles", SQLDataTypes.VectorType(), false, Metadata.empty())
        });
        Dataset<Row> table = spark.createDataFrame(rows, schema);
        MinHashLSHModel model = new MinHashLSH()
                .setNumHashTables(TABLES)
                .setSeed(1)
                .setInputCol("shingles")
                .setOutputCol("hashes")
                .fit(table);
        Set<Long> pairs = new HashSet<>();
        model.approxSimilarityJoin(table, table, DISTANCE, "distance")
                .filter("datasetA.id < datasetB.id")
                .selectExpr("datasetA.id", "datasetB.id")
                .collectAsList()
                .forEach(row -> pairs.add(Peer.pair(row.getInt(0), row.getInt(1))));
        return pairs;
    }

    private static int[] shingles(String text) {
        String[] words = text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        TreeSet<Integer> shingles = new TreeSet<>();
        for (int i = 0; i + 5 <= words.length; i++) {
            shingles.add(Math.floorMod(Arrays.asList(words).subList(i, i + 5).hashCode() * 0x9E3779B9, SPACE));
        }
        if (shingles.isEmpty()) {
            shingles.add(0);
        }
        return shingles.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public void close() {
        spark.stop();
    }
}
