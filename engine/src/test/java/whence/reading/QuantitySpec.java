package whence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import whence.text.Document;
import whence.text.Document.Layout;
import whence.time.TimeFinder;

/** Which numbers a text counts something with. */
class QuantitySpec {

    private static final QuantityFinder FINDER = new QuantityFinder();
    private static final TimeFinder TIMES = new TimeFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The list names 714 officials listed as missing.         | 714: 714 exact officials (listed as missing)
            He dismissed over 1,100 public servants.                | over 1,100: 1100 more-than servants (public)
            As many as 430,000 people left.                         | As many as 430,000: 430000 at-most people
            Nearly 60% of voters agreed.                            | Nearly 60%: 60 about % (voters)
            Dozens of officers were held.                           | Dozens: 24 at-least officers
            Tens of thousands of people marched.                    | Tens of thousands: 20000 at-least people
            Several hundred workers went home.                      | Several hundred: 200 at-least workers
            Up to 12 ships were seen.                               | Up to 12: 12 at-most ships
            At least twenty-five soldiers deserted.                 | At least twenty-five: 25 at-least soldiers
            They lost two hundred and fifty thousand men.           | two hundred and fifty thousand: 250000 exact men
            It has a roughly 1,000-man guard.                       | roughly 1,000: 1000 about man
            The 150-plus delegates left.                            | 150-plus: 150 at-least delegates
            The fund lost 18.576 billion yuan.                      | 18.576 billion yuan: 18576000000 exact yuan
            He paid more than $1.2 billion.                         | more than $1.2 billion: 1200000000 more-than $
            They stopped more than 6000 flights.                    | more than 6000: 6000 more-than flights
            Between 500 and 700 recruits came.                      | 500 and 700: 500-700 exact recruits
            Some 500 to 700 recruits came.                          | Some 500 to 700: 500-700 about recruits
            It has 3 to 5 million members.                          | 3 to 5 million: 3000000-5000000 exact members
            Fewer than ten ministers stayed.                        | Fewer than ten: 10 less-than ministers
            """)
    void a_number_has_a_value_a_bound_and_what_it_counts(String text, String quantity) {
        assertThat(read(text)).containsExactly(quantity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            约5000人参加。         | 约5000: 5000 about 人
            逾1100名官员被捕。     | 逾1100: 1100 more-than 官员
            近60%的人同意。        | 近60%: 60 about %
            共3.2万人。            | 3.2万: 32000 exact 人
            十余名军官失踪。       | 十余: 10 more-than 军官
            十餘名軍官失蹤。       | 十餘: 10 more-than 軍官
            上千名民众聚集。       | 上千: 1000 at-least 民众
            至少三百多架飞机。     | 至少三百多: 300 at-least 飞机
            500至700名学生。       | 500至700: 500-700 exact 学生
            损失185亿元。          | 185亿元: 18500000000 exact 元
            """)
    void chinese_numbers_are_read_too(String text, String quantity) {
        assertThat(read(text)).containsExactly(quantity);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It happened on June 16, 2021.",
                "He left two weeks ago.",
                "The 57-year-old spoke.",
                "He is 57 years old.",
                "It was a Boeing 737.",
                "The unit flew the F-16.",
                "He cited Article 23 of the law.",
                "1. The minister spoke.",
                "They met at 10:30 there.",
                "The 5G network failed.",
                "The 16th congress met.",
                "He came second to none.",
                "他是第5个。",
                "2021年6月。"
            })
    void dates_ages_names_and_marks_are_no_quantities(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void a_change_from_one_number_to_another_is_no_range() {
        assertThat(read("The staff rose from 500 to 700 officers.")).containsExactly("700: 700 exact officers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9", "1,000", "two hundred ", "千", "万", "more than ", "$", "U.", "-", "3 to ", "dozens of ", "五至"
            })
    void long_runs_of_one_thing_are_read_in_time(String piece) {
        Instant start = Instant.now();
        read(piece.repeat(200_000 / piece.length()));
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void mutated_texts_are_read_without_fail_and_always_alike(long seed) {
        Random random = new Random(seed);
        String pieces =
                "over 1,100 officials, as many as twenty-five 18.5 billion yuan $3 to $5 million 59% 逾1100名官员 3万至5万 "
                        + "dozens of thousands of F-16 1.2.3 0,000 half \ud83d\ude00 \u202e U.S. a hundred and 上千百万亿 - + or more\n";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            int at = random.nextInt(pieces.length());
            text.append(pieces, at, Math.min(pieces.length(), at + random.nextInt(9)));
        }
        Document document = document(text.toString());
        List<Quantity> quantities = FINDER.find(document, List.of());
        assertThat(quantities).isNotEmpty().isEqualTo(new QuantityFinder().find(document, List.of()));
    }

    private static List<String> read(String text) {
        Document document = document(text);
        return FINDER.find(document, TIMES.find(document)).stream()
                .map(quantity -> shown(quantity, text))
                .toList();
    }

    private static Document document(String text) {
        return new Document("d", "d", text, Map.of(), Layout.PLAIN);
    }

    /** words: value bound unit (narrowing). */
    private static String shown(Quantity quantity, String text) {
        String to = quantity.upTo() == null ? "" : "-%.0f".formatted(quantity.upTo());
        String of = quantity.counted().of();
        return Stream.of(
                        quantity.span().of(text) + ":",
                        "%.0f%s".formatted(quantity.value(), to),
                        quantity.bound().word(),
                        quantity.counted().unit(),
                        of == null ? null : "(" + of + ")")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
