package whence.reading.english;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import whence.text.Sentence;
import whence.text.Span;

/**
 * How a sentence falls into parts that are parsed apart: spoken quotations, a reporting clause that trails or
 * interrupts, and the rest. Parsed as one, each would spoil the tree of the other.
 *
 * @param parts the places of each part's tokens, without quotation marks
 * @param asides those of the parts that only interrupt another, with the marks around them
 * @param reporting the trailing clause, if there is one
 */
record Outline(List<BitSet> parts, List<BitSet> asides, List<TrailingClause> reporting) {

    Outline {
        parts = List.copyOf(parts);
        asides = List.copyOf(asides);
        reporting = List.copyOf(reporting);
    }

    static Outline of(Sentence sentence, List<Span> spoken, String text) {
        BitSet outside = new BitSet();
        List<BitSet> parts = new ArrayList<>();
        BitSet marks = new BitSet();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            outside.set(i);
            if (Marks.isQuotation(sentence.tokens().get(i).span().of(text))
                    && !sentence.tokens().get(i).tag().equals("POS")) {
                marks.set(i);
            }
        }
        for (Span quotation : spoken) {
            BitSet inside = new BitSet();
            for (int i = 0; i < sentence.tokens().size(); i++) {
                if (quotation.contains(sentence.tokens().get(i).span())) {
                    inside.set(i);
                }
            }
            outside.andNot(inside);
            inside.andNot(marks);
            addIfAny(parts, inside);
        }
        List<BitSet> asides = Asides.of(sentence, outside, text);
        List<TrailingClause> trailing = new ArrayList<>();
        TrailingClause.find(sentence, outside, text)
                .filter(clause -> asides.stream().noneMatch(aside -> cuts(clause.clause(), aside)))
                .or(() -> TrailingClause.find(sentence, outsideOf(asides, outside), text))
                .ifPresent(clause -> {
                    trailing.add(clause);
                    addIfAny(parts, without(clause.clause(), marks));
                    outside.andNot(clause.clause());
                });
        outside.andNot(marks);
        List<BitSet> kept = new ArrayList<>();
        for (BitSet aside : asides) {
            BitSet rest = (BitSet) aside.clone();
            rest.and(outside);
            outside.andNot(rest);
            addIfAny(parts, rest);
            addIfAny(kept, aside);
        }
        addIfAny(parts, outside);
        return new Outline(parts, kept, trailing);
    }

    /** "said small boats -- those of the guild -- block": a clause that begins at the end of an aside is none that trails. */
    private static boolean cuts(BitSet clause, BitSet aside) {
        BitSet shared = (BitSet) clause.clone();
        shared.and(aside);
        return !shared.isEmpty() && !shared.equals(aside);
    }

    private static BitSet outsideOf(List<BitSet> asides, BitSet places) {
        BitSet rest = (BitSet) places.clone();
        asides.forEach(rest::andNot);
        return rest;
    }

    private static BitSet without(BitSet places, BitSet marks) {
        BitSet rest = (BitSet) places.clone();
        rest.andNot(marks);
        return rest;
    }

    private static void addIfAny(List<BitSet> parts, BitSet part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }
}
