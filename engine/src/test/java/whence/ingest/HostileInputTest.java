package whence.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import whence.text.Document;
import whence.text.Span;

/** Input is not trusted: whatever the bytes, there is a document or a reason, soon. */
class HostileInputTest {

    private static final String PROSE = "The deputy minister of ports, Ilan Varro, has not been seen for nine days, two"
            + " aides said on Tuesday, and his office in the capital was closed.\n\n";

    private static final List<byte[]> SOUND = List.of(
            bytes("Share on facebook\n\nMinister gone\n\nBy Mira Tal\nCreated: June 17, 2031\n\n" + PROSE.repeat(3)
                    + "June 18\n" + PROSE + "“Good.”\nAnna Berg, Reader\n"),
            bytes("<!doctype html><html lang=en><head><title>Gone</title><script type='application/ld+json'>"
                    + "{\"@type\":\"NewsArticle\",\"headline\":\"Gone\",\"author\":[{\"name\":\"M\"}]}</script></head>"
                    + "<body><article><h1>Gone</h1><p>" + PROSE.repeat(3)
                    + "<table><tr><td>a<td>b</table></article></body></html>"),
            bytes("{\"id\":\"a1\",\"published\":\"2031-06-17\",\"text\":\"He \\u00e9 left.\"}\n".repeat(5)),
            bytes("[{\"text\":\"He left.\",\"url\":\"https://post.example/2031/06/17/a b\"},{\"text\":\"No.\"}]"),
            "【自由日报2031年06月18日讯】港口部副部长失踪九天，没有人说他在哪里。".repeat(3).getBytes(Charset.forName("GB18030")),
            ("\uFEFF" + PROSE).getBytes(StandardCharsets.UTF_16LE));

    @ParameterizedTest
    @MethodSource("seeds")
    void damaged_bytes_give_a_document_or_a_reason(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 25; round++) {
            byte[] damaged = damaged(SOUND.get(random.nextInt(SOUND.size())), random);

            Intake intake = read(damaged);

            assertThat(intake.documents().size() + intake.rejected().size())
                    .as("what came of seed %d, round %d", seed, round)
                    .isPositive();
            intake.documents().forEach(HostileInputTest::assertSpansLieWithin);
        }
    }

    @Test
    void nothing_takes_long_however_it_is_built() {
        Map<String, String> built = Map.of(
                "deep page",
                "<html><body>" + "<div>".repeat(20_000) + PROSE + "</html>",
                "deep JSON",
                "[".repeat(100_000),
                "deep article",
                "{\"text\":\"He left.\",\"more\":" + "[".repeat(50_000),
                "one long line",
                "By Anna ".repeat(200_000),
                "capitals",
                "A. ".repeat(300_000),
                "short lines",
                "Share on email\rMinister\r\r".repeat(60_000),
                "quotations",
                "“Good”\nAnna\n".repeat(60_000),
                "blanks",
                "Created: " + " ".repeat(500_000) + "June",
                "tags",
                "<html><body>" + "<p>a<b>b".repeat(40_000),
                "brackets",
                "【".repeat(300_000) + "[".repeat(300_000));

        built.forEach((name, text) -> {
            long before = System.nanoTime();
            Intake intake = read(bytes(text));
            assertThat(Duration.ofNanos(System.nanoTime() - before)).as(name).isLessThan(Duration.ofSeconds(20));
            intake.documents().forEach(HostileInputTest::assertSpansLieWithin);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"text":"He left.","x":1e99999999999999999999} | broken JSON: a number in it is larger than is read
            {"text":"He left.","x":NaN} | broken JSON at column 27: a number in it is none (NaN or Infinity)
            {"text":"He left."} {"text":"He stayed."} | broken JSON at column 21: something stands behind its end
            {"text":"He left.","x":[1 | broken JSON at column 26: it breaks off before its end
            """)
    void what_is_wrong_with_a_line_of_JSON_is_said_in_plain_words(String line, String reason) {
        Intake intake = read(bytes("{\"id\":\"a\",\"text\":\"The port is shut.\"}\n" + line));

        assertThat(intake.documents()).extracting(Document::id).containsExactly("a");
        assertThat(intake.rejected()).extracting(Rejected::reason).containsExactly(reason);
    }

    @Test
    void what_is_too_deep_or_too_long_to_read_is_said_in_plain_words() {
        assertThat(reasons("{\"text\":\"He left.\",\"more\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}"))
                .containsExactly("broken JSON: it is nested deeper than is read (1000 levels)");
        assertThat(reasons("{\"text\":\"He left.\",\"" + "k".repeat(60_000) + "\":1}"))
                .containsExactly("broken JSON: a key in it is longer than is read (50000 characters)");
        assertThat(reasons("{\"text\":\"He left.\",\"more\":" + "1".repeat(2_000) + "}"))
                .containsExactly("broken JSON: a number in it is longer than is read (1000 digits)");
    }

    @Test
    void a_key_that_is_repeated_is_named_and_the_article_is_kept_as_it_stands_last() {
        Intake line = read(bytes("{\"outlet\":\"Post\",\"text\":\"He left.\",\"text\":\"He stayed.\"}\n"));
        Intake array = read(bytes("[{\"text\":\"He left.\"},\n{\"text\":\"He stayed.\",\"more\":{\"a\":1,\"a\":2}}]"));

        assertThat(line.documents()).extracting(Document::text).containsExactly("He stayed.");
        assertThat(line.rejected())
                .extracting(Rejected::reason)
                .containsExactly("the key \"text\" stands twice, at column 43; what stands there last is taken");
        assertThat(array.documents()).extracting(Document::text).containsExactly("He left.", "He stayed.");
        assertThat(array.rejected())
                .extracting(Rejected::reason)
                .singleElement()
                .asString()
                .startsWith("the key \"a\" stands twice, at line 2, column ");
    }

    private static List<String> reasons(String text) {
        return read(bytes(text)).rejected().stream().map(Rejected::reason).toList();
    }

    private static Stream<Integer> seeds() {
        return IntStream.range(0, 24).boxed();
    }

    private static Intake read(byte[] bytes) {
        Settings settings = Settings.usual().withStandardInput(new ByteArrayInputStream(bytes));
        return new Ingest(settings).take(List.of("-"));
    }

    private static void assertSpansLieWithin(Document document) {
        Stream.concat(document.layout().headings().stream(), document.layout().boilerplate().stream())
                .map(Span::end)
                .forEach(end ->
                        assertThat(end).isLessThanOrEqualTo(document.text().length()));
    }

    /** A few bytes changed, a piece doubled, cut out, or the end cut off. */
    private static byte[] damaged(byte[] sound, Random random) {
        StringBuilder bytes = new StringBuilder(new String(sound, StandardCharsets.ISO_8859_1));
        for (int blow = random.nextInt(6); blow >= 0; blow--) {
            int at = random.nextInt(bytes.length() + 1);
            int end = Math.min(bytes.length(), at + random.nextInt(40));
            switch (random.nextInt(4)) {
                case 0 -> bytes.replace(at, end, String.valueOf((char) random.nextInt(256)));
                case 1 -> bytes.insert(at, bytes.substring(at, end).repeat(random.nextInt(20)));
                case 2 -> bytes.delete(at, end);
                default -> bytes.setLength(Math.max(1, at));
            }
            if (bytes.length() == 0) {
                bytes.append(' ');
            }
        }
        return bytes.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
