package whence.reading.english;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import whence.text.Sentence;
import whence.text.Token;

/**
 * A reporting clause after or inside what it reports: "..., fled China, the Washington Times reported." Parsers take
 * "China" for the one who reported, so it is found on the surface first.
 *
 * @param clause the places of its words, commas around it included
 * @param verb the place of its verb
 * @param from the first place of its source
 * @param to the last place of its source
 */
record TrailingClause(BitSet clause, int verb, int from, int to) {

    private static final Set<String> WHEN_SAID = WordLists.of("opens an adjunct");

    private static final Set<String> SIDE_CLAUSE = WordLists.of("opens a side clause");

    private static final Set<String> NAMING = Set.of(
            "DT", "NNP", "NNPS", "NN", "NNS", "JJ", "JJS", "JJR", "CD", "PRP", "PRP$", "POS", "IN", "CC", "HYPH",
            "-LRB-", "-RRB-", "''", "``", "VBN", "VBG", "NFP", "FW", "TO", "RB", ",");
    private static final Set<String> STARTING =
            Set.of("DT", "NNP", "NNPS", "NN", "NNS", "JJ", "JJS", "CD", "PRP", "PRP$", "RB", "``", "VBN");
    private static final Set<String> HEARS = WordLists.of("hears evidence");
    private static final Set<String> TOLD_AS_THINGS = WordLists.of("told as a thing");
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "it", "we", "i", "you");
    private static final Set<String> TOPIC = Set.of("of", "about");
    private static final int LONGEST_SOURCE = 25;
    private static final int LONGEST_NAME = 4;

    static Optional<TrailingClause> find(Sentence sentence, BitSet places, String text) {
        for (int comma = sentence.tokens().size() - 1; comma > 0; comma--) {
            if (places.get(comma) && isBreak(sentence.tokens().get(comma), text)) {
                Optional<TrailingClause> found = at(sentence, places, comma, text);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isBreak(Token token, String text) {
        String word = token.span().of(text);
        return word.equals(",") || word.equals("—") || word.equals("–") || word.equals("--");
    }

    private static Optional<TrailingClause> at(Sentence sentence, BitSet places, int comma, String text) {
        int first = comma + 1;
        while (first < sentence.tokens().size()
                && places.get(first)
                && Marks.closes(sentence.tokens().get(first).span(), text)) {
            first++;
        }
        int verb = verb(sentence, places, first, text);
        boolean addressed = verb == first && sentence.tokens().get(verb).lemma().equals("tell");
        if (verb < 0 || addressed || tellsThing(sentence, verb)) {
            return Optional.empty();
        }
        boolean tells = Cues.findVerb(sentence.tokens().get(verb))
                        .filter(Cue::takesQuotation)
                        .isPresent()
                || hearsEvidence(sentence, verb);
        boolean stops = verb + 1 >= sentence.tokens().size()
                || !Character.isLetterOrDigit(
                        sentence.tokens().get(verb + 1).span().of(text).codePointAt(0));
        if (!tells && (verb == first || !stops)) {
            return Optional.empty();
        }
        int end =
                verb == first ? endOfInverted(sentence, places, verb, text) : endOfPlain(sentence, places, verb, text);
        boolean plain = tells
                && end >= 0
                && (verb == first
                        ? isWholeInversion(sentence, verb, end, text)
                        : stops || sentence.tokens().get(verb).lemma().equals("tell"));
        if (end < 0 || !reportsClause(sentence, places, comma, end, plain, text)) {
            return Optional.empty();
        }
        int name = verb == first ? first : nameBefore(sentence, places, comma, first, text);
        BitSet clause = new BitSet();
        clause.set(name < first ? name - 1 : first == comma + 1 ? comma : first, end);
        int from = verb == first ? verb + 1 : name;
        int to = verb == first ? endOfName(sentence, verb + 1, end, text) : verb - 1;
        return Optional.of(new TrailingClause(clause, verb, from, to));
    }

    /** "..., the inquiry heard on Friday": what is said before a court. */
    private static boolean hearsEvidence(Sentence sentence, int verb) {
        return sentence.tokens().get(verb).lemma().equals("hear")
                && verb > 0
                && HEARS.contains(sentence.tokens().get(verb - 1).lemma());
    }

    /** "On Friday morning, Tal told a joke." */
    private static boolean tellsThing(Sentence sentence, int verb) {
        boolean tells = sentence.tokens().get(verb).lemma().equals("tell")
                && verb + 2 < sentence.tokens().size();
        return tells
                && sentence.tokens().get(verb + 1).tag().equals("DT")
                && TOLD_AS_THINGS.contains(sentence.tokens().get(verb + 2).lemma());
    }

    /** "..., said Mira Tal, head of the port." reports what stands before; "..., said the days are over" says something else. */
    private static boolean isWholeInversion(Sentence sentence, int verb, int end, String text) {
        boolean saysClauses = Cues.findVerb(sentence.tokens().get(verb))
                .filter(cue -> cue.takesClause() && !cue.takes("o"))
                .isPresent();
        boolean name = verb + 1 < sentence.tokens().size()
                && sentence.tokens().get(verb + 1).tag().startsWith("NNP")
                && !sentence.tokens().get(verb + 1).span().of(text).endsWith("day");
        return saysClauses
                && name
                && (end >= sentence.tokens().size()
                        || sentence.tokens().get(end).tag().equals("."));
    }

    /** ", Mira Tal, a former envoy, said": where the name before an apposition starts, else the apposition. */
    private static int nameBefore(Sentence sentence, BitSet places, int comma, int first, String text) {
        boolean apposed = Set.of("DT", "JJ", "NN", "CD", "PRP$")
                .contains(sentence.tokens().get(first).tag());
        int start = comma;
        while (start > 0
                && places.get(start - 1)
                && comma - start < LONGEST_NAME
                && sentence.tokens().get(start - 1).tag().startsWith("NNP")) {
            start--;
        }
        return apposed
                        && first == comma + 1
                        && start < comma
                        && start > 1
                        && isBreak(sentence.tokens().get(start - 1), text)
                ? start
                : first;
    }

    /** The verb that reports: it follows the comma at once, or after the name of the one who speaks. */
    private static int verb(Sentence sentence, BitSet places, int first, String text) {
        int last = Math.min(sentence.tokens().size(), first + LONGEST_SOURCE);
        for (int i = first; i < last && places.get(i); i++) {
            Token token = sentence.tokens().get(i);
            boolean reports = token.tag().startsWith("VB")
                    && !token.tag().equals("VBG")
                    && !token.tag().equals("VB")
                    && Cues.findVerb(token).filter(Cue::takesClause).isPresent()
                    && !isDone(sentence, first, i, text);
            if (reports) {
                return i > first
                                && !STARTING.contains(
                                        sentence.tokens().get(first).tag())
                        ? -1
                        : i;
            }
            boolean auxiliary = token.lemma().equals("have") || token.lemma().equals("be");
            if (!auxiliary && !NAMING.contains(token.tag())) {
                return -1;
            }
            String word = token.span().of(text).toLowerCase(Locale.ROOT);
            if (word.equals("that") || (i > first && SUBJECTS.contains(word))) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * "a plan announced in May", "Tal was charged": a participle by which something is done to what stands before it, which
     * therefore does not report; but "it was reported" and, as taggers have it, "Tal told reporters" do.
     */
    private static boolean isDone(Sentence sentence, int first, int verb, String text) {
        if (!sentence.tokens().get(verb).tag().equals("VBN") || verb == first) {
            return false;
        }
        int before = verb - 1;
        while (before > first && sentence.tokens().get(before).tag().startsWith("RB")) {
            before--;
        }
        Token word = sentence.tokens().get(before);
        boolean nobody = sentence.tokens().get(first).span().of(text).equalsIgnoreCase("it");
        return word.lemma().equals("be")
                ? !nobody
                : !word.lemma().equals("have")
                        && !word.tag().startsWith("NNP")
                        && !word.tag().equals("PRP");
    }

    /**
     * Whether what stands around it has a main clause: more finite verbs than words that open side clauses. "While some
     * blame strangers, Tal points to the rich" and "Orr, who left, reiterated his doubts" have none beside their own. Taggers
     * lose a verb of many a sentence; "..., the Tribune said." reports it all the same.
     */
    private static boolean reportsClause(
            Sentence sentence, BitSet places, int comma, int end, boolean plain, String text) {
        int finite = 0;
        int side = 0;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (places.get(i) && (i < comma || i >= end)) {
                Token token = sentence.tokens().get(i);
                finite += token.isFinite() ? 1 : 0;
                side += opensSideClause(token, text) ? 1 : 0;
            }
        }
        return finite > side || (plain && finite == side);
    }

    private static boolean opensSideClause(Token token, String text) {
        return token.tag().startsWith("W")
                || SIDE_CLAUSE.contains(token.span().of(text).toLowerCase(Locale.ROOT));
    }

    /** "he told reporters on Monday.": up to the end or the next comma, with no clause of its own. */
    private static int endOfPlain(Sentence sentence, BitSet places, int verb, String text) {
        boolean tells = sentence.tokens().get(verb).lemma().equals("tell");
        if (verb + 1 < sentence.tokens().size()
                && governs(sentence.tokens().get(verb), sentence.tokens().get(verb + 1), text)) {
            return -1;
        }
        for (int i = verb + 1; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            if (!places.get(i)) {
                return -1;
            }
            String word = token.span().of(text);
            if (isBreak(token, text)) {
                return goesOn(sentence, places, i + 1) ? endOfSentence(sentence, places, i + 1, text) : i + 1;
            }
            if (token.tag().equals(".") || word.equals(";")) {
                return i;
            }
            if (i == verb + 1 && !tells && !opensAdjunct(token, word)) {
                return -1;
            }
            if (token.isFinite()
                    || word.equals("that")
                    || word.equals(":")
                    || token.tag().startsWith("W")) {
                return -1;
            }
        }
        return sentence.tokens().size();
    }

    /** "Tal points to the rich" says something of its own; "it was huge, Tal said of the fire" does not. */
    private static boolean governs(Token verb, Token next, String text) {
        String word = next.span().of(text);
        return !TOPIC.contains(word)
                && Cues.findVerb(verb)
                        .filter(cue -> cue.prepositions().contains(word))
                        .isPresent();
    }

    /** ", the Ledger reported, citing two officials": what follows in -ing is the Ledger's doing too. */
    private static boolean goesOn(Sentence sentence, BitSet places, int next) {
        return next < sentence.tokens().size()
                && places.get(next)
                && sentence.tokens().get(next).tag().equals("VBG")
                && Cues.findVerb(sentence.tokens().get(next)).isPresent();
    }

    private static int endOfSentence(Sentence sentence, BitSet places, int from, String text) {
        int end = from;
        while (end < sentence.tokens().size()
                && places.get(end)
                && !sentence.tokens().get(end).tag().equals(".")
                && !sentence.tokens().get(end).span().of(text).equals(";")) {
            end++;
        }
        return end;
    }

    private static boolean opensAdjunct(Token token, String word) {
        return (token.tag().equals("IN") && !word.equals("if") && !word.equals("of"))
                || token.tag().equals("RB")
                || token.tag().equals("RP")
                || (token.tag().startsWith("NNP") && word.endsWith("day"))
                || WHEN_SAID.contains(word);
    }

    /** "said Mira Tal, a former envoy." */
    private static int endOfInverted(Sentence sentence, BitSet places, int verb, String text) {
        if (!nameStarts(sentence, verb + 1)) {
            return -1;
        }
        int end = verb + 1;
        for (; end < sentence.tokens().size() && places.get(end); end++) {
            Token token = sentence.tokens().get(end);
            if (token.tag().equals(".") || token.span().of(text).equals(";")) {
                break;
            }
            boolean clauseOfItsOwn = token.isFinite();
            if (clauseOfItsOwn && !relativeBefore(sentence, verb, end)) {
                return beforeClause(sentence, verb, end, text);
            }
        }
        return end;
    }

    /** "said veteran traders", but not "pleaded guilty in May" or "feels particularly apt". */
    private static boolean nameStarts(Sentence sentence, int first) {
        if (first >= sentence.tokens().size()) {
            return false;
        }
        String tag = sentence.tokens().get(first).tag();
        boolean describes = !tag.startsWith("JJ")
                || (first + 1 < sentence.tokens().size()
                        && NAMING.contains(sentence.tokens().get(first + 1).tag())
                        && !sentence.tokens().get(first + 1).tag().equals("IN"));
        return STARTING.contains(tag) && !tag.equals("RB") && describes;
    }

    /** "..., said Tal, but the ferry runs", "Rather than go, said Mira Tal, a trader, Velm wants to wait": the comma behind which the clause goes on; else -1. */
    private static int beforeClause(Sentence sentence, int verb, int finite, String text) {
        int name = verb + 1;
        while (name < finite && sentence.tokens().get(name).tag().startsWith("NNP")) {
            name++;
        }
        boolean nameAlone = name > verb + 1
                && sentence.tokens().get(name).span().of(text).equals(",")
                && sentence.tokens().get(name + 1).tag().equals("CC");
        if (nameAlone) {
            return name + 1;
        }
        int comma = finite - 1;
        while (comma > verb + 1 && !sentence.tokens().get(comma).span().of(text).equals(",")) {
            comma--;
        }
        boolean names = Cues.findVerb(sentence.tokens().get(verb))
                .filter(cue -> !cue.takes("o"))
                .isPresent();
        boolean goesOn = names
                && comma > verb + 1
                && comma + 1 < finite
                && !sentence.tokens().get(comma + 1).tag().equals("CC");
        return goesOn ? comma + 1 : -1;
    }

    private static boolean relativeBefore(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.tokens().get(i).tag().startsWith("W")) {
                return true;
            }
        }
        return false;
    }

    /** The name, and what follows it in apposition, but not "in an interview". */
    static int endOfName(Sentence sentence, int from, int end, String text) {
        for (int i = from; i < end; i++) {
            Token token = sentence.tokens().get(i);
            String word = token.span().of(text);
            boolean adjunct = token.tag().equals("IN")
                    && !word.equals("of")
                    && !word.equals("for")
                    && !word.equals("at")
                    && !word.equals("from")
                    && !word.equals("with")
                    && !apposed(sentence, from, i, text);
            boolean tellsMore = i > from
                    && token.tag().equals("VBG")
                    && sentence.tokens().get(i - 1).span().of(text).equals(",");
            if (adjunct || tellsMore || (word.endsWith("day") && token.tag().equals("NNP"))) {
                return tellsMore ? i - 2 : i - 1;
            }
        }
        return end - 1;
    }

    private static boolean apposed(Sentence sentence, int from, int to, String text) {
        for (int i = from; i < to; i++) {
            if (sentence.tokens().get(i).span().of(text).equals(",")) {
                return true;
            }
        }
        return false;
    }
}
