package whence.app.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingSpec {

    private static final Masking MASKING = Masking.ofWaysToReach();

    private static String masked(String text) {
        return Masking.hide(text, MASKING.find(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Write to desk@courier.example today.              | desk@courier.example
            His address: [email protected], he said.          | [email protected]
            Mail mira.tal at harbour dot example for a copy.  | mira.tal at harbour dot example
            Mail mira.tal (at) harbour.example for a copy.    | mira.tal (at) harbour.example
            请发邮件至tips@gangkou.example。                   | tips@gangkou.example
            Call +44 20 7946 0123 after six.                  | +44 20 7946 0123
            Ring (202) 555-0123 for tickets.                  | (202) 555-0123
            The hotline is 202-555-0123.                      | 202-555-0123
            手机：138 1234 5678，晚上可打。                     | 138 1234 5678
            电话010-66551234转办公室。                         | 010-66551234
            WeChat: karsava                                   | karsava
            Reach us on Telegram: @meridian_desk.             | @meridian_desk
            Telegram @meridian_desk for tips.                 | @meridian_desk
            Message our editor at @night_desk any time.       | @night_desk
            My line id is port77, add me.                     | port77
            爆料请加微信：gangkou_tip。                         | gangkou_tip
            微信号gangkou88，欢迎来信。                         | gangkou88
            加我 QQ 号 123456789 详谈。                         | 123456789
            No words needed, just enter the three digits 417. | enter the three digits 417
            来信请注明暗号 海鸥27 即可。                        | 注明暗号 海鸥27
            Send the code word "seagull" in the subject.      | Send the code word "seagull"
            She lives at 12 Harbour View Road, Lessing.       | 12 Harbour View Road
            Letters to Flat 3, 48 Quay Street please.         | Flat 3, 48 Quay Street
            他家在莱辛市海港路12号3楼。                          | 莱辛市海港路12号3楼
            """)
    void a_way_to_reach_a_person_is_hidden(String text, String way) {
        assertThat(masked(text))
                .isEqualTo(text.replace(way, "▇".repeat(way.codePointCount(0, way.length()))))
                .isNotEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@karsava_watch tweeted that the minister had left.",
                "The Telegram channel @karsava_watch reported the flight.",
                "According to @karsava_watch, the ferry was late.",
                "A message on Telegram: @karsava_watch said the ferry was late.",
                "据@karsava_watch称，渡轮晚点。",
                "On 2031-06-14 at 10:30, 1,100 officials of 714 bodies were counted; in 2010-2012 it was 138.",
                "Case No. 13812345678 and docket 202-555-0123 were closed.",
                "The budget grew from 1 381 234 to 20 310 614 crowns.",
                "The 1989 Harbour Square protests and the 1929 Wall Street crash.",
                "10 Downing Street declined to comment.",
                "The minister arrived at 10.30 at Lessing.",
                "The bottom line: nobody knows. A signal: none came.",
                "他在2031年6月14日乘渡轮离开，第12号文件未提及。",
                "Officials used the three reports as cover.",
            })
    void what_only_looks_like_one_stays(String text) {
        assertThat(masked(text)).isEqualTo(text);
    }

    @Test
    void the_text_keeps_its_length_in_code_points_so_that_spans_stay_valid() {
        String text = "𠮷田 writes to desk@courier.example 𠮷.";
        String hidden = masked(text);
        assertThat(hidden.codePointCount(0, hidden.length())).isEqualTo(text.codePointCount(0, text.length()));
        assertThat(hidden).endsWith(" 𠮷.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "@",
                "a@",
                "+1 ",
                "1",
                "(0",
                "enter the ",
                "Aa ",
                "路",
                "call ",
                "微信",
                "a.",
                "12 Ab ",
                "contact a "
            })
    void hostile_repetition_takes_time_in_proportion_to_its_length(String unit) {
        String text = unit.repeat(400_000 / unit.length());
        Assertions.setMaxStackTraceElementsDisplayed(3);
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(20), () -> MASKING.find(text));
    }
}
