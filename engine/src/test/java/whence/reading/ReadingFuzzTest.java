package whence.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import whence.ingest.Ingest;
import whence.ingest.Settings;
import whence.text.Document;
import whence.text.Span;
import whence.time.TimeExpression;
import whence.time.TimeFinder;

/**
 * Reports of the example story, damaged at random: whatever became of them, they are read without failure, the same way
 * each time, and every offset lies in the text. More rounds: {@code -Dwhence.fuzz.rounds=2000}. What ever failed is kept
 * in {@link HostileReadingTest}.
 */
class ReadingFuzzTest {

    private static final int ROUNDS = Integer.getInteger("whence.fuzz.rounds", 24);
    private static final int DAMAGES = 12;
    private static final List<String> SPLINTERS = List.of(
            "“",
            "”",
            "\"",
            "‘",
            "’",
            "「",
            "」",
            "『",
            "《",
            "》",
            "(",
            ")",
            "—",
            ":",
            "：",
            "\n\n",
            "\t",
            "\u200F",
            "\u202E",
            "\uD83D",
            "\uDE00",
            "😀",
            "\u0000",
            "\uFEFF",
            "he said",
            "according to",
            "reportedly",
            "据报道",
            "他表示",
            "否认",
            "the following day",
            "去年12月3日",
            "over 1,100",
            "民国",
            "ﬁ",
            "e\u0301",
            "    ",
            "�");

    private static final Reader ENGLISH = EnglishReader.load();
    private static final Reader CHINESE = ChineseReader.load();
    private static final List<String> REPORTS = reports();

    static LongStream seeds() {
        return LongStream.range(0, ROUNDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_damaged_report_is_read_and_every_offset_lies_in_its_text(long seed) {
        Document document = damaged(new SplittableRandom(seed));
        for (Reader reader : List.of(ENGLISH, CHINESE)) {
            Reading[] read = new Reading[1];

            assertThatCode(() -> read[0] = reader.read(document)).doesNotThrowAnyException();

            assertThat(spans(document, read[0]))
                    .allSatisfy(span -> assertThat(span.end())
                            .isGreaterThan(span.start())
                            .isLessThanOrEqualTo(document.text().length()));
            assertThat(read[0].coverage().unread()).isBetween(0.0, 1.0);
            assertThat(reader.read(document)).isEqualTo(read[0]);
        }
    }

    private static Stream<Span> spans(Document document, Reading reading) {
        List<TimeExpression> times = new TimeFinder().find(document);
        return Stream.of(
                        reading.statements().stream()
                                .flatMap(statement -> Stream.of(
                                                statement.parts().content(),
                                                statement.parts().cue(),
                                                statement.parts().source())
                                        .flatMap(List::stream)),
                        reading.mentions().stream().map(Mention::span),
                        times.stream().map(TimeExpression::span),
                        new QuantityFinder().find(document, times).stream().map(Quantity::span))
                .flatMap(found -> found);
    }

    private static Document damaged(SplittableRandom random) {
        StringBuilder text = new StringBuilder(REPORTS.get(random.nextInt(REPORTS.size())));
        for (int i = random.nextInt(DAMAGES) + 1; i > 0; i--) {
            damage(text, random);
        }
        return new Document("damaged", "damaged", text.toString(), Map.of(), Document.Layout.PLAIN);
    }

    private static void damage(StringBuilder text, SplittableRandom random) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + random.nextInt(80));
        switch (random.nextInt(8)) {
            case 0 -> text.delete(at, to);
            case 1 -> text.insert(at, text.substring(at, to).repeat(random.nextInt(1, 6)));
            case 2 -> text.replace(at, to, text.substring(at, to).toUpperCase(Locale.ROOT));
            case 3 -> text.replace(at, to, text.substring(at, to).replace(" ", ""));
            case 4 -> text.replace(at, to, text.substring(at, to).replaceAll("[.,。，]", ""));
            case 5 ->
                text.replace(
                        at,
                        to,
                        new StringBuilder(text.substring(at, to)).reverse().toString());
            default -> text.insert(at, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
        }
    }

    private static List<String> reports() {
        String story = Path.of("..", "examples", "harbour-letter").toString();
        return new Ingest(Settings.usual())
                .take(List.of(story)).documents().stream().map(Document::text).toList();
    }
}
