package whence.reprint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import whence.text.Document;

/**
 * Finds who copied from whom while documents come in one by one, at any size: the same reprints that {@link Reprints}
 * finds in all that came in so far, whatever their order.
 *
 * <p>What is kept in memory for a document of 300 words is about a kilobyte; the documents themselves lie on a
 * {@link Shelf}. Nothing that was found is kept: what a later document changes (a paragraph that turns out to be
 * boilerplate, a group that becomes a star, a time that is told by wording) is then right when it is next asked for. Not
 * for several threads at once.
 */
public final class ReprintIndex implements AutoCloseable {

    private final Shelf shelf;
    private final LongList times = new LongList();
    /** How many different fingerprints each has. */
    private final LongList sizes = new LongList();

    private final BitSet dated = new BitSet();
    private final Clocks clocks = new Clocks();
    private final RecurringSoFar recurring = new RecurringSoFar();
    private final GrowingPostings postings = new GrowingPostings();
    private final Copies copies = new Copies(this::earlier);
    private final Centres centres = new Centres(this::earlierGroup);

    private final Words words = Words.buffer();
    private final Fingerprints fingerprints = new Fingerprints();
    private final PairCounts counts = new PairCounts();

    public ReprintIndex(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Takes a document, and answers its verified pairs with those that are here, sorted as {@link Reprints} does. */
    public List<Reprint> add(Document document) {
        return reprintsOf(take(document));
    }

    /** Takes documents without comparing them; answers how many are here. */
    public int addAll(Iterable<Document> documents) {
        documents.forEach(this::take);
        return times.size();
    }

    /** The verified pairs of a document, by its number in the order of coming in, with all that are here now. */
    public List<Reprint> reprintsOf(int number) {
        Document document = shelf.get(number);
        Text text = Recurring.ready(document, recurring);
        DirectionRule.Side side = side(number, document);
        List<Reprint> found = new ArrayList<>();
        candidates(number, text.words()).forEach(candidate -> {
            Document other = shelf.get(candidate);
            boolean first = earlier(number, candidate) == number;
            shared(text, Recurring.ready(other, recurring), first)
                    .map(wording -> first
                            ? new DirectionRule.Sides(side, side(candidate, other), wording)
                            : new DirectionRule.Sides(side(candidate, other), side, wording))
                    .map(sides ->
                            Directing.reprint(sides, id -> isCentre(id.equals(document.id()) ? number : candidate)))
                    .ifPresent(found::add);
        });
        found.sort(Reprints.ORDER);
        return List.copyOf(found);
    }

    /** Bytes of memory that the index takes up; what lies on the shelf is not counted. */
    public long bytes() {
        return postings.bytes()
                + recurring.bytes()
                + copies.bytes()
                + centres.bytes()
                + 8L * times.size()
                + 8L * sizes.size();
    }

    @Override
    public void close() {
        shelf.close();
    }

    private int take(Document document) {
        int number = shelf.put(document);
        if (number != times.size()) {
            throw new IllegalStateException("the shelf was not empty, or is used by somebody else");
        }
        times.add(Published.of(document).from());
        Optional<StatedTime> stated = Clocks.stated(document);
        stated.ifPresent(clocks::note);
        dated.set(number, stated.isPresent() || Published.of(document).isKnown());
        words.fill(document.text());
        recurring.add(number, document, words);
        int group = copies.add(number, words.fingerprint());
        LongList keys = fingerprints.distinctKeys(words);
        sizes.add(keys.size());
        if (group == number) {
            for (int i = 0; i < keys.size(); i++) {
                postings.add(keys.get(i), group);
                centres.note(keys.get(i), group, postings);
            }
        } else if (copies.first(group) == number) {
            for (int i = 0; i < keys.size(); i++) {
                centres.note(keys.get(i), group, postings);
            }
        }
        return number;
    }

    /** The documents worth comparing with one. */
    private List<Integer> candidates(int number, Words of) {
        int group = copies.groupOf(number);
        List<Integer> candidates = new ArrayList<>(copies(group, number));
        counts.clear();
        LongList keys = fingerprints.distinctKeys(of);
        for (int i = 0; i < keys.size(); i++) {
            meet(group, keys.get(i));
        }
        counts.visit((own, other, weight) -> {
            if (weight >= Meeting.enough((int) sizes.get(own), (int) sizes.get(other))) {
                candidates.addAll(membersTied(number, other));
            }
        });
        return candidates;
    }

    /** Those that are the same word for word: all of them, or the first one where there are many. */
    private List<Integer> copies(int group, int number) {
        List<Integer> members = copies.members(group);
        if (members.size() > Meeting.FULL_GROUP && copies.first(group) != number) {
            return List.of(copies.first(group));
        }
        return members.stream().filter(member -> member != number).toList();
    }

    /** The members of another group to compare with: all of them, or, between many, the first one with the first. */
    private List<Integer> membersTied(int number, int other) {
        int group = copies.groupOf(number);
        if (copies.members(group).size() + copies.members(other).size() <= Meeting.FULL_GROUP) {
            return copies.members(other);
        }
        return copies.first(group) == number ? List.of(copies.first(other)) : List.of();
    }

    private void meet(int group, long key) {
        GrowingPostings.Run run = postings.find(key);
        if (Meeting.centres(key, run.size()) == 0) {
            return;
        }
        int weight = Meeting.weight(key);
        if (Meeting.isStar(key, run.size()) && !centres.isCentre(key, group)) {
            for (int centre : centres.of(key)) {
                counts.add(group, centre, weight);
            }
            return;
        }
        for (int i = 0; i < run.size(); i++) {
            int other = postings.text(run, i);
            if (other != group) {
                counts.add(group, other, weight);
            }
        }
    }

    private boolean isCentre(int number) {
        int group = copies.groupOf(number);
        return copies.first(group) == number
                && (centres.isCentre(group) || copies.members(group).size() > Meeting.FULL_GROUP);
    }

    private static Optional<SharedWording> shared(Text text, Text other, boolean first) {
        return first ? SharedWording.of(text, other) : SharedWording.of(other, text);
    }

    private DirectionRule.Side side(int number, Document document) {
        return new DirectionRule.Side(document, published(number, document), Telltale.of(document));
    }

    private Published published(int number, Document document) {
        if (dated.get(number)) {
            return clocks.own(document);
        }
        if (dated.isEmpty()) {
            return Published.UNKNOWN;
        }
        Text text = Recurring.ready(document, recurring);
        List<DatedPassage> wordings = new ArrayList<>();
        for (int candidate : candidates(number, text.words())) {
            if (dated.get(candidate)) {
                Document other = shelf.get(candidate);
                boolean first = earlier(number, candidate) == number;
                shared(text, Recurring.ready(other, recurring), first)
                        .ifPresent(wording -> wording.passages()
                                .forEach(passage -> wordings.add(new DatedPassage(
                                        first ? passage.inFrom() : passage.inTo(), clocks.own(other)))));
            }
        }
        return DatedPassage.date(wordings).orElse(Published.UNKNOWN);
    }

    private int earlierGroup(int a, int b) {
        return earlier(copies.first(a), copies.first(b)) == copies.first(a) ? a : b;
    }

    /** The earlier one of two documents: by time, else by id, for which the shelf is asked. */
    private int earlier(int a, int b) {
        if (times.get(a) != times.get(b)) {
            return times.get(a) < times.get(b) ? a : b;
        }
        return a == b || Published.EARLIEST_FIRST.compare(shelf.get(a), shelf.get(b)) <= 0 ? a : b;
    }
}
