package whence.reading.english;

import java.util.BitSet;
import java.util.Set;

/** How far a content reaches, where the tree says too much or too little. */
final class Extent {

    private static final Set<String> BREAKS = Set.of(",", ";", ":", "—", "–", "--", ".", "?", "!", ")", "-");
    private static final Set<String> ADJUNCT =
            Set.of("in", "on", "during", "at", "to", "via", "through", "after", "from");

    private Extent() {}

    /**
     * The end of a clause that begins at {@code from}: at least what the tree gives, on to the next mark, but not over a
     * participle that tells what the speaker did beside speaking, nor over another one's speech.
     */
    static int ofClause(Tree tree, int verb, int from, int last) {
        return trimmed(tree, verb, from, toMark(tree, from, last));
    }

    /** Words without a mark between belong together, whatever the tree says. */
    private static int toMark(Tree tree, int from, int last) {
        int end = last;
        while (end + 1 < tree.size() && tree.together(end + 1, from) && !BREAKS.contains(tree.word(end + 1))) {
            end++;
        }
        return end;
    }

    static int trimmed(Tree tree, int verb, int from, int last) {
        int open = 0;
        for (int k = from; k < last; k++) {
            open += tree.isOpening(k) ? 1 : tree.isClosing(k) && !tree.word(k).equals("%") && open > 0 ? -1 : 0;
            boolean closes = open == 1 && k + 1 < last && tree.isClosing(k + 1);
            if ((open == 0 || closes) && k > from && ends(tree, verb, k, last)) {
                return closes ? k + 1 : k - 1;
            }
        }
        return last;
    }

    private static boolean ends(Tree tree, int verb, int k, int last) {
        String word = tree.word(k);
        int next = k + 1;
        while (next < last && tree.isClosing(next)) {
            next++;
        }
        if (word.equals(",")) {
            int participle = next < last && Set.of("while", "thus", "even").contains(tree.word(next)) ? next + 1 : next;
            return (isParticiple(tree, participle) && !innerTeller(tree, verb, k))
                    || othersSpeech(tree, verb, next, last);
        }
        boolean dash = word.equals("—") || word.equals("–") || word.equals("--") || word.equals(";");
        return (dash && !again(tree, k, last)) || (word.equals("and") && othersSpeech(tree, verb, k, last));
    }

    /** "wrote that an official told them ..., hinting": it is the official who hints. */
    private static boolean innerTeller(Tree tree, int verb, int until) {
        for (int i = verb + 1; i < until; i++) {
            boolean tells = Set.of("VBD", "VBZ", "VBP").contains(tree.tag(i))
                    && Cues.findVerb(tree.token(i))
                            .filter(cue -> cue.takesQuotation() && cue.takesClause())
                            .isPresent();
            if (tells) {
                return true;
            }
        }
        return false;
    }

    private static boolean isParticiple(Tree tree, int i) {
        return i < tree.size()
                && tree.tag(i).equals("VBG")
                && !tree.word(i).equals("including")
                && !tree.relation(i).equals("amod")
                && !tree.relation(i).equals("csubj")
                && !tree.relation(i).equals("compound");
    }

    private static boolean again(Tree tree, int k, int last) {
        for (int i = k + 1; i <= last; i++) {
            if (tree.word(i).equals(tree.word(k))) {
                return true;
            }
        }
        return false;
    }

    /** "some say it is Tal, some say it is Varro": another subject, another verb of saying. */
    private static boolean othersSpeech(Tree tree, int verb, int from, int last) {
        if (!saysSomething(tree, verb, from)) {
            return false;
        }
        int at = Set.of("and", "but", "while").contains(tree.word(from)) ? from + 1 : from;
        for (int i = at + 1; i <= Math.min(last, at + 6); i++) {
            if (Set.of("be", "have").contains(tree.lemma(i))) {
                continue;
            }
            String tag = tree.tag(i);
            boolean reports = tag.startsWith("VB")
                    && !tag.equals("VBG")
                    && !tag.equals("VB")
                    && Cues.findVerb(tree.token(i)).isPresent();
            if (reports) {
                int subject = tree.child(i, "nsubj", "nsubj:pass", "expl");
                boolean same = tree.lemma(i).equals(tree.lemma(verb));
                return subject >= at
                        && subject < i
                        && (same || (at > from && !tree.tag(subject).equals("PRP")));
            }
            if (tree.token(i).isVerb() || tag.equals("IN")) {
                return false;
            }
        }
        return false;
    }

    /** Whether a clause stands there already: "that Tal and Varro asked" goes on at "and". */
    private static boolean saysSomething(Tree tree, int verb, int until) {
        for (int i = verb + 1; i < until; i++) {
            if (Set.of("VBD", "VBZ", "VBP", "MD").contains(tree.tag(i))) {
                return true;
            }
        }
        return false;
    }

    /** Where a clause begins: "wrote in a newsletter that ..." begins after the newsletter. */
    static int start(Tree tree, int verb, int clause, int from) {
        if (from != verb + 1 || !ADJUNCT.contains(tree.word(from))) {
            return from;
        }
        int subject = tree.child(clause, "nsubj", "nsubj:pass", "expl", "mark");
        if (subject <= from || subject > verb + 14) {
            return from;
        }
        BitSet words = tree.below(subject);
        int left = words.nextSetBit(0);
        for (int i = from; i < left; i++) {
            if (tree.word(i).equals(",")) {
                return from;
            }
        }
        return left > from ? left : from;
    }
}
