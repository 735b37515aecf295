package whence.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is who, within one document and over many. */
class NamingSpec {

    @Test
    void a_surname_stands_for_the_full_name_that_bears_it() {
        Cast cast = new Pile()
                .with("a", "[person:Yu Qiangsheng] left in 1985. [person:Yu] was never seen again.")
                .cast();

        assertThat(Pile.names(cast)).containsExactly("Yu Qiangsheng = Yu");
    }

    @Test
    void a_headline_with_the_surname_alone_is_explained_by_the_body_of_the_text() {
        Cast cast = new Pile()
                .with("a", "[person:Xu] gone\n\n[person:Xu Jiatun] left Hong Kong in 1990.")
                .cast();

        assertThat(Pile.names(cast)).containsExactly("Xu Jiatun = Xu");
    }

    @Test
    void of_two_with_one_surname_the_one_named_last_is_meant() {
        Cast cast = new Pile()
                .with("a", "[person:Li Keqiang] met [person:Li Qiang]. [person:Li] smiled.")
                .cast();

        assertThat(Pile.names(cast)).containsExactly("Li Keqiang", "Li Qiang = Li");
    }

    @Test
    void a_title_tells_whose_surname_it_is() {
        Cast cast = new Pile()
                .with(
                        "a",
                        "[person:Professor |Ming Juzheng] spoke; [person:General |Ming Tao] listened."
                                + " [person:Professor |Ming] explained.")
                .cast();

        assertThat(Pile.names(cast)).containsExactly("Ming Juzheng = Ming", "Ming Tao");
    }

    @Test
    void the_younger_is_the_one_introduced_second() {
        Cast cast = new Pile()
                .with(
                        "a",
                        "[person:Ling Jihua] fell in 2014. His brother [person:Ling Wancheng] was abroad."
                                + " [person:Ling Jihua] was tried. The younger [person:Ling] kept silent.")
                .cast();

        assertThat(Pile.names(cast)).containsExactly("Ling Jihua", "Ling Wancheng = Ling");
    }

    @Test
    void a_surname_alone_is_not_the_daughter_who_is_named_in_passing() {
        Cast cast = new Pile()
                .with(
                        "a",
                        "[person:Tang Weiguo] left in March with his daughter, [person:Tang Min]. Nobody would say"
                                + " where [person:Tang] is.")
                .with("b", "[person:唐卫国]三月离开，其女儿[person:唐敏]同行，[person:唐]未作回应。")
                .cast();

        assertThat(Pile.names(cast)).containsExactly("Tang Min = 唐敏", "Tang Weiguo = 唐卫国 = Tang = 唐");
    }

    @Test
    void a_surname_alone_may_be_the_brother_of_whom_a_text_goes_on_to_speak() {
        Cast cast = new Pile()
                .with(
                        "a",
                        "[person:Tang Weiguo] was tried. His brother [person:Tang Wenhua] was abroad. [person:Tang"
                                + " Wenhua] had sold the house, and [person:Tang] kept silent.")
                .cast();

        assertThat(Pile.names(cast)).contains("Tang Wenhua = Tang");
    }

    @Test
    void an_acronym_is_the_body_it_was_introduced_for() {
        Cast cast = new Pile()
                .with("a", "The [body:Office of Border Trade] (OBT) denied it. The [body:OBT] gave no reason.")
                .cast();

        assertThat(Pile.names(cast)).containsExactly("Office of Border Trade = OBT");
    }

    @Test
    void a_name_in_han_script_in_brackets_is_the_same_persons() {
        Cast cast = new Pile()
                .with("a", "[person:Yu Qiangsheng] (\u4fde\u5f3a\u58f0) left in 1985.")
                .with("b", "[person:\u4fde\u5f37\u8072] 1985\u5e74\u51fa\u8d70\u3002")
                .cast();

        assertThat(cast.entities()).hasSize(1);
        assertThat(cast.entities().get(0).names())
                .extracting(Entity.Name::script)
                .containsExactlyInAnyOrder("Latn", "Hans", "Hant");
    }

    @Test
    void spellings_of_one_han_name_join_and_a_slip_stays_a_candidate() {
        Cast cast = new Pile()
                .with("a", "[person:Yu Qiangsheng] left.")
                .with("b", "[person:Yu Qiang-sheng] left.")
                .with("c", "[person:Yu Chiang-sheng] left.")
                .with("d", "[person:Yu Qiansheng] left.")
                .cast();

        assertThat(Pile.names(cast))
                .containsExactly("Yu Chiang-sheng = Yu Qiang-sheng = Yu Qiangsheng", "Yu Qiansheng");
        assertThat(cast.entities())
                .allSatisfy(entity -> assertThat(entity.stated().candidates()).hasSize(1));
    }

    @Test
    void a_korean_name_is_one_in_hangul_in_characters_and_as_koreans_spell_it() {
        Cast cast = new Pile()
                .with("a", "[person:\uae40\uc815\uc740] left.")
                .with("b", "[person:\u91d1\u6b63\u6069] left.")
                .with("c", "[person:Kim Jong-un] left.")
                .with("d", "[person:Kim Jong-il] left.")
                .cast();

        assertThat(Pile.documents(cast)).containsExactlyInAnyOrder("a, b, c", "d");
    }

    @Test
    void a_shared_surname_joins_nobody() {
        Cast cast = new Pile()
                .with("a", "[person:Dong Jingwei] left. [person:Dong] is gone.")
                .with("b", "[person:Dong Jianwei] came. [person:Dong] spoke.")
                .cast();

        assertThat(Pile.names(cast)).containsExactly("Dong Jianwei = Dong", "Dong Jingwei = Dong");
        assertThat(cast.entities())
                .allSatisfy(entity -> assertThat(entity.stated().candidates()).hasSize(1));
    }

    @Test
    void lookalikes_are_not_even_candidates() {
        Cast cast = new Pile()
                .with("a", "[person:Zhao Keshi] and [person:Zhao Kezhi], [person:Li Qiang] and [person:Li Keqiang]")
                .cast();

        assertThat(cast.entities())
                .hasSize(4)
                .allSatisfy(entity -> assertThat(entity.stated().candidates()).isEmpty());
    }

    @Test
    void a_namesake_whom_the_text_tells_apart_stays_apart_with_the_reason() {
        Cast cast = new Pile()
                .with("a", "[person:Dong Jingwei] is the vice minister.")
                .with(
                        "b",
                        "The photo shows [person:Dong Jingwei], a retired official who happens to have the same name.")
                .cast();

        assertThat(cast.entities()).hasSize(2);
        assertThat(cast.entities().get(0).stated().candidates())
                .singleElement()
                .extracting(Entity.Candidate::why)
                .asString()
                .contains("happens to have the same name");
    }

    @Test
    void a_name_that_two_people_are_said_to_share_joins_nobody_without_a_title_in_common() {
        Cast cast = new Pile()
                .with("a", "[person:chemist |Li Anping], who is not the [person:consul |Li Anping], took samples.")
                .with("b", "[person:consul |Li Anping] gave no comment.")
                .with("c", "[person:chemist |Li Anping] of the institute was asked.")
                .with("d", "[person:Li Anping] was seen.")
                .cast();

        assertThat(Pile.documents(cast)).containsExactlyInAnyOrder("a, c", "a", "b", "d");
        assertThat(cast.entities())
                .flatExtracting(entity -> entity.stated().candidates())
                .extracting(Entity.Candidate::why)
                .contains("one name, but a text says that two people have it");
    }

    @Test
    void a_reporter_and_a_minister_of_one_name_are_two_people() {
        Cast cast = new Pile()
                .with("a", "By [person:staff reporter |Wang Liang]")
                .with("b", "[person:vice minister |Wang Liang] was dismissed.")
                .cast();

        assertThat(cast.entities()).hasSize(2);
    }

    @Test
    void the_analyst_joins_and_parts_against_all_appearances() {
        Pile pile = new Pile().with("a", "[person:Ling Plan] fell.").with("b", "[person:Ling Jihua] fell.");

        assertThat(pile.cast().entities()).hasSize(2);
        assertThat(pile.cast(new Ruling("Ling Plan", "Ling Jihua", true)).entities())
                .hasSize(1);
        assertThat(pile.cast(new Ruling("Ling Plan", "Ling Jihua", false)).entities())
                .allSatisfy(entity -> assertThat(entity.stated().candidates()).isEmpty());
    }

    @Test
    void a_spelling_that_fits_two_han_names_joins_neither() {
        Cast cast = new Pile()
                .with("a", "[person:\u738b\u4f1f] \u51fa\u8d70\u3002")
                .with("b", "[person:\u738b\u8587] \u51fa\u5e2d\u3002")
                .with("c", "[person:Wang Wei] left.")
                .cast();

        assertThat(cast.entities()).hasSize(3);
        assertThat(named(cast, "Wang Wei").stated().candidates()).hasSize(2);
    }

    @Test
    void a_spelling_leads_no_two_han_names_together() {
        Cast cast = new Pile()
                .with("a", "[person:Wang Wei] (\u738b\u4f1f) left.")
                .with("b", "[person:Wang Wei] (\u738b\u8587) came.")
                .cast();

        assertThat(cast.entities()).hasSize(2);
        assertThat(cast.entities().get(0).stated().candidates())
                .singleElement()
                .extracting(Entity.Candidate::why)
                .asString()
                .contains("\u738b\u4f1f", "\u738b\u8587");
    }

    @Test
    void the_candidate_that_changes_most_comes_first() {
        Pile pile = new Pile();
        for (String id : List.of("a", "b", "c")) {
            pile.with(id, "[person:Yu Qiangsheng] left.").with(id + "2", "[person:Yu Qiansheng] left.");
        }
        Cast cast = pile.with("d", "[person:Yu Qiangshen] left.").cast();

        assertThat(named(cast, "Yu Qiangsheng").stated().candidates())
                .extracting(Entity.Candidate::entity)
                .containsExactly(
                        named(cast, "Yu Qiansheng").id(),
                        named(cast, "Yu Qiangshen").id());
    }

    @Test
    void an_outlet_is_one_however_it_is_written() {
        Cast cast = new Pile()
                .with("a", "[body:SpyTalk] wrote; [body:The Washington Times] repeated it.")
                .with("b", "[body:Spy Talk] and the [body:SpyTalk newsletter], then the [body:Washington Times]")
                .cast();

        assertThat(cast.entities()).hasSize(2);
    }

    @Test
    void outlets_of_like_letters_are_candidates() {
        Cast cast = new Pile()
                .with("a", "[body:RedStar] wrote, [body:RedState] denied.")
                .cast();

        assertThat(cast.entities()).hasSize(2);
        assertThat(cast.entities())
                .allSatisfy(entity -> assertThat(entity.stated().candidates()).hasSize(1));
    }

    @Test
    void somebody_without_a_name_is_nobody_in_the_cast() {
        Cast cast = new Pile()
                .with("a", "[person:a U.S. official] said so, and [person:sources] agree.")
                .cast();

        assertThat(cast.entities()).isEmpty();
    }

    @Test
    void the_order_of_documents_changes_nothing() {
        Pile pile = new Pile()
                .with("a", "[person:Yu Qiangsheng] left. [person:Wang] stayed.")
                .with("b", "[person:Yu Chiang-sheng] left, said [person:Wang Wei].")
                .with("c", "[person:\u4fde\u5f37\u8072] of the [body:MSS]");

        assertThat(pile.castBackwards()).isEqualTo(pile.cast());
    }

    @Test
    void bodies_are_one_under_english_names_chinese_names_and_acronyms() {
        Cast cast = new Pile()
                .with("a", "[body:the Party's Central Commission for Discipline Inspection] and the [body:CCDI]")
                .with(
                        "b",
                        "[body:\u4e2d\u7eaa\u59d4], [body:\u4e2d\u592e\u7d00\u59d4], the [body:Organisation Department]")
                .with("c", "the [body:Central Organization Department]")
                .cast();

        assertThat(cast.entities()).hasSize(2);
    }

    @Test
    void an_acronym_means_what_its_text_introduced_it_for() {
        Cast cast = new Pile()
                .with("a", "[body:Mobile Satellite Services] (MSS) went bankrupt. [body:MSS] had debts.")
                .with("b", "The [body:Ministry of State Security] denied it.")
                .cast();

        assertThat(cast.entities()).hasSize(2);
    }

    @Test
    void a_title_becomes_a_tenure_whose_unknown_ends_stay_open() {
        Cast cast = new Pile()
                .with("a", "[person:then-Vice Premier |Li Keqiang] led the group.")
                .with("b", "[person:Xu Jiatun] was secretary of the Jiangsu Party Committee from 1977 to 1983.")
                .cast();

        assertThat(tenures(cast, "Li Keqiang")).containsExactly("Vice Premier, null to null");
        assertThat(tenures(cast, "Xu Jiatun"))
                .containsExactly("secretary of the Jiangsu Party Committee, 1977-01-01 to 1983-12-31");
    }

    @Test
    void the_office_of_an_adviser_is_not_that_of_whom_he_advises() {
        Cast cast = new Pile()
                .with("a", "[person:An adviser to |Karl Brandt] said so. [person:Minister |Karl Brandt] left.")
                .with("b", "The deputy director for [person:Lena Ott] left.")
                .cast();

        assertThat(tenures(cast, "Karl Brandt")).containsExactly("Minister, null to null");
        assertThat(tenures(cast, "Lena Ott")).isEmpty();
    }

    @Test
    void ties_are_read_where_a_text_states_them() {
        Cast cast = new Pile()
                .with(
                        "a",
                        "[person:Dong Hong] was [person:Wang Qishan]'s secretary. [person:Sun Lijun] had served under"
                                + " [person:Meng Jianzhu]. [person:Yu Qiangsheng], a bureau director, left. [person:Yu Qiangsheng] is"
                                + " the brother of [person:Yu Zhengsheng], a former minister, and [person:Bo Li] the brother of"
                                + " [person:Bo Wei].")
                .cast();

        assertThat(ties(cast, "Dong Hong")).containsExactly("secretary of Wang Qishan");
        assertThat(ties(cast, "Sun Lijun")).containsExactly("served under Meng Jianzhu");
        assertThat(ties(cast, "Yu Qiangsheng")).containsExactly("brother of Yu Zhengsheng");
        assertThat(ties(cast, "Bo Li"))
                .as("kinship only between holders of office")
                .isEmpty();
    }

    @Test
    void marriage_and_children_are_never_read() {
        Cast cast = new Pile()
                .with(
                        "a",
                        "[person:Li Wei] is the wife of [person:Wang Wei], and [person:Wang Bo] the son of [person:Li Wei].")
                .cast();

        assertThat(cast.entities())
                .allSatisfy(entity -> assertThat(entity.stated().ties()).isEmpty());
    }

    private static List<String> tenures(Cast cast, String name) {
        return named(cast, name).stated().tenures().stream()
                .map(tenure -> tenure.office() + ", " + tenure.when().from() + " to "
                        + tenure.when().to())
                .toList();
    }

    private static List<String> ties(Cast cast, String name) {
        return named(cast, name).stated().ties().stream()
                .map(tie -> tie.kind() + " "
                        + cast.entities().stream()
                                .filter(entity -> entity.id().equals(tie.to()))
                                .findFirst()
                                .orElseThrow()
                                .name())
                .toList();
    }

    private static Entity named(Cast cast, String name) {
        return cast.entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
