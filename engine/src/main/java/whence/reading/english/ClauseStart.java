package whence.reading.english;

import java.util.Set;

/** Where, on the surface, the clause begins that a verb of saying reports. */
final class ClauseStart {

    private static final Set<String> ADDRESSING = WordLists.of("names its listener first");

    private static final Set<String> CLAUSES_ONLY = WordLists.of("says clauses only");

    private static final Set<String> SAID_AS_THINGS = WordLists.of("said as a thing");

    private static final Set<String> SPANS_OF_TIME = WordLists.of("time after last or this");

    private static final Set<String> OPENING = Set.of(
            "DT", "PRP", "PRP$", "NNP", "NNPS", "NN", "NNS", "JJ", "CD", "EX", "VBG", "WRB", "WP", "PDT", "JJR", "JJS",
            "RBS");
    private static final Set<String> CONDITION = Set.of(
            "if", "when", "while", "although", "though", "because", "since", "unless", "despite", "even", "once");
    private static final Set<String> WHAT = Set.of("what", "how", "why", "whether", "if");
    private static final Set<String> WHO = Set.of("who", "which", "whom", "when", "where");
    private static final Set<String> SUBJECT = Set.of("he", "she", "they", "it", "we", "i", "there");
    private static final Set<String> TIMES = WordLists.of("time without a preposition");

    /** How far "that" may stand from its verb, and the verb of the clause from where the clause begins. */
    private static final int FAR = 12;

    private static final int FAR_VERB = 30;

    /** Words of a clause of which no verb is known. */
    private static final int SHORTEST_CLAUSE = 5;

    private ClauseStart() {}

    /** "said that ...", "said in the letter that ...", "said Tuesday he would ...", "told the crowd she would ..."; else -1. */
    static int after(Tree tree, int verb, Cue cue) {
        int that = that(tree, verb);
        if (that >= 0) {
            return that;
        }
        boolean tells = ADDRESSING.contains(cue.lemma());
        if (tells && !tree.word(Math.min(verb + 1, tree.size() - 1)).equals("of")) {
            int told = afterListener(tree, verb);
            if (told >= 0 || !cue.lemma().equals("warn")) {
                return told;
            }
        }
        int first = afterTime(tree, verb + 1);
        if (first + 1 >= tree.size() || !tree.together(first, verb)) {
            return -1;
        }
        if (tree.isOpening(first)) {
            return quotes(tree, first) ? first : -1;
        }
        if (isInverted(tree, verb, first)) {
            return -1;
        }
        boolean opens = OPENING.contains(tree.tag(first))
                || CONDITION.contains(tree.word(first))
                || tree.word(first).equals("there")
                || isRough(tree, first);
        boolean clause =
                opens && (hasVerb(tree, first) || (holdsClausesOnly(cue.lemma()) && isNoThing(tree, verb, first)));
        return clause ? first : -1;
    }

    /** "expected about one-third of the crew will be paid" */
    private static boolean isRough(Tree tree, int first) {
        return Set.of("about", "around", "roughly", "nearly", "almost", "only", "over")
                        .contains(tree.word(first))
                && tree.tag(first + 1).equals("CD");
    }

    /** "The port is closed, said Tal, but the ferry runs": a name alone between two commas, behind a verb between them, says it. */
    private static boolean isInverted(Tree tree, int verb, int first) {
        int at = first;
        while (at < tree.size() && tree.tag(at).startsWith("NNP")) {
            at++;
        }
        return first == verb + 1
                && at > first
                && at < tree.size()
                && tree.word(at).equals(",")
                && verb > 1
                && tree.word(verb - 1).equals(",");
    }

    /** Whether behind such a verb a thing opens a clause, whatever the verb of that was taken for. */
    static boolean holdsClausesOnly(String lemma) {
        return CLAUSES_ONLY.contains(lemma);
    }

    /** "says port wardens undercount the ships", not "says goodbye to the crowd" nor "..., said Mira Tal of the port". */
    private static boolean isNoThing(Tree tree, int verb, int first) {
        boolean afterSubject = !Reporting.isPassive(tree, verb)
                && verb > 0
                && !tree.isMark(verb - 1)
                && !tree.tag(verb - 1).equals("CC");
        int words = 0;
        for (int i = first; i < tree.size() && !stops(tree, i); i++) {
            if (words < 3 && SAID_AS_THINGS.contains(tree.lemma(i))) {
                return false;
            }
            words++;
        }
        return afterSubject && words >= SHORTEST_CLAUSE;
    }

    private static int that(Tree tree, int verb) {
        int apart = afterAside(tree, verb);
        if (apart >= 0) {
            return apart;
        }
        for (int i = verb + 1; i < Math.min(tree.size() - 1, verb + FAR); i++) {
            if (!tree.together(i, verb)) {
                return -1;
            }
            String tag = tree.tag(i);
            if (tree.word(i).equals("that") && ((i == verb + 1 && !tag.equals("DT")) || tag.equals("IN"))) {
                return i;
            }
            if (tree.token(i).isFinite() || tag.startsWith("W") || (tree.isMark(i) && !isQuotation(tree, i))) {
                return -1;
            }
        }
        return -1;
    }

    /** "said, citing a document, that ...": the clause after what stands between commas; else -1. */
    private static int afterAside(Tree tree, int verb) {
        if (verb + 4 >= tree.size() || !tree.word(verb + 1).equals(",")) {
            return -1;
        }
        for (int i = verb + 2; i + 2 < Math.min(tree.size(), verb + FAR_VERB); i++) {
            if (tree.word(i).equals(",")) {
                return tree.word(i + 1).equals("that") && tree.together(i + 1, verb) ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** "told him the old man was dead", "told his driver the convoy had stopped": the second name begins the clause. */
    private static boolean secondName(Tree tree, int i) {
        String before = tree.tag(i - 1);
        boolean name = before.startsWith("NN") || before.equals("PRP");
        boolean opens = Set.of("DT", "PRP$", "EX").contains(tree.tag(i))
                || (before.equals("PRP") && OPENING.contains(tree.tag(i)));
        return name && opens && hasVerb(tree, i);
    }

    /** "asked the minister who would pay", "told the crowd how it was done": the question behind the listener. */
    private static boolean asksWhat(Tree tree, int verb, int i) {
        boolean asks = WHAT.contains(tree.word(i)) || (tree.lemma(verb).equals("ask") && WHO.contains(tree.word(i)));
        boolean listener = tree.token(i - 1).isNoun() || tree.tag(i - 1).equals("PRP");
        return asks && listener && tree.together(i, verb) && hasVerb(tree, i);
    }

    /** "told a gathering in Port Ansel she would stay": from the subject that stands before a finite verb. */
    private static int afterListener(Tree tree, int verb) {
        for (int i = verb + 2; i + 1 < Math.min(tree.size(), verb + FAR); i++) {
            if (asksWhat(tree, verb, i)) {
                return i;
            }
            if (!tree.together(i, verb)
                    || tree.token(i).isFinite()
                    || tree.tag(i).startsWith("W")
                    || stops(tree, i)) {
                return -1;
            }
            boolean acts = tree.token(i + 1).isFinite()
                    || (tree.tag(i + 1).startsWith("RB")
                            && i + 2 < tree.size()
                            && tree.token(i + 2).isFinite());
            if ((acts && SUBJECT.contains(tree.word(i))) || secondName(tree, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Over "Tuesday", "on Tuesday", "last week", "again". */
    private static int afterTime(Tree tree, int first) {
        int at = first;
        while (at + 1 < tree.size() && at < first + 3) {
            boolean on = tree.word(at).equals("on") && isDay(tree, at + 1);
            boolean day = isDay(tree, at);
            boolean last =
                    Set.of("last", "this", "next").contains(tree.word(at)) && SPANS_OF_TIME.contains(tree.word(at + 1));
            if (!on && !day && !last && !TIMES.contains(tree.word(at))) {
                return at;
            }
            at += last || on ? 2 : 1;
        }
        return at;
    }

    private static boolean isDay(Tree tree, int i) {
        return tree.tag(i).equals("NNP") && tree.word(i).endsWith("day");
    }

    private static boolean quotes(Tree tree, int opening) {
        int words = 0;
        for (int i = opening + 1; i < tree.size() && !tree.isClosing(i); i++) {
            words++;
        }
        return words >= 3;
    }

    /** A finite verb of its own, beyond those of the relative clauses between. */
    private static boolean hasVerb(Tree tree, int first) {
        int wanted = 1;
        for (int i = first; i < Math.min(tree.size(), first + FAR_VERB); i++) {
            if (stops(tree, i) && !tree.word(i).equals(",")) {
                return false;
            }
            boolean relative =
                    i > first && (tree.tag(i).equals("WDT") || tree.tag(i).equals("WP"));
            wanted += relative ? 1 : 0;
            if (i > first && tree.token(i).isFinite()) {
                wanted--;
                if (wanted == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean stops(Tree tree, int i) {
        return tree.isMark(i)
                && !isQuotation(tree, i)
                && !tree.word(i).equals("(")
                && !tree.word(i).equals(")");
    }

    private static boolean isQuotation(Tree tree, int i) {
        return Marks.isQuotation(tree.token(i).span().of(tree.text));
    }
}
