package whence.reprint;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import whence.text.Span;

/**
 * A passage of a document without a time that stands also in a document with one.
 *
 * <p>A document can be no earlier than the newest passage in it. Each passage counts from where it is first met, and the
 * document from when nearly all of its shared wording was there.
 *
 * @param span in the document without a time
 * @param published when the other was published
 */
public record DatedPassage(Span span, Published published) {

    /** Share of the shared wording that has to be there; the rest may be later slips. */
    private static final double NEARLY_ALL = 0.95;
    /** Characters of shared wording from which it dates a document. */
    private static final int ENOUGH = 120;

    private static final Comparator<DatedPassage> OLDEST_FIRST = Comparator.comparingLong(
                    (DatedPassage passage) -> passage.published().to())
            .thenComparing(DatedPassage::span)
            .thenComparing(passage -> passage.published().words());

    /** When a document was published that shares all this; empty where it shares too little. */
    static Optional<Published> date(List<DatedPassage> shared) {
        BitSet all = new BitSet();
        shared.forEach(passage -> passage.mark(all));
        if (all.cardinality() < ENOUGH) {
            return Optional.empty();
        }
        int enough = (int) Math.ceil(NEARLY_ALL * all.cardinality());
        BitSet there = new BitSet(all.length());
        for (DatedPassage passage : shared.stream().sorted(OLDEST_FIRST).toList()) {
            passage.mark(there);
            if (there.cardinality() >= enough) {
                return Optional.of(passage.published()
                        .withWords("its newest shared wording is first met where "
                                + passage.published().words()));
            }
        }
        return Optional.empty();
    }

    private void mark(BitSet there) {
        there.set(span.start(), span.end());
    }
}
