package whence.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.Tuple2;
import whence.dossier.Codec;
import whence.reprint.ReprintSteps;
import whence.text.Detail;
import whence.text.Document;

/** Paragraphs that an outlet prints again and again, learned by counting over the whole pile. */
final class Recurring {

    private static final StructType STANDING = new StructType()
            .add("number", DataTypes.IntegerType)
            .add("outlet", DataTypes.StringType)
            .add("paragraph", DataTypes.LongType)
            .add("article", DataTypes.LongType);

    private Recurring() {}

    /** Each document with the numbers of its paragraphs that recur in its outlet; at home, like the documents. */
    static JavaPairRDD<Integer, Tuple2<byte[], long[]>> learn(
            SparkSession session, JavaPairRDD<Integer, byte[]> documents) {
        Home home = new Home(documents.getNumPartitions());
        Dataset<Row> standing = session.createDataFrame(documents.flatMap(Recurring::paragraphs), STANDING);
        JavaPairRDD<Integer, Long> found = standing.join(judged(standing, sizes(session, documents)), keys())
                .select("number", "paragraph")
                .javaRDD()
                .mapToPair(row -> new Tuple2<>(row.getInt(0), row.getLong(1)))
                .partitionBy(home);
        FlatMapFunction2<
                        Iterator<Tuple2<Integer, byte[]>>,
                        Iterator<Tuple2<Integer, Long>>,
                        Tuple2<Integer, Tuple2<byte[], long[]>>>
                joined = Recurring::joined;
        return documents
                .map(document -> document)
                .zipPartitions(found.map(one -> one), joined)
                .mapToPair(document -> document);
    }

    private static scala.collection.immutable.Seq<String> keys() {
        return scala.jdk.javaapi.CollectionConverters.asScala(List.of("paragraph", "outlet"))
                .toSeq();
    }

    /** The paragraphs of a document whose outlet is known, each once, with the one by which its article is told. */
    private static Iterator<Row> paragraphs(Tuple2<Integer, byte[]> packed) {
        Document document = Codec.read(packed._2(), Document.class);
        String outlet = document.find(Detail.OUTLET).orElse("");
        if (outlet.isEmpty()) {
            return List.<Row>of().iterator();
        }
        Set<Long> paragraphs = new HashSet<>();
        long longest = ReprintSteps.paragraphs(document.text(), paragraphs::add);
        return paragraphs.stream()
                .map(paragraph -> RowFactory.create(packed._1(), outlet, paragraph, longest))
                .iterator();
    }

    private static Dataset<Row> sizes(SparkSession session, JavaPairRDD<Integer, byte[]> documents) {
        JavaRDD<Row> outlets = documents
                .values()
                .flatMap(
                        bytes -> Codec.read(bytes, Document.class)
                                .find(Detail.OUTLET)
                                .map(outlet -> RowFactory.create(outlet))
                                .stream()
                                .iterator());
        return session.createDataFrame(outlets, new StructType().add("outlet", DataTypes.StringType))
                .groupBy("outlet")
                .agg(count(lit(1)).as("ofOutlet"));
    }

    private static Dataset<Row> judged(Dataset<Row> standing, Dataset<Row> sizes) {
        Dataset<Row> anywhere = standing.groupBy("paragraph").agg(count(lit(1)).as("anywhere"));
        Dataset<Row> often = standing.groupBy("paragraph", "outlet", "article")
                .agg(count(lit(1)).as("documents"))
                .groupBy("paragraph", "outlet")
                .agg(sum("documents").as("here"), count(lit(1)).as("articles"))
                .filter(col("articles").geq(ReprintSteps.ARTICLES));
        UDF3<Long, Long, Long, Boolean> recurs = ReprintSteps::recurs;
        return often.join(anywhere, "paragraph")
                .join(sizes, "outlet")
                .filter(coalesce(
                        udf(recurs, DataTypes.BooleanType).apply(col("here"), col("ofOutlet"), col("anywhere")),
                        lit(false)))
                .select("paragraph", "outlet");
    }

    private static Iterator<Tuple2<Integer, Tuple2<byte[], long[]>>> joined(
            Iterator<Tuple2<Integer, byte[]>> documents, Iterator<Tuple2<Integer, Long>> found) {
        Map<Integer, List<Long>> paragraphs = new HashMap<>();
        found.forEachRemaining(one -> paragraphs
                .computeIfAbsent(one._1(), unseen -> new ArrayList<>())
                .add(one._2()));
        return Meetings.stream(documents)
                .map(document -> new Tuple2<>(
                        document._1(),
                        new Tuple2<>(
                                document._2(),
                                paragraphs.getOrDefault(document._1(), List.of()).stream()
                                        .mapToLong(Long::longValue)
                                        .toArray())))
                .iterator();
    }
}
