package whence.reprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import whence.text.Document;

/**
 * Finds who copied from whom in a pile of documents, by wording alone: candidates, comparison, direction. A
 * {@link ReprintIndex} finds the same as documents come in one by one.
 */
public final class Reprints {

    /** Pairs compared at a time. */
    private static final int PAIRS_AT_A_TIME = 1 << 20;

    static final Comparator<Reprint> ORDER = Comparator.comparing(Reprint::from).thenComparing(Reprint::to);

    private final List<Document> documents;
    private final Recent<Words> words;
    private final List<CopyGroup> groups;
    private final Boilerplate boilerplate;
    private final Comparing comparing;

    private Reprints(List<Document> documents, PairMemory memory) {
        // The earliest first, so that a text's number tells which is earlier.
        this.documents = Published.earliestFirst(documents);
        this.words = new Recent<>(number -> Words.of(this.documents.get(number).text()));
        this.boilerplate = Boilerplate.learn(this.documents, words::get);
        this.groups = CopyGroup.of(this.documents.size(), words::get);
        this.comparing = new Comparing(this.documents, words::get, boilerplate, memory);
    }

    /** All verified pairs, sorted by the one copied, then by the one that copied. */
    public static List<Reprint> find(List<Document> documents) {
        return find(documents, PairMemory.NONE);
    }

    /** The same, sparing comparisons that are remembered. */
    public static List<Reprint> find(List<Document> documents, PairMemory memory) {
        return new Reprints(documents, memory).verified();
    }

    /** The pairs worth comparing: the first step alone, to measure it. */
    public static void candidates(List<Document> documents, Candidate each) {
        Candidates.among(
                        documents.size(),
                        number -> Words.of(documents.get(number).text()))
                .visit(each::take);
    }

    /** Takes two documents by their places in the list. */
    public interface Candidate {
        void take(int first, int second);
    }

    /** All verified pairs, with the groups of equal copies, what several quote, and the boilerplate that was learned. */
    public static ReprintStudy study(List<Document> documents) {
        Reprints reprints = new Reprints(documents, PairMemory.NONE);
        return new ReprintStudy(
                reprints.verified(),
                reprints.groups.stream()
                        .filter(group -> group.members().size() > 1)
                        .map(group -> group.members().stream()
                                .map(member -> reprints.documents.get(member).id())
                                .toList())
                        .toList(),
                QuotationIndex.shared(reprints.documents, reprints.words::get),
                reprints.boilerplate.passages());
    }

    private List<Reprint> verified() {
        List<Pair> found = new ArrayList<>();
        PairList pairs = new PairList();
        Candidates candidates = Candidates.among(
                groups.size(), group -> words.get(groups.get(group).first()));
        candidates.visit((first, second) -> {
            groups.get(first).pairs(groups.get(second), pairs);
            if (pairs.size() >= PAIRS_AT_A_TIME) {
                found.addAll(comparing.of(pairs));
                pairs.clear();
            }
        });
        groups.forEach(group -> group.pairs(pairs));
        found.addAll(comparing.of(pairs));
        return directed(found, centres(candidates)).stream().sorted(ORDER).toList();
    }

    /** Ids of documents to which those of a group too large to compare in full were tied. */
    private Set<String> centres(Candidates candidates) {
        return IntStream.range(0, groups.size())
                .filter(group -> candidates.centres().get(group)
                        || groups.get(group).members().size() > Meeting.FULL_GROUP)
                .mapToObj(group -> documents.get(groups.get(group).first()).id())
                .collect(Collectors.toSet());
    }

    private List<Reprint> directed(List<Pair> pairs, Set<String> centres) {
        Dating dating = new Dating(documents, pairs);
        Recent<Telltale> telltales = new Recent<>(number -> Telltale.of(documents.get(number)));
        return pairs.parallelStream()
                .map(pair -> Directing.reprint(
                        new DirectionRule.Sides(
                                side(pair.first(), dating, telltales),
                                side(pair.second(), dating, telltales),
                                pair.wording()),
                        centres::contains))
                .toList();
    }

    private DirectionRule.Side side(int number, Dating dating, Recent<Telltale> telltales) {
        return new DirectionRule.Side(documents.get(number), dating.of(number), telltales.get(number));
    }
}
