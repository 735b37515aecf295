package whence.reprint;

import static org.assertj.core.api.Assertions.assertThat;
import static whence.reprint.Pile.document;
import static whence.reprint.Pile.filler;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import whence.text.Document;

/** Who copied from whom, by wording alone. */
class ReprintSpec {

    private static final String STORY =
            "The harbour master of Port Varro was dismissed on Tuesday after auditors found that"
                    + " mooring fees for forty vessels had never reached the treasury. Clerks had warned of the gap since spring,"
                    + " but their memoranda lay unread in a drawer of the customs house. The auditors will present their full"
                    + " findings to the regional council next month, and two of the clerks have been asked to testify.";

    private static final String SPEECH = "“We have waited eleven years for a bridge that was promised in three, and we"
            + " will not wait until our grandchildren carry their own boats across this river to reach a doctor, a school"
            + " or a court of law,”";

    @Test
    void a_reprint_shows_the_shared_passage_at_its_place_in_both_originals() {
        Document original = document("letter", "Harbour Letter", "2031-05-02", STORY);
        Document copy = document(
                "courier", "Daily Courier", "2031-05-04", "From our desk.\n\n" + STORY + "\n\n" + filler(4, 1));

        List<Reprint> found = Reprints.find(List.of(copy, original));

        assertThat(found).singleElement().satisfies(reprint -> {
            assertThat(reprint.from()).isEqualTo("letter");
            assertThat(reprint.to()).isEqualTo("courier");
            assertThat(reprint.direction().decided()).isTrue();
            assertThat(reprint.direction().why()).contains("earlier by");
            Reprint.Passage passage = reprint.passages().get(0);
            assertThat(passage.inFrom().of(original.text()) + ".").isEqualTo(STORY);
            assertThat(passage.inTo().of(copy.text()) + ".").isEqualTo(STORY);
        });
    }

    @Test
    void house_style_hides_no_copy() {
        String restyled =
                STORY.toUpperCase(java.util.Locale.ROOT).replace(",", " –").replace(" ", "  ");

        assertThat(Reprints.find(List.of(document("a", STORY), document("b", restyled))))
                .hasSize(1);
    }

    @Test
    void texts_on_one_topic_in_other_words_are_no_copies() {
        String own = "Port Varro has lost its harbour master. Audits of the treasury showed gaps where payments by some"
                + " forty ships should have been, and staff say nobody listened when they raised it early in the year."
                + " Councillors expect a report in four weeks; witnesses from the office are to appear.";

        assertThat(Reprints.find(List.of(document("a", STORY), document("b", own))))
                .isEmpty();
    }

    @Test
    void the_set_phrases_of_two_short_notices_are_no_rewording() {
        String one =
                "Correction: an earlier version of this story said that the customs chief had been arrested at his "
                        + "home. He was not. The Northern Post takes the report back and regrets the error. We spoke with the "
                        + "family again on Tuesday evening, and with a neighbour who keeps the keys of the house. Readers who "
                        + "noticed the mistake wrote to us within the hour, and we thank them.";
        String other = "Correction: an earlier version of this story gave the wrong name for a governor of the coast. "
                + "The bridge was opened by her predecessor. Coast Wire takes the report back and regrets the error. "
                + "The photograph has been replaced, too, since it showed a bridge that was torn down long ago. "
                + "The mistake was ours alone, and nobody at the ministry had any part in it at all.";

        assertThat(Reprints.find(List.of(document("a", one), document("b", other))))
                .isEmpty();
    }

    @Test
    void a_light_rewording_is_found() {
        String reworded =
                "Port Varro's harbour master was sacked on Tuesday after auditors discovered that mooring fees for"
                        + " forty ships had never reached the treasury. Since spring, clerks had warned of the gap, but the"
                        + " memoranda lay unread in a drawer at the customs house. Auditors will present full findings to the"
                        + " regional council within weeks, and two clerks have been asked to give evidence.";

        assertThat(Reprints.find(List.of(document("a", STORY), document("b", reworded))))
                .hasSize(1);
    }

    @Test
    void a_speech_that_both_only_quote_makes_no_copy() {
        Document one = document("one", filler(5, 1) + " " + SPEECH + " said the mayor. " + filler(3, 2));
        Document two = document("two", filler(4, 3) + " According to the mayor: " + SPEECH + " " + filler(4, 4));

        assertThat(Reprints.find(List.of(one, two))).isEmpty();
    }

    @Test
    void what_several_quote_is_told_as_a_shared_quotation_however_short() {
        Document one = document("one", filler(5, 1) + " " + SPEECH + " said the mayor. " + filler(3, 2));
        Document two = document("two", "A doctor “will not wait until our grandchildren” were grown. " + filler(4, 4));
        Document chinese = document("three", filler(3, 7) + "他说：“我们等这座桥等了十一年。”");
        Document partly = document("four", "市长称“等这座桥等了十一年”的村民" + filler(3, 8));
        Document other = document("five", "“We have waited for the ferry,” she said. " + filler(4, 5));

        ReprintStudy study = Reprints.study(List.of(one, two, chinese, partly, other));

        assertThat(study.reprints()).isEmpty();
        assertThat(study.quotations())
                .extracting(shared -> shared.passages().stream()
                        .map(whence.text.Passage::document)
                        .toList())
                .containsExactlyInAnyOrder(List.of("one", "two"), List.of("four", "three"));
    }

    @Test
    void a_speech_quoted_with_the_same_framing_is_a_copy() {
        String framing =
                " said the mayor of Port Varro, who had come to the meeting on foot and carried a lantern because"
                        + " the street lamps of the lower town had been switched off to save money. ";
        Document one = document("one", filler(3, 1) + " " + SPEECH + framing);
        Document two = document("two", SPEECH + framing + filler(3, 4));

        assertThat(Reprints.find(List.of(one, two))).hasSize(1);
    }

    @Test
    void a_paragraph_lifted_into_a_longer_article_of_its_own_is_a_copy() {
        String paragraph = filler(3, 61);
        Document first = document("first", paragraph + "\n\n" + filler(13, 62));
        Document second = document("second", filler(6, 63) + "\n\n" + paragraph + "\n\n" + filler(7, 64));
        Document third = document("third", filler(16, 65) + "\n\n" + filler(1, 61) + "\n\n" + filler(17, 66));

        assertThat(Reprints.find(List.of(first, second, third))).singleElement().satisfies(reprint -> {
            assertThat(reprint.passages()).hasSize(1);
            assertThat(reprint.passages().get(0).inFrom().of(first.text())).startsWith(paragraph);
        });
    }

    @Test
    void a_newsletter_line_that_an_outlet_prints_everywhere_is_boilerplate_and_no_copy() {
        String line =
                "Sign up for the Courier morning letter and receive the most important stories of the coast, chosen by"
                        + " our editors, in your postbox every day before seven, free of charge and without any obligation.";
        List<Document> documents = IntStream.range(0, 6)
                .mapToObj(i -> document("c" + i, "Daily Courier", "", filler(6, i) + "\n\n" + line))
                .toList();

        ReprintStudy study = Reprints.study(documents);

        assertThat(study.reprints()).isEmpty();
        assertThat(study.boilerplate()).hasSize(6);
        assertThat(study.boilerplate().get(0).span().of(documents.get(0).text()) + ".")
                .isEqualTo(line);
    }

    @Test
    void without_times_or_other_evidence_the_direction_stays_open() {
        Reprint reprint = Reprints.find(List.of(document("b", STORY), document("a", STORY)))
                .get(0);

        assertThat(reprint.direction().decided()).isFalse();
        assertThat(reprint.from()).isEqualTo("a");
    }

    @Test
    void equal_times_decide_nothing() {
        Reprint reprint = Reprints.find(
                        List.of(document("a", "A", "2031-05-02", STORY), document("b", "B", "2031-05-02", STORY)))
                .get(0);

        assertThat(reprint.direction().decided()).isFalse();
    }

    @Test
    void word_for_word_equal_copies_are_one_group_with_each_pair_shown() {
        List<Document> documents = List.of(
                document("late", "L", "2031-05-09", STORY),
                document("early", "E", "2031-05-02", STORY + " \n"),
                document("middle", "M", "2031-05-04", " " + STORY));

        ReprintStudy study = Reprints.study(documents);

        assertThat(study.copyGroups()).containsExactly(List.of("early", "middle", "late"));
        assertThat(study.reprints())
                .extracting(Reprint::from, Reprint::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("early", "late"),
                        org.assertj.core.groups.Tuple.tuple("early", "middle"),
                        org.assertj.core.groups.Tuple.tuple("middle", "late"));
    }

    @Test
    void a_group_of_more_than_a_hundred_copies_is_a_star_around_the_earliest() {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            String published = "2031-05-" + (i == 77 ? "01" : "02");
            documents.add(document("d" + i, "Outlet " + i, published, STORY));
        }

        List<Reprint> found = Reprints.find(documents);

        assertThat(found).hasSize(149);
        assertThat(found).extracting(Reprint::from).containsOnly("d77");
        assertThat(found)
                .extracting(reprint -> reprint.direction().why().contains("star around d77"))
                .containsOnly(true);
    }

    @Test
    void a_passage_in_more_than_a_hundred_different_texts_is_never_dropped() {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 130; i++) {
            documents.add(document("d" + (1000 + i), "Outlet " + i, "", filler(3, i) + "\n" + STORY));
        }

        List<Reprint> found = Reprints.find(documents);

        assertThat(found).hasSizeGreaterThanOrEqualTo(129);
        assertThat(found.stream()
                        .flatMap(r -> java.util.stream.Stream.of(r.from(), r.to()))
                        .distinct())
                .hasSize(130);
    }

    @Test
    void the_order_of_the_input_changes_nothing() {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            documents.add(document("d" + i, filler(3, i) + " " + (i % 3 == 0 ? STORY : filler(6, i % 5))));
        }
        List<Reprint> expected = Reprints.find(documents);
        Collections.shuffle(documents, new Random(7));

        assertThat(Reprints.find(documents)).isEqualTo(expected).isNotEmpty();
    }

    @Test
    void chinese_is_compared_character_by_character() {
        String story =
                "瓦罗港港务局局长周二被免职，此前审计人员发现四十艘船舶的系泊费从未进入国库。办事员自春天以来一直警告存在缺口，但他们的备忘录一直躺在海关大楼的抽屉里无人阅读。审计人员将于下月向地区议会提交完整的调查结果。";
        String other = "河对岸的村民等了十一年，桥还是没有修好，孩子们每天坐小船上学，冬天结冰的时候只能留在家里，老师把作业写在墙上的黑板，由邻居抄回来给他们看，直到春天冰雪融化才能重新回到教室。";
        List<Reprint> found = Reprints.find(List.of(
                document("a", story), document("b", other + "\n" + story.substring(0, 60)), document("c", other)));

        assertThat(found).extracting(reprint -> reprint.from() + reprint.to()).containsExactlyInAnyOrder("ab", "bc");
    }

    @Test
    void one_repeated_word_no_spaces_and_empty_texts_do_no_harm() {
        List<Document> documents = List.of(
                document("a", "ha ".repeat(200_000)),
                document("b", "ha ".repeat(150_000) + STORY),
                document("c", "ha".repeat(200_000)),
                document("d", ""),
                document("e", " \n\t "),
                document("f", "… — “” \uD800 \uDC00"),
                document("g", STORY));

        List<Reprint> found = Assertions.assertTimeout(Duration.ofSeconds(20), () -> Reprints.find(documents));

        assertThat(found).extracting(reprint -> reprint.from() + reprint.to()).contains("bg");
    }

    @Test
    void an_empty_pile_has_no_reprints() {
        assertThat(Reprints.find(List.of())).isEmpty();
    }
}
