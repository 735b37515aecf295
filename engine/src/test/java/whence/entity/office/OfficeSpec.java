package whence.entity.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import whence.entity.Bodies;
import whence.entity.office.Office.Capacity;
import whence.entity.office.Office.Degree;
import whence.entity.office.Title.Held;

/** What titles say, and how high they stand: read this first. */
class OfficeSpec {

    private static final Offices OFFICES = Offices.written();

    private static Title title(String words) {
        return OFFICES.findTitle(words).orElseThrow();
    }

    private static Office office(String words) {
        return title(words).office();
    }

    @Test
    void a_title_is_a_post_its_degree_what_it_is_of_and_whether_it_is_held() {
        Title title = title("former deputy director of the Central Policy Research Office");
        assertThat(title.held()).isEqualTo(Held.FORMER);
        assertThat(title.office().post()).isEqualTo("director");
        assertThat(title.office().degree()).isEqualTo(Degree.DEPUTY);
        assertThat(title.office().seat().body()).isEqualTo("Central Policy Research Office");
    }

    @ParameterizedTest
    @CsvSource({
        "then-Vice Premier, THEN",
        "former governor of Jilin, FORMER",
        "ex-minister of justice, FORMER",
        "incoming premier, TO_COME",
        "premier-designate, TO_COME",
        "premier, NOW",
        "时任国家安全部副部长, THEN",
        "原公安部部长, FORMER",
        "前外交部长, FORMER",
        "候任特首, TO_COME",
        "原子能机构主任, NOW"
    })
    void words_beside_a_post_tell_whether_it_is_held(String words, Held held) {
        assertThat(title(words).held()).isEqualTo(held);
    }

    @Test
    void a_president_is_a_head_of_state_and_its_president_is_not() {
        assertThat(office("president").post()).isEqualTo("president");
        assertThat(office("its president").post()).isEqualTo("body president");
    }

    @ParameterizedTest
    @CsvSource({
        "acting mayor of Wuhan, ACTING",
        "代市长, ACTING",
        "署理局长, ACTING",
        "honorary chairman of the guild, HONORARY"
    })
    void acting_and_honorary_posts_are_told_apart(String words, Capacity capacity) {
        assertThat(office(words).capacity()).isEqualTo(capacity);
    }

    @Test
    void two_offices_in_one_title_are_two() {
        assertThat(OFFICES.titles("vice premier and minister of finance"))
                .extracting(title -> title.office().post())
                .containsExactly("premier", "minister");
        assertThat(OFFICES.titles("国务院副总理、外交部部长")).hasSize(2);
    }

    @Test
    void an_and_within_the_name_of_a_ministry_parts_nothing() {
        assertThat(OFFICES.titles("Minister of Culture and Tourism"))
                .singleElement()
                .satisfies(
                        title -> assertThat(title.office().seat().body()).isEqualTo("Ministry of Culture and Tourism"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tall man", "deputy director's brother", "", "   ", "他的哥哥"})
    void words_that_name_no_office_give_none(String words) {
        assertThat(OFFICES.findTitle(words)).isEmpty();
    }

    // ------------------------------------------------------------------------------------- one office, many wordings

    @ParameterizedTest
    @CsvSource({
        "Premier of the State Council, premier",
        "7th Premier of the People's Republic of China, 总理",
        "Minister of National Defence, defense minister",
        "foreign minister, Minister of Foreign Affairs of the People's Republic of China",
        "Director of the National Development and Reform Commission, NDRC chairman",
        "国家发改委主任, Chairman of the National Development and Reform Commission",
        "Communist Party Secretary of Henan, Henan party chief"
    })
    void renderings_of_one_office_are_the_same(String one, String other) {
        assertThat(office(one).isSameAs(office(other))).isTrue();
        assertThat(office(other).isSameAs(office(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "premier, vice premier",
        "mayor of Wuhan, acting mayor of Wuhan",
        "minister of justice, minister of finance",
        "party secretary of the Ministry of Justice, minister of justice",
        "minister, minister of finance",
        "first vice premier, vice premier"
    })
    void other_offices_are_not(String one, String other) {
        assertThat(office(one).isSameAs(office(other))).isFalse();
    }

    @Test
    void a_bare_minister_may_be_any_minister() {
        assertThat(office("minister").mayBe(office("minister of finance"))).isTrue();
        assertThat(office("minister of justice").mayBe(office("minister of finance")))
                .isFalse();
    }

    // ------------------------------------------------------------------------------------------------------ the ladder

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            premier                                               | national
            vice premier                                          | sub-national
            Politburo Standing Committee member                   | national
            minister of justice                                   | ministry
            deputy director of the Central Policy Research Office | vice-ministry
            governor of Jilin                                     | ministry
            mayor of Wuhan                                        | vice-ministry
            mayor of Foshan                                       | bureau
            director of the Treaty Department of the Foreign Ministry | bureau
            county party secretary                                | division
            commander of the Southern Theater Command             | theatre
            lieutenant general                                    | lieutenant-general
            a bureau-level official                               | bureau
            国家安全部副部长                                        | vice-ministry
            河南省公安厅副厅长                                      | vice-bureau
            江苏省委常委                                            | vice-ministry
            副部级官员                                              | vice-ministry
            """)
    void an_office_has_a_rank_by_itself_by_its_body_or_by_its_place(String words, String step) {
        assertThat(OFFICES.rank(words).findStep().map(Step::name)).contains(step);
    }

    @Test
    void a_rank_says_what_it_follows_from() {
        assertThat(OFFICES.rank("deputy director of the Central Policy Research Office")
                        .why())
                .isEqualTo("deputy of: Central Policy Research Office: ministry or province");
    }

    @Test
    void an_unknown_rank_is_a_value_with_its_reason() {
        Rank rank = OFFICES.rank("director of the Harbour Guild");
        assertThat(rank.isKnown()).isFalse();
        assertThat(rank.words()).isEqualTo("unknown");
        assertThat(rank.why()).isEqualTo("the rank of harbour guild is not known");
    }

    @Test
    void the_higher_rank_stands_first_and_the_unknown_last() {
        assertThat(List.of("mayor of Foshan", "spokesman", "premier", "vice premier").stream()
                        .map(OFFICES::rank)
                        .sorted()
                        .map(Rank::words))
                .containsExactly(
                        "national leader", "sub-national leader", "bureau, department or prefecture", "unknown");
    }

    @Test
    void the_rank_of_a_body_that_the_user_added_counts() {
        Offices offices = Offices.of(Bodies.written()
                .with(List.of(new Bodies.Body("Bureau of Lighthouses", List.of("灯塔局"), List.of("BOL"), "", "bureau"))));
        assertThat(offices.rank("deputy director of the BOL").findStep().map(Step::name))
                .contains("vice-bureau");
        assertThat(offices.rank("灯塔局副局长").findStep().map(Step::name)).contains("vice-bureau");
    }

    @Test
    void every_rank_of_the_table_of_bodies_is_a_step_of_the_ladder_and_every_parent_a_body() {
        assertThat(Bodies.written().all()).allSatisfy(body -> {
            assertThat(body.rank().isEmpty() || Step.find(body.rank()).isPresent())
                    .as(body.name() + " has the rank " + body.rank())
                    .isTrue();
            assertThat(body.parent().isEmpty()
                            || Bodies.written().find(body.parent()).isPresent())
                    .as(body.name() + " has the parent " + body.parent())
                    .isTrue();
        });
    }

    @Test
    void hostile_titles_are_read_without_harm() {
        Random random = new Random(7);
        String[] pieces = {
            "vice ",
            "director",
            " of ",
            "the ",
            "and ",
            "副",
            "部长",
            "、",
            "\u0000",
            "\ud83d\ude00",
            "(",
            ")",
            "of of ",
            "'s ",
            "then-",
            "原",
            "-",
            "\t",
            ", "
        };
        for (int i = 0; i < 3000; i++) {
            StringBuilder words = new StringBuilder();
            int length = random.nextInt(30);
            for (int k = 0; k < length; k++) {
                words.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThat(OFFICES.rank(words.toString())).isNotNull();
        }
        assertThat(OFFICES.titles("director of ".repeat(5000))).isEmpty();
    }
}
