package whence.reading.english;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.text.Span;

/**
 * A clause beside a quotation that says who speaks it: "Tal said on Monday", "said Mira Tal, a former envoy".
 *
 * @param tree its sentence
 * @param verb its verb
 * @param source the words that name the speaker
 * @param rule where it stands
 */
record ReportingClause(Tree tree, int verb, List<Span> source, String rule) {

    private static final Set<String> SKIPPED = Set.of("CC", ",", ":", "RB");

    Found found(Span quotation) {
        Cue cue = Cues.findVerb(tree.token(verb)).orElseThrow();
        List<Span> words = Reporting.listOf(CueWords.of(tree, verb, verb));
        return new Found(rule, List.of(quotation), words, source, Manners.of(tree, verb, cue, true));
    }

    /** The clause that begins at {@code first}, right after a quotation. */
    static Optional<ReportingClause> starting(Tree tree, int first, int limit) {
        int start = first;
        while (start < tree.size() && SKIPPED.contains(tree.tag(start)) && start - first < 3) {
            start++;
        }
        boolean relative = false;
        for (int i = start;
                i < Math.min(tree.size(), start + 30) && tree.token(i).span().end() <= limit;
                i++) {
            boolean quotes = speaks(tree, i) && !relative;
            if (quotes) {
                return named(tree, i, start);
            }
            relative = relative || tree.tag(i).startsWith("W");
            boolean finite =
                    tree.token(i).isFinite() && !Set.of("have", "be", "do").contains(tree.lemma(i));
            if ((finite && !relative)
                    || tree.tag(i).equals(".")
                    || (tree.word(i).equals(",") && i - start < 1)) {
                return Optional.empty();
            }
            if (tree.word(i).equals(",") && relative) {
                relative = false;
            }
        }
        return Optional.empty();
    }

    private static boolean speaks(Tree tree, int i) {
        return Cues.findVerb(tree.token(i)).filter(Cue::takesQuotation).isPresent()
                && !tree.tag(i).equals("VB");
    }

    private static Optional<ReportingClause> named(Tree tree, int verb, int start) {
        if (reportsMore(tree, verb)) {
            return Optional.empty();
        }
        List<Span> source = Reporting.source(tree, verb);
        boolean inverted = verb == start;
        if (inverted
                && (source.isEmpty()
                        || source.get(0).end() <= tree.token(verb).span().start())) {
            int end = verb + 1;
            while (end < tree.size() && !tree.tag(end).equals(".") && !tree.isOpening(end)) {
                end++;
            }
            source = Reporting.listOf(tree.span(verb + 1, TrailingEnd.ofName(tree.sentence, verb + 1, end, tree.text)));
        } else if (!inverted
                && (source.isEmpty()
                        || source.get(0).start() < tree.token(start).span().start())) {
            source = Reporting.listOf(tree.span(start, beforeAuxiliaries(tree, verb) - 1));
        }
        return Optional.of(new ReportingClause(tree, verb, source, "quotation before its clause"));
    }

    /** "Tal said he would go" reports a clause, not the quotation; "Tal said, noting that" and "Tal told Orr, who asked" none. */
    private static boolean reportsMore(Tree tree, int verb) {
        int clause = tree.child(verb, "ccomp");
        if (clause < verb) {
            return promises(tree, verb) || reportsThing(tree, verb);
        }
        for (int i = verb + 1; i < tree.size() && !tree.word(i).equals(","); i++) {
            if (tree.token(i).isFinite()) {
                return true;
            }
        }
        return false;
    }

    /** "She noted a planned rally" says something of its own; "she told reporters", "said Tal" do not. */
    private static boolean reportsThing(Tree tree, int verb) {
        int thing = tree.child(verb, "obj", "dobj");
        int subject = tree.child(verb, "nsubj");
        return thing > verb
                && subject >= 0
                && subject < verb
                && Set.of("DT", "NNS").contains(tree.tag(tree.below(thing).nextSetBit(0)))
                && !Cues.findVerb(tree.token(verb))
                        .filter(cue -> cue.takes("oi") || !cue.takes("o"))
                        .isPresent();
    }

    /** "Tal promised to pay" says something of its own, "Tal said to applause" does not. */
    private static boolean promises(Tree tree, int verb) {
        return verb + 2 < tree.size()
                && tree.word(verb + 1).equals("to")
                && tree.tag(verb + 2).equals("VB");
    }

    private static int beforeAuxiliaries(Tree tree, int verb) {
        int at = verb;
        while (at > 0
                && (Set.of("have", "be").contains(tree.lemma(at - 1))
                        || tree.tag(at - 1).equals("RB"))) {
            at--;
        }
        return at;
    }

    /** "But, said Tal, “...": a name right behind the verb that opens the sentence, up to the mark before the quotation. */
    private static List<Span> inverted(Tree tree, int verb, int last) {
        boolean opens =
                verb == 0 || tree.isMark(verb - 1) || (verb == 1 && tree.tag(0).equals("CC"));
        boolean names = verb + 1 < last
                && Set.of("NNP", "DT", "PRP$").contains(tree.tag(verb + 1))
                && tree.token(verb).isTensed();
        return opens && names && tree.isMark(last)
                ? Reporting.listOf(tree.span(verb + 1, TrailingEnd.ofName(tree.sentence, verb + 1, last, tree.text)))
                : List.of();
    }

    /** The last speaking verb before a quotation, up to the quotation before it. */
    static Optional<ReportingClause> endingAt(Tree tree, int last, List<Span> spoken) {
        for (int i = last; i >= 0; i--) {
            Span at = tree.token(i).span();
            if (spoken.stream().anyMatch(quotation -> quotation.contains(at))) {
                return Optional.empty();
            }
            boolean verb =
                    Cues.findVerb(tree.token(i)).filter(Cue::takesQuotation).isPresent();
            boolean more = tree.child(i, "ccomp") > i
                    || (i + 1 < last
                            && tree.word(i + 1).equals("that")
                            && tree.tag(i + 1).equals("IN"));
            if (verb && !more) {
                List<Span> told = Reporting.source(tree, i);
                List<Span> source = told.isEmpty() ? inverted(tree, i, last) : told;
                if (!source.isEmpty() || tree.tag(i).equals("VBG")) {
                    return Optional.of(new ReportingClause(tree, i, source, "clause before its quotation"));
                }
            }
        }
        return Optional.empty();
    }
}
