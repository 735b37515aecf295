package whence.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import whence.ingest.Ingest;
import whence.ingest.Settings;
import whence.text.Detail;
import whence.text.Document;

/** A job in a process of its own, with executors in processes of their own, one of which is killed while it works. */
class ExecutorKilledTest {

    /** An executor that has used so much time of a core has started tasks. */
    private static final Duration AT_WORK = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    @Test
    @Timeout(300)
    void an_executor_killed_in_the_middle_of_a_job_changes_nothing_in_its_results() throws Exception {
        Path articles = given(News.pile(40, 7));
        Process driver = startDriver(articles, folder.resolve("out"));
        try {
            ProcessHandle executor = executorAtWork(driver);
            assertThat(driver.isAlive()).isTrue();
            assertThat(executor.destroyForcibly()).isTrue();

            assertThat(driver.waitFor(240, TimeUnit.SECONDS)).isTrue();
        } finally {
            driver.descendants().forEach(ProcessHandle::destroyForcibly);
            driver.destroyForcibly().waitFor();
            unlink();
        }

        assertThat(driver.exitValue()).describedAs(said()).isZero();
        assertThat(said()).containsPattern("[1-9]\\d* executors lost");
        assertThat(folder.resolve("out/reprints/_SUCCESS")).exists();
        assertThat(found())
                .isEqualTo(OneMachine.reprints(new Ingest(Settings.usual())
                        .take(List.of(articles.toString()))
                        .documents()));
    }

    private Path given(List<Document> pile) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> lines = new ArrayList<>();
        for (Document document : pile) {
            ObjectNode line = json.createObjectNode();
            line.put("id", document.id()).put("text", document.text());
            document.find(Detail.OUTLET).ifPresent(outlet -> line.put("outlet", outlet));
            document.find(Detail.PUBLISHED).ifPresent(day -> line.put("published", day));
            lines.add(line.toString());
        }
        return Files.write(folder.resolve("articles.jsonl"), lines);
    }

    /** Spark starts executors out of a folder of jars, as in an installation: here one of links to those of Maven. */
    private Process startDriver(Path articles, Path output) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path jars = Files.createDirectories(folder.resolve("spark-home/jars"));
        List<String> folders = new ArrayList<>();
        int number = 0;
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            if (entry.endsWith(".jar")) {
                Files.createSymbolicLink(jars.resolve(number++ + ".jar"), Path.of(entry));
            } else {
                folders.add(entry);
            }
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(opens());
        command.addAll(List.of(
                "-Xmx700m",
                "-Dspark.master=local-cluster[2,1,900]",
                "-Dspark.executor.memory=900m",
                "-Dspark.executor.extraClassPath=" + String.join(File.pathSeparator, folders),
                "-Dspark.ui.enabled=false",
                "-Dspark.shuffle.io.retryWait=200ms",
                "-Dspark.driver.host=127.0.0.1",
                "-Dspark.driver.bindAddress=127.0.0.1",
                "-Dspark.local.dir=" + folder,
                "-cp",
                classPath,
                "whence.spark.Main",
                "--partitions=6",
                "reprints",
                articles.toString(),
                output.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        builder.environment().put("SPARK_HOME", folder.resolve("spark-home").toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        return builder.start();
    }

    /** What this very process was given for Spark: what is opened, and nothing of the test's own. */
    private static List<String> opens() {
        return java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--") || argument.startsWith("-XX:+IgnoreUnrecognized"))
                .toList();
    }

    /** Whoever cleans the folder must not follow the links. */
    private void unlink() throws IOException {
        try (Stream<Path> links = Files.list(folder.resolve("spark-home/jars"))) {
            for (Path link : links.toList()) {
                Files.delete(link);
            }
        }
    }

    private ProcessHandle executorAtWork(Process driver) throws Exception {
        while (driver.isAlive()) {
            Optional<ProcessHandle> executor = driver.descendants()
                    .filter(process -> process.info().commandLine().orElse("").contains("ExecutorBackend"))
                    .filter(process -> process.info()
                            .totalCpuDuration()
                            .filter(used -> used.compareTo(AT_WORK) > 0)
                            .isPresent())
                    .findFirst();
            if (executor.isPresent()) {
                return executor.get();
            }
            Thread.sleep(20);
        }
        throw new AssertionError("the job ended before an executor was at work: " + said());
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"));
    }

    private List<String> found() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> parts = Files.list(folder.resolve("out/reprints"))) {
            for (Path part : parts.filter(path -> path.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList()) {
                lines.addAll(Files.readAllLines(part));
            }
        }
        return lines;
    }
}
