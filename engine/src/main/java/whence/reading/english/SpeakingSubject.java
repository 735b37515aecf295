package whence.reading.english;

import java.util.Optional;
import java.util.Set;
import whence.text.Lexicon;

/**
 * Who speaks by a verb of saying: its subject or agent, else that of the verb it hangs on, or the noun it describes, where
 * that can speak.
 */
final class SpeakingSubject {

    private static final Set<String> OCCASIONS = Lexicon.words(SpeakingSubject.class, "/whence/reading/occasions.tsv");

    private static final Set<String> ISSUING = WordLists.of("gives out words");
    private static final Set<String> MAKES_SPEAK = WordLists.of("makes another speak");
    private static final Set<String> SPEECHLESS = WordLists.of("cannot speak");

    private static final Set<String> AT = Set.of("at", "in", "on", "during", "with");

    /** Words that open a clause of time as well as a mere time. */
    private static final Set<String> WHEN = Set.of("after", "before", "since", "until", "as");

    /** Relations by which a verb can share the subject of the one above it. */
    private static final Set<String> SHARES_SUBJECT = Set.of("conj", "xcomp", "advcl", "dep", "parataxis");

    private SpeakingSubject() {}

    /** The place of the word that stands for who speaks; empty where the sentence names nobody. */
    static Optional<Integer> find(Tree tree, int verb) {
        int before = Coordination.teller(tree, verb);
        int at = before >= 0 ? before : verb;
        for (int steps = 0; steps < 8 && at >= 0; steps++) {
            if (Reporting.isPassive(tree, at) || isParticipleOfNoun(tree, at)) {
                int agent = agent(tree, at);
                if (agent >= 0) {
                    return Optional.of(agent);
                }
                if (Reporting.isPassive(tree, at) && at == verb) {
                    return Optional.empty();
                }
            }
            int subject = tree.child(at, "nsubj", "nsubj:pass", "csubj");
            if (subject < 0 && at == verb) {
                subject = takenForTime(tree, verb);
            }
            if (subject >= 0) {
                return tree.word(subject).equals("there") ? Optional.empty() : Optional.of(beforeWho(tree, subject));
            }
            int head = tree.head(at);
            String relation = tree.relation(at);
            if (head < 0) {
                return Optional.empty();
            }
            if (at == verb && relation.equals("conj") && joinsPastBare(tree, verb, head)) {
                int main = mainVerb(tree, head);
                return main >= 0 ? Optional.of(tree.child(main, "nsubj", "nsubj:pass")) : Optional.empty();
            }
            if (at == verb && tree.tag(at).equals("VBG") && Reporting.afterComma(tree, at)) {
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
                int above = mainVerb(tree, head);
                at = above >= 0 ? above : tree.head(head);
                continue;
            }
            if (relation.equals("xcomp") && at == verb) {
                int object = tree.child(head, "obj", "iobj", "dobj");
                boolean bare = tree.tag(at).equals("VB") && tree.word(at - 1).equals("to");
                boolean made = !bare || MAKES_SPEAK.contains(tree.lemma(head));
                if (object >= 0 && object < at && made && !doesNotSpeak(tree, object)) {
                    return Optional.of(object);
                }
            }
            if (!SHARES_SUBJECT.contains(relation)) {
                return Optional.empty();
            }
            at = head;
        }
        return Optional.empty();
    }

    /** "called Tal the first woman ever to sail and said": a past does not go on with an infinitive, but with the verb above it. */
    private static boolean joinsPastBare(Tree tree, int verb, int head) {
        return tree.tag(verb).equals("VBD") && tree.tag(head).equals("VB");
    }

    /** "They queued after a post on a board claimed that": parsers take the post for a time, and the claiming for theirs. */
    private static int takenForTime(Tree tree, int verb) {
        if (!tree.relation(verb).equals("dep") || !tree.token(verb).isTensed()) {
            return -1;
        }
        return tree.children(tree.head(verb), "obl").stream()
                .filter(noun -> tree.below(noun).length() == verb)
                .filter(noun -> tree.children(noun, "case").stream().anyMatch(word -> WHEN.contains(tree.word(word))))
                .findFirst()
                .orElse(-1);
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
        return Reporting.afterComma(tree, verb)
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
}
