package whence.reading.english;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.text.Span;

/** Frames in which a verb holds a thing that is spoken of: its object, its subject in the passive, what a preposition governs. */
final class HeldThing {

    /** The rule by which somebody says how many. */
    static final String COUNTED = "verb with a thing and its count";

    private static final Set<String> OBJECT_GOES_ON =
            Set.of("for", "of", "as", "over", "with", "about", "against", "by");

    private static final Set<String> HOW_ONE_SPEAKS = WordLists.of("how one speaks");

    private HeldThing() {}

    /** "is said to have fled", "was criticised by the union". */
    static Optional<Held> passive(Tree tree, int verb, Cue cue) {
        int subject = tree.child(verb, "nsubj:pass", "nsubjpass", "nsubj");
        if (!Reporting.isPassive(tree, verb) || subject < 0) {
            return Optional.empty();
        }
        int complement = tree.child(verb, "xcomp");
        boolean told = cue.takesClause() || cue.takes("oi") || cue.takes("i") || cue.takes("ox");
        List<Span> content = new ArrayList<>(Reporting.listOf(Reporting.name(tree, subject, verb)));
        boolean forbidden = cue.stance() == Stance.URGES && Manners.isNegated(tree, verb);
        if (complement > verb && told && !forbidden) {
            BitSet words = tree.below(complement);
            words.clear(0, verb + 1);
            tree.span(words.nextSetBit(0), words.length() - 1).ifPresent(content::add);
            return Held.of("passive with an infinitive", verb, cue, content);
        }
        state(tree, verb, cue).ifPresent(content::add);
        int agent = SpeakingSubject.agent(tree, verb);
        int by = agent < 0 ? verb : tree.child(agent, "case");
        int governing = by == verb + 1 ? by : verb;
        List<Span> charge = charge(tree, verb, cue);
        if (!charge.isEmpty()) {
            content.addAll(charge);
            return Held.of("passive with what is charged", governing, cue, content);
        }
        boolean act = cue.takes("o")
                && (agent >= 0
                        ? cue.takesQuotation() || cue.takesClause()
                        : !cue.takesQuotation() && !cue.takesClause());
        boolean changed = cue.takes("ow") && Kinds.isWriting(tree.lemma(subject));
        if (act || changed) {
            return Held.of("passive", governing, cue, content);
        }
        return Optional.empty();
    }

    /** "was reported missing by his wife": what somebody is said to be, right behind the verb. */
    private static Optional<Span> state(Tree tree, int verb, Cue cue) {
        boolean state = cue.takesClause()
                && verb + 1 < tree.size()
                && Set.of("JJ", "VBG", "VBN").contains(tree.tag(verb + 1))
                && tree.together(verb + 1, verb);
        return state ? tree.span(verb + 1, verb + 1) : Optional.empty();
    }

    /** "is accused of theft", "was suspected by the union of taking money": what somebody is charged with; empty if nothing is. */
    private static List<Span> charge(Tree tree, int verb, Cue cue) {
        for (String preposition : cue.charging()) {
            for (int child : tree.children(verb, "obl", "advcl", "nmod", "obl:arg")) {
                int word = governing(tree, child, preposition);
                if (word > verb) {
                    return Reporting.listOf(tree.span(
                            word,
                            Extent.ofClause(tree, verb, word, tree.below(child).length() - 1)));
                }
            }
        }
        return List.of();
    }

    /** "calls the plan a mistake", "sees him as a rival". */
    static Optional<Held> namedObject(Tree tree, int verb, Cue cue) {
        int object = tree.child(verb, "obj", "dobj");
        if (!cue.takes("ox") || object < verb) {
            return Optional.empty();
        }
        int last = tree.below(object).length() - 1;
        boolean whole = last > object + 1;
        for (int child : tree.children(verb)) {
            BitSet words = tree.below(child);
            String relation = tree.relation(child);
            String opening = tree.word(words.nextSetBit(0));
            if (child > object
                    && (relation.equals("xcomp")
                            || relation.equals("ccomp")
                            || Set.of("as", "to", "with").contains(opening))) {
                last = Math.max(last, words.length() - 1);
                whole = true;
            }
        }
        int from = tree.below(object).nextSetBit(0);
        return whole
                ? Held.of(
                        "verb with object and name for it",
                        verb,
                        cue,
                        tree.span(from, Extent.ofClause(tree, verb, from, last)))
                : Optional.empty();
    }

    /** "put the death toll at nine" */
    static Optional<Held> counted(Tree tree, int verb, Cue cue) {
        int object = tree.child(verb, "obj", "dobj");
        if (!cue.takes("oa") || object < verb) {
            return Optional.empty();
        }
        for (int child : tree.children(verb, "obl", "nmod")) {
            BitSet words = tree.below(child);
            boolean count = child > object
                    && governing(tree, child, "at") > object
                    && words.stream().anyMatch(i -> tree.tag(i).equals("CD"));
            if (count) {
                return Held.of(COUNTED, verb, cue, tree.span(tree.below(object).nextSetBit(0), words.length() - 1));
            }
        }
        return Optional.empty();
    }

    /** "warned of a flood", "asked him about the letter". */
    static Optional<Held> prepositional(Tree tree, int verb, Cue cue) {
        boolean asksSomebody = cue.takes("oi");
        for (String preposition : cue.prepositions()) {
            for (int child : tree.children(verb, "obl", "advcl", "nmod", "obl:arg", "xcomp", "ccomp")) {
                int word = governing(tree, child, preposition);
                boolean beside = word == verb + 1
                        || (word == verb + 2 && tree.tag(verb + 1).startsWith("R"));
                boolean near = beside || (asksSomebody && word > verb && word - verb <= 7);
                boolean manner = preposition.equals("on") && HOW_ONE_SPEAKS.contains(tree.lemma(child));
                if (near && child > verb && !manner) {
                    BitSet words = tree.below(child);
                    int last =
                            Extent.ofThing(tree, word + 1, Extent.ofClause(tree, verb, word + 1, words.length() - 1));
                    Cue meant = cue.takes("u:" + preposition)
                            ? new Cue(cue.lemma(), cue.frames(), Stance.URGES, Certainty.UNKNOWN)
                            : cue;
                    return Held.of("verb with a preposition", word, meant, tree.span(word + 1, last));
                }
            }
        }
        return Optional.empty();
    }

    private static int governing(Tree tree, int child, String preposition) {
        for (int word : tree.children(child, "case", "mark")) {
            if (tree.word(word).equals(preposition)) {
                return word;
            }
        }
        return -1;
    }

    /** "denied the report", "praised the crew for its work". */
    static Optional<Held> object(Tree tree, int verb, Cue cue) {
        int object = tree.child(verb, "obj", "dobj");
        boolean shown = cue.takes("wo") && object > verb && isWriting(tree, verb);
        boolean changed = cue.takes("ow") && object > verb && Kinds.isWriting(tree.lemma(object));
        boolean that = cue.takesClause()
                && verb + 2 < tree.size()
                && tree.word(verb + 1).equals("that")
                && !tree.token(verb + 2).isFinite()
                && !tree.isMark(verb + 2);
        if (!(cue.takes("o") || shown || changed)
                || (that && object > verb + 1)
                || object < verb
                || Reporting.isPassive(tree, verb)
                || tree.word(object).endsWith("self")) {
            return Optional.empty();
        }
        BitSet words = tree.below(object);
        int end = words.length() - 1;
        for (int child : tree.children(verb, "obl", "xcomp", "nmod", "advcl", "obl:arg", "acl", "ccomp")) {
            BitSet more = tree.below(child);
            int next = more.nextSetBit(0);
            boolean goesOn = OBJECT_GOES_ON.contains(tree.word(next))
                    || tree.word(next).equals("to")
                    || tree.relation(child).equals("xcomp");
            boolean adjoins =
                    next == end + 1 || (next == end + 2 && tree.word(end + 1).equals(","));
            if (goesOn && adjoins && child > object) {
                boolean acts = next + 1 < tree.size() && tree.tag(next + 1).equals("VBG");
                end = acts ? Extent.ofClause(tree, verb, next, more.length() - 1) : more.length() - 1;
            }
        }
        int from = words.nextSetBit(0);
        int clause = Extent.overVerb(tree, verb, from, end);
        int last =
                Extent.overQuotation(tree, from, Extent.ofThing(tree, from, Extent.trimmed(tree, verb, from, clause)));
        String rule = clause > end && cue.takesClause() ? "verb with a clause" : "verb with an object";
        return Held.of(rule, verb, cue, tree.span(from, last));
    }

    /** "a poll shows", "records show". */
    private static boolean isWriting(Tree tree, int verb) {
        int subject = tree.child(verb, "nsubj");
        return subject >= 0 && Kinds.isWriting(tree.lemma(subject));
    }
}
