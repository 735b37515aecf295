package whence.reprint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import whence.text.Detail;
import whence.text.Document;

/**
 * The steps of {@link Reprints}, each on one document, one fingerprint or one pair, for whoever has the pile elsewhere
 * than in one memory. The rules are those of the classes beside this one; here they are only handed out.
 *
 * <p>Documents are told by number: their place in the pile, ordered by {@link #earliness}, then id, then address.
 */
public final class ReprintSteps {

    /** Groups up to this size are compared in full; larger ones are tied to their earliest. */
    public static final int FULL_GROUP = Candidates.FULL_GROUP;
    /** What the ties of a pair have to weigh together for it to be worth comparing. */
    public static final int ENOUGH = Candidates.ENOUGH;
    /** Different articles of an outlet in which a paragraph has to stand to be boilerplate. */
    public static final int ARTICLES = Boilerplate.ARTICLES;

    private ReprintSteps() {}

    /** Sorts documents: seconds since 1970, the unknown last. */
    public static long earliness(Document document) {
        return Published.of(document).sortKey();
    }

    /** A number for all words of a document; 0 where it has none and is a copy of nothing. */
    public static long wording(Document document) {
        return CopyGroup.fingerprint(document);
    }

    /**
     * The pairs within a group of documents with equal words, the earliest first: {@code first << 32 | second}.
     *
     * @param members all of them, or of a group larger than {@link #FULL_GROUP} any number above it
     */
    public static void pairsWithin(List<Integer> members, LongConsumer pairs) {
        tell(found -> new CopyGroup(members).pairs(found), pairs);
    }

    /** The pairs between two such groups, one of whose texts is worth comparing with one of the other. */
    public static void pairsBetween(List<Integer> members, List<Integer> others, LongConsumer pairs) {
        tell(found -> new CopyGroup(members).pairs(new CopyGroup(others), found), pairs);
    }

    private interface Telling {
        void tell(LongList found);
    }

    private static void tell(Telling telling, LongConsumer taker) {
        LongList found = new LongList();
        telling.tell(found);
        for (int i = 0; i < found.size(); i++) {
            taker.accept(found.get(i));
        }
    }

    /** Tells the postings by which texts are looked up, one text after the other; not for several threads. */
    public static final class Lookup {
        private final Words words = Words.buffer();
        private final Fingerprints fingerprints = new Fingerprints();
        private final LongList found = new LongList();

        /** The postings of one text; one may come twice. */
        public void postings(int number, String text, LongConsumer taker) {
            found.clear();
            Candidates.read(words.fill(text), fingerprints, number, found);
            for (int i = 0; i < found.size(); i++) {
                taker.accept(found.get(i));
            }
        }
    }

    /** The document whose posting this is. */
    public static int document(long posting) {
        return Postings.text(posting);
    }

    /** What postings of one fingerprint have in common. */
    public static long fingerprint(long posting) {
        return posting >>> Postings.TEXT_BITS;
    }

    /**
     * How many of the earliest documents that hold a fingerprint are tied to each document after them.
     *
     * @param size how many hold it; any number above {@link #FULL_GROUP} stands for all larger ones
     */
    public static int centres(long posting, int size) {
        return Candidates.centres(posting, size);
    }

    /** Whether the earliest two that hold a fingerprint are the centres of a star. */
    public static boolean isStar(long posting, int size) {
        return Candidates.isStar(posting, size);
    }

    /** What a tie by this fingerprint weighs. */
    public static int weight(long posting) {
        return Candidates.weight(posting);
    }

    /** Tells a number for each paragraph; gives that of the longest, by which articles are told apart. */
    public static long paragraphs(String text, LongConsumer paragraphs) {
        return Boilerplate.read(Words.buffer(), text, hash -> paragraphs.accept(paragraph(hash)));
    }

    private static long paragraph(long hash) {
        return hash >>> Postings.TEXT_BITS;
    }

    /** Whether a paragraph recurs often enough in an outlet to be boilerplate, if in enough different articles. */
    public static boolean recurs(long here, long ofOutlet, long anywhere) {
        return Boilerplate.isOften(here, ofOutlet, anywhere);
    }

    /** A document made ready for comparison, given which of its paragraphs are boilerplate of its outlet. */
    public static Text ready(Document document, Set<Long> recurring) {
        boolean none = recurring.isEmpty() || document.find(Detail.OUTLET).isEmpty();
        return new Text(
                document,
                words -> none
                        ? List.of()
                        : Boilerplate.in(document.text(), words, hash -> recurring.contains(paragraph(hash))));
    }

    /** Compares two texts, the earlier first; empty where neither has wording of the other. */
    public static Optional<Pair> compared(int first, Text a, int second, Text b) {
        return Reprints.verify(first, a, second, b);
    }

    /** Hours behind UTC that the head of a document without a time of its own names. */
    public static Optional<Integer> findZone(Document document) {
        return Published.of(document).isKnown()
                ? Optional.empty()
                : StatedTime.find(document.text()).flatMap(StatedTime::findZone);
    }

    /** The middle one of the zones that pages name, with how many name each; UTC where none does. */
    public static int usualZone(Map<Integer, Long> zones) {
        return Dating.usualZone(zones);
    }

    /** When a document was published by its own account; it may be unknown. */
    public static Published published(Document document, int usualZone) {
        Published given = Published.of(document);
        return given.isKnown()
                ? given
                : StatedTime.find(document.text())
                        .map(time -> Dating.stated(time, usualZone))
                        .orElse(given);
    }

    /** When a document without a time was published, by its passages that stand in dated documents too. */
    public static Published datedByWording(List<DatedPassage> passages) {
        return Dating.byWording(passages).orElse(Published.UNKNOWN);
    }

    /** One document of a pair, when it was published, and what it tells about its age: made ready once for all its pairs. */
    public static final class End {
        private final DirectionRule.Side side;

        public End(Document document, Published published) {
            this.side = new DirectionRule.Side(document, published, Aged.of(document));
        }

        public Document document() {
            return side.document();
        }
    }

    /** Who copied whom, as far as it can be told. */
    public static Reprint directed(Pair pair, End first, End second) {
        return Reprints.directed(new DirectionRule.Sides(first.side, second.side, pair));
    }

    /** Whether a centre has so many copies that they are shown as a star. */
    public static boolean isLargeStar(long copies) {
        return Stars.isLarge(copies);
    }

    /** The same reprint, saying that it belongs to the star around one of its ends. */
    public static Reprint markedAsStar(Reprint reprint, String centre, long copies) {
        return Stars.marked(reprint, centre, copies);
    }
}
