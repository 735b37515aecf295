package whence.reprint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import whence.text.Document;
import whence.text.Span;

/**
 * When each document of a pile was published: as given, else as its own head states it, else by its wording.
 *
 * <p>A document can be no earlier than the newest passage in it. So a document without a time is dated by what it shares
 * with documents that have one: each passage counts from where it is first met, and the document from when nearly all of
 * its shared wording was there.
 */
final class Dating {

    /** Share of the shared wording that has to be there; the rest may be later slips. */
    private static final double NEARLY_ALL = 0.95;
    /** Characters of shared wording from which it dates a document. */
    private static final int ENOUGH = 120;

    private final List<Document> documents;
    private final Map<Integer, Published> own = new HashMap<>();
    private final Map<Integer, Published> byWording = new HashMap<>();

    Dating(List<Document> documents, List<Pair> pairs) {
        this.documents = documents;
        readOwn(pairs);
        Map<Integer, List<DatedPassage>> shared = new TreeMap<>();
        for (Pair pair : pairs) {
            collect(pair, pair.first(), pair.second(), shared);
            collect(pair, pair.second(), pair.first(), shared);
        }
        shared.forEach(
                (number, passages) -> byWording(passages).ifPresent(published -> byWording.put(number, published)));
    }

    Published of(int number) {
        Published known = own.getOrDefault(number, Published.UNKNOWN);
        return known.isKnown() ? known : byWording.getOrDefault(number, Published.UNKNOWN);
    }

    private void readOwn(List<Pair> pairs) {
        Map<Integer, StatedTime> stated = new TreeMap<>();
        for (Pair pair : pairs) {
            for (int number : new int[] {pair.first(), pair.second()}) {
                if (!own.containsKey(number)) {
                    own.put(number, Published.of(documents.get(number)));
                    if (!own.getOrDefault(number, Published.UNKNOWN).isKnown()) {
                        StatedTime.find(documents.get(number).text()).ifPresent(time -> stated.put(number, time));
                    }
                }
            }
        }
        Map<Integer, Long> zones = new TreeMap<>();
        stated.values().forEach(time -> time.findZone().ifPresent(zone -> zones.merge(zone, 1L, Long::sum)));
        int zone = usualZone(zones);
        stated.forEach((number, time) -> own.put(number, stated(time, zone)));
    }

    /** The middle one of the zones that pages name, with how many name each; UTC where none does. */
    static int usualZone(Map<Integer, Long> zones) {
        long before = zones.values().stream().mapToLong(Long::longValue).sum() / 2;
        for (Map.Entry<Integer, Long> zone : new TreeMap<>(zones).entrySet()) {
            before -= zone.getValue();
            if (before < 0) {
                return zone.getKey();
            }
        }
        return 0;
    }

    /** As the head of a document states it, where a page that names no zone is taken to use the usual one. */
    static Published stated(StatedTime time, int usualZone) {
        return Published.at(time.epochSecond(usualZone), "its head states " + time.words());
    }

    private void collect(Pair pair, int undated, int other, Map<Integer, List<DatedPassage>> shared) {
        Published published = own.getOrDefault(other, Published.UNKNOWN);
        if (published.isKnown() && !own.getOrDefault(undated, Published.UNKNOWN).isKnown()) {
            List<DatedPassage> passages = shared.computeIfAbsent(undated, unseen -> new ArrayList<>());
            for (Reprint.Passage passage : pair.passages()) {
                Span here = undated == pair.first() ? passage.inFrom() : passage.inTo();
                passages.add(new DatedPassage(here, published));
            }
        }
    }

    /** When a document was published, by its passages that stand in dated documents too. */
    static Optional<Published> byWording(List<DatedPassage> given) {
        List<DatedPassage> passages = new ArrayList<>(given);
        passages.sort(Comparator.comparingLong(
                        (DatedPassage dated) -> dated.published().to())
                .thenComparing(DatedPassage::span)
                .thenComparingLong(dated -> dated.published().from())
                .thenComparing(dated -> dated.published().words()));
        BitSet there = new BitSet();
        BitSet all = new BitSet();
        passages.forEach(dated -> all.set(dated.span().start(), dated.span().end()));
        int enough = (int) Math.ceil(NEARLY_ALL * all.cardinality());
        if (all.cardinality() < ENOUGH) {
            return Optional.empty();
        }
        for (DatedPassage dated : passages) {
            there.set(dated.span().start(), dated.span().end());
            if (there.cardinality() >= enough) {
                return Optional.of(dated.published()
                        .withWords("its newest shared wording is first met where "
                                + dated.published().words()));
            }
        }
        return Optional.empty();
    }
}
