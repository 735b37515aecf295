package whence.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import whence.dossier.Findings;
import whence.dossier.Findings.ClaimFile;
import whence.dossier.Ledger;
import whence.entity.Entity;
import whence.provenance.Chain;
import whence.provenance.Chain.Link;
import whence.reading.Stance;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Known;

/** What is shown of texts as they are printed: claims, from whom they are had, and what became of them. */
class FromTextSpec {

    private static final WholeReader READER = WholeReader.load();

    private final List<Document> documents = new ArrayList<>();

    private void printed(String outlet, String day, String text) {
        printed("en", outlet, day, text);
    }

    private void printed(String language, String outlet, String day, String text) {
        Map<Detail, Known> details = new EnumMap<>(Detail.class);
        details.put(Detail.LANGUAGE, new Known(language, "given"));
        details.put(Detail.OUTLET, new Known(outlet, "given"));
        details.put(Detail.PUBLISHED, new Known(day, "given"));
        String id = "d" + documents.size();
        documents.add(new Document(id, id, text, details, Document.Layout.PLAIN));
    }

    private Findings found() {
        return new Analysis()
                .derive(documents, documents.stream().map(READER::read).toList(), Ledger.EMPTY);
    }

    /** Each claim with its state, and a line for each way it was had: {@code  denied by Harbour Office → Post}. */
    private List<String> shown() {
        return found().claims().stream().flatMap(this::lines).toList();
    }

    private Stream<String> lines(ClaimFile file) {
        return Stream.concat(
                Stream.of(file.claim().text() + ": " + file.standing().state().word()),
                file.chains().stream().map(this::line).sorted());
    }

    private String line(Chain chain) {
        String outlet = documents.stream()
                .filter(document -> document.id().equals(chain.document()))
                .map(Document::outlet)
                .collect(Collectors.joining());
        Stream<String> voices =
                Stream.concat(Stream.of(outlet), chain.links().stream().map(Link::name));
        String path =
                voices.reduce((nearer, further) -> further + " → " + nearer).orElseThrow();
        return (chain.stance() == Stance.ASSERTS ? " " : " " + chain.stance().word() + ": ") + path;
    }

    @Test
    void a_correction_that_names_the_article_takes_back_what_it_said() {
        printed("Harbour Ledger", "2031-06-04", "Ilan Varro, the head of the customs office, has fled to Norr.");
        printed(
                "Harbour Ledger",
                "2031-06-08",
                "An article published on June 4 said that Ilan Varro, the head of the customs office, had fled to Norr."
                        + " The Ledger has no evidence that he did so. We retract the article and apologise to Mr. Varro.");

        assertThat(shown())
                .containsExactly(
                        "Ilan Varro, the head of the customs office, has fled to Norr: retracted",
                        " Harbour Ledger",
                        " retracts: Harbour Ledger");
    }

    @Test
    void what_we_wrongly_reported_is_taken_back_by_the_paper() {
        printed("Coast Daily", "2031-06-04", "We wrongly reported on Monday that Ilan Varro was arrested.");

        assertThat(shown()).containsExactly("Ilan Varro was arrested: retracted", " retracts: Coast Daily");
    }

    @Test
    void who_is_told_of_is_not_whom_it_is_had_from() {
        printed(
                "Coast Daily",
                "2031-06-04",
                "Ilan Varro resigned on Friday, the Northern Post reported, citing the guild. The guild said it knew"
                        + " nothing of a resignation.");

        assertThat(shown())
                .containsExactly(
                        "Ilan Varro resigned on Friday: disputed",
                        " doubts: The guild → Coast Daily",
                        " the guild → Northern Post → Coast Daily");
    }

    @Test
    void a_lawyer_who_speaks_of_her_client_speaks_of_the_one_she_is_named_for() {
        printed(
                "Inland Review",
                "2031-06-07",
                "The harbour police said that Ilan Varro was detained on Friday.\n\nThe auditors Kessel and Thorne put the"
                        + " debts at nine million. Varro's lawyer, Anna Roth, denied that her client had been detained.");

        assertThat(shown())
                .containsExactly(
                        "Ilan Varro was detained on Friday: disputed",
                        " The harbour police → Inland Review",
                        " denies: Anna Roth → Inland Review",
                        "The debts at nine million: one origin",
                        " The auditors Kessel and Thorne → Inland Review");
    }

    @Test
    void what_names_nobody_is_a_claim_and_is_denied_by_who_denies_it() {
        printed(
                "Valley Post",
                "2031-06-02",
                "A union official told the Post that the pumps at the Harrow mine had been switched off before the flood.");
        printed(
                "Northern Herald",
                "2031-06-03",
                "Harrow Mining denied on Tuesday that the pumps had been switched off before the flood.");

        assertThat(shown())
                .containsExactly(
                        "The pumps at the Harrow mine had been switched off before the flood: disputed",
                        " A union official → Valley Post",
                        " denies: Harrow Mining → Northern Herald");
    }

    @Test
    void a_headline_says_no_more_than_the_text_under_it() {
        printed(
                "Morning Wire",
                "2031-06-05",
                "Bank says chairman at work, rumours \"entirely false\"\n\nRumours that Chairman Ilan Varro has fled are"
                        + " entirely false, Norr Merchant Bank said in a statement on Monday.");

        assertThat(shown())
                .containsExactly("Chairman Ilan Varro has fled: denied", " denies: Norr Merchant Bank → Morning Wire");
    }

    @Test
    void a_post_that_claims_something_is_the_source_and_not_who_came_because_of_it() {
        printed(
                "River Post",
                "2031-06-04",
                "Several hundred people queued outside the customs office on Sunday after a post on a message board"
                        + " claimed that its head, Ilan Varro, had fled to Norr.");

        assertThat(shown())
                .containsExactly(
                        "Its head, Ilan Varro, had fled to Norr: one origin",
                        " a post on a message board → River Post");
    }

    @Test
    void what_is_told_of_several_in_a_row_is_a_claim_of_each_and_a_denial_is_of_whom_it_names() {
        printed(
                "Courier",
                "2031-06-03",
                "The Post reported that Director Ren Bo, Secretary Pei An and General Su Tan were detained on Monday."
                        + " The ministry denied that Ren Bo and Pei An had been detained.");

        String words = "Director Ren Bo, Secretary Pei An and General Su Tan were detained on Monday";
        assertThat(shown())
                .containsExactlyInAnyOrder(
                        words + " (Ren Bo): disputed",
                        " Post → Courier",
                        " denies: The ministry → Courier",
                        words + " (Pei An): disputed",
                        " Post → Courier",
                        " denies: The ministry → Courier",
                        words + " (Su Tan): one origin",
                        " Post → Courier");
    }

    @Test
    void what_befell_seven_officials_befell_those_whom_the_next_sentence_names() {
        printed(
                "Courier",
                "2031-06-03",
                "Seven officials have been detained, the Post reported. These include Vice Minister of Public Security"
                        + " Lu Fan, Harbour Bureau Director Ren Bo, and Political and Legal Committee Secretary Su Tan.");

        assertThat(bearers()).contains("detain Lu Fan", "detain Ren Bo", "detain Su Tan");
    }

    @Test
    void nothing_is_told_of_somebody_whose_aide_or_driver_it_is_told_of() {
        printed(
                "Courier",
                "2031-06-03",
                "Ilan Varro's former private secretary was arrested on Monday, the Post reported. The driver of Mira Tal"
                        + " was detained, the Post said. His wife has died, the Post wrote of Ren Bo. Su Tan's arrest came on"
                        + " Tuesday, the Post said.");

        assertThat(bearers()).containsExactly("arrest Su Tan");
    }

    @Test
    void a_post_that_its_writer_deleted_or_that_is_gone_is_taken_back_and_the_deletion_is_no_claim() {
        printed(
                "Courier",
                "2031-03-10",
                "Ren Bo wrote on Friday that Tang Weiguo had fled to Vietnam. Ren later deleted the post.");
        printed(
                "Post",
                "2031-03-11",
                "A blogger wrote that Mira Tal had been arrested. The post has since been deleted.");

        assertThat(states()).containsExactlyInAnyOrder("defect retracted", "arrest one origin");
    }

    @Test
    void a_town_that_has_a_mayor_is_nobody_and_reports_called_pure_rumour_are_denied() {
        printed(
                "Courier",
                "2031-03-10",
                "Tang Weiguo, the mayor of Norrish, was dismissed on Monday, the Port Weekly reported.");
        printed(
                "Post",
                "2031-03-11",
                "The authorities have called the reports about the dismissal of Mayor Tang Weiguo \"pure rumour\".");

        assertThat(states()).containsExactly("dismiss disputed");
    }

    @Test
    void a_chinese_denial_is_no_second_voice_for_what_it_denies() {
        printed("zh", "晨报", "2031-03-10", "据知情人士透露，市应急管理局局长罗振邦被免职。");
        printed("zh", "发布", "2031-03-11", "市应急管理局局长罗振邦目前正常履职，不存在被免职的情况。");

        assertThat(states()).containsExactly("dismiss disputed");
    }

    @Test
    void what_an_office_denies_in_a_notice_or_calls_contrary_to_the_facts_is_denied() {
        printed("zh", "晨报", "2031-03-10", "据消息人士透露，董事长许国栋已由深圳离境，前往新加坡。");
        printed("zh", "海报", "2031-03-11", "市政府新闻办昨日发通报否认董事长许国栋离境。");
        printed("zh", "日报", "2031-03-12", "董事长许国栋已逃往新加坡与事实不符。");

        assertThat(states()).containsExactly("defect disputed");
    }

    @Test
    void who_spreads_a_rumour_is_punished_and_the_punishment_is_not_denied() {
        printed("zh", "发布", "2031-03-12", "市公安局已对散布谣言的林建国依法处以行政拘留7日的处罚。");

        assertThat(states()).containsExactly("detain one origin");
    }

    @Test
    void the_unnamed_dead_are_not_the_one_named_last_nor_is_a_wife_her_husband() {
        printed("zh", "晨报", "2031-03-12", "梁文博出席发布会。他表示遇难人数变化系部分重伤员经抢救无效死亡。");
        printed("zh", "海报", "2031-03-12", "周建业被免职后，其妻亦遭带走。王建国被免职。");

        assertThat(bearers()).containsExactly("dismiss 周建业", "dismiss 王建国");
    }

    @Test
    void a_chinese_correction_takes_back_what_the_paper_said() {
        printed("zh", "渔港周报", "2031-03-10", "港务局局长陈国强已被拘留。");
        printed("zh", "渔港周报", "2031-03-14", "本刊3月10日刊发的《局长出事》一文称，港务局局长陈国强已被拘留，本刊予以撤回并致歉。");

        assertThat(shown()).containsExactly("港务局局长陈国强已被拘留: retracted", " retracts: 渔港周报", " 渔港周报");
    }

    @Test
    void a_report_that_its_paper_calls_mistaken_and_withdraws_is_not_told_again() {
        printed("zh", "晨报", "2031-03-12", "《渔港周报》12日发表声明，承认有关局长陈国强被捕的报道有误，已撤稿。");

        assertThat(shown())
                .filteredOn(line -> line.startsWith(" "))
                .isNotEmpty()
                .noneMatch(line -> line.equals(" 渔港周报 → 晨报"))
                .contains(" retracts: 渔港周报 → 晨报");
    }

    @Test
    void who_tells_that_a_post_was_deleted_has_taken_nothing_back() {
        printed("zh", "漁港週報", "2031-03-10", "網民王大山在微博上稱，港務局局長陳國強被拘留。該則貼文已遭刪除。");

        assertThat(shown()).containsExactly("港務局局長陳國強被拘留: one origin", " retracts: 該則貼文 → 漁港週報", " 王大山 → 漁港週報");
    }

    @Test
    void who_is_joined_with_his_wife_suffers_it_too() {
        printed("zh", "晨报", "2031-03-12", "港务局局长陈国强与妻子被捕。");
        printed("zh", "海报", "2031-03-12", "商會會長周立明及其司機被捕。");
        printed("zh", "日报", "2031-03-12", "船东林大山的秘书被捕。");
        printed("Courier", "2031-03-12", "Ilan Varro and his wife were arrested, the Post said.");

        assertThat(bearers()).containsExactly("arrest Ilan Varro", "arrest 周立明", "arrest 陈国强");
    }

    /** The kind and state of each claim. */
    private List<String> states() {
        return found().claims().stream()
                .map(file -> file.claim().about().kind() + " "
                        + file.standing().state().word())
                .sorted()
                .toList();
    }

    /** The kind of each claim that is plainly told of somebody, and of whom. */
    private List<String> bearers() {
        Findings found = found();
        Map<String, String> names =
                found.cast().entities().stream().collect(Collectors.toMap(Entity::id, Entity::name));
        return found.claims().stream()
                .map(file -> file.claim().about())
                .flatMap(about -> about.findBearer().stream().map(bearer -> about.kind() + " " + names.get(bearer)))
                .sorted()
                .toList();
    }

    @Test
    void a_post_that_is_gone_takes_back_what_it_said_and_nothing_else() {
        printed(
                "Harbour Online",
                "2031-03-03",
                "At least 31 people died when the Marlin Star sank on Saturday, a rescuer said. A post shared widely on Monday"
                        + " claimed that the ferry had been overloaded. The post was later deleted.");

        assertThat(shown())
                .containsSubsequence(
                        "The ferry had been overloaded: one origin",
                        " A post shared widely on Monday → Harbour Online",
                        " retracts: The post → Harbour Online")
                .filteredOn(line -> line.startsWith(" retracts"))
                .hasSize(1);
    }

    @Test
    void who_denies_the_account_denies_what_was_told_last() {
        printed(
                "zh",
                "島聞網",
                "2031-03-09",
                "據《港報》報道，公司董事長周立平星期四在機場被捕。一名不願具名的前僱員向島聞網表示，他聽朋友說周立平早已持有另一國護照。公司的律師否認有關說法，稱純屬謠言。");

        assertThat(shown())
                .containsSubsequence("周立平早已持有另一國護照: disputed", " denies: 公司的律師 → 島聞網", " 朋友 → 一名不願具名的前僱員 → 島聞網");
    }

    @Test
    void two_tolls_are_two_claims() {
        printed("Coast Herald", "2031-03-02", "At least 12 people died at the Harrow mine, the rescue service said.");
        printed("Valley Post", "2031-03-02", "31 people died at the Harrow mine, the miners' union said.");

        assertThat(shown())
                .contains(
                        "At least 12 people died at the Harrow mine: one origin",
                        "31 people died at the Harrow mine: one origin");
    }

    @Test
    void a_toll_contradicts_another_of_the_same_story_unless_it_has_only_grown() {
        String story =
                "Brightline Ferries ran the Marlin Star out of Velm. Konrad Weiss, its chairman, was not at home. ";
        printed("Coast Herald", "2031-03-02", story + "12 people had died, the harbour police said.");
        printed(
                "Valley Post",
                "2031-03-03",
                story + "The death toll has risen to 31, two rescuers told the Valley Post.");
        printed("Northern Wire", "2031-03-04", story + "The ministry of transport said that 14 people had died.");

        assertThat(found().conflicts())
                .filteredOn(conflict -> conflict.kind() == whence.conflict.Conflict.Kind.NUMBER)
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.why()).contains("31").contains("14"));
    }

    @Test
    void who_is_said_to_have_fled_is_whom_the_others_say_it_of() {
        printed("Coast Herald", "2031-03-02", "Konrad Weiss fled to Norr on Sunday, a port worker said.");
        printed("Harbour Online", "2031-03-03", "Brightline's chairman Konrad Weiss is said to have fled abroad.");

        assertThat(shown())
                .containsExactly(
                        "Konrad Weiss fled to Norr on Sunday: one origin",
                        " Harbour Online",
                        " a port worker → Coast Herald");
    }

    @Test
    void a_ship_that_went_down_is_no_denial() {
        printed("zh", "港報", "2031-03-05", "渡輪沉沒事故已造成十二人死亡，港務局長周立平說。");

        assertThat(shown()).noneMatch(line -> line.contains("denies"));
    }
}
