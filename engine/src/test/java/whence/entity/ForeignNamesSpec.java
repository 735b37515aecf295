package whence.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whence.entity.name.SoundedName;

/** Foreigners and outlets under their Chinese names are the same as under their own. */
class ForeignNamesSpec {

    @ParameterizedTest
    @CsvSource({
        "娜拉·菲尔德, Nora Field, true",
        "娜拉‧菲爾德, Nora Field, true",
        "托马斯·瓦雷拉, Tomas Varela, true",
        "娜拉·菲尔德, Nora Feld, true",
        "娜拉·菲尔德, Mona Field, false",
        "娜拉·菲尔德, Nora Brand, false",
        "娜拉·菲尔德, Field, false"
    })
    void each_part_has_to_sound_like_its_word(String han, String latin, boolean alike) {
        assertThat(SoundedName.find(han).orElseThrow().soundsLike(latin)).isEqualTo(alike);
    }

    @Test
    void a_foreigner_is_one_under_both_names_and_under_the_surname_alone() {
        Cast cast = new Pile()
                .with("a", "[person:Nora Field] resigned.")
                .with("b", "[person:娜拉·菲尔德]辞职。[person:菲尔德]没有说话。")
                .with("c", "[person:菲爾德]辭職。")
                .cast();
        assertThat(Pile.names(cast)).hasSize(1);
    }

    @Test
    void a_surname_alone_is_who_bears_it_in_another_document() {
        Cast cast = new Pile()
                .with("a", "[person:Nora Field] resigned.")
                .with("b", "[person:娜拉·菲尔德]辞职。")
                .with("c", "[person:菲爾德]辭職。")
                .cast();
        assertThat(Pile.names(cast)).hasSize(1);
    }

    @Test
    void where_two_could_be_meant_none_is_joined() {
        Cast cast = new Pile()
                .with("a", "[person:Nora Field] resigned. [person:Nuri Fault] did not.")
                .with("b", "[person:娜拉·菲尔德]辞职。")
                .cast();
        assertThat(Pile.names(cast)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "Daily Courier, 每日信使报, 1",
        "The Northern Post, 北方郵報, 1",
        "Harbour Today, 今日海港, 1",
        "Northern Post, 南方邮报, 2"
    })
    void an_outlet_is_one_under_its_translated_name(String latin, String han, int bodies) {
        Cast cast = new Pile()
                .with("a", "[body:" + latin + "] wrote so.")
                .with("b", "《[body:" + han + "]》报道。")
                .cast();
        assertThat(Pile.names(cast)).hasSize(bodies);
    }
}
