package whence.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whence.ingest.Ingest;
import whence.ingest.Settings;
import whence.text.Detail;
import whence.text.Document;

/**
 * Executors that are killed in the middle of a job, for real: a process of its own starts a small cluster with two
 * executor processes, whose jars are links to those of this test.
 */
class ExecutorKilledTest {

    private static final int PATIENCE_SECONDS = 240;

    @TempDir
    private Path folder = Path.of("");

    private List<Process> started = List.of();

    @BeforeEach
    void given_a_folder_in_which_spark_finds_its_jars() throws IOException {
        Path jars = Files.createDirectories(folder.resolve("spark/jars"));
        for (String entry : classPath()) {
            Path jar = Path.of(entry);
            if (Files.isRegularFile(jar)) {
                Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar.toAbsolutePath());
            }
        }
        Files.writeString(
                folder.resolve("log4j2.properties"),
                """
                rootLogger.level = info
                rootLogger.appenderRef.stderr.ref = console
                appender.console.type = Console
                appender.console.name = console
                appender.console.target = SYSTEM_ERR
                appender.console.layout.type = PatternLayout
                appender.console.layout.pattern = %p %c{1}: %m%n
                """);
    }

    @AfterEach
    void then_nothing_is_left_running() {
        for (Process process : started) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    @Test
    void after_one_was_killed_the_result_is_complete() throws Exception {
        Path articles = articles();
        Path output = folder.resolve("out");

        Process job = start(articles, output);
        afterTasks(30, job);
        executors(job).limit(1).forEach(ProcessHandle::destroyForcibly);

        assertThat(job.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(log()).contains("Lost executor");
        assertThat(job.exitValue()).as(tail()).isZero();
        assertThat(lines(output.resolve("reprints")))
                .isEqualTo(OneMachine.reprints(new Ingest(Settings.usual())
                        .take(List.of(articles.toString()))
                        .documents()));
    }

    @Test
    void where_all_are_killed_again_and_again_the_job_fails_clearly() throws Exception {
        Path output = folder.resolve("out");

        Process job = start(articles(), output, "-Dspark.task.maxFailures=2");
        afterTasks(10, job);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (job.isAlive() && System.nanoTime() < deadline) {
            executors(job).forEach(ProcessHandle::destroyForcibly);
            Thread.sleep(300);
        }

        assertThat(job.isAlive()).isFalse();
        assertThat(job.exitValue()).as(tail()).isEqualTo(3);
        assertThat(log()).containsPattern("(?m)^whence-spark: .*[Jj]ob");
        assertThat(output.resolve("reprints/_SUCCESS")).doesNotExist();
    }

    private Path articles() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Document document : News.pile(60, 9)) {
            lines.add(JsonNodeFactory.instance
                    .objectNode()
                    .put("id", document.id())
                    .put("outlet", document.find(Detail.OUTLET).orElse(null))
                    .put("published", document.find(Detail.PUBLISHED).orElse(null))
                    .put("text", document.text())
                    .toString());
        }
        return Files.write(folder.resolve("articles.jsonl"), lines);
    }

    private Process start(Path input, Path output, String... more) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--") || argument.contains("IgnoreUnrecognized"))
                .forEach(command::add);
        command.addAll(List.of(
                "-Xmx700m",
                "-Dspark.master=local-cluster[2,1,512]",
                "-Dspark.executor.memory=512m",
                "-Dspark.executor.extraClassPath=" + String.join(File.pathSeparator, folders()),
                "-Dspark.driver.host=127.0.0.1",
                "-Dspark.driver.bindAddress=127.0.0.1",
                "-Dspark.ui.enabled=false",
                "-Dspark.local.dir=" + folder.resolve("work"),
                "-Dlog4j2.configurationFile=" + folder.resolve("log4j2.properties")));
        command.addAll(List.of(more));
        command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath()), "whence.spark.Main"));
        command.addAll(List.of("reprints", input.toString(), output.toString(), "--partitions", "4"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(folder.resolve("log").toFile());
        builder.environment().put("SPARK_HOME", folder.resolve("spark").toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process job = builder.start();
        started = List.of(job);
        return job;
    }

    private static List<String> classPath() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(path.split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    private static List<String> folders() {
        return classPath().stream()
                .filter(entry -> Files.isDirectory(Path.of(entry)))
                .toList();
    }

    /** The processes of the executors; the workers run within the job itself. */
    private static Stream<ProcessHandle> executors(Process job) {
        return job.descendants()
                .filter(process -> process.info().command().orElse("").endsWith("java"));
    }

    private void afterTasks(int tasks, Process job) throws Exception {
        while (log().lines().filter(line -> line.contains("Finished task")).count() < tasks) {
            assertThat(job.isAlive()).as(tail()).isTrue();
            Thread.sleep(100);
        }
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    private String tail() throws IOException {
        String log = log();
        return log.substring(Math.max(0, log.length() - 3_000));
    }

    private static List<String> lines(Path written) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> parts = Files.list(written)) {
            for (Path part : parts.filter(one -> one.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList()) {
                lines.addAll(Files.readAllLines(part));
            }
        }
        return lines;
    }
}
