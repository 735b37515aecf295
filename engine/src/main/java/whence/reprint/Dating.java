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

    private record Dated(Span span, Published published) {}

    Dating(List<Document> documents, List<Pair> pairs) {
        this.documents = documents;
        readOwn(pairs);
        Map<Integer, List<Dated>> shared = new TreeMap<>();
        for (Pair pair : pairs) {
            collect(pair, pair.first(), pair.second(), shared);
            collect(pair, pair.second(), pair.first(), shared);
        }
        shared.forEach((number, passages) ->
                byWording(number, passages).ifPresent(published -> byWording.put(number, published)));
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
        int zone = usualZone(stated);
        stated.forEach((number, time) ->
                own.put(number, Published.at(time.epochSecond(zone), "its head states " + time.words())));
    }

    /** The middle one of the zones that pages name; UTC where none does. */
    private static int usualZone(Map<Integer, StatedTime> stated) {
        List<Integer> zones = new ArrayList<>();
        for (StatedTime time : stated.values()) {
            Integer zone = time.zone();
            if (zone != null) {
                zones.add(zone);
            }
        }
        zones.sort(Comparator.naturalOrder());
        return zones.isEmpty() ? 0 : zones.get(zones.size() / 2);
    }

    private void collect(Pair pair, int undated, int other, Map<Integer, List<Dated>> shared) {
        Published published = own.getOrDefault(other, Published.UNKNOWN);
        if (published.isKnown() && !own.getOrDefault(undated, Published.UNKNOWN).isKnown()) {
            List<Dated> passages = shared.computeIfAbsent(undated, unseen -> new ArrayList<>());
            for (Reprint.Passage passage : pair.passages()) {
                Span here = undated == pair.first() ? passage.inFrom() : passage.inTo();
                passages.add(new Dated(here, published));
            }
        }
    }

    private Optional<Published> byWording(int number, List<Dated> passages) {
        passages.sort(
                Comparator.comparingLong((Dated dated) -> dated.published().to())
                        .thenComparing(Dated::span));
        BitSet there = new BitSet(documents.get(number).text().length());
        BitSet all = new BitSet();
        passages.forEach(dated -> all.set(dated.span().start(), dated.span().end()));
        int enough = (int) Math.ceil(NEARLY_ALL * all.cardinality());
        if (all.cardinality() < ENOUGH) {
            return Optional.empty();
        }
        for (Dated dated : passages) {
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
