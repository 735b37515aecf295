package whence.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import whence.entity.Circumstance.Kind;

/** What texts state beside the names: offices held in one month, and when somebody was born. */
class CircumstancesSpec {

    @Test
    void one_office_in_one_month_backs_a_slip_but_joins_nobody() {
        Cast cast = new Pile()
                .published("2031-06-03", "a", "[person:Yu Qiangsheng], vice minister of state security, left.")
                .published("2031-06-20", "b", "[person:Yu Qiansheng], a vice minister of state security, is gone.")
                .cast();

        assertThat(cast.entities()).hasSize(2);
        Entity.Candidate candidate = only(named(cast, "Yu Qiangsheng"));
        assertThat(candidate.why())
                .contains("one syllable apart", "both hold one office in 2031-06: vice minister of state security");
        assertThat(candidate.circumstances()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.SAME_OFFICE_THEN);
            assertThat(one.evidence()).hasSize(2);
        });
    }

    @Test
    void whom_an_office_backs_without_a_rival_comes_first() {
        Pile pile = new Pile()
                .published("2031-06-03", "a", "[person:Yu Qiangsheng], vice minister of state security, left.")
                .published("2031-06-20", "b", "[person:Yu Qiansheng], a vice minister of state security, is gone.")
                .published("2031-06-21", "c", "[person:Yu Qiangshen] was seen.");

        assertThat(named(pile.cast(), "Yu Qiangsheng").stated().candidates())
                .extracting(Entity.Candidate::entity)
                .containsExactly(
                        named(pile.cast(), "Yu Qiansheng").id(),
                        named(pile.cast(), "Yu Qiangshen").id());
    }

    @Test
    void one_office_in_two_months_backs_nothing() {
        Cast cast = new Pile()
                .published("2031-06-03", "a", "[person:Yu Qiangsheng], vice minister of state security, left.")
                .published("2031-07-20", "b", "[person:Yu Qiansheng], a vice minister of state security, is gone.")
                .cast();

        assertThat(only(named(cast, "Yu Qiangsheng")).circumstances()).isEmpty();
    }

    @Test
    void a_surname_alone_may_be_whoever_bears_it_and_holds_the_office_that_month() {
        Cast cast = new Pile()
                .published("2031-06-03", "a", "[person:Dong Jingwei], vice minister of state security, spoke.")
                .published("2031-06-04", "b", "[person:Dong Jianhua], governor of Fujian, spoke.")
                .published("2031-06-20", "c", "[person:vice minister of state security |Dong] is gone.")
                .cast();

        assertThat(cast.entities()).hasSize(3);
        assertThat(only(named(cast, "Dong Jingwei")).why())
                .contains("Dong and Dong Jingwei", "both hold one office in 2031-06");
        assertThat(named(cast, "Dong Jianhua").stated().candidates()).isEmpty();
    }

    @Test
    void an_office_of_another_place_at_that_time_speaks_against_it() {
        Cast cast = new Pile()
                .published("2031-06-03", "a", "[person:Chen Baosheng], governor of Fujian, spoke.")
                .published("2031-06-20", "b", "[person:Chen Baoshen], the governor of Jiangsu, was there.")
                .cast();

        Entity.Candidate candidate = only(named(cast, "Chen Baosheng"));
        assertThat(candidate.isSpokenAgainst()).isTrue();
        assertThat(candidate.why())
                .contains("in 2031-06 one holds another office elsewhere: governor of Fujian, and governor of Jiangsu");
    }

    @Test
    void birth_years_more_than_a_year_apart_are_two_persons() {
        Cast cast = new Pile()
                .published("2031-06-03", "a", "[person:Wang Liang], born in 1965, was dismissed.")
                .published("2031-06-20", "b", "[person:Wang Liang] was born in 1981.")
                .published("2031-06-21", "c", "[person:Wang Liang], who was born in March 1966, left.")
                .cast();

        assertThat(Pile.documents(cast)).containsExactlyInAnyOrder("a, c", "b");
        assertThat(cast.entities())
                .allSatisfy(entity -> assertThat(only(entity).why())
                        .contains("one name, but the texts tell two people by when they were born", "1965", "1981"));
    }

    @Test
    void of_whom_no_birth_is_stated_is_the_one_whose_birth_most_texts_tell() {
        Cast cast = new Pile()
                .with("a", "[person:Wang Liang], born in 1981, sang.")
                .with("b", "[person:Wang Liang] was born in 1965.")
                .with("c", "[person:Wang Liang] (born 1965) left.")
                .with("d", "[person:Wang Liang] was seen.")
                .cast();

        assertThat(Pile.documents(cast)).containsExactlyInAnyOrder("a", "b, c, d");
    }

    @Test
    void an_age_tells_two_years_by_the_year_that_stands_with_it_or_by_the_document() {
        assertThat(births("2031-06-03", "[person:Ilan Varro], aged 62 in 2021, left."))
                .isEqualTo("1958 or 1959");
        assertThat(births("2031-06-03", "[person:Ilan Varro], 62, left.")).isEqualTo("1968 or 1969");
        assertThat(births("2031-06-03", "The 62-year-old [person:Ilan Varro] left."))
                .isEqualTo("1968 or 1969");
        assertThat(births("2031-06-03", "In 1985 [person:Ilan Varro], 37, crossed the border."))
                .as("the age of then")
                .isEmpty();
    }

    @Test
    void chinese_words_tell_a_birth() {
        assertThat(births("2031-06-03", "[person:王伟]，男，汉族，1965年3月生，浙江人。")).isEqualTo("1965");
        assertThat(births("2031-06-03", "[person:王伟]生于1965年。")).isEqualTo("1965");
        assertThat(births("2031-06-03", "[person:王伟]（1965年出生）被免职。")).isEqualTo("1965");
        assertThat(births("2031-06-03", "[person:王伟]，現年62歲，被免職。")).isEqualTo("1968 or 1969");
        assertThat(births("2031-06-03", "62岁的[person:王伟]被免职。")).isEqualTo("1968 or 1969");
    }

    @Test
    void the_birth_of_another_and_a_number_are_nobodys_birth() {
        assertThat(births("2031-06-03", "[person:Ilan Varro], whose son was born in 1990, left."))
                .isEmpty();
        assertThat(births("2031-06-03", "[person:Ilan Varro] won 62 seats in 2021."))
                .isEmpty();
        assertThat(births("2031-06-03", "[person:王伟]的儿子1990年生。")).isEmpty();
    }

    private static String births(String day, String marked) {
        return Birth.years(
                new Pile().published(day, "a", marked).locals().get(0).births());
    }

    private static Entity.Candidate only(Entity entity) {
        List<Entity.Candidate> candidates = entity.stated().candidates();
        assertThat(candidates).hasSize(1);
        return candidates.get(0);
    }

    private static Entity named(Cast cast, String name) {
        return cast.entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
