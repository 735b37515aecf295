package whence.reading.english;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.text.Span;

/** A verb of saying, thinking or wanting with its content in the tree: a clause, an infinitive, an object. */
final class ReportingVerb implements SentenceRule {

    /** Subjects that do not speak: "it is clear", "there is". */
    private static final Set<String> MUTE = Set.of("it", "this", "that", "these", "those", "which", "what", "there");

    private static final Set<String> OBJECT_GOES_ON =
            Set.of("for", "of", "as", "over", "with", "about", "against", "by");

    @Override
    public List<Found> find(Tree tree) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.hangs(i) && !modifies(tree, i)) {
                int verb = i;
                Cues.findVerb(tree.token(i)).flatMap(cue -> at(tree, verb, cue)).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean modifies(Tree tree, int verb) {
        return tree.relation(verb).equals("amod") || tree.relation(verb).equals("compound");
    }

    private Optional<Found> at(Tree tree, int verb, Cue cue) {
        return asSaying(tree, verb, cue)
                .or(() -> clause(tree, verb, cue))
                .or(() -> passive(tree, verb, cue))
                .or(() -> infinitive(tree, verb, cue))
                .or(() -> gerund(tree, verb, cue))
                .or(() -> complement(tree, verb, cue))
                .or(() -> prepositional(tree, verb, cue))
                .or(() -> object(tree, verb, cue));
    }

    /** "cited a friend as saying that": the friend's words stand within, and are found at "saying". */
    private Optional<Found> asSaying(Tree tree, int verb, Cue cue) {
        int cited = tree.child(verb, "obj", "dobj");
        if (!cue.takes("as") || cited < verb) {
            return Optional.empty();
        }
        int saying = saying(tree, cited);
        if (saying < 0) {
            return Optional.empty();
        }
        int last = Extent.ofClause(tree, saying, saying, tree.below(saying).length() - 1);
        return found(
                tree,
                "cites somebody as saying",
                verb,
                verb,
                cue,
                tree.span(tree.below(cited).nextSetBit(0), last));
    }

    private static int saying(Tree tree, int cited) {
        for (int i = cited + 1; i + 1 < tree.size(); i++) {
            if (tree.word(i).equals("as")
                    && tree.tag(i + 1).equals("VBG")
                    && Cues.findVerb(tree.token(i + 1)).isPresent()) {
                return i + 1;
            }
        }
        return -1;
    }

    private Optional<Found> clause(Tree tree, int verb, Cue cue) {
        int clause = tree.child(verb, "ccomp");
        if (!cue.takesClause() || clause < 0) {
            return Optional.empty();
        }
        BitSet words = tree.below(clause);
        words.clear(verb);
        if (clause < verb) {
            words.clear(verb, tree.size());
            return found(
                    tree,
                    "clause before the verb",
                    verb,
                    verb,
                    cue,
                    tree.span(words.nextSetBit(0), words.length() - 1));
        }
        words.clear(0, verb + 1);
        int first = words.nextSetBit(0);
        if (first < 0) {
            return Optional.empty();
        }
        int from = Extent.start(tree, verb, clause, first);
        int last = Extent.ofClause(tree, verb, from, words.length() - 1);
        return found(tree, "verb with a clause", verb, verb, cue, tree.span(from, last));
    }

    /** "is said to have fled", "was criticised by the union". */
    private Optional<Found> passive(Tree tree, int verb, Cue cue) {
        int subject = tree.child(verb, "nsubj:pass", "nsubjpass", "nsubj");
        if (!Reporting.isPassive(tree, verb) || subject < 0) {
            return Optional.empty();
        }
        int complement = tree.child(verb, "xcomp");
        boolean told = cue.takesClause() || cue.takes("oi") || cue.takes("i") || cue.takes("ox");
        List<Span> content = new ArrayList<>(Reporting.listOf(Reporting.name(tree, subject, verb)));
        if (complement > verb && told) {
            BitSet words = tree.below(complement);
            words.clear(0, verb + 1);
            tree.span(words.nextSetBit(0), words.length() - 1).ifPresent(content::add);
            return found(tree, "passive with an infinitive", verb, verb, cue, content);
        }
        int agent = SpeakingSubject.agent(tree, verb);
        boolean act = cue.takes("o")
                && (agent >= 0
                        ? cue.takesQuotation() || cue.takesClause()
                        : !cue.takesQuotation() && !cue.takesClause());
        boolean changed = cue.takes("ow") && Kinds.isWriting(tree.lemma(subject));
        if (act || changed) {
            int by = agent < 0 ? verb : tree.child(agent, "case");
            return found(tree, "passive", verb, by == verb + 1 ? by : verb, cue, content);
        }
        return Optional.empty();
    }

    private Optional<Found> infinitive(Tree tree, int verb, Cue cue) {
        int infinitive = tree.child(verb, "xcomp", "advcl", "ccomp");
        if (infinitive < verb || !marked(tree, infinitive, "to")) {
            return Optional.empty();
        }
        int last = tree.below(infinitive).length() - 1;
        int object = tree.child(verb, "obj", "iobj", "dobj");
        if (object > verb && object < infinitive) {
            int from = tree.below(object).nextSetBit(0);
            return cue.takes("oi")
                    ? found(
                            tree,
                            "verb with object and infinitive",
                            verb,
                            verb,
                            cue,
                            tree.span(from, Extent.trimmed(tree, verb, from, last)))
                    : Optional.empty();
        }
        int from = tree.below(infinitive).nextSetBit(0);
        return cue.takes("i") && tree.relation(infinitive).equals("xcomp")
                ? found(
                        tree,
                        "verb with an infinitive",
                        verb,
                        verb,
                        cue,
                        tree.span(from, Extent.trimmed(tree, verb, from, last)))
                : Optional.empty();
    }

    private static boolean marked(Tree tree, int verb, String mark) {
        return tree.children(verb, "mark").stream()
                .anyMatch(child -> tree.word(child).equals(mark));
    }

    /** "denied ever taking money": the act itself, in -ing. */
    private Optional<Found> gerund(Tree tree, int verb, Cue cue) {
        int first = verb + 1 < tree.size() && tree.tag(verb + 1).startsWith("RB") ? verb + 2 : verb + 1;
        boolean acts = cue.takes("g")
                && first + 1 < tree.size()
                && tree.tag(first).equals("VBG")
                && tree.together(first, verb)
                && !tree.relation(first).equals("amod");
        if (!acts) {
            return Optional.empty();
        }
        int last = Extent.ofClause(tree, verb, first, tree.below(first).length() - 1);
        return found(tree, "verb with a verb in -ing", verb, verb, cue, tree.span(verb + 1, Math.max(first, last)));
    }

    /** "calls the plan a mistake", "sees him as a rival". */
    private Optional<Found> complement(Tree tree, int verb, Cue cue) {
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
                ? found(
                        tree,
                        "verb with object and name for it",
                        verb,
                        verb,
                        cue,
                        tree.span(from, Extent.ofClause(tree, verb, from, last)))
                : Optional.empty();
    }

    private Optional<Found> prepositional(Tree tree, int verb, Cue cue) {
        boolean asksSomebody = cue.takes("oi");
        for (String preposition : cue.prepositions()) {
            for (int child : tree.children(verb, "obl", "advcl", "nmod", "obl:arg", "xcomp", "ccomp")) {
                int word = governing(tree, child, preposition);
                boolean beside = word == verb + 1
                        || (word == verb + 2 && tree.tag(verb + 1).startsWith("R"));
                boolean near = beside || (asksSomebody && word > verb && word - verb <= 7);
                if (near && child > verb) {
                    BitSet words = tree.below(child);
                    int last =
                            Extent.ofThing(tree, word + 1, Extent.ofClause(tree, verb, word + 1, words.length() - 1));
                    Cue meant = cue.takes("u:" + preposition)
                            ? new Cue(cue.lemma(), cue.frames(), Stance.URGES, Certainty.UNKNOWN)
                            : cue;
                    return found(tree, "verb with a preposition", verb, word, meant, tree.span(word + 1, last));
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

    private Optional<Found> object(Tree tree, int verb, Cue cue) {
        int object = tree.child(verb, "obj", "dobj");
        boolean shown = cue.takes("wo") && object > verb && isWriting(tree, verb);
        boolean changed = cue.takes("ow") && object > verb && Kinds.isWriting(tree.lemma(object));
        if (!(cue.takes("o") || shown || changed)
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
                end = more.length() - 1;
            }
        }
        int from = words.nextSetBit(0);
        int clause = Extent.overVerb(tree, verb, from, end);
        int last = Extent.ofThing(tree, from, Extent.trimmed(tree, verb, from, clause));
        String rule = clause > end && cue.takesClause() ? "verb with a clause" : "verb with an object";
        return found(tree, rule, verb, verb, cue, tree.span(from, last));
    }

    /** "a poll shows", "records show". */
    private static boolean isWriting(Tree tree, int verb) {
        int subject = tree.child(verb, "nsubj");
        return subject >= 0 && Kinds.isWriting(tree.lemma(subject));
    }

    private Optional<Found> found(Tree tree, String rule, int verb, int governing, Cue cue, Optional<Span> content) {
        return found(tree, rule, verb, governing, cue, Reporting.listOf(content));
    }

    private Optional<Found> found(Tree tree, String rule, int verb, int governing, Cue cue, List<Span> content) {
        boolean tells = cue.takesClause() && cue.takesQuotation();
        List<Span> source = CitedSource.of(tree, verb, cue);
        boolean passive = Reporting.isPassive(tree, verb);
        if (content.isEmpty() || (source.isEmpty() && !passive)) {
            return Optional.empty();
        }
        if (!source.isEmpty()
                && MUTE.contains(source.get(0).of(tree.text).toLowerCase(Locale.ROOT))
                && !rule.startsWith("verb with a clause")) {
            return Optional.empty();
        }
        boolean bare = tree.tag(verb).equals("VB") && marked(tree, verb, "to") && !CueWords.isChained(tree, verb);
        if (bare && !source.isEmpty() && source.get(0).of(tree.text).equalsIgnoreCase("it")) {
            return Optional.empty(); // "it is false to say that": nobody says it
        }
        boolean describes = tree.tag(verb).startsWith("VB")
                && tree.relation(verb).startsWith("acl")
                && !tree.relation(verb).equals("acl:relcl");
        boolean stands = describes
                && tree.tag(verb).equals("VBG")
                && rule.equals("verb with an object")
                && cue.takesQuotation()
                && !cue.takesClause();
        if ((bare || (describes && !stands)) && !(tells && rule.startsWith("verb with a clause"))) {
            return Optional.empty();
        }
        if (passive && !source.isEmpty() && source.get(0).of(tree.text).equalsIgnoreCase("it")) {
            source = List.of();
        }
        if (isUndisputed(tree, verb, cue, source)) {
            return Optional.empty();
        }
        List<Span> speaker = source;
        boolean requests = !rule.contains("clause") && !tree.word(governing).equals("about");
        Found.Manner manner =
                Manners.of(tree, verb, cue, tells && isFinite(tree, verb)).asRequest(requests);
        return CueWords.of(tree, verb, governing)
                .map(words -> new Found(rule, content, List.of(words), speaker, manner));
    }

    /** "It is no longer disputed that ...": whoever writes so asserts it. */
    private static boolean isUndisputed(Tree tree, int verb, Cue cue, List<Span> source) {
        return source.isEmpty()
                && (cue.stance() == Stance.DENIES || cue.stance() == Stance.DOUBTS)
                && Manners.isNegated(tree, verb);
    }

    private static boolean isFinite(Tree tree, int verb) {
        return tree.token(verb).isTensed() || tree.has(verb, "aux", "aux:pass");
    }
}
