package whence.reading.english;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.text.Span;

/** A verb of saying, thinking or wanting with its content in the tree: a clause, an infinitive, an object. */
final class ReportingVerb implements SentenceRule {

    /** Subjects that do not speak: "it is clear", "there is". */
    private static final Set<String> MUTE = Set.of("it", "this", "that", "these", "those", "which", "what", "there");

    @Override
    public List<Found> find(Tree tree) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.hangs(i)) {
                int verb = i;
                Cues.findVerb(tree.token(i)).flatMap(cue -> at(tree, verb, cue)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Found> at(Tree tree, int verb, Cue cue) {
        if (tree.relation(verb).equals("amod") || tree.relation(verb).equals("compound")) {
            return Optional.empty();
        }
        return asSaying(tree, verb, cue)
                .or(() -> clause(tree, verb, cue))
                .or(() -> passive(tree, verb, cue))
                .or(() -> infinitive(tree, verb, cue))
                .or(() -> prepositional(tree, verb, cue))
                .or(() -> object(tree, verb, cue));
    }

    /** "cited a friend as saying that": the friend's words stand within, and are found at "saying". */
    private Optional<Found> asSaying(Tree tree, int verb, Cue cue) {
        if (!cue.takes("as")) {
            return Optional.empty();
        }
        int cited = tree.child(verb, "obj", "dobj");
        if (cited < 0) {
            return Optional.empty();
        }
        for (int i = cited + 1; i + 1 < tree.size(); i++) {
            if (tree.word(i).equals("as")
                    && Cues.findVerb(tree.token(i + 1)).isPresent()
                    && tree.tag(i + 1).equals("VBG")) {
                int last = tree.below(i + 1).length() - 1;
                return found(
                        tree,
                        "cites somebody as saying",
                        verb,
                        verb,
                        cue,
                        tree.span(tree.below(cited).nextSetBit(0), last));
            }
        }
        return Optional.empty();
    }

    private Optional<Found> clause(Tree tree, int verb, Cue cue) {
        if (!cue.takesClause()) {
            return Optional.empty();
        }
        int clause = tree.child(verb, "ccomp");
        if (clause < 0) {
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
        int from = words.nextSetBit(0);
        return from < 0
                ? Optional.empty()
                : found(
                        tree,
                        "verb with a clause",
                        verb,
                        verb,
                        cue,
                        tree.span(from, extended(tree, verb, words.length() - 1)));
    }

    /** What the parser hung on the verb but stands after the content without a comma belongs to the content. */
    static int extended(Tree tree, int verb, int last) {
        int end = last;
        for (int child : tree.children(verb)) {
            boolean adjunct = Set.of("obl", "advcl", "advmod", "obl:tmod", "nmod", "xcomp", "obl:npmod", "dep")
                    .contains(tree.relation(child));
            BitSet words = tree.below(child);
            if (adjunct && child > end && words.nextSetBit(0) == end + 1) {
                end = words.length() - 1;
            }
        }
        return end;
    }

    /** "is said to have fled", "was accused of fraud", "was criticised by the union". */
    private Optional<Found> passive(Tree tree, int verb, Cue cue) {
        int subject = tree.child(verb, "nsubj:pass", "nsubjpass");
        if (!Reporting.isPassive(tree, verb)) {
            return Optional.empty();
        }
        int infinitive = tree.child(verb, "xcomp");
        if (infinitive > verb && subject >= 0 && (cue.takesClause() || cue.takes("oi") || cue.takes("i"))) {
            BitSet words = tree.below(infinitive);
            List<Span> content = new ArrayList<>();
            Reporting.name(tree, subject, verb).ifPresent(content::add);
            tree.span(words.nextSetBit(0), words.length() - 1).ifPresent(content::add);
            return found(tree, "passive with an infinitive", verb, verb, cue, content);
        }
        if (subject >= 0 && cue.takes("o")) {
            Optional<Span> content = Reporting.name(tree, subject, verb);
            int agent = Reporting.agent(tree, verb);
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
            return cue.takes("oi")
                    ? found(
                            tree,
                            "verb with object and infinitive",
                            verb,
                            verb,
                            cue,
                            tree.span(tree.below(object).nextSetBit(0), last))
                    : Optional.empty();
        }
        return cue.takes("i") && tree.relation(infinitive).equals("xcomp")
                ? found(
                        tree,
                        "verb with an infinitive",
                        verb,
                        verb,
                        cue,
                        tree.span(tree.below(infinitive).nextSetBit(0), last))
                : Optional.empty();
    }

    private static boolean marked(Tree tree, int verb, String mark) {
        return tree.children(verb, "mark").stream()
                .anyMatch(child -> tree.word(child).equals(mark));
    }

    private Optional<Found> prepositional(Tree tree, int verb, Cue cue) {
        for (String preposition : cue.prepositions()) {
            for (int child : tree.children(verb, "obl", "advcl", "nmod")) {
                int word = governing(tree, child, preposition);
                boolean near = word > verb
                        && word - verb <= 6
                        && (word == verb + 1 || !cue.takes("o") || tree.child(verb, "obj") < 0);
                if (near && child > verb) {
                    BitSet words = tree.below(child);
                    return found(
                            tree,
                            "verb with \"" + preposition + "\"",
                            verb,
                            word,
                            cue,
                            tree.span(word + 1, words.length() - 1));
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
        if (!cue.takes("o") || object < 0 || Reporting.isPassive(tree, verb)) {
            return Optional.empty();
        }
        if (object < verb) {
            return Optional.empty();
        }
        BitSet words = tree.below(object);
        int end = words.length() - 1;
        for (int child : tree.children(verb)) {
            boolean belongs = Set.of("obl", "xcomp", "nmod", "advcl").contains(tree.relation(child));
            BitSet more = tree.below(child);
            if (belongs
                    && more.nextSetBit(0) == end + 1
                    && Set.of("for", "of", "as", "over", "with", "on").contains(tree.word(end + 1))) {
                end = more.length() - 1;
            }
        }
        return found(tree, "verb with an object", verb, verb, cue, tree.span(words.nextSetBit(0), end));
    }

    private Optional<Found> found(Tree tree, String rule, int verb, int governing, Cue cue, Optional<Span> content) {
        return found(tree, rule, verb, governing, cue, Reporting.listOf(content));
    }

    private Optional<Found> found(Tree tree, String rule, int verb, int governing, Cue cue, List<Span> content) {
        List<Span> source = speaker(tree, verb, cue);
        boolean speech = cue.takesClause() && cue.takesQuotation();
        if (content.isEmpty() || (source.isEmpty() && !tellsWithoutSource(tree, verb, cue))) {
            return Optional.empty();
        }
        if (!source.isEmpty() && MUTE.contains(source.get(0).of(tree.text).toLowerCase(java.util.Locale.ROOT))) {
            if (!speech && !tree.has(verb, "expl")) {
                return Optional.empty();
            }
            if (Reporting.isPassive(tree, verb)) {
                source = List.of();
            }
        }
        Optional<Span> words = Reporting.cue(tree, verb, governing);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Found.Manner manner = Manners.of(tree, verb, cue, speech);
        return Optional.of(new Found(rule, content, Reporting.listOf(words), source, manner));
    }

    private static List<Span> speaker(Tree tree, int verb, Cue cue) {
        if (cue.takes("from")) {
            for (int i = verb + 1; i < Math.min(tree.size(), verb + 6); i++) {
                if (tree.word(i).equals("from") && tree.head(i) > i) {
                    return Reporting.listOf(Reporting.name(tree, tree.head(i), -1));
                }
            }
        }
        if (tree.token(verb).tag().equals("VBG")
                && verb > 0
                && tree.word(verb - 1).equals("as")) {
            for (int i = verb - 1; i >= 0; i--) {
                if (Cues.findVerb(tree.token(i))
                        .filter(other -> other.takes("as"))
                        .isPresent()) {
                    int cited = tree.child(i, "obj", "dobj");
                    if (cited > i && cited < verb) {
                        return Reporting.listOf(tree.span(tree.below(cited).nextSetBit(0), verb - 2));
                    }
                }
            }
        }
        return Reporting.source(tree, verb);
    }

    /** A passive may leave its speaker out; an active verb without subject is another construction. */
    private static boolean tellsWithoutSource(Tree tree, int verb, Cue cue) {
        return Reporting.isPassive(tree, verb) && (cue.takesClause() || cue.takes("o"));
    }
}
