package whence.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import whence.text.Lexicon;

/** Two hundred pairs of names, each with what a careful reader makes of it. */
class NameCasesTest {

    private static final NameComparer COMPARER = new NameComparer();

    static Stream<Arguments> pairs() {
        return Lexicon.rows(NameCasesTest.class, "name-cases.tsv", 4).stream()
                .map(row -> Arguments.of(row[0], row[1], row[2], row[3]));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}, {3}")
    @MethodSource("pairs")
    void two_names_are_judged_as_a_reader_would(String a, String b, String expected, String why) {
        NameComparison judged = COMPARER.compare(a, b);

        assertThat(judged.same().word()).as(judged.why()).isEqualTo(expected);
        assertThat(COMPARER.compare(b, a).same()).as("the other way round").isEqualTo(judged.same());
    }

    @Test
    void the_evidence_names_both_names_and_the_system() {
        assertThat(COMPARER.compare("\u5f20\u56fd\u7118", "Chang Kuo-t'ao").why())
                .contains("\u5f20\u56fd\u7118", "Chang Kuo-t'ao", "Wade-Giles");
    }

    @Test
    void hostile_names_are_judged_without_failing() {
        List<String> hostile = List.of(
                "",
                " ",
                "\u0000\u0007",
                "|||",
                "'",
                "---",
                "x".repeat(10_000),
                "\u4e00".repeat(10_000),
                "\ud83d\ude00",
                "\ud83d",
                "\u738b\u738b\u738b\u738b\u738b\u738b\u738b\u738b\u738b\u738b",
                "a-".repeat(90),
                "\ufe00\u200b",
                "(\u4e60");
        for (String a : hostile) {
            for (String b : hostile) {
                assertThat(COMPARER.compare(a, b).why()).isNotBlank();
            }
            assertThat(COMPARER.compare(a, "Xi Jinping").same()).isNotEqualTo(NameComparison.Sameness.SAME);
        }
    }

    @Test
    void many_pairs_are_judged_in_the_order_given() {
        List<NameComparison> judged = COMPARER.compareAll(List.of(
                new NameComparer.Pair("\u674e\u5f3a", "Li Qiang"),
                new NameComparer.Pair("\u674e\u5f3a", "Li Keqiang")));

        assertThat(judged)
                .extracting(NameComparison::same)
                .containsExactly(NameComparison.Sameness.SAME, NameComparison.Sameness.DIFFERENT);
    }
}
