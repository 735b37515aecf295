package whence.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whence.text.Document;

/** Hostile text: whatever comes in, what comes out refers to it. */
class ReprintFuzzTest {

    private static final String[] PIECES = {
        "the ",
        "harbour ",
        "\n\n",
        "“",
        "”",
        "\"",
        "’",
        "don't ",
        "中",
        "国",
        "報",
        "か",
        "\uD83D\uDE00",
        "\uD800",
        "1,234 ",
        "é",
        "e\u0301 ",
        "\u0000",
        "—",
        "ไทย",
        "word",
        " ",
        "İ",
        "ﬁ",
        "\u200b",
        "a mooring fee was never paid by "
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void passages_lie_in_their_texts_and_answers_repeat(long seed) {
        Random random = new Random(seed);
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(300); piece > 0; piece--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            if (i > 0) {
                String other = documents.get(random.nextInt(i)).text();
                text.append(other, random.nextInt(other.length() / 2 + 1), other.length());
            }
            documents.add(Pile.document("d" + i, text.toString()));
        }

        List<Reprint> found = Reprints.find(documents);

        Map<String, Integer> lengths = documents.stream()
                .collect(Collectors.toMap(
                        Document::id, document -> document.text().length()));
        assertThat(found).isNotEmpty().isEqualTo(Reprints.find(documents)).allSatisfy(reprint -> {
            assertThat(reprint.certainty()).isBetween(0.0, 1.0);
            assertThat(reprint.passages()).isNotEmpty().allSatisfy(passage -> {
                assertThat(passage.inFrom().end()).isLessThanOrEqualTo(lengths.getOrDefault(reprint.from(), -1));
                assertThat(passage.inTo().end()).isLessThanOrEqualTo(lengths.getOrDefault(reprint.to(), -1));
            });
        });
    }
}
