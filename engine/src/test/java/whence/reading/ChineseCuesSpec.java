package whence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whence.text.Document;
import whence.text.Span;

/** The words by which Chinese news reports, each in a sentence in simplified and one in traditional characters. */
class ChineseCuesSpec {

    private static final ChineseReader READER = ChineseReader.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            据《渔港周报》报道，码头已经关闭。        | 《渔港周报》 | 据 … 报道 | asserts
            據《漁港週報》報導，碼頭已經關閉。        | 《漁港週報》 | 據 … 報導 | asserts
            船务局局长周立明表示，码头已经关闭。      | 船务局局长周立明 | 表示 | asserts
            船務局局長周立明表示，碼頭已經關閉。      | 船務局局長周立明 | 表示 | asserts
            工会称，码头已经关闭。                    | 工会 | 称 | asserts
            工會稱，碼頭已經關閉。                    | 工會 | 稱 | asserts
            一名知情人士透露，船长已经离境。          | 一名知情人士 | 透露 | asserts
            一名知情人士透露，船長已經離境。          | 一名知情人士 | 透露 | asserts
            消息人士指出，船长已经离境。              | 消息人士 | 指出 | asserts
            消息人士指出，船長已經離境。              | 消息人士 | 指出 | asserts
            前船员林大山爆料，账本早已烧毁。          | 前船员林大山 | 爆料 | asserts
            前船員林大山爆料，帳本早已燒毀。          | 前船員林大山 | 爆料 | asserts
            船务局否认账本被烧毁。                    | 船务局 | 否认 | denies
            船務局否認帳本被燒毀。                    | 船務局 | 否認 | denies
            警方辟谣称，码头没有关闭。                | 警方 | 辟谣称 | denies
            警方闢謠稱，碼頭沒有關閉。                | 警方 | 闢謠稱 | denies
            船务局回应称，码头照常开放。              | 船务局 | 回应称 | asserts
            船務局回應稱，碼頭照常開放。              | 船務局 | 回應稱 | asserts
            船务局对此不予置评。                      | 船务局 | 不予 | declines
            船務局對此不予置評。                      | 船務局 | 不予 | declines
            气象台预测，风暴将于周五登陆。            | 气象台 | 预测 | predicts
            氣象台預測，風暴將於週五登陸。            | 氣象台 | 預測 | predicts
            工会呼吁市长关闭码头。                    | 工会 | 呼吁 | urges
            工會呼籲市長關閉碼頭。                    | 工會 | 呼籲 | urges
            《渔港周报》已撤回这篇报道。              | 《渔港周报》 | 已撤回 | retracts
            《漁港週報》已撤回這篇報導。              | 《漁港週報》 | 已撤回 | retracts
            """)
    void each_word_has_its_source_and_its_stance(String sentence, String source, String cue, String stance) {
        Statement first = attributed(sentence).get(0);
        assertThat(words(first.parts().source(), sentence)).isEqualTo(source);
        assertThat(words(first.parts().cue(), sentence)).isEqualTo(cue);
        assertThat(first.voice().stance().word()).isEqualTo(stance);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            网传老船长已经离境。            | MISSING
            網傳老船長已經離境。            | MISSING
            据传，老船长已经离境。          | MISSING
            據傳，老船長已經離境。          | MISSING
            知情人士说，老船长已经离境。    | UNNAMED
            消息人士說，老船長已經離境。    | UNNAMED
            分析人士认为，码头不会重开。    | COLLECTIVE
            分析人士認為，碼頭不會重開。    | COLLECTIVE
            """)
    void who_has_no_name_is_told_as_such(String sentence, SourceKind kind) {
        assertThat(attributed(sentence).get(0).voice().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            《渔港周报》引述“清洁港湾”负责人马小云的话说，账本早已烧毁。 | 渔港周报 | 马小云
            《漁港週報》引述「清潔港灣」負責人馬小雲的話說，帳本早已燒毀。 | 漁港週報 | 馬小雲
            《海湾早报》转载《渔港周报》报道，账本早已烧毁。               | 海湾早报 | 渔港周报
            《海灣早報》轉載《漁港週報》報導，帳本早已燒毀。               | 海灣早報 | 漁港週報
            """)
    void who_is_quoted_stands_within_who_quotes(String sentence, String outer, String inner) {
        List<Statement> read = attributed(sentence);
        assertThat(read.get(0).voice().speaker()).isEqualTo(outer);
        assertThat(read)
                .filteredOn(statement -> statement.within() != null)
                .extracting(statement -> statement.voice().speaker())
                .contains(inner);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “我们什么也没看见，”船长陈大文说。       | “我们什么也没看见，”
            「我們什麼也沒看見，」船長陳大文說。     | 「我們什麼也沒看見，」
            船长陈大文说：“我们什么也没看见。”       | “我们什么也没看见。”
            船長陳大文說：「他說『快走』，我就走了。」 | 「他說『快走』，我就走了。」
            """)
    void quotation_marks_of_both_kinds_hold_what_is_said(String sentence, String content) {
        assertThat(words(attributed(sentence).get(0).parts().content(), sentence))
                .isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            据《渔港周报》报道，副局长已经离境。报道称，他带走了账本。   | 渔港周报
            據《漁港週報》報導，副局長已經離境。文章指出，他帶走了帳本。 | 漁港週報
            """)
    void the_report_is_that_of_the_outlet_cited_last(String text, String speaker) {
        Statement second = attributed(text).get(1);
        assertThat(second.voice().speaker()).isEqualTo(speaker);
        assertThat(second.voice().resolvedBy()).startsWith("the last outlet cited");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            部长贝尔·奥斯曼多次离席，发言人娜拉·菲尔德说，奥斯曼病了。 | 贝尔·奥斯曼, 娜拉·菲尔德, 奥斯曼
            部長貝爾‧奧斯曼多次離席，發言人娜拉‧菲爾德說，奧斯曼病了。 | 貝爾‧奧斯曼, 娜拉‧菲爾德, 奧斯曼
            """)
    void foreign_names_by_their_sounds_are_people(String text, String names) {
        assertThat(read(text).mentions())
                .filteredOn(mention -> mention.kind() == EntityKind.PERSON)
                .extracting(Mention::name)
                .containsExactlyElementsOf(List.of(names.split(", ", -1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            维尔塔警方说，他已经离开维尔塔。 | 维尔塔
            維爾塔警方說，他已經離開維爾塔。 | 維爾塔
            """)
    void a_foreign_name_that_stands_where_places_do_is_a_place(String text, String name) {
        assertThat(read(text).mentions())
                .filteredOn(mention -> mention.name().equals(name))
                .isNotEmpty()
                .extracting(Mention::kind)
                .containsOnly(EntityKind.PLACE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            《灯标》通讯17日披露，账本早已烧毁。                  | 灯标
            《燈標》電子報17日披露，帳本早已燒毀。                | 燈標
            网站“深水说”(DeepTalk)报道，账本早已烧毁。            | DeepTalk
            """)
    void what_stands_in_marks_and_reports_is_an_outlet(String text, String name) {
        assertThat(read(text).mentions())
                .filteredOn(mention -> mention.kind() == EntityKind.ORGANISATION)
                .extracting(Mention::name)
                .contains(name);
    }

    private static Reading read(String text) {
        return READER.read(new Document("d", "d", text, Map.of(), Document.Layout.PLAIN));
    }

    private static List<Statement> attributed(String text) {
        return read(text).statements().stream().filter(Statement::isAttributed).toList();
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
    }
}
