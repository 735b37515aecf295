package whence.reprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import whence.text.Document;

/** Finds who copied from whom in a pile of documents, by wording alone. */
public final class Reprints {

    /** Pairs verified at a time. */
    private static final int PAIRS_AT_A_TIME = 1 << 20;

    private final List<Document> documents;
    private final List<CopyGroup> groups;
    private final Boilerplate boilerplate;
    private final Recent<Text> texts;
    private final Recent<Aged> aged;

    private Reprints(List<Document> documents) {
        // The earliest first, so that a text's number tells which is earlier; ids make the order the same for any
        // input.
        this.documents = documents.stream().sorted(earliestFirst()).toList();
        this.boilerplate = Boilerplate.learn(this.documents);
        this.groups = CopyGroup.of(this.documents);
        this.texts =
                new Recent<>(number -> new Text(this.documents.get(number), words -> boilerplate.of(number, words)));
        this.aged = new Recent<>(number -> Aged.of(this.documents.get(number)));
    }

    /** All verified pairs, sorted by the one copied, then by the one that copied. */
    public static List<Reprint> find(List<Document> documents) {
        return new Reprints(documents).verified();
    }

    /** How many pairs are worth comparing: the first step alone, to measure it. */
    public static long countCandidates(List<Document> documents) {
        long[] count = {0};
        Candidates.among(documents.stream().map(Document::text).toList()).visit((first, second) -> count[0]++);
        return count[0];
    }

    /** All verified pairs, with the groups of equal copies and the boilerplate that was learned on the way. */
    public static ReprintStudy study(List<Document> documents) {
        Reprints reprints = new Reprints(documents);
        return new ReprintStudy(
                reprints.verified(),
                reprints.groups.stream()
                        .filter(group -> group.members().size() > 1)
                        .map(group -> group.members().stream()
                                .map(member -> reprints.documents.get(member).id())
                                .toList())
                        .toList(),
                reprints.boilerplate.passages());
    }

    private static Comparator<Document> earliestFirst() {
        return Comparator.comparing(
                        (Document document) -> Published.of(document).sortKey())
                .thenComparing(Document::id)
                .thenComparing(Document::address);
    }

    private List<Reprint> verified() {
        List<Pair> found = new ArrayList<>();
        LongList pairs = new LongList();
        Candidates candidates = Candidates.among(groups.stream()
                .map(group -> documents.get(group.first()).text())
                .toList());
        candidates.visit((first, second) -> {
            groups.get(first).pairs(groups.get(second), pairs);
            if (pairs.size() >= PAIRS_AT_A_TIME) {
                found.addAll(verify(pairs));
                pairs.clear();
            }
        });
        groups.forEach(group -> group.pairs(pairs));
        found.addAll(verify(pairs));
        Stars stars = new Stars();
        candidates.centres().stream()
                .forEach(group -> stars.add(documents.get(groups.get(group).first())));
        groups.stream()
                .filter(group -> group.members().size() > Candidates.FULL_GROUP)
                .forEach(group -> stars.add(documents.get(group.first())));
        return stars.mark(directed(found)).stream()
                .sorted(Comparator.comparing(Reprint::from).thenComparing(Reprint::to))
                .toList();
    }

    /** Compares each pair; pairs of one document stand together, so that it is made ready only once. */
    private List<Pair> verify(LongList pairs) {
        pairs.sort();
        List<int[]> stretches = new ArrayList<>();
        for (int from = 0; from < pairs.size(); ) {
            int to = from + 1;
            while (to < pairs.size() && pairs.get(to) >>> 32 == pairs.get(from) >>> 32) {
                to++;
            }
            stretches.add(new int[] {from, to});
            from = to;
        }
        return stretches.parallelStream()
                .flatMap(stretch -> verify(pairs, stretch[0], stretch[1]).stream())
                .toList();
    }

    private List<Pair> verify(LongList pairs, int from, int to) {
        int first = (int) (pairs.get(from) >>> 32);
        Text text = texts.get(first);
        List<Pair> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int second = (int) pairs.get(i);
            verify(first, text, second, texts.get(second)).ifPresent(found::add);
        }
        return found;
    }

    /** Compares two texts; empty where neither has wording of the other. */
    static Optional<Pair> verify(int first, Text a, int second, Text b) {
        Overlap overlap = Overlap.of(a, b);
        Verdict verdict = Verdict.on(overlap);
        if (!verdict.copied()) {
            return Optional.empty();
        }
        List<Reprint.Passage> passages = verdict.passages(overlap).stream()
                .map(shared -> new Reprint.Passage(
                        a.words().span(shared.fromA(), shared.toA()), b.words().span(shared.fromB(), shared.toB())))
                .toList();
        return Optional.of(new Pair(first, second, passages, verdict, overlap.cut()));
    }

    private List<Reprint> directed(List<Pair> pairs) {
        Dating dating = new Dating(documents, pairs);
        return pairs.parallelStream().map(pair -> directed(pair, dating)).toList();
    }

    private Reprint directed(Pair pair, Dating dating) {
        return directed(new DirectionRule.Sides(side(pair.first(), dating), side(pair.second(), dating), pair));
    }

    /** Who of the two copied whom, as far as it can be told. */
    static Reprint directed(DirectionRule.Sides sides) {
        Pair pair = sides.pair();
        Direction direction = Direction.of(sides);
        boolean forward = direction.firstIsOrigin(sides);
        return new Reprint(
                forward ? sides.first().id() : sides.second().id(),
                forward ? sides.second().id() : sides.first().id(),
                forward ? pair.passages() : turned(pair.passages()),
                pair.verdict().certainty(),
                new Reprint.Direction(direction.decided(), pair.verdict().why() + "; " + direction.why()));
    }

    private DirectionRule.Side side(int number, Dating dating) {
        return new DirectionRule.Side(documents.get(number), dating.of(number), aged.get(number));
    }

    private static List<Reprint.Passage> turned(List<Reprint.Passage> passages) {
        return passages.stream()
                .map(passage -> new Reprint.Passage(/* inFrom= */ passage.inTo(), /* inTo= */ passage.inFrom()))
                .toList();
    }
}
