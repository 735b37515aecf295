package whence.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import whence.entity.NameComparison.Sameness;
import whence.text.Lexicon;

/** Whom of a list one name may mean. */
class AmongSpec {

    @Test
    void a_name_is_found_in_whatever_spelling_the_list_has_it() {
        Among list =
                Among.of(List.of("Zhang Guotao", "\u5f20\u56fd\u7118", "Zhang Guohua", "Chang Kuo-tao", "Mao Zedong"));

        assertThat(names(list.find("Chang Kuo-t'ao", 10)))
                .containsExactlyInAnyOrder("Zhang Guotao", "\u5f20\u56fd\u7118", "Chang Kuo-tao");
    }

    @Test
    void the_same_come_before_candidates() {
        Among list = Among.of(List.of("Dong Jianwei", "Dong Jingwei", "\u8463\u7ecf\u7eac"));

        List<Among.Found> found = list.find("Dong Jingwei", 10);

        assertThat(found)
                .extracting(one -> one.comparison().same())
                .containsExactly(Sameness.SAME, Sameness.SAME, Sameness.CANDIDATE);
        assertThat(found.get(2).name()).isEqualTo("Dong Jianwei");
    }

    @Test
    void a_garbled_name_leads_to_whom_it_may_mean() {
        Among list = Among.of(List.of("\u4ee4\u8ba1\u5212", "\u4ee4\u5b8c\u6210", "Ling Jihua"));

        assertThat(names(list.find("Ling Plan", 10))).containsExactly("\u4ee4\u8ba1\u5212", "Ling Jihua");
        assertThat(names(Among.of(List.of("Ling Plan")).find("\u4ee4\u8ba1\u5212", 10)))
                .containsExactly("Ling Plan");
    }

    @Test
    void no_more_are_told_than_asked_for() {
        Among list = Among.of(List.of("\u738b\u4f1f", "\u738b\u8587", "\u738b\u5a01"));

        assertThat(list.find("Wang Wei", 2)).hasSize(2);
    }

    /**
     * Whatever a comparison calls the same or a candidate is found by looking it up. A slip in a southern name is found
     * from its Latin side only, and a mixture of two southern habits not at all: one of a hundred may be lost.
     */
    @Test
    void looking_up_finds_what_comparing_with_each_would_find() {
        TreeSet<String> all = new TreeSet<>();
        Lexicon.rows(NameCasesTest.class, "name-cases.tsv").forEach(row -> {
            all.add(row.get(0));
            all.add(row.get(1));
        });
        List<String> names = List.copyOf(all);
        Among list = Among.of(names);
        NameComparer comparer = new NameComparer();

        List<String> lost = new ArrayList<>();
        int expected = 0;
        for (String name : names) {
            List<String> found = names(list.find(name, names.size()));
            for (String other : names) {
                if (comparer.find(name, other).speaksFor()) {
                    expected++;
                    if (!found.contains(other)) {
                        lost.add(name + " and " + other + ": "
                                + comparer.compare(name, other).why());
                    }
                }
            }
        }

        assertThat(expected).isGreaterThan(names.size());
        assertThat(lost.size()).as(lost.toString()).isLessThanOrEqualTo(expected / 100);
    }

    private static List<String> names(List<Among.Found> found) {
        return found.stream().map(Among.Found::name).toList();
    }
}
