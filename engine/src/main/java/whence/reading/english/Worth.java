package whence.reading.english;

import java.util.BitSet;
import java.util.Set;
import whence.text.Sentence;
import whence.text.Token;

/**
 * Whether a part of a sentence is worth a tree, which costs more than all the rest: only where a word reports and what
 * it needs stands near it.
 */
final class Worth {

    /** How far a clause may stand after the noun that it belongs to: "the claim by the minister of trade that". */
    private static final int FARTHEST_CLAUSE = 16;

    private static final Set<String> WE = Set.of("i", "we", "you");

    private final Sentence sentence;
    private final BitSet part;
    private final String text;

    private Worth(Sentence sentence, BitSet part, String text) {
        this.sentence = sentence;
        this.part = part;
        this.text = text;
    }

    /** Of what somebody is quoted to say, "I think" is no statement of its own. */
    static boolean ofTree(Sentence sentence, BitSet part, boolean spoken, String text) {
        Worth worth = new Worth(sentence, part, text);
        return part.cardinality() > 1 && part.stream().anyMatch(i -> worth.reports(i, spoken));
    }

    private boolean reports(int i, boolean spoken) {
        Token token = sentence.tokens().get(i);
        return ((Cues.findVerb(token).isPresent() || (token.isVerb() && Idiom.opens(token.lemma())))
                        && !(spoken && weSpeak(i)))
                || Partisan.isOne(token.lemma())
                || Cues.findNoun(token).filter(cue -> holds(i, cue)).isPresent()
                || (DeniedReport.isReport(token.lemma()) && anyLemma(DeniedReport::judges))
                || (Cues.findAdjective(token).isPresent() && anyLemma("be"::equals))
                || Cues.findAdverb(token).isPresent();
    }

    /** "I would not say": nothing but auxiliaries and adverbs stands between. */
    private boolean weSpeak(int verb) {
        int at = verb - 1;
        while (at >= 0 && auxiliary(sentence.tokens().get(at).tag())) {
            at--;
        }
        return at >= 0 && WE.contains(word(at));
    }

    private static boolean auxiliary(String tag) {
        return tag.startsWith("VB") || tag.startsWith("RB") || tag.equals("MD") || tag.equals("TO");
    }

    /** "rumours of", "the claim that", "his promise to". */
    private boolean holds(int noun, Cue cue) {
        int last = Math.min(sentence.tokens().size() - 1, noun + FARTHEST_CLAUSE);
        for (int i = noun + 1; i <= last; i++) {
            String word = word(i);
            boolean content = (i == noun + 1 && cue.prepositions().contains(word))
                    || (cue.takesClause() && word.equals("that"))
                    || (cue.takes("i") && word.equals("to"));
            if (content) {
                return true;
            }
        }
        return false;
    }

    private boolean anyLemma(java.util.function.Predicate<String> test) {
        return part.stream().anyMatch(i -> test.test(sentence.tokens().get(i).lemma()));
    }

    private String word(int i) {
        return sentence.tokens().get(i).span().of(text).toLowerCase(java.util.Locale.ROOT);
    }
}
