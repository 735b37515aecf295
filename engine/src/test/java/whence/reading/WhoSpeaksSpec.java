package whence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who says something in an English sentence, and what only looks like saying. */
class WhoSpeaksSpec {

    private static final EnglishReader READER = EnglishReader.load();

    /** Attributed statements as {@code source | cue | content}, pieces joined by " … ". */
    private static List<String> attributed(String text) {
        return Lines.attributed(READER, text);
    }

    // ---- who it is

    @Test
    void who_is_asked_is_not_the_one_who_asks() {
        assertThat(attributed("The matter came up on Friday after Tal, asked about the fire, had left."))
                .containsExactly(" | asked about | the fire");
        assertThat(attributed("\"We shall see,\" Tal said on Friday when asked whether the mayor would stay."))
                .contains(" | asked | whether the mayor would stay");
    }

    @Test
    void whoever_accuses_or_praises_may_be_told_by_it_or_which() {
        assertThat(attributed("The union is small. It has accused the council of wasting money."))
                .containsExactly("It | has accused | the council of wasting money");
        assertThat(attributed("The council's committee, which praised the plan, met on Friday."))
                .containsExactly("which | praised | the plan");
    }

    // ---- what is no saying

    @Test
    void on_condition_that_tells_how_one_speaks_and_not_what_about() {
        assertThat(attributed("The driver, who spoke on condition of anonymity, left."))
                .isEmpty();
        assertThat(attributed("The minister spoke on trade.")).containsExactly("The minister | spoke on | trade");
    }

    @Test
    void what_somebody_does_or_can_do_is_no_statement() {
        assertThat(attributed("The mayor focused on the harbour and seized on the ministry's weakness."))
                .isEmpty();
        assertThat(attributed("The town's ability to pay its crews is small.")).isEmpty();
        assertThat(attributed("The two leaders embraced each other and enjoyed the music."))
                .isEmpty();
    }
}
