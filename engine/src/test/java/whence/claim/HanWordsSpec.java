package whence.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How Chinese takes an event back, supposes it, suffers it, or points at a report of it. */
class HanWordsSpec {

    @ParameterizedTest
    @CsvSource({
        "船长没有叛逃, 叛逃, true",
        "船长从未被捕, 捕, true",
        "船长并未出席会议, 出席, true",
        "船长已经叛逃, 叛逃, false",
        "没有证实叛逃, 叛逃, false",
        "会议没有召开，船长叛逃, 叛逃, false",
        "未来叛逃, 叛逃, false"
    })
    void a_negation_right_before_takes_the_event_back(String text, String event, boolean negated) {
        assertThat(HanWords.negated(text, text.indexOf(event))).isEqualTo(negated);
    }

    @ParameterizedTest
    @CsvSource({"如果船长, true", "消息若属实，船长, true", "船长是否, true", "船长已经, false"})
    void a_condition_only_supposes(String before, boolean supposed) {
        assertThat(HanWords.supposed(before)).isEqualTo(supposed);
    }

    @ParameterizedTest
    @CsvSource({"船长遭免职, 免职, true", "船长被捕, 被捕, true", "市长免职船长, 免职, false"})
    void who_stands_before_a_passive_suffers(String text, String event, boolean suffered) {
        assertThat(HanWords.suffered(text, text.indexOf(event), text.length())).isEqualTo(suffered);
    }

    @ParameterizedTest
    @CsvSource({"他已经离开, true", "其中三人离开, false", "其子离开, true", "船长离开, false"})
    void a_pronoun_points_at_somebody(String text, boolean points) {
        assertThat(HanWords.pointsAt(text)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"有关传闻毫无根据, true", "船上没有人, false"})
    void a_short_passage_may_speak_of_a_report(String text, boolean points) {
        assertThat(HanWords.pointsBack(text)).isEqualTo(points);
    }
}
