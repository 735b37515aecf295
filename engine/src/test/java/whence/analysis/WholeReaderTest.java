package whence.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import whence.reading.Reader;
import whence.reading.Reading;
import whence.text.Document;

class WholeReaderTest {

    private static final Reader BROKEN = document -> {
        throw new IndexOutOfBoundsException("at word 7");
    };

    @Test
    void a_fault_of_whence_costs_one_document_and_is_said() {
        Reading reading = new WholeReader(BROKEN, BROKEN)
                .read(new Document(
                        "d", "d", "The minister fled on 4 June, the Post said.", Map.of(), Document.Layout.PLAIN));

        assertThat(reading.coverage().read()).isFalse();
        assertThat(reading.coverage().unread()).isEqualTo(1);
        assertThat(reading.coverage().note())
                .contains("a fault of Whence itself")
                .contains("at word 7");
        assertThat(reading.figures().times()).isNotEmpty();
    }
}
