package whence.reprint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
    public static final int FULL_GROUP = Meeting.FULL_GROUP;
    /** What the ties of a pair have to weigh together at least for it to be worth comparing. */
    public static final int ENOUGH = Meeting.ENOUGH;
    /** A pair whose ties weigh so much is always worth comparing. */
    public static final int SURELY_ENOUGH = Meeting.ENOUGH_OF_LONG;
    /** Different articles of an outlet in which a paragraph has to stand to be boilerplate. */
    public static final int ARTICLES = Recurring.ARTICLES;

    private ReprintSteps() {}

    /** Sorts documents: seconds since 1970, the unknown last. */
    public static long earliness(Document document) {
        return Published.of(document).from();
    }

    /** A number for all words of a document, their capitals and quotation marks; 0 where it has none. */
    public static long wording(Document document) {
        return Words.of(document.text()).fingerprint();
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

    private static void tell(Consumer<PairList> telling, LongConsumer taker) {
        PairList found = new PairList();
        telling.accept(found);
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
            fingerprints.keys(words.fill(text), key -> found.add(Postings.posting(key, number)));
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
        return Meeting.centres(posting, size);
    }

    /** Whether the earliest two that hold a fingerprint are the centres of a star. */
    public static boolean isStar(long posting, int size) {
        return Meeting.isStar(posting, size);
    }

    /** What a tie by this fingerprint weighs. */
    public static int weight(long posting) {
        return Meeting.weight(posting);
    }

    /** Tells a number for each paragraph; gives that of the longest, by which articles are told apart. */
    public static long paragraphs(String text, LongConsumer paragraphs) {
        Paragraphs read = Paragraphs.of(text, Words.of(text));
        read.hashes().forEach(hash -> paragraphs.accept(paragraph(hash)));
        return read.longest();
    }

    private static long paragraph(long hash) {
        return hash >>> Postings.TEXT_BITS;
    }

    /** Whether a paragraph recurs often enough in an outlet to be boilerplate, if in enough different articles. */
    public static boolean recurs(long here, long ofOutlet, long anywhere) {
        return Recurring.isOften(here, ofOutlet, anywhere);
    }

    /** A document made ready for comparison, given which of its paragraphs are boilerplate of its outlet. */
    public static Text ready(Document document, Set<Long> recurring) {
        boolean none = recurring.isEmpty() || document.find(Detail.OUTLET).isEmpty();
        return Recurring.ready(
                document,
                (one, words) -> none
                        ? List.of()
                        : Paragraphs.of(one.text(), words).in(hash -> recurring.contains(paragraph(hash))));
    }

    /** How many different fingerprints a text has. */
    public static int fingerprints(Text text) {
        return new Fingerprints().distinctKeys(text.words()).size();
    }

    /** Whether two texts of so many fingerprints, whose ties weigh so much together, are worth comparing. */
    public static boolean isEnough(int weight, int fingerprints, int others) {
        return weight >= Meeting.enough(fingerprints, others);
    }

    /** Compares two texts, the earlier first; empty where neither has wording of the other. */
    public static Optional<Pair> compared(int first, Text a, int second, Text b) {
        return SharedWording.of(a, b).map(wording -> new Pair(first, second, wording));
    }

    /** Hours behind UTC that the head of a document without a time of its own names. */
    public static Optional<Integer> findZone(Document document) {
        return Clocks.stated(document).flatMap(StatedTime::findZone);
    }

    /** The middle one of the zones that all documents of a pile name, with how many name each; UTC where none does. */
    public static int usualZone(Map<Integer, Long> zones) {
        return Clocks.usual(zones);
    }

    /** When a document was published by its own account; it may be unknown. */
    public static Published published(Document document, int usualZone) {
        return Clocks.own(document, usualZone);
    }

    /** When a document without a time was published, by its passages that stand in dated documents too. */
    public static Published datedByWording(List<DatedPassage> passages) {
        return DatedPassage.date(passages).orElse(Published.UNKNOWN);
    }

    /** One document of a pair, when it was published, and what it tells about its age: made ready once for all its pairs. */
    public static final class End {
        private final DirectionRule.Side side;

        public End(Document document, Published published) {
            this.side = new DirectionRule.Side(document, published, Telltale.of(document));
        }

        public Document document() {
            return side.document();
        }
    }

    /** Who copied whom, as far as it can be told. */
    public static Reprint directed(Pair pair, End first, End second) {
        return Directing.reprint(new DirectionRule.Sides(first.side, second.side, pair.wording()));
    }

    /** Whether the copies of a centre are shown as a star: always. */
    public static boolean isLargeStar(long copies) {
        return copies > 0;
    }

    /** The same reprint, saying that it belongs to the star around one of its ends. */
    public static Reprint markedAsStar(Reprint reprint, String centre, long copies) {
        return Stars.marked(reprint, centre);
    }
}
