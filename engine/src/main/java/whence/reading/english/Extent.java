package whence.reading.english;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.IntStream;

/** How far a content reaches, where the tree says too much or too little. */
final class Extent {

    private static final Set<String> BREAKS = Set.of(",", ";", ":", "—", "–", "--", ".", "?", "!", ")", "-");
    private static final Set<String> TIMES = WordLists.of("time after last or this");

    private static final Set<String> SUBORDINATING = WordLists.of("opens a side clause");
    /** How a clause begins, by its tag. */
    private static final Set<String> BEGINS = Set.of("DT", "PRP", "PRP$", "NNP", "NN", "NNS", "EX", "JJ", "CD");
    /** Words of a subject before its verb. */
    private static final int LONGEST_SUBJECT = 12;

    private static final Set<String> ADJUNCT =
            Set.of("in", "on", "during", "at", "to", "via", "through", "after", "from");

    /**
     * What stands after a reporting verb: where its clause has a finite verb, and where somebody else tells something.
     *
     * @param finite the place of the first finite verb: "that Tal and Varro asked" goes on at "and"
     * @param teller the place of the first verb of telling: "wrote that an official told them ..., hinting" is how the
     *     official hints
     */
    private record Sayings(int finite, int teller) {

        static Sayings after(Tree tree, int verb) {
            int finite = Integer.MAX_VALUE;
            for (int i = verb + 1; i < tree.size(); i++) {
                if (tree.token(i).isFinite()) {
                    finite = Math.min(finite, i);
                    boolean tells = tree.token(i).isTensed()
                            && Cues.findVerb(tree.token(i))
                                    .filter(cue -> cue.takesQuotation() && cue.takesClause())
                                    .isPresent();
                    if (tells) {
                        return new Sayings(finite, i);
                    }
                }
            }
            return new Sayings(finite, Integer.MAX_VALUE);
        }

        boolean saidBy(int place) {
            return finite < place;
        }

        boolean toldBy(int place) {
            return teller < place;
        }
    }

    private Extent() {}

    /**
     * The end of a clause that begins at {@code from}: at least what the tree gives, on to the next mark, but not over a
     * participle that tells what the speaker did beside speaking, nor over another one's speech.
     */
    static int ofClause(Tree tree, int verb, int from, int last) {
        return trimmed(tree, verb, from, toMark(tree, from, last));
    }

    /** “the promise that he will, in time, return it”: what begins with a quotation mark goes on to the one that closes it. */
    static int overQuotation(Tree tree, int from, int last) {
        boolean opens = tree.isOpening(from) || (from > 0 && tree.isOpening(from - 1));
        if (!opens
                || tree.word(from).equals("(")
                || IntStream.rangeClosed(from + 1, last).anyMatch(tree::isClosing)) {
            return last;
        }
        for (int k = last + 1; k < tree.size(); k++) {
            if (tree.isClosing(k) && Marks.isQuotation(tree.word(k))) {
                return k;
            }
        }
        return last;
    }

    /** A thing that somebody speaks of is told without what a clause after a comma adds: "praised Velm, where he was born". */
    static int ofThing(Tree tree, int from, int last) {
        for (int k = from + 1; k < last; k++) {
            if (tree.word(k).equals(",") && tree.tag(k + 1).startsWith("W")) {
                return k - 1;
            }
        }
        return last;
    }

    /**
     * A thing behind which a finite verb stands is no thing but the subject of a clause that the parser did not see:
     * "admits the strike 'did not work'", "shows Tal could win"; or it is one that somebody did something with: "praised the
     * bridge Tal built". What only describes its own subject has none: "who criticised Tal was dismissed".
     */
    static int overVerb(Tree tree, int verb, int from, int last) {
        int next = last + 1;
        while (next < tree.size()
                && (tree.isOpening(next)
                        || tree.isClosing(next)
                        || tree.tag(next).startsWith("RB"))) {
            next++;
        }
        int subject = tree.child(verb, "nsubj");
        // Parsers take "Tal suggests the bridge" for the subject of "should be closed"; with a subject of its own it is
        // none.
        boolean clauseAsSubject =
                tree.relation(verb).startsWith("csubj") && (subject < 0 || subject > verb || tree.has(verb, "mark"));
        boolean describes = tree.relation(verb).startsWith("acl")
                || clauseAsSubject
                || (subject >= 0 && tree.tag(subject).startsWith("W"));
        boolean goesOn = !describes && next < tree.size() && tree.token(next).isFinite() && tree.together(next, verb);
        return goesOn ? toMark(tree, from, next) : last;
    }

    /** Words without a mark between belong together, whatever the tree says. */
    private static int toMark(Tree tree, int from, int last) {
        int end = last;
        while (end + 1 < tree.size()) {
            int over = Math.max(DashedAside.end(tree, from, end + 1), tree.endOfAside(end + 1, from));
            if (over < 0 && !tree.together(end + 1, from)) {
                break;
            }
            if (over < 0 && tree.word(end + 1).equals(":")) {
                return Math.max(last, endOfPart(tree, end + 1));
            }
            if (over < 0 && BREAKS.contains(tree.word(end + 1)) && !andThat(tree, end + 1)) {
                break;
            }
            end = Math.max(over, end + 1);
        }
        return end;
    }

    /** "said the ship was lost, and that nobody was to blame", "..., so it had to sail": the second clause is said as well. */
    private static boolean andThat(Tree tree, int comma) {
        if (comma + 2 >= tree.size() || !tree.word(comma).equals(",")) {
            return false;
        }
        boolean that = Set.of("and", "but", "or").contains(tree.word(comma + 1))
                && tree.word(comma + 2).equals("that")
                && tree.tag(comma + 2).equals("IN");
        boolean so = tree.word(comma + 1).equals("so")
                && (tree.tag(comma + 2).startsWith("PRP")
                        || tree.word(comma + 2).equals("that"));
        return that || so;
    }

    /** What stands behind a colon spells out what was said before it, to the end of the sentence. */
    private static int endOfPart(Tree tree, int colon) {
        int end = colon;
        while (end + 1 < tree.size()
                && tree.together(end + 1, colon)
                && !tree.tag(end + 1).equals(".")) {
            end++;
        }
        return end > colon ? end : colon - 1;
    }

    static int trimmed(Tree tree, int verb, int from, int last) {
        Sayings before = Sayings.after(tree, verb);
        int open = 0;
        for (int k = from; k < last; k++) {
            open += tree.isOpening(k) ? 1 : tree.isClosing(k) && !tree.word(k).equals("%") && open > 0 ? -1 : 0;
            boolean closes = open == 1 && k + 1 < last && tree.isClosing(k + 1);
            if ((open == 0 || closes) && k > from && ends(tree, verb, from, k, last, before)) {
                return closes ? k + 1 : k - 1;
            }
        }
        return last;
    }

    private static boolean ends(Tree tree, int verb, int from, int k, int last, Sayings before) {
        String word = tree.word(k);
        int next = k + 1;
        while (next < last && tree.isClosing(next)) {
            next++;
        }
        if (word.equals(",")) {
            int participle = next < last && Set.of("while", "thus", "even").contains(tree.word(next)) ? next + 1 : next;
            return (before.saidBy(k) && isFronted(tree, verb) && clauseBegins(tree, next))
                    || (isParticiple(tree, participle) && !before.toldBy(k))
                    || othersSpeech(tree, verb, next, last, before);
        }
        if (Coordination.speaksAgain(tree, verb, k) || (!before.saidBy(k) && Coordination.actsAgain(tree, verb, k))) {
            return true;
        }
        boolean dash = word.equals("—") || word.equals("–") || word.equals("--") || word.equals(";");
        return (word.equals("-") && othersSpeech(tree, verb, next, last, before))
                || (dash && !DashedAside.opens(tree, from, k, last) && !DashedAside.closes(tree, from, k, last))
                || (word.equals("and") && othersSpeech(tree, verb, k, last, before));
    }

    /** "If the mails show that Tal lied, an aide ...": the sentence begins with the clause that reports. */
    private static boolean isFronted(Tree tree, int verb) {
        return isFrontedParticiple(tree, verb)
                || opensWithSideClause(tree, verb)
                || tree.children(verb, "mark", "advmod").stream()
                        .anyMatch(child -> child <= 1 && SUBORDINATING.contains(tree.word(child)));
    }

    private static boolean opensWithSideClause(Tree tree, int verb) {
        int first = Set.of("and", "but").contains(tree.word(0)) ? 1 : 0;
        if (tree.tag(first).equals("RB") && tree.word(first + 1).equals(",") && first + 2 < verb) {
            first += 2;
        }
        return SUBORDINATING.contains(tree.word(first))
                && java.util.stream.IntStream.range(first, verb).noneMatch(tree::isMark);
    }

    /** "After arguing that ..., his team" */
    private static boolean isFrontedParticiple(Tree tree, int verb) {
        return tree.tag(verb).equals("VBG")
                && verb > 0
                && tree.tag(verb - 1).equals("IN")
                && java.util.stream.IntStream.range(0, verb)
                        .noneMatch(i -> tree.token(i).isFinite());
    }

    static boolean clauseBegins(Tree tree, int first) {
        if (first >= tree.size() || !BEGINS.contains(tree.tag(first))) {
            return false;
        }
        for (int i = first + 1; i < Math.min(tree.size(), first + LONGEST_SUBJECT) && !tree.isMark(i); i++) {
            if (tree.token(i).isFinite()) {
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

    /** "some say it is Tal, some say it is Varro": another subject, another verb of saying. */
    private static boolean othersSpeech(Tree tree, int verb, int from, int last, Sayings before) {
        if (!before.saidBy(from)) {
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
                boolean same = tree.lemma(i).equals(tree.lemma(verb))
                        || (tree.word(from).equals("but")
                                && Set.of("say", "tell", "add").contains(tree.lemma(i)));
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

    /** "said the old light on the pier helped": right behind such a verb nothing but its clause opens. */
    private static boolean opensThing(Tree tree, int verb) {
        return ClauseStart.holdsClausesOnly(tree.lemma(verb))
                && Set.of("DT", "PRP$").contains(tree.tag(verb + 1))
                && !TIMES.contains(tree.lemma(verb + 2));
    }

    /** Where a clause begins: "wrote in a newsletter that ..." begins after the newsletter. */
    static int start(Tree tree, int verb, int clause, int from) {
        if (from > verb + 1 && opensThing(tree, verb)) {
            return verb + 1;
        }
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
