package whence.reprint;

import static org.assertj.core.api.Assertions.assertThat;
import static whence.reprint.Pile.document;
import static whence.reprint.Pile.filler;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whence.text.Document;

/** Documents that come in one by one are compared as all at once are, in any order. */
class ReprintIndexTest {

    private static final String NEWSLETTER =
            "Sign up for the Courier morning letter and receive the most important stories of the coast, chosen by our"
                    + " editors, in your postbox every day before seven, free of charge and without any obligation.";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void each_document_is_told_the_pairs_that_the_whole_pile_so_far_gives_it(long seed) {
        List<Document> pile = pile(60, 20);
        Collections.shuffle(pile, new Random(seed));
        try (ReprintIndex index = new ReprintIndex(Shelf.inMemory())) {
            for (int i = 0; i < pile.size(); i++) {
                String id = pile.get(i).id();

                List<Reprint> told = index.add(pile.get(i));

                assertThat(told).as("document %d, %s", i, id).isEqualTo(of(id, Reprints.find(pile.subList(0, i + 1))));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void with_groups_too_large_to_compare_the_order_changes_nothing(long seed, @TempDir Path folder) {
        List<Document> pile = pile(230, 115);
        Collections.shuffle(pile, new Random(seed));
        try (ReprintIndex index = new ReprintIndex(Shelf.onDisk(folder))) {
            for (int i = 0; i < pile.size(); i++) {
                List<Reprint> told = index.add(pile.get(i));
                if (i % 61 == 0 || i == pile.size() - 1) {
                    List<Reprint> expected = of(pile.get(i).id(), Reprints.find(pile.subList(0, i + 1)));
                    assertThat(told).isEqualTo(expected);
                }
            }
            Set<Reprint> all = new HashSet<>();
            for (int i = 0; i < pile.size(); i++) {
                all.addAll(index.reprintsOf(i));
            }
            List<Reprint> expected = Reprints.find(pile);
            assertThat(expected).anyMatch(reprint -> reprint.direction().why().contains("star around"));
            assertThat(all.stream().sorted(Reprints.ORDER).toList()).isEqualTo(expected);
        }
    }

    @Test
    void what_was_compared_before_is_remembered_and_changes_nothing() {
        List<Document> pile = pile(40, 20);
        RememberedPairs memory = new RememberedPairs();

        List<Reprint> first = Reprints.find(pile.subList(0, pile.size() - 1), memory);
        int compared = memory.kept();
        List<Reprint> second = Reprints.find(pile, memory);

        assertThat(first).isEqualTo(Reprints.find(pile.subList(0, pile.size() - 1)));
        assertThat(second).isEqualTo(Reprints.find(pile)).isNotEmpty();
        assertThat(memory.kept() - compared).isLessThan(pile.size());
        Reprints.find(pile, memory);
        assertThat(memory.kept()).isLessThan(compared + pile.size());
    }

    private static List<Reprint> of(String id, List<Reprint> reprints) {
        return reprints.stream()
                .filter(reprint -> reprint.from().equals(id) || reprint.to().equals(id))
                .toList();
    }

    /** Stories told in part by many, lines that one outlet prints everywhere, times given, stated and missing. */
    private static List<Document> pile(int documents, int copies) {
        Random random = new Random(99);
        List<String> stories = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            stories.add(filler(8, 1000 + i));
        }
        List<Document> pile = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            String outlet = "Outlet " + random.nextInt(5);
            // The first story is told by every other one.
            String story = stories.get(i % 2 == 0 ? 0 : random.nextInt(stories.size()));
            int cut = story.indexOf(". ", story.length() * (3 + random.nextInt(6)) / 10) + 2;
            String stated = random.nextInt(4) == 0
                    ? "Updated 7:3" + random.nextInt(10) + " am CDT, July 1" + random.nextInt(10) + ", 2018\n\n"
                    : "";
            String text = stated + filler(1 + random.nextInt(3), i) + "\n\n" + story.substring(0, cut)
                    + (random.nextInt(3) == 0 ? "\n\n" + NEWSLETTER.replace("Courier", outlet) : "");
            String published = random.nextInt(5) == 0 ? "" : "2018-07-" + (10 + random.nextInt(9));
            pile.add(document("d" + i, outlet, published, text));
        }
        String copied = filler(6, 77);
        for (int i = 0; i < copies; i++) {
            String published = i % 20 == 0 ? "" : "2018-07-" + (10 + random.nextInt(9));
            pile.add(document("c" + i, "Outlet " + i % 50, published, copied + " ".repeat(random.nextInt(3))));
        }
        return pile;
    }
}
