package whence.reprint;

import java.util.Optional;

/**
 * How much of each of two texts stands in the other. It tells most candidates off before anybody asks where the words
 * stand.
 *
 * @param a of the one
 * @param b of the other
 */
record Shares(Share a, Share b) {

    /** Empty where already the second text tells that they are no copies; the first one, met by many, is looked up in. */
    static Optional<Shares> of(Text a, Text b) {
        PhraseIndex.Common common = a.index().common(b.index());
        Share second = Share.of(b, common.there());
        return Verdict.mayBeCopied(second)
                ? Optional.of(new Shares(Share.of(a, a.index().places(common.firsts())), second))
                : Optional.empty();
    }

    /** Words of the shorter text, boilerplate left out. */
    int own() {
        return Math.min(a.own(), b.own());
    }

    /** Share of the text that is covered more, 0 to 1. */
    double covered() {
        return Math.max(a.covered(), b.covered());
    }

    /** Words in shared runs, of the text that has fewer. */
    int words() {
        return Math.min(a.inRuns(), b.inRuns());
    }

    /** Of these, words outside quotation marks. */
    int framing() {
        return Math.min(a.framing(), b.framing());
    }

    /** Longest run outside quotation marks, of the text whose longest is shorter. */
    int longest() {
        return Math.min(a.longest(), b.longest());
    }
}
