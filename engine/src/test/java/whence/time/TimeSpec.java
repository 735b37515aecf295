package whence.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Document.Layout;
import whence.text.Known;
import whence.text.Span;

/** Which times a text names, and when they are. */
class TimeSpec {

    private static final TimeFinder FINDER = new TimeFinder();

    /** All news below is of Friday, 18 June 2021, unless it says otherwise. */
    private static final String FRIDAY = "2021-06-18";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The minister left on June 16, 2021.                    | June 16, 2021 day 2021-06-16 explicit
            The minister left on 16 June.                          | 16 June day 2021-06-16 publication
            The file is dated 2021-06-18 and sealed.               | 2021-06-18 day 2021-06-18 explicit
            The file is dated 18/6/2021 and sealed.                | 18/6/2021 day 2021-06-18 explicit
            The file is dated 5/6/2021 and sealed.                 | 5/6/2021 unknown 2021-05-06..2021-06-05 explicit
            It was built in the summer of 2015.                    | the summer of 2015 season 2015-06-01..2015-08-31 explicit
            It was built in the second half of 2020.               | the second half of 2020 half-year 2020-07-01..2020-12-31 explicit
            It was built in the first quarter of 2020.             | the first quarter of 2020 quarter 2020-01-01..2020-03-31 explicit
            It began in the late 1970s.                            | the late 1970s decade 1970-01-01..1979-12-31 late explicit
            It began in the 19th century.                          | the 19th century unknown 1801-01-01..1900-12-31 explicit
            They met in the second week of June 2021.              | the second week of June 2021 week 2021-06-08..2021-06-14 explicit
            They met in mid-February.                              | mid-February month 2021-02-01..2021-02-28 mid publication
            They met in late May.                                  | late May month 2021-05-01..2021-05-31 late publication
            They met yesterday.                                    | yesterday day 2021-06-17 publication
            They met on Wednesday.                                 | Wednesday day 2021-06-16 publication
            They met last Friday.                                  | last Friday day 2021-06-11 publication
            They will meet on Monday.                              | Monday day 2021-06-21 publication
            They met two weeks ago.                                | two weeks ago week 2021-05-31..2021-06-06 publication
            They met last month.                                   | last month month 2021-05-01..2021-05-31 publication
            They met last March.                                   | last March month 2021-03-01..2021-03-31 publication
            They met last December.                                | last December month 2020-12-01..2020-12-31 publication
            They will meet next year.                              | next year year 2022-01-01..2022-12-31 publication
            They met in April last year.                           | April last year month 2020-04-01..2020-04-30 publication
            They met early last year.                              | early last year year 2020-01-01..2020-12-31 early publication
            They met at Christmas.                                 | Christmas day 2020-12-25 publication
            They met on the eve of Chinese New Year 2021.          | Chinese New Year 2021 day 2021-02-12 explicit
            They met some time ago.                                | some time ago unknown ? publication
            """)
    void news_reckons_from_the_day_it_was_published(String text, String times) {
        assertThat(read(text, FRIDAY)).containsExactly(times);
    }

    @Test
    void a_story_of_the_past_reckons_from_what_was_told_before() {
        assertThat(read("""
                On 3 March 1911 the governor resigned. The following day his brother fled, and two weeks later the \
                port was closed. In April the strike began. It ended in December that year. In January the courts \
                reopened. The same month a general was named.""", null))
                .containsExactly(
                        "3 March 1911 day 1911-03-03 explicit",
                        "The following day day 1911-03-04 narrative",
                        "two weeks later week 1911-03-13..1911-03-19 narrative",
                        "April month 1911-04-01..1911-04-30 narrative",
                        "December that year month 1911-12-01..1911-12-31 narrative",
                        "January month 1912-01-01..1912-01-31 narrative",
                        "The same month month 1912-01-01..1912-01-31 narrative");
    }

    @Test
    void an_aside_does_not_move_the_story() {
        assertThat(read("""
                In May 1952 the union split. It broke the 1921 Charter of Ports, which was annulled in a ruling \
                declassified in 1999. In July it was banned.""", null)).last().isEqualTo("July month 1952-07-01..1952-07-31 narrative");
    }

    @Test
    void days_under_a_dated_heading_hang_on_it() {
        String text = "June 2, 2020\n\nThe envoy arrived on Monday and left on June 4.\n";
        Document document =
                new Document("d", "d", text, Map.of(), new Layout(List.of(new Span(0, 12)), List.of(), Map.of()));
        assertThat(FINDER.find(document).stream().map(time -> shown(time, text)))
                .containsExactly(
                        "June 2, 2020 day 2020-06-02 explicit",
                        "Monday day 2020-06-01 heading",
                        "June 4 day 2020-06-04 heading");
    }

    @Test
    void an_old_tale_under_a_dated_heading_ends_with_its_paragraph() {
        String text = """
                June 2, 2020

                In April 1931 a clerk vanished. He was shot in December that year.

                June 3

                The envoy left on June 4.
                """;
        assertThat(read(text, null))
                .containsExactly(
                        "June 2, 2020 day 2020-06-02 explicit",
                        "April 1931 month 1931-04-01..1931-04-30 explicit",
                        "December that year month 1931-12-01..1931-12-31 narrative",
                        "June 3 day 2020-06-03 heading",
                        "June 4 day 2020-06-04 heading");
    }

    @Test
    void two_times_that_share_a_month_are_two() {
        assertThat(read("He was abroad from 15 to 22 February 1984 and again in August-September 1985.", null))
                .containsExactly(
                        "15 day 1984-02-15 explicit",
                        "22 February 1984 day 1984-02-22 explicit",
                        "August month 1985-08-01..1985-08-31 explicit",
                        "September 1985 month 1985-09-01..1985-09-30 explicit");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            他去年12月3日离境。     | 去年12月3日 day 2020-12-03 publication
            他6月18日回国。         | 6月18日 day 2021-06-18 publication
            会议于2021年6月举行。   | 2021年6月 month 2021-06-01..2021-06-30 explicit
            他上周五被捕。          | 上周五 day 2021-06-11 publication
            他上世纪80年代入党。    | 上世纪80年代 decade 1980-01-01..1989-12-31 explicit
            他上世紀80年代入黨。    | 上世紀80年代 decade 1980-01-01..1989-12-31 explicit
            民國110年設立。         | 民國110年 year 2021-01-01..2021-12-31 explicit
            他2月中旬失踪。         | 2月中旬 month 2021-02-01..2021-02-28 mid publication
            他今年初失踪。          | 今年初 year 2021-01-01..2021-12-31 early publication
            他昨日表示。            | 昨日 day 2021-06-17 publication
            他前天表示。            | 前天 day 2021-06-16 publication
            他二〇二〇年十月三日来。| 二〇二〇年十月三日 day 2020-10-03 explicit
            他三天前离开。          | 三天前 day 2021-06-15 publication
            """)
    void chinese_times_are_read_as_english_ones_are(String text, String times) {
        assertThat(read(text, FRIDAY)).containsExactly(times);
    }

    @Test
    void a_chinese_story_goes_on_from_its_own_dates() {
        assertThat(read("2019年5月4日，他抵達香港。翌日他召開記者會。同月，他前往台北。翌年他回國。", FRIDAY))
                .containsExactly(
                        "2019年5月4日 day 2019-05-04 explicit",
                        "翌日 day 2019-05-05 narrative",
                        "同月 month 2019-05-01..2019-05-31 narrative",
                        "翌年 year 2020-01-01..2020-12-31 narrative");
    }

    @Test
    void chinese_ranges_are_two_days() {
        assertThat(read("峰会将于本月14至16日举行。", FRIDAY))
                .containsExactly("本月14 day 2021-06-14 publication", "16日 day 2021-06-16 publication");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He may march on.",
                "Some 1500 troops were sent.",
                "It cost $2021.",
                "Room 1998-4411 was empty.",
                "The second man won.",
                "有5000人参加。"
            })
    void numbers_and_words_that_only_look_like_times_are_none(String text) {
        assertThat(read(text, FRIDAY)).isEmpty();
    }

    @Test
    void a_day_that_never_was_is_no_time() {
        assertThat(read("It is dated February 31, 2021.", FRIDAY)).isEmpty();
    }

    @Test
    void without_publication_yesterday_stays_open() {
        assertThat(read("They met yesterday.", null)).containsExactly("yesterday day ? publication");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "June ",
                "1999-",
                "the ",
                "the second half of ",
                "一",
                "上",
                "2021年",
                "\"",
                "(",
                "12/",
                "\ud83d",
                "last ",
                "9",
                ".",
                "\n"
            })
    void long_runs_of_one_thing_are_read_in_time(String piece) {
        Instant start = Instant.now();
        FINDER.find(document(piece.repeat(200_000 / piece.length()), FRIDAY));
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void mutated_texts_are_read_without_fail_and_always_alike(long seed) {
        Random random = new Random(seed);
        String pieces = "On June 16, 2021 the 31st of February 0 99999 last next year's 1970s '70s week ago later 上周五 "
                + "民國110年 2021年13月45日 十百千 18.6.2021 5/6/21 — – - ( ) \n\n \u202e\ud83d\ude00 Q3 May march mid- early ٣";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            int at = random.nextInt(pieces.length());
            text.append(pieces, at, Math.min(pieces.length(), at + random.nextInt(9)));
        }
        Document document = document(text.toString(), FRIDAY);
        List<TimeExpression> times = FINDER.find(document);
        assertThat(times).isNotEmpty().isEqualTo(new TimeFinder().find(document));
        for (int i = 1; i < times.size(); i++) {
            assertThat(times.get(i).span().start())
                    .isGreaterThanOrEqualTo(times.get(i - 1).span().end());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "二号车间爆炸。",
                "三號樓倒塌。",
                "根据第2号文件，码头关闭。",
                "他被拘留7日。",
                "工廠停產三日。",
                "展览为期5日。",
            })
    void what_a_number_names_or_how_long_something_lasts_is_no_day(String sentence) {
        assertThat(read(sentence, FRIDAY)).isEmpty();
        assertThat(read("2号，工厂爆炸，他7日被拘留。", FRIDAY)).hasSize(2);
        assertThat(read("双方相约7日见面，附近5日停电。", FRIDAY)).hasSize(2);
    }

    private static List<String> read(String text, @org.jspecify.annotations.Nullable String published) {
        return FINDER.find(document(text, published)).stream()
                .map(time -> shown(time, text))
                .toList();
    }

    private static Document document(String text, @org.jspecify.annotations.Nullable String published) {
        Map<Detail, Known> about = new EnumMap<>(Detail.class);
        if (published != null) {
            about.put(Detail.PUBLISHED, new Known(published, "index.tsv"));
        }
        return new Document("d", "d", text, about, Layout.PLAIN);
    }

    /** words granularity from..to part anchor. */
    private static String shown(TimeExpression time, String text) {
        String from = time.when().findFrom().map(Object::toString).orElse("?");
        String to = time.when().findTo().map(Object::toString).orElse("?");
        return java.util.stream.Stream.of(
                        time.span().of(text),
                        time.granularity().word(),
                        from.equals(to) ? from : from + ".." + to,
                        time.part(),
                        time.anchor())
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
