package whence.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whence.text.Document;

/** The contract over a cluster, which gives to the last character what one machine gives. */
class ClusterReprintsTest extends ReprintContract {

    @Override
    List<String> reprints(List<Document> pile) {
        return Cluster.reprints(pile);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void a_pile_in_which_everything_happens_gives_what_one_machine_gives(long seed) {
        List<Document> pile = News.pile(40, seed);

        List<String> expected = OneMachine.reprints(pile);

        assertThat(expected).hasSizeGreaterThan(300);
        assertThat(reprints(pile)).isEqualTo(expected);
    }
}
