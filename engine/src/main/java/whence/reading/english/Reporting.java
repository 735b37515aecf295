package whence.reading.english;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.text.Lexicon;
import whence.text.Span;

/** The words around a reporting word: who speaks, and the words that belong to the cue. */
final class Reporting {

    private static final Set<String> ONLY_HOW = WordLists.of("tells only how it is said");

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    private static final Set<String> AUXILIARY = Set.of("aux", "aux:pass", "auxpass", "neg", "cop");

    private static final Set<String> OCCASIONS = Lexicon.words(Reporting.class, "/whence/reading/occasions.tsv");

    private static final Set<String> ISSUING = WordLists.of("gives out words");
    private static final Set<String> SPEECHLESS = WordLists.of("cannot speak");

    private static final Set<String> AT = Set.of("at", "in", "on", "during", "with");

    private Reporting() {}

    /** The words that name the speaker of a verb; empty where the text names nobody. */
    static List<Span> source(Tree tree, int verb) {
        Optional<Integer> speaker = findSpeaker(tree, verb);
        return speaker.flatMap(place -> name(tree, place, verb)).map(List::of).orElse(List.of());
    }

    static boolean isPassive(Tree tree, int verb) {
        return tree.has(verb, "aux:pass", "nsubj:pass", "auxpass", "nsubjpass");
    }

    static Optional<Integer> findSpeaker(Tree tree, int verb) {
        int before = Coordination.teller(tree, verb);
        int at = before >= 0 ? before : verb;
        for (int steps = 0; steps < 8 && at >= 0; steps++) {
            if (isPassive(tree, at) || isParticipleOfNoun(tree, at)) {
                int agent = agent(tree, at);
                if (agent >= 0) {
                    return Optional.of(agent);
                }
                if (isPassive(tree, at) && at == verb) {
                    return Optional.empty();
                }
            }
            int subject = tree.child(at, "nsubj", "nsubj:pass", "csubj");
            if (subject >= 0) {
                return tree.word(subject).equals("there") ? Optional.empty() : Optional.of(beforeWho(tree, subject));
            }
            int head = tree.head(at);
            String relation = tree.relation(at);
            if (head < 0) {
                return Optional.empty();
            }
            if (at == verb && tree.tag(at).equals("VBG") && afterComma(tree, at)) {
                int teller = teller(tree, head);
                if (teller >= 0) {
                    return Optional.of(tree.child(teller, "nsubj"));
                }
            }
            if (relation.equals("acl") && tree.token(head).isNoun()) {
                if (!tree.tag(at).equals("VBG")) {
                    return Optional.empty();
                }
                int issuer = issuer(tree, head);
                boolean speaks = !doesNotSpeak(tree, head) && !isBesideComma(tree, at, head);
                if (issuer >= 0 || speaks) {
                    return Optional.of(issuer >= 0 ? issuer : head);
                }
                at = issuer < 0 && mainVerb(tree, head) >= 0 ? mainVerb(tree, head) : tree.head(head);
                continue;
            }
            if (relation.equals("xcomp") && at == verb) {
                int object = tree.child(head, "obj", "iobj", "dobj");
                if (object >= 0 && object < at && !doesNotSpeak(tree, object)) {
                    return Optional.of(object);
                }
            }
            if (!relation.equals("conj")
                    && !relation.equals("xcomp")
                    && !relation.equals("advcl")
                    && !relation.equals("dep")
                    && !relation.equals("parataxis")) {
                return Optional.empty();
            }
            at = head;
        }
        return Optional.empty();
    }

    /** The words that name the subject of the sentence's first finite verb that has one before it. */
    static List<Span> mainSubject(Tree tree, int until) {
        for (int i = 0; i < until; i++) {
            boolean finite = tree.token(i).isTensed() || tree.has(i, "aux", "cop");
            int subject = finite ? tree.child(i, "nsubj", "nsubj:pass") : -1;
            if (subject >= 0 && subject < i && !tree.tag(subject).equals("EX")) {
                return listOf(name(tree, subject, i));
            }
        }
        return List.of();
    }

    static boolean afterComma(Tree tree, int participle) {
        int at = participle - 1;
        if (at > 0 && tree.word(at).equals("while")) {
            at--;
        }
        while (at > 0 && Marks.isQuotation(tree.token(at).span().of(tree.text))) {
            at--;
        }
        return at > 0 && tree.word(at).equals(",");
    }

    /** The nearest verb above that reports what somebody says: "told them that ..., while hinting" has one who tells and hints. */
    private static int teller(Tree tree, int from) {
        int at = from;
        for (int steps = 0; steps < 8 && at >= 0; steps++) {
            if (Cues.findVerb(tree.token(at)).filter(Cue::takesQuotation).isPresent() && tree.has(at, "nsubj")) {
                return at;
            }
            at = tree.head(at);
        }
        return -1;
    }

    /** "The doctor, who asked not to be named, said": parsers take the clause for what says it. */
    private static int beforeWho(Tree tree, int subject) {
        int who = subject;
        while (who > 1 && subject - who < 3 && !tree.word(who).equals("who")) {
            who--;
        }
        int noun = who > 1 && tree.word(who - 1).equals(",") ? who - 2 : who - 1;
        boolean clause = tree.tag(subject).startsWith("VB") && tree.word(who).equals("who");
        return clause && noun >= 0 && tree.token(noun).isNoun() ? noun : subject;
    }

    /** "at one point calling", "in a speech denouncing": what stands behind such a word does not speak, the subject does. */
    private static boolean isOccasion(Tree tree, int noun) {
        return OCCASIONS.contains(tree.lemma(noun))
                && tree.children(noun, "case").stream().anyMatch(word -> AT.contains(tree.word(word)));
    }

    /** "He met Orr, arguing that": who acts in the sentence argues, and not the one named last, unless it is a writing. */
    private static boolean isBesideComma(Tree tree, int verb, int noun) {
        String relation = tree.relation(noun);
        return afterComma(tree, verb)
                && !Kinds.isWriting(tree.lemma(noun))
                && (relation.equals("obj")
                        || relation.equals("obl")
                        || relation.equals("nmod")
                        || relation.equals("conj"))
                && mainVerb(tree, noun) >= 0;
    }

    /** The nearest verb above a noun that has a subject; else -1. */
    private static int mainVerb(Tree tree, int noun) {
        int at = tree.head(noun);
        for (int steps = 0; steps < 8 && at >= 0; steps++) {
            if (tree.token(at).isVerb() && tree.has(at, "nsubj", "nsubj:pass")) {
                return at;
            }
            at = tree.head(at);
        }
        return -1;
    }

    private static boolean doesNotSpeak(Tree tree, int noun) {
        return SPEECHLESS.contains(tree.lemma(noun)) || isOccasion(tree, noun);
    }

    /** "issued a statement saying", "sent an email to supporters stating": who gave out the words; else -1. */
    private static int issuer(Tree tree, int noun) {
        int verb = tree.head(noun);
        boolean addressed = verb >= 0
                && tree.relation(noun).equals("obl")
                && tree.children(noun, "case").stream()
                        .anyMatch(word -> tree.word(word).equals("to"));
        int words = addressed ? tree.child(verb, "obj") : noun;
        boolean issued = verb >= 0
                && words >= 0
                && tree.relation(words).equals("obj")
                && (Kinds.isWriting(tree.lemma(words)) || tree.lemma(words).equals("response"))
                && ISSUING.contains(tree.lemma(verb));
        return issued ? tree.child(verb, "nsubj") : -1;
    }

    private static boolean isParticipleOfNoun(Tree tree, int verb) {
        return tree.relation(verb).startsWith("acl") && tree.tag(verb).equals("VBN");
    }

    /** Who did it, in the passive: "by the ministry"; else -1. */
    static int agent(Tree tree, int verb) {
        for (int child : tree.children(verb, "obl", "obl:agent", "nmod")) {
            for (int word : tree.children(child, "case")) {
                if (tree.word(word).equals("by") && child > verb) {
                    return child;
                }
            }
        }
        return -1;
    }

    /** The words of a name with all that describes it, without a possessive ending and without the reporting verb. */
    static Optional<Span> name(Tree tree, int place, int verb) {
        if (RELATIVE.contains(tree.word(place))) {
            return tree.span(place, place);
        }
        BitSet words = tree.below(place, Set.of("case", "parataxis", "mark", "discourse"));
        for (int child : tree.children(place, "acl", "advcl")) {
            if (tree.tag(child).equals("VBG") && afterComma(tree, child)) {
                words.andNot(tree.below(child));
            }
        }
        if (verb >= 0) {
            words.andNot(tree.below(verb));
            if (words.isEmpty()) {
                words = tree.below(place, Set.of("case", "parataxis"));
                words.clear(verb);
            }
        }
        words.set(place);
        int from = place;
        while (from > 0 && (words.get(from - 1) || (from > 1 && tree.isMark(from - 1) && words.get(from - 2)))) {
            from--;
        }
        int to = place;
        while (to + 1 < tree.size()
                && (words.get(to + 1) || (to + 2 < tree.size() && tree.isMark(to + 1) && words.get(to + 2)))) {
            to++;
        }
        for (int k = place + 1; k < to; k++) {
            if (tree.word(k).equals(",") && tree.tag(k + 1).equals("VBG")) {
                to = k - 1;
            }
        }
        if (tree.tag(to).equals("POS")) {
            to--;
        }
        while (from < to && tree.tag(from).equals("CC") && !tree.word(from).equals("neither")) {
            from++;
        }
        return from <= to ? tree.span(from, to) : Optional.empty();
    }

    /** The cue: auxiliaries, negation and adverbs before the verb, its particle, and a preposition that governs the content. */
    static Optional<Span> cue(Tree tree, int verb, int governing) {
        int first = chain(tree, verb);
        int from = first;
        for (int child : tree.children(first)) {
            boolean belongs = AUXILIARY.contains(tree.relation(child))
                    || (tree.relation(child).equals("advmod")
                            && child < first
                            && tree.tag(child).startsWith("RB"));
            if (belongs && child < from && adjoins(tree, child, first)) {
                from = child;
            }
        }
        if (!tree.tag(first).equals("VBG")
                && from > 0
                && from == first
                && tree.word(from - 1).equals("to")
                && tree.has(first, "mark")) {
            from--;
        }
        int to = Math.max(verb, governing);
        for (int child : tree.children(verb, "compound:prt")) {
            to = child == verb + 1 ? Math.max(to, child) : to;
        }
        from = withNeither(tree, from);
        to = withNor(tree, to);
        if (to + 1 < tree.size() && tree.word(to + 1).equals(":")) {
            return Optional.of(tree.token(from).span().join(tree.token(to + 1).span()));
        }
        return tree.span(from, to);
    }

    /** "could neither confirm nor deny": two verbs are one cue, with what stands before both. */
    private static int withNeither(Tree tree, int first) {
        int start = afterNor(tree, first);
        if (start == 0 || (start == first && !tree.word(first - 1).equals("neither"))) {
            return start;
        }
        int from = tree.word(start - 1).equals("neither") ? start - 1 : start;
        while (from > 0
                && (tree.tag(from - 1).equals("MD")
                        || Set.of("have", "do", "be").contains(tree.lemma(from - 1)))) {
            from--;
        }
        return from;
    }

    /** Of "confirm nor deny" the first, where the second has what both are about. */
    private static int afterNor(Tree tree, int second) {
        int nor = second - 1;
        while (nor > 1 && tree.lemma(nor).equals("have")) {
            nor--;
        }
        boolean two = nor > 1
                && tree.word(nor).equals("nor")
                && Cues.findVerb(tree.token(nor - 1)).isPresent();
        return two ? nor - 1 : second;
    }

    private static int withNor(Tree tree, int last) {
        boolean nor = last + 2 < tree.size()
                && (tree.word(last + 1).equals("nor") || tree.word(last + 1).equals("or"));
        int verb = last + 2;
        while (nor
                && verb + 1 < tree.size()
                && (tree.tag(verb).startsWith("RB")
                        || tree.tag(verb).equals("MD")
                        || tree.lemma(verb).equals("have"))) {
            verb++;
        }
        return nor
                        && tree.tag(verb).equals(tree.tag(last))
                        && Cues.findVerb(tree.token(verb)).isPresent()
                ? verb
                : last;
    }

    /** "went on to say": the first verb of a chain that only says how it is said. */
    private static int chain(Tree tree, int verb) {
        int head = tree.head(verb);
        boolean light = head >= 0
                && tree.relation(verb).equals("xcomp")
                && head < verb
                && verb - head <= 4
                && ONLY_HOW.contains(tree.lemma(head))
                && !tree.has(head, "obj");
        return light ? head : verb;
    }

    static boolean isChained(Tree tree, int verb) {
        return chain(tree, verb) != verb;
    }

    private static boolean adjoins(Tree tree, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            String tag = tree.tag(i);
            if (!tag.startsWith("VB") && !tag.startsWith("RB") && !tag.equals("MD") && !tag.equals("TO")) {
                return false;
            }
        }
        return true;
    }

    static List<Span> listOf(Optional<Span> span) {
        List<Span> list = new ArrayList<>();
        span.ifPresent(list::add);
        return list;
    }
}
