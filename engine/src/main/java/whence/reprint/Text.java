package whence.reprint;

import java.util.BitSet;
import java.util.List;
import whence.text.Span;

/** A document made ready for comparison: its words, where its phrases stand, and which words are boilerplate. */
public final class Text {

    private final PhraseIndex index;
    private final BitSet boilerplate = new BitSet();
    /** Up to each place, how many plain phrases begin before it, boilerplate left out. */
    private final int[] plain;

    private final int own;

    /**
     * Makes a document ready.
     *
     * @param beside where its page has what is no part of the article
     * @param recurring which of its words its outlet prints again and again
     */
    Text(Words words, List<Span> beside, List<Words.Range> recurring) {
        this.index = new PhraseIndex(words);
        beside.forEach(this::markBoilerplate);
        recurring.forEach(range -> boilerplate.set(range.from(), range.to()));
        this.own = words().size() - boilerplate.cardinality();
        this.plain = new int[words().size() + 1];
        for (int at = 0; at < words().size(); at++) {
            boolean isPlain = at < index.size() && !isBoilerplate(at) && Fingerprints.isPlain(words(), at);
            plain[at + 1] = plain[at] + (isPlain ? 1 : 0);
        }
    }

    private void markBoilerplate(Span span) {
        Words words = words();
        for (int at = words.wordAt(span.start());
                at < words.size() && words.span(at, at + 1).end() <= span.end();
                at++) {
            boilerplate.set(at);
        }
    }

    Words words() {
        return index.words();
    }

    PhraseIndex index() {
        return index;
    }

    /** Words that are no boilerplate. */
    int own() {
        return own;
    }

    /** Those of some places that are no boilerplate. */
    BitSet own(BitSet places) {
        if (!places.intersects(boilerplate)) {
            return places;
        }
        BitSet own = (BitSet) places.clone();
        own.andNot(boilerplate);
        return own;
    }

    /** Whether most of a stretch is boilerplate. */
    boolean isBoilerplate(int from, int to) {
        return 2 * boilerplate.get(from, to).cardinality() > to - from;
    }

    boolean isBoilerplate(int word) {
        return boilerplate.get(word);
    }

    /** How many phrases begin here that are plain and no boilerplate. */
    int plain(int from, int to) {
        return plain[to] - plain[from];
    }

    boolean isPlain(int at) {
        return plain(at, at + 1) > 0;
    }

    int quoted(int from, int to) {
        int quoted = 0;
        for (int i = from; i < to; i++) {
            quoted += words().isQuoted(i) ? 1 : 0;
        }
        return quoted;
    }
}
