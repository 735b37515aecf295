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

    private static final Set<String> SIDE_CLAUSE = WordLists.of("opens a side clause");

    static final Set<String> NAMING = Set.of(
            "DT", "NNP", "NNPS", "NN", "NNS", "JJ", "JJS", "JJR", "CD", "PRP", "PRP$", "POS", "IN", "CC", "HYPH",
            "-LRB-", "-RRB-", "''", "``", "VBN", "VBG", "NFP", "FW", "TO", "RB", ",");
    static final Set<String> STARTING =
            Set.of("DT", "NNP", "NNPS", "NN", "NNS", "JJ", "JJS", "CD", "PRP", "PRP$", "RB", "``", "VBN");
    private static final Set<String> HEARS = WordLists.of("hears evidence");
    private static final Set<String> TOLD_AS_THINGS = WordLists.of("told as a thing");
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "it", "we", "i", "you");
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

    static boolean isBreak(Token token, String text) {
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
        int end = verb == first
                ? TrailingEnd.ofInverted(sentence, places, verb, text)
                : TrailingEnd.ofPlain(sentence, places, verb, text);
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
        int to = verb == first ? TrailingEnd.ofName(sentence, verb + 1, end, text) : verb - 1;
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
}
