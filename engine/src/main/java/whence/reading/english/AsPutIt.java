package whence.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.text.Span;

/**
 * "As Mira Tal put it, the ministry had lost its mind", "the minister has fled, as the Courier first reported", "as reported
 * by the Courier": what stands beside the clause with "as" is what somebody says.
 */
final class AsPutIt implements SentenceRule {

    /** Words of who says it. */
    private static final int LONGEST_NAME = 16;

    private static final Set<String> NOBODY = Set.of("you", "there", "it", "such", "they");

    /**
     * A clause that begins with "as".
     *
     * @param verb the place of its verb
     * @param end the place behind its last word
     * @param source who says it
     * @param cue the words by which it is said
     */
    private record Clause(int verb, int end, Span source, Span cue) {}

    @Override
    public List<Found> find(Tree tree) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i + 3 < tree.size(); i++) {
            boolean apart = i == 0 || tree.word(i - 1).equals(",") || Marks.isDash(tree.word(i - 1));
            if (apart && tree.word(i).equals("as")) {
                int as = i;
                by(tree, as)
                        .or(() -> plain(tree, as))
                        .flatMap(clause -> statement(tree, as, clause))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** "as first reported by the Courier on Monday" */
    private static Optional<Clause> by(Tree tree, int as) {
        int verb = overAdverbs(tree, as + 1);
        boolean reported = verb + 2 < tree.size()
                && tree.tag(verb).startsWith("VB")
                && tree.word(verb + 1).equals("by")
                && holds(tree, verb);
        int end = end(tree, verb + 2);
        if (!reported || end > verb + LONGEST_NAME) {
            return Optional.empty();
        }
        int last = TrailingEnd.ofName(tree.sentence, verb + 2, end, tree.text);
        return tree.span(verb + 2, last)
                .map(name -> new Clause(
                        verb,
                        end,
                        name,
                        tree.token(verb).span().join(tree.token(verb + 1).span())));
    }

    /** "as the Courier first reported", "as Mira Tal put it", "as she told the Courier" */
    private static Optional<Clause> plain(Tree tree, int as) {
        int verb = as + 1;
        while (verb + 1 < tree.size()
                && verb - as < LONGEST_NAME
                && !tree.token(verb).isFinite()) {
            if (tree.isMark(verb)) {
                return Optional.empty();
            }
            verb++;
        }
        if (tree.lemma(verb).equals("have") && verb + 2 < tree.size()) {
            verb = overAdverbs(tree, verb + 1);
        }
        int last = as + 1;
        while (last + 1 < verb
                && !Set.of("RB", "JJ").contains(tree.tag(last + 1))
                && !tree.lemma(last + 1).equals("have")) {
            last++;
        }
        boolean puts = tree.lemma(verb).equals("put")
                && verb + 1 < tree.size()
                && tree.word(verb + 1).equals("it");
        int end = end(tree, verb + 1);
        boolean said = last < verb
                && !NOBODY.contains(tree.word(as + 1))
                && (puts || (holds(tree, verb) && holdsNothing(tree, verb, end)))
                && end <= verb + LONGEST_NAME;
        Span cue = puts
                ? tree.token(verb).span().join(tree.token(verb + 1).span())
                : tree.token(verb).span();
        int place = verb;
        return said ? tree.span(as + 1, last).map(name -> new Clause(place, end, name, cue)) : Optional.empty();
    }

    private static int overAdverbs(Tree tree, int from) {
        int at = from;
        while (at + 1 < tree.size()
                && (tree.tag(at).startsWith("RB") || tree.tag(at).equals("JJ"))) {
            at++;
        }
        return at;
    }

    private static boolean holds(Tree tree, int verb) {
        return Cues.findVerb(tree.token(verb)).filter(Cue::takesClause).isPresent();
    }

    /** Nothing but when and to whom it is said: "as officials said the port was shut" says something of its own. */
    private static boolean holdsNothing(Tree tree, int verb, int end) {
        boolean tells = tree.lemma(verb).equals("tell");
        for (int i = verb + 1; i < end; i++) {
            if (tree.token(i).isFinite() || tree.word(i).equals("that")) {
                return false;
            }
        }
        String next = verb + 1 < end ? tree.tag(verb + 1) : "";
        return verb + 1 == end
                || tells
                || (next.equals("IN") && !tree.word(verb + 1).equals("if"))
                || next.startsWith("RB")
                || tree.word(verb + 1).equals("last")
                || tree.word(verb + 1).endsWith("day");
    }

    /** Up to the next comma or the end of the sentence. */
    private static int end(Tree tree, int from) {
        int end = from;
        while (end < tree.size()
                && !tree.word(end).equals(",")
                && !tree.tag(end).equals(".")
                && !Marks.isDash(tree.word(end))) {
            end++;
        }
        return end;
    }

    private static Optional<Found> statement(Tree tree, int as, Clause clause) {
        List<Span> content = new ArrayList<>();
        if (as > 0) {
            tree.span(0, as - 1).ifPresent(content::add);
        }
        if (clause.end + 1 < tree.size() && !tree.tag(clause.end).equals(".")) {
            tree.span(clause.end + 1, tree.size() - 1).ifPresent(content::add);
        }
        Cue cue = Cues.findVerb(tree.token(clause.verb)).orElseThrow();
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(
                        "as somebody says",
                        content,
                        List.of(clause.cue),
                        List.of(clause.source),
                        Manners.of(tree, clause.verb, cue, true)));
    }
}
