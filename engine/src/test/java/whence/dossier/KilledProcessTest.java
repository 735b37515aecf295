package whence.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whence.reading.Reading;
import whence.text.Document;

/** A process that is killed while it adds leaves the dossier before or after a document, never between. */
class KilledProcessTest {

    private static final int KILLS = 6;
    private static final int DOCUMENTS = 2000;
    private static final String READER = "reader 1";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void every_document_that_is_there_has_its_reading_and_its_whole_text() throws Exception {
        Path path = folder.resolve("killed.dossier");
        DossierFile.create(path);
        Random moments = new Random(7);
        int before = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            killWhileAdding(path, moments);

            try (DossierFile file = DossierFile.openToWrite(path)) {
                List<Document> documents = file.documents();
                assertThat(documents).hasSizeGreaterThanOrEqualTo(before).allSatisfy(document -> {
                    assertThat(document.text()).isEqualTo(text(document.id()));
                    assertThat(file.findReading(DossierFile.readingKey(document, READER), document.id()))
                            .isPresent();
                });
                before = documents.size();
            }
        }
        assertThat(before).as("documents that outlived the kills").isPositive();
        assertThat(folder.toFile().list()).containsExactly("killed.dossier");
    }

    @Test
    void a_second_process_waits_and_is_then_told_who_holds_it() throws Exception {
        Path path = folder.resolve("held.dossier");
        DossierFile.create(path);
        Process adding = adding(path);
        try {
            assertThat(adding.getInputStream().read()).isEqualTo('a');

            org.assertj.core.api.Assertions.assertThatThrownBy(() -> Hold.take(path, Duration.ofMillis(200)))
                    .isInstanceOf(DossierUnavailable.class)
                    .hasMessageContaining("process " + adding.pid())
                    .hasMessageContaining("waited");
        } finally {
            adding.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        }
        DossierFile.openToWrite(path).close();
    }

    /** Some documents later, somewhere in the middle of the next. */
    private static void killWhileAdding(Path path, Random moments) throws Exception {
        Process adding = adding(path);
        try {
            for (int added = 0; added <= 1 + moments.nextInt(8); added++) {
                assertThat(adding.getInputStream().read()).isEqualTo('a');
            }
            TimeUnit.MICROSECONDS.sleep(moments.nextInt(20_000));
        } finally {
            adding.destroyForcibly();
            assertThat(adding.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static Process adding(Path path) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx200m",
                "-cp",
                System.getProperty("java.class.path"),
                Adding.class.getName(),
                path.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String text(String id) {
        return ("Varro fled, says " + id + ". ").repeat(200);
    }

    /** The process that is killed. */
    static final class Adding {

        private Adding() {}

        public static void main(String[] arguments) {
            try (DossierFile file = DossierFile.openToWrite(Path.of(arguments[0]))) {
                System.out.print("a");
                System.out.flush();
                for (int i = file.documents().size(); i < DOCUMENTS; i++) {
                    String id = "d" + i;
                    Document document = new Document(id, "articles/" + id, text(id), Map.of(), Document.Layout.PLAIN);
                    Reading reading = new Reading(
                            id,
                            List.of(),
                            new Reading.Figures(List.of(), List.of()),
                            List.of(),
                            new Reading.Coverage(false, 1, "", null));
                    file.add(document, reading, DossierFile.readingKey(document, READER));
                    System.out.print("a");
                    System.out.flush();
                }
            }
        }
    }
}
