package whence.reprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import whence.text.Document;
import whence.text.Span;

/** Finds who copied from whom in a pile of documents, by wording alone. */
public final class Reprints {

    /** Pairs verified at a time. */
    private static final int PAIRS_AT_A_TIME = 1 << 20;

    private final List<Document> documents;
    private final List<CopyGroup> groups;
    private final Boilerplate boilerplate;

    private Reprints(List<Document> documents) {
        // The earliest first, so that a text's number tells which is earlier; ids make the order the same for any
        // input.
        this.documents = documents.stream().sorted(earliestFirst()).toList();
        this.boilerplate = Boilerplate.learn(this.documents);
        this.groups = CopyGroup.of(this.documents);
    }

    /** All verified pairs, sorted by the one copied, then by the one that copied. */
    public static List<Reprint> find(List<Document> documents) {
        return study(documents).reprints();
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
        List<Reprint> found = new ArrayList<>();
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
        return stars.mark(found).stream()
                .sorted(Comparator.comparing(Reprint::from).thenComparing(Reprint::to))
                .toList();
    }

    /** Compares each pair; pairs of one document stand together, so that it is made ready only once. */
    private List<Reprint> verify(LongList pairs) {
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

    private List<Reprint> verify(LongList pairs, int from, int to) {
        Text first = text((int) (pairs.get(from) >>> 32));
        List<Reprint> found = new ArrayList<>();
        IntStream.range(from, to)
                .mapToObj(i -> verify(first, text((int) pairs.get(i))))
                .flatMap(Optional::stream)
                .forEach(found::add);
        return found;
    }

    private Text text(int number) {
        Document document = documents.get(number);
        return new Text(document, boilerplate.of(document));
    }

    private static Optional<Reprint> verify(Text first, Text second) {
        Overlap overlap = Overlap.of(first, second);
        Verdict verdict = Verdict.on(overlap);
        if (!verdict.copied()) {
            return Optional.empty();
        }
        Direction direction = Direction.between(first, second, overlap);
        boolean forward = direction.firstIsOrigin(first, second);
        List<Reprint.Passage> passages = verdict.passages(overlap).stream()
                .map(shared -> passage(first, second, shared, forward))
                .toList();
        Document origin = forward ? first.document() : second.document();
        Document copy = forward ? second.document() : first.document();
        return Optional.of(new Reprint(
                origin.id(),
                copy.id(),
                passages,
                verdict.certainty(),
                new Reprint.Direction(direction.decided(), verdict.why() + "; " + direction.why())));
    }

    private static Reprint.Passage passage(Text first, Text second, Alignment.Shared shared, boolean forward) {
        Span a = first.words().span(shared.fromA(), shared.toA());
        Span b = second.words().span(shared.fromB(), shared.toB());
        return forward ? new Reprint.Passage(a, b) : new Reprint.Passage(b, a);
    }
}
