package whence.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whence.text.Document;
import whence.text.SimplifiedChinese;
import whence.text.Span;

/** Chinese as a careful reader reads it: who says what, from whom, how surely; simplified and traditional alike. */
class ChineseReadingSpec {

    private static final ChineseReader READER = ChineseReader.load();

    // ---- who says what

    @Test
    void the_source_stands_before_and_what_is_said_runs_to_the_end_of_the_sentence() {
        assertThat(said("港务局局长林一舟表示，七号码头已经停工，工人都回家了。")).containsExactly("港务局局长林一舟 | 表示 | 七号码头已经停工，工人都回家了");
    }

    @Test
    void traditional_characters_are_read_alike_and_offsets_are_those_of_the_original() {
        assertThat(said("據《東岸晚報》昨日報導，警方已經封鎖碼頭。")).containsExactly("《東岸晚報》 | 據 … 報導 | 警方已經封鎖碼頭");
    }

    @Test
    void hearsay_nests_as_deep_as_the_sentence_goes() {
        List<Statement> read = attributed("据《东岸晚报》报道，一名知情人士透露，局长早就说过桥会塌。");
        assertThat(read).extracting(Statement::within).containsExactly(null, "s1", "s2");
        assertThat(read)
                .extracting(statement -> statement.voice().kind())
                .containsExactly(SourceKind.NAMED, SourceKind.UNNAMED, SourceKind.UNNAMED);
    }

    @Test
    void who_is_cited_for_a_report_stands_within_it() {
        assertThat(said("《东岸晚报》援引警方声明指出，船已经离港。")).containsExactly("《东岸晚报》 | 援引 | 警方声明指出，船已经离港", "警方声明 | 指出 | 船已经离港");
    }

    @Test
    void a_second_verb_without_a_subject_has_the_speaker_of_the_first() {
        assertThat(said("发言人否认船已离港，强调“手续仍在办理”。")).containsExactly("发言人 | 否认 | 船已离港", "发言人 | 强调 | “手续仍在办理”");
    }

    @Test
    void a_quotation_may_stand_before_who_says_it() {
        assertThat(said("「我們什麼也沒看見，」船長陳大文說。")).containsExactly("船長陳大文 | 說 | 「我們什麼也沒看見，」");
    }

    @Test
    void who_says_it_may_stand_at_the_end_without_quotation_marks() {
        assertThat(said("第三医院将于年底关闭，该院一名医生周一表示。")).containsExactly("该院一名医生 | 表示 | 第三医院将于年底关闭");
        assertThat(said("上校被捕的消息是假的，其妻林秀对《东岸晚报》说。")).containsExactly("其妻林秀 | 说 | 上校被捕的消息是假的");
    }

    @Test
    void what_is_said_behind_a_denial_and_a_comma_is_not_denied() {
        List<Statement> said = attributed("港務局4日發表聲明，否認局長林一舟離職，指網上傳言「純屬捏造」，並稱林一舟當日仍在港內巡視。");

        assertThat(said.get(said.size() - 1).voice().stance()).isEqualTo(Stance.ASSERTS);
        assertThat(said("港務局4日發表聲明，否認局長林一舟離職，並稱林一舟當日仍在港內巡視。")).contains("港務局 | 否認 | 局長林一舟離職", "港務局 | 並稱 | 林一舟當日仍在港內巡視");
    }

    @Test
    void a_rumour_ends_where_somebody_else_refutes_it() {
        assertThat(said("網傳林秀遭拘留，港警今日闢謠，稱林秀並未遭拘留。")).containsExactly(" | 網傳 | 林秀遭拘留", "港警 | 闢謠 … 稱 | 林秀並未遭拘留");
    }

    @Test
    void an_agency_that_cites_somebody_has_it_from_them() {
        assertThat(said("据中新社援引港警消息，林秀已被拘留。")).containsExactlyInAnyOrder("中新社 | 据 | 林秀已被拘留", "港警消息 | 援引 | 林秀已被拘留");
    }

    @Test
    void the_news_that_an_outlet_has_is_no_part_of_its_name() {
        assertThat(said("据财讯周刊消息，局长周建业被免职。")).containsExactly("财讯周刊 | 据 … 消息 | 局长周建业被免职");
        assertThat(said("據中央社消息，大橋已經關閉。")).containsExactly("中央社 | 據 … 消息 | 大橋已經關閉");
        assertThat(said("据可靠消息，局长已离境。")).containsExactly("可靠消息 | 据 | 局长已离境");
    }

    @Test
    void who_would_not_be_named_has_spoken_all_the_same() {
        assertThat(said("一名不愿透露姓名的码头工人对本报记者表示，大桥早已停用。")).containsExactly("一名不愿透露姓名的码头工人 | 表示 | 大桥早已停用");
    }

    @Test
    void a_byline_in_brackets_is_no_part_of_who_speaks() {
        assertThat(said("〔東岸日報／綜合報導〕港務局否認大橋有裂縫。")).containsExactly("港務局 | 否認 | 大橋有裂縫");
    }

    @Test
    void who_neither_confirms_nor_denies_declines() {
        assertThat(attributed("发言人林一舟表示，他既不能证实也不能否认上校被拘留一事。"))
                .filteredOn(statement -> statement.within() != null)
                .extracting(statement -> statement.voice().stance())
                .containsExactly(Stance.DECLINES);
    }

    @Test
    void a_rumour_has_no_source_and_is_not_known_to_be_so() {
        Statement rumour = attributed("据传，老船长已经离开海港城。").get(0);
        assertThat(rumour.voice().kind()).isEqualTo(SourceKind.MISSING);
        assertThat(rumour.voice().certainty()).isEqualTo(Certainty.UNKNOWN);
    }

    // ---- how they stand to it

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DENIES 港务局否认桥梁有裂缝。",
                "DENIES 港务局表示，相关说法毫无根据。",
                "DECLINES 港务局拒绝评论。",
                "DECLINES 局长表示「不便透露」。",
                "URGES 工会呼吁市长立即关闭大桥。",
                "ASKS 记者追问船从哪里来。",
                "PREDICTS 气象台预测，台风将于周五登陆。",
                "RETRACTS 《东岸晚报》已删除这篇文章。",
                "ASSERTS 港务局指出，桥梁没有裂缝。"
            })
    void the_stance_is_told_by_the_cue_and_by_what_is_said(String line) {
        String[] parts = line.split(" ", 2);
        assertThat(attributed(parts[1]).get(0).voice().stance()).isEqualTo(Stance.valueOf(parts[0]));
    }

    /** Statements as {@code stance source: content}, those of nobody without a source. */
    private static List<String> stances(String text) {
        return attributed(text).stream()
                .map(statement -> statement.voice().stance().word() + " "
                        + words(statement.parts().source(), text) + ": "
                        + words(statement.parts().content(), text))
                .toList();
    }

    @Test
    void a_rumour_that_is_called_untrue_is_denied_once() {
        assertThat(stances("港务局称网传林一舟离港不实。")).containsExactly("asserts 港务局: 网传林一舟离港不实", "denies : 林一舟离港");
        assertThat(stances("發言人稱，網上流傳的林一舟離港的消息純屬虛構。"))
                .containsExactly("asserts 發言人: 網上流傳的林一舟離港的消息純屬虛構", "denies : 林一舟離港");
        assertThat(stances("港务局辟谣称，网传林一舟离港系谣言。")).containsExactly("denies 港务局: 网传林一舟离港系谣言", "asserts : 林一舟离港");
    }

    @Test
    void a_denial_with_a_second_verb_is_one_statement() {
        assertThat(said("港务局周一辟谣，称林一舟离港不实。")).containsExactly("港务局 | 辟谣 … 称 | 林一舟离港不实");
    }

    @Test
    void a_notice_by_which_something_is_denied_gives_way_to_the_denial() {
        assertThat(said("港务局发布通报坚决否认林一舟离港。")).containsExactly("港务局 | 发布通报坚决否认 | 林一舟离港");
        assertThat(said("航運公司公告否認林一舟離港。")).containsExactly("航運公司 | 公告否認 | 林一舟離港");
        assertThat(said("港务局的通报否认林一舟离港。")).containsExactly("港务局的通报 | 否认 | 林一舟离港");
    }

    @Test
    void a_paper_that_takes_back_what_it_told_does_not_tell_it() {
        assertThat(stances("本刊3月10日刊发的《港务局换人》一文称，局长林一舟已经离港，本刊予以撤回并致歉。"))
                .containsExactly("retracts 本刊3月10日刊发的《港务局换人》一文: 局长林一舟已经离港");
        assertThat(stances("局長林一舟離港的報導不實，本刊予以撤回。")).containsExactly("retracts 本刊: 局長林一舟離港");
        assertThat(stances("本报昨日误报林一舟离港，特此更正并致歉。")).containsExactly("retracts 本报: 林一舟离港");
        assertThat(stances("《漁港週報》宣布撤回該報導並致歉。")).containsExactly("retracts 《漁港週報》: 該報導並致歉");
        assertThat(stances("《渔港周报》误报林一舟离港。")).containsExactly("asserts 《渔港周报》: 林一舟离港");
    }

    @Test
    void a_paper_may_take_back_in_one_sentence_what_it_told_in_another() {
        assertThat(stances("本報4月2日報導，林一舟已經離港。該報導不實，本報予以撤回。"))
                .containsExactly("retracts 本報: 林一舟已經離港", "retracts 本報: 該報導不實");
        assertThat(stances("《渔港周报》4月2日报道，林一舟已经离港。该报道不实，本报予以撤回。")).contains("asserts 《渔港周报》: 林一舟已经离港");
    }

    @Test
    void a_correction_takes_back_the_wrong_words_and_says_the_right_ones() {
        String text = "本报昨日报道中“林一舟被免职”一句有误，应为“林一舟请假三周”，特此更正。";

        assertThat(stances(text)).containsExactly("retracts 本报昨日报道中: “林一舟被免职”");
        assertThat(read(text).statements())
                .filteredOn(statement -> !statement.isAttributed())
                .extracting(statement -> words(statement.parts().content(), text))
                .containsExactly("“林一舟请假三周”");
        assertThat(stances("更正：本報昨日將「林一舟請假」誤寫為「林一舟被免職」，謹此致歉。")).containsExactly("retracts : 「林一舟被免職」");
        assertThat(stances("我们发现，“林一舟被免职”实为谣传。")).noneMatch(line -> line.startsWith("retracts"));
        assertThat(stances("港務局表示，「林一舟被免職」應為「林一舟請假」，已要求該報更正。")).noneMatch(line -> line.startsWith("retracts"));
    }

    @Test
    void what_is_not_taken_back_yet_or_is_no_words_is_no_withdrawal() {
        for (String text : List.of("《渔港周报》未撤回该报道。", "港務局要求《漁港週報》撤回該報導。", "政府宣布撤回驻港部队。")) {
            assertThat(attributed(text))
                    .as(text)
                    .noneMatch(statement -> statement.voice().stance() == Stance.RETRACTS);
        }
    }

    @Test
    void a_post_that_is_gone_is_taken_back_by_nobody_named() {
        for (String text : List.of("该则贴文已遭删除。", "相關文章目前已無法查看。", "该文章现已显示404。", "該帖隨後被平台刪除。")) {
            assertThat(attributed(text)).as(text).singleElement().satisfies(statement -> {
                assertThat(statement.voice().stance()).isEqualTo(Stance.RETRACTS);
                assertThat(statement.voice().kind()).isEqualTo(SourceKind.MISSING);
            });
        }
        assertThat(said("該帖隨後被平台刪除。")).containsExactly(" | 被平台刪除 | 該帖");
    }

    @Test
    void a_papers_own_reporter_is_no_source_beside_whom_he_has_it_from() {
        assertThat(said("记者从港务局获悉，林一舟已经离港。")).containsExactly("港务局 | 获悉 | 林一舟已经离港");
        assertThat(said("記者9日從港務局了解到，林一舟已經離港。")).containsExactly("港務局 | 了解到 | 林一舟已經離港");
        assertThat(said("记者从一名知情人士处得知，林一舟已经离港。")).containsExactly("一名知情人士 | 得知 | 林一舟已经离港");
        assertThat(said("據記者從港務局獲悉，林一舟已經離港。")).containsExactly("港務局 | 據 … 獲悉 | 林一舟已經離港");
        assertThat(said("港务局从警方获悉，林一舟已经离港。")).containsExactlyInAnyOrder("港务局 | 获悉 | 林一舟已经离港", "警方 | 从 | 林一舟已经离港");
    }

    @Test
    void who_is_asked_is_not_who_asks() {
        assertThat(stances("被记者问到局长是否离港时，发言人林一舟未正面回应。"))
                .containsExactly("asks 记者: 局长是否离港时", "declines 发言人林一舟: 局长是否离港时");
        assertThat(stances("對於局長是否離港，發言人林一舟沒有正面回答。")).containsExactly("declines 發言人林一舟: 對於局長是否離港");
        assertThat(stances("发言人林一舟被问到局长是否离港时表示，他并不清楚。")).containsExactly("asserts 发言人林一舟: 他并不清楚");
    }

    @Test
    void a_byline_names_nobody_who_speaks() {
        assertThat(said("港务局局长林一舟（记者 李明）表示，码头停工。")).containsExactly("港务局局长林一舟 | 表示 | 码头停工");
        assertThat(said("記者李明／台北報導　港務局表示，碼頭停工。")).containsExactly("港務局 | 表示 | 碼頭停工");
        assertThat(read("【記者李明台北報導】港務局表示，碼頭停工。").statements()).allMatch(Statement::isAttributed);
    }

    @Test
    void to_deny_that_it_is_untrue_is_to_say_it() {
        assertThat(stances("港务局否认林一舟离港的说法不实。")).containsExactly("asserts 港务局: 林一舟离港");
    }

    @Test
    void why_names_the_rule_and_the_words_and_changes_with_them() {
        assertThat(attributed("工会透露，船已离港。").get(0).basis().why()).isEqualTo("reporting word: 透露");
        assertThat(attributed("工会指出，船已离港。").get(0).basis().why()).isEqualTo("reporting word: 指出");
    }

    // ---- what is no report

    @ParameterizedTest
    @ValueSource(
            strings = {
                "这首歌流传已久。",
                "他把说明书和传票放进抽屉。",
                "中央社会福利署搬进新楼。",
                "爆料者的船停在据点旁边。",
                "这篇报道长达六千字。",
                "不可否认，渡轮又晚点了。",
                "所谓“特区”不过是一座仓库。"
            })
    void words_that_hold_a_reporting_word_are_none(String sentence) {
        assertThat(said(sentence)).isEmpty();
    }

    @Test
    void what_nobody_is_reported_to_say_is_the_documents_own() {
        List<Statement> read = read("渡轮昨天晚点。工会说，发动机坏了。").statements();
        assertThat(read).extracting(Statement::isAttributed).containsExactly(false, true);
        assertThat(read.get(0).voice().kind()).isEqualTo(SourceKind.DOCUMENT);
    }

    // ---- names and words

    @Test
    void names_are_found_with_their_titles_and_everywhere_once_found() {
        String text = "副部长魏鳳和出席會議。張又俠也在場。國防部沒有說魏鳳和何時離開。";
        Reading reading = read(text);
        assertThat(reading.mentions())
                .filteredOn(mention -> mention.kind() == EntityKind.PERSON)
                .extracting(Mention::name)
                .containsExactly("魏鳳和", "張又俠", "魏鳳和");
        assertThat(reading.mentions().get(0).title()).isEqualTo(new Span(0, "副部长".length()));
    }

    @Test
    void a_small_word_before_a_time_is_no_surname() {
        assertThat(read("副部长陈国栋将于下周访问。于建嵘于昨日说，此事属实。").mentions())
                .filteredOn(mention -> mention.kind() == EntityKind.PERSON)
                .extracting(Mention::name)
                .containsExactly("陈国栋", "于建嵘");
    }

    @Test
    void already_is_no_part_of_a_name_and_takes_nothing_from_it() {
        for (String text : List.of("港务局局长周建业已被免职。", "港務局局長周建業已被免職。")) {
            assertThat(read(text).mentions())
                    .extracting(Mention::name)
                    .map(SimplifiedChinese::of)
                    .containsExactly("周建业");
        }
        assertThat(said("周建业已承认收受回扣。")).containsExactly("周建业 | 已承认 | 收受回扣");
    }

    @Test
    void a_province_that_begins_like_a_surname_is_a_place() {
        for (String text : List.of("江岳省省长林一舟在江市表示，码头停工。", "江岳省省長林一舟在江市表示，碼頭停工。")) {
            assertThat(read(text).mentions())
                    .filteredOn(mention -> mention.kind() == EntityKind.PLACE)
                    .extracting(Mention::name)
                    .containsExactly("江岳省", "江市");
        }
    }

    @Test
    void the_news_agency_is_not_found_inside_another_word() {
        assertThat(read("中央社會局公布新規定。").mentions()).extracting(Mention::name).doesNotContain("中央社");
        assertThat(read("中央社報導，渡輪停駛。").mentions()).extracting(Mention::name).contains("中央社");
    }

    @Test
    void terms_are_simplified_words_and_keep_negation() {
        assertThat(attributed("發言人說，船長沒有叛逃。").get(0).basis().terms())
                .extracting(term -> term.lemma() + "/" + term.tag())
                .containsExactly("船长/NN", "没有/RB", "叛逃/VB");
    }

    @Test
    void a_pronoun_is_the_last_person_who_spoke() {
        List<Statement> read = attributed("议员李安平说，桥已经关闭。他表示，下周不会重开。");
        assertThat(read.get(1).voice().speaker()).isEqualTo("李安平");
        assertThat(read.get(1).voice().resolvedBy()).isNotEmpty();
        assertThat(attributed("他表示，下周不会重开。").get(0).voice().speaker()).isNull();
    }

    // ---- hostile input

    @Test
    void simplifying_keeps_every_unit_in_place() {
        String every = "乾隆著書，𠮷野家😀 null\u0000 「閉門簡報」後來、於是";
        assertThat(SimplifiedChinese.of(every)).hasSameSizeAs(every);
        assertThat(SimplifiedChinese.of("董經緯")).isEqualTo("董经纬");
    }

    @Test
    void no_text_takes_long_or_fails() {
        List<String> hostile = List.of(
                "据".repeat(200_000),
                "他说".repeat(100_000),
                "「".repeat(100_000),
                "“他说，".repeat(50_000),
                "称，".repeat(100_000),
                "据《东岸晚报》报道，".repeat(20_000),
                "，".repeat(100_000),
                "\ud83d".repeat(1_000) + "表示，好。",
                "A said B. ".repeat(5_000),
                " \n\t\u3000");
        for (String text : hostile) {
            Assertions.assertTimeout(Duration.ofSeconds(20), () -> read(text), text.substring(0, 2));
        }
    }

    @Test
    void a_name_whose_last_character_is_also_a_measure_is_taken_whole() {
        String text = "副部长韩强声于上周出走。一名官员说，韩强声已经抵达。";

        assertThat(read(text).mentions())
                .extracting(mention -> mention.span().of(text))
                .contains("韩强声")
                .doesNotContain("韩强");
    }

    @Test
    void the_line_of_an_agency_says_no_part_of_the_first_sentence() {
        String text = "新华社科斯塔1月15日电 能源部长帕维尔·多恩周三否认科斯塔煤矿的水泵曾被关闭。";

        assertThat(read(text).statements())
                .filteredOn(Statement::isAttributed)
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.parts().source().get(0).of(text)).isEqualTo("能源部长帕维尔·多恩");
                    assertThat(statement.voice().speaker()).isEqualTo("帕维尔·多恩");
                });
        assertThat(read(text).mentions())
                .filteredOn(mention -> mention.name().equals("科斯塔"))
                .extracting(Mention::kind)
                .containsOnly(EntityKind.PLACE);
    }

    @Test
    void cut_and_shuffled_news_never_makes_it_fail() {
        String news = "據《東岸晚報》14日報導，環團負責人塔爾指稱，「副部長」攜帶檔案出走；他說：“无可奉告。”网传（港口18日电）：船已离港？";
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            StringBuilder mutated = new StringBuilder(news);
            for (int change = 0; change < 12; change++) {
                int at = random.nextInt(mutated.length());
                if (random.nextBoolean()) {
                    mutated.deleteCharAt(at);
                } else {
                    mutated.insert(at, news.charAt(random.nextInt(news.length())));
                }
            }
            assertThatCode(() -> check(mutated.toString()))
                    .as(mutated.toString())
                    .doesNotThrowAnyException();
        }
    }

    private static void check(String text) {
        for (Statement statement : read(text).statements()) {
            for (List<Span> part : List.of(
                    statement.parts().content(),
                    statement.parts().cue(),
                    statement.parts().source())) {
                part.forEach(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
            }
        }
    }

    private static Reading read(String text) {
        return READER.read(new Document("d", "d", text, Map.of(), Document.Layout.PLAIN));
    }

    private static List<Statement> attributed(String text) {
        return read(text).statements().stream().filter(Statement::isAttributed).toList();
    }

    /** Each statement as "source | cue | content". */
    private static List<String> said(String text) {
        return attributed(text).stream()
                .map(statement -> words(statement.parts().source(), text)
                        + " | "
                        + words(statement.parts().cue(), text)
                        + " | "
                        + words(statement.parts().content(), text))
                .toList();
    }

    private static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
    }

    @Test
    void what_is_denied_may_begin_with_with() {
        assertThat(said("州长多次否认与该交易有任何牵连。")).containsExactly("州长 | 多次否认 | 与该交易有任何牵连");
        assertThat(said("公司否认和周立平有任何往来。")).containsExactly("公司 | 否认 | 和周立平有任何往来");
    }

    @Test
    void whoever_denies_an_account_goes_on_speaking() {
        assertThat(said("警方否认工会的说法，称死者只有九人。")).containsExactlyInAnyOrder("警方 | 否认 | 工会的说法", "警方 | 称 | 死者只有九人");
    }

    @Test
    void a_picture_that_goes_round_is_no_rumour_but_shows_something() {
        assertThat(said("一段网传视频显示董事长离开法院。")).containsExactly("一段网传视频 | 显示 | 董事长离开法院");
    }

    @Test
    void a_magazine_writes_and_its_name_ends_before_the_verb() {
        assertThat(said("三联生活周刊刊文指出，该院早在三月就收到警告。")).containsExactly("三联生活周刊 | 刊文指出 | 该院早在三月就收到警告");
    }
}
