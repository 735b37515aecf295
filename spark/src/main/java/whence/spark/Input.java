package whence.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.input_file_name;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;
import whence.dossier.Codec;
import whence.ingest.Intake;
import whence.ingest.Pieces;
import whence.ingest.Rejected;
import whence.ingest.Settings;

/**
 * What came in, as bytes: documents, and what had to be turned away with its reason.
 *
 * <p>Each is read once and kept on the disks of the cluster, so that every pass sees the same in the same order.
 */
final class Input {

    /** Whether it is a document, and its bytes. */
    private final JavaRDD<Tuple2<Boolean, byte[]>> taken;

    private Input(JavaRDD<Tuple2<Boolean, byte[]>> taken) {
        this.taken = taken;
    }

    JavaRDD<byte[]> documents() {
        return taken.filter(Tuple2::_1).map(Tuple2::_2);
    }

    JavaRDD<byte[]> rejected() {
        return taken.filter(one -> !one._1()).map(Tuple2::_2);
    }

    /** Reads a file or a folder of JSON lines, Parquet and web archives, told apart by their first bytes. */
    static Input read(SparkSession session, String input) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
        List<String> files = InputFiles.list(context.hadoopConfiguration(), input);
        JavaRDD<Tuple2<Boolean, byte[]>> all = context.emptyRDD();
        for (Map.Entry<FileKind, List<String>> kind : kinds(context, files).entrySet()) {
            all = all.union(read(session, context, kind.getKey(), kind.getValue()));
        }
        return new Input(all.persist(StorageLevel.DISK_ONLY()));
    }

    private static Map<FileKind, List<String>> kinds(JavaSparkContext context, List<String> files) {
        SerializableConfiguration settings = new SerializableConfiguration(context.hadoopConfiguration());
        List<Tuple2<String, String>> told = context.parallelize(files, Math.min(files.size(), 1_000))
                .map(file -> new Tuple2<>(
                        file, InputFiles.kind(settings.value(), file).name()))
                .collect();
        Map<FileKind, List<String>> kinds = new TreeMap<>();
        told.forEach(one -> kinds.computeIfAbsent(FileKind.valueOf(one._2()), unseen -> new ArrayList<>())
                .add(one._1()));
        return kinds;
    }

    private static JavaRDD<Tuple2<Boolean, byte[]>> read(
            SparkSession session, JavaSparkContext context, FileKind kind, List<String> files) {
        return switch (kind) {
            case JSON_LINES -> lines(context, files);
            case PARQUET -> rows(session, files);
            case WARC -> pages(context, files);
            case EMPTY -> turnedAway(context, files, "there is nothing in it");
            case OTHER ->
                turnedAway(
                        context,
                        files,
                        "expected JSON lines (an object to a line), a whole Parquet file, or a WARC file");
        };
    }

    private static JavaRDD<Tuple2<Boolean, byte[]>> lines(JavaSparkContext context, List<String> files) {
        JavaNewHadoopRDD<LongWritable, Text> lines = (JavaNewHadoopRDD<LongWritable, Text>) context.newAPIHadoopFile(
                String.join(",", files),
                TextInputFormat.class,
                LongWritable.class,
                Text.class,
                context.hadoopConfiguration());
        return lines.mapPartitionsWithInputSplit(
                (split, all) -> {
                    String file = ((FileSplit) split).getPath().toString();
                    return new Flat<>(
                            all,
                            line -> article(
                                    file,
                                    file + " at byte " + line._1(),
                                    line._2().toString()));
                },
                true);
    }

    private static Iterator<Tuple2<Boolean, byte[]>> article(String file, String label, String json) {
        String bare = json.startsWith("\uFEFF") ? json.substring(1) : json;
        return packed(new Pieces(Settings.Limits.USUAL).article(InputFiles.name(file), label, bare));
    }

    private static JavaRDD<Tuple2<Boolean, byte[]>> rows(SparkSession session, List<String> files) {
        JavaRDD<Row> rows = session.read()
                .parquet(files.toArray(String[]::new))
                .select(to_json(struct(col("*"))), input_file_name())
                .javaRDD();
        return rows.flatMap(row -> article(row.getString(1), row.getString(1), row.getString(0)));
    }

    private static JavaRDD<Tuple2<Boolean, byte[]>> pages(JavaSparkContext context, List<String> files) {
        SerializableConfiguration settings = new SerializableConfiguration(context.hadoopConfiguration());
        return context.parallelize(files, files.size()).flatMap(file -> {
            try {
                return new Flat<>(WarcPages.of(file, InputFiles.open(settings.value(), file)), Input::packed);
            } catch (IOException unreadable) {
                return rejected(file, "cannot be read: " + unreadable.getMessage());
            }
        });
    }

    private static JavaRDD<Tuple2<Boolean, byte[]>> turnedAway(
            JavaSparkContext context, List<String> files, String reason) {
        return context.parallelize(files).flatMap(file -> rejected(file, reason));
    }

    private static Iterator<Tuple2<Boolean, byte[]>> rejected(String input, String reason) {
        return packed(new Intake(List.of(), List.of(new Rejected(input, reason))));
    }

    private static Iterator<Tuple2<Boolean, byte[]>> packed(Intake intake) {
        List<Tuple2<Boolean, byte[]>> packed = new ArrayList<>();
        intake.documents().forEach(document -> packed.add(new Tuple2<>(true, Codec.bytes(document))));
        intake.rejected().forEach(one -> packed.add(new Tuple2<>(false, Codec.bytes(one))));
        return packed.iterator();
    }
}
