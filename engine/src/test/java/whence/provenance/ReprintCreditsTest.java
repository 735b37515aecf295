package whence.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An outlet's name may say whose text it prints. */
class ReprintCreditsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Port Blog (reprint of the Northern Post)  | Northern Post
            海湾网（转海峡观察）                      | 海峡观察
            海灣網 (轉載自海峽觀察)                   | 海峽觀察
            The Courier via Port Mail                 | Courier
            La Gazette (English copy on port.example) | La Gazette
            Port Blog (Daily Courier)                 | Daily Courier
            Northern Post (Mira Tal)                  | -
            Northern Post                             | -
            """)
    void the_words_in_its_name_tell(String outlet, String printed) {
        assertThat(ReprintCredits.in(outlet)).isEqualTo(printed == null ? List.of() : List.of(printed));
    }
}
