package whence.spark;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import scala.Tuple2;
import whence.app.cli.Exit;
import whence.app.cli.UserError;
import whence.dossier.Codec;
import whence.ingest.Rejected;

/** {@code whence-spark} as a command line. */
@Command(
        name = "whence-spark",
        description = "Whence over a cluster: the same steps and the same results, for more than one machine holds.",
        version = "whence 0.1.0",
        mixinStandardHelpOptions = true)
final class Commands {

    /** So many rejected inputs are named on standard error; all of them are in the output. */
    private static final int NAMED = 20;

    /** Documents that live in one partition, some ten megabytes of them. */
    private static final int DOCUMENTS_PER_PARTITION = 4_000;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "Pieces the work is cut into; else by size.",
            scope = CommandLine.ScopeType.INHERIT)
    private int partitions;

    private final Costs costs = new Costs();

    private Commands() {}

    static int run(String... arguments) {
        Commands commands = new Commands();
        CommandLine line = new CommandLine(commands);
        line.addSubcommand(commands.new ReprintsCommand());
        line.addSubcommand(commands.new OriginsCommand());
        line.setExecutionExceptionHandler((failure, command, given) -> {
            System.err.println("whence-spark: " + failure.getMessage());
            return failure instanceof UserError told ? told.exit().code() : Exit.FAILED.code();
        });
        int code = line.execute(arguments);
        if (arguments.length == 0) {
            line.usage(System.out);
            code = Exit.USAGE.code();
        }
        return code;
    }

    /** Who copied from whom, by wording alone. */
    @Command(
            name = "reprints",
            mixinStandardHelpOptions = true,
            description = "Writes who copied from whom, by wording alone, one JSON object a line, to OUTPUT/reprints.")
    final class ReprintsCommand implements Callable<Integer> {

        @Parameters(index = "0", paramLabel = "INPUT", description = "A file or folder: JSON lines, Parquet, WARC.")
        private String input = "";

        @Parameters(index = "1", paramLabel = "OUTPUT", description = "A folder that is not there yet.")
        private String output = "";

        @Override
        public Integer call() {
            SparkSession session = started(output);
            Input taken = Input.read(session, input);
            JavaRDD<Tuple2<String, String>> found =
                    ClusterReprints.find(session, numbered(session, taken)).persist(StorageLevel.DISK_ONLY());
            found.mapToPair(one -> one).sortByKey().values().saveAsTextFile(output + "/reprints");
            return finished(taken, taken.rejected(), output);
        }
    }

    /** Who claims what, from whom, and how many really knew, story by story. */
    @Command(
            name = "origins",
            mixinStandardHelpOptions = true,
            description = "Reads every document, cuts the pile into stories, and writes each as whence trace --json"
                    + " does, one a line, to OUTPUT/origins.")
    final class OriginsCommand implements Callable<Integer> {

        @Parameters(index = "0", paramLabel = "INPUT", description = "A file or folder: JSON lines, Parquet, WARC.")
        private String input = "";

        @Parameters(index = "1", paramLabel = "OUTPUT", description = "A folder that is not there yet.")
        private String output = "";

        @Option(
                names = "--largest",
                paramLabel = "N",
                description = "Documents of one story that one task derives together; larger stories are rejected.")
        private int largest = 10_000;

        @Override
        public Integer call() {
            SparkSession session = started(output);
            Input taken = Input.read(session, input);
            ClusterOrigins found = ClusterOrigins.find(session, numbered(session, taken), largest);
            JavaRDD<Tuple2<Integer, String>> stories = found.derived().persist(StorageLevel.DISK_ONLY());
            stories.mapToPair(one -> one).sortByKey().values().saveAsTextFile(output + "/origins");
            return finished(taken, taken.rejected().union(found.tooLarge()), output);
        }
    }

    private JavaPairRDD<Integer, byte[]> numbered(SparkSession session, Input taken) {
        JavaRDD<byte[]> documents = taken.documents();
        int pieces = partitions > 0 ? partitions : pieces(session, documents.count());
        session.conf().set("spark.sql.shuffle.partitions", pieces);
        return Numbering.number(session, documents, new Home(pieces)).persist(StorageLevel.DISK_ONLY());
    }

    private static int pieces(SparkSession session, long documents) {
        int atOnce = session.sparkContext().defaultParallelism();
        return (int) Math.max(2L * atOnce, documents / DOCUMENTS_PER_PARTITION);
    }

    private SparkSession started(String output) {
        SparkSession session = Sessions.start();
        session.sparkContext().addSparkListener(costs);
        refuseToOverwrite(session, output);
        return session;
    }

    private static void refuseToOverwrite(SparkSession session, String output) {
        try {
            Path path = new Path(output);
            FileSystem files = path.getFileSystem(session.sparkContext().hadoopConfiguration());
            if (files.exists(path)) {
                throw UserError.usage("there is something already at " + output + "; nothing was written");
            }
        } catch (IOException | IllegalArgumentException unreachable) {
            throw UserError.usage("cannot write to " + output + ": " + unreachable.getMessage());
        }
    }

    /** Writes what was turned away, names the first of it, and tells how the program ends. */
    private int finished(Input taken, JavaRDD<byte[]> rejected, String output) {
        rejected.map(bytes -> line(Codec.read(bytes, Rejected.class))).saveAsTextFile(output + "/rejected");
        List<byte[]> first = rejected.take(NAMED);
        first.forEach(bytes -> say(Codec.read(bytes, Rejected.class)));
        if (first.size() == NAMED) {
            System.err.println("whence-spark: " + rejected.count() + " rejected in all, see " + output + "/rejected");
        }
        System.err.println("whence-spark: " + costs.told(taken.documents().count()));
        return (first.isEmpty() ? Exit.DONE : Exit.SOME_REJECTED).code();
    }

    private static void say(Rejected one) {
        System.err.println("whence-spark: rejected " + one.input() + ": " + one.reason());
    }

    private static String line(Rejected one) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("input", one.input())
                .put("reason", one.reason())
                .toString();
    }
}
