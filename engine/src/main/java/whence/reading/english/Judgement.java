package whence.reading.english;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import whence.text.Lexicon;

/**
 * What a content says of what was told: "that was false", "it is not true that ...", "the report is a lie". Negations
 * are reckoned in: "not untrue" is true.
 *
 * @param untrue whether it is called untrue, rather than true
 * @param own whether what is judged is the speaker's own: "its forecast was wrong"
 * @param stated whether a verb says so ("was false"), rather than only a name for it ("as false")
 * @param from where in the content the words that judge begin: "was false"; in front of a clause with the "it" that stands for it
 * @param to where they end
 */
record Judgement(boolean untrue, boolean own, boolean stated, int from, int to) {

    private record Word(String words, boolean untrue, String of) {}

    private static final List<Word> WORDS = Lexicon.rows(Judgement.class, "/whence/reading/judgements.tsv", 3).stream()
            .map(row -> new Word(row[0], row[1].equals("false"), row[2]))
            .toList();

    private static final Set<String> LEMMAS = lemmas(word -> true);
    private static final Set<String> FALSE = lemmas(Word::untrue);

    private static final String REPORT =
            "(?:reports?|stor(?:y|ies)|claims?|rumou?rs?|allegations?|accusations?|speculation|accounts?|forecasts?)";

    /** Between what is judged and the word that judges it: "is", "were all", "had never been a". */
    private static final String BETWEEN =
            "(?:(?:is|are|was|were|be|been|being|has|have|had|as|an?|not|never|no longer|all|just|plain|pure|simply"
                    + "|[a-z]+ly|(?:is|are|was|were)n['’]t)\\W+)";

    private static final Pattern OF_IT = Pattern.compile("^\\W*(?:that )?((?:it|this|that|these|those|they)"
            + "(?: (?=(?:is|are|was|were|has|have|had)(?:n['’]t)?\\b)|['’]s ))(" + BETWEEN + "*"
            + words("anything", "alone") + ")\\b(?: to (?:say|claim|suggest|report|assert)\\b)?");

    private static final Pattern OF_REPORT = Pattern.compile("\\b((?:its|his|her|their|our|my) (?:\\w+ ){0,3})?"
            + REPORT + "(?: (?:by|from|in|on|about) (?:[\\w’'-]+ ){0,5}?[\\w’'-]+)?\\W+(" + BETWEEN + "*" + words()
            + ")\\b");

    private static final Pattern ALONE = Pattern.compile("^\\W*((?:not )?" + words("alone") + ")(?=[^\\w ]|\\s*$)");

    private static final Pattern NEGATION = Pattern.compile("\\b(?:not|never|no longer)\\b|n['’]t\\b");

    private static final Pattern STATED = Pattern.compile("\\b(?:is|are|was|were|be|been)\\b|n['’]t\\b");

    private static final Pattern PERSONS = Pattern.compile("(?:his|her|their) ");

    /** Where what was reported is told too, that is what is judged, in a statement of its own. */
    private static final Pattern TOLD_ALONG = Pattern.compile("\\b" + REPORT + " (?:of|that)\\b");

    private static Set<String> lemmas(java.util.function.Predicate<Word> test) {
        return WORDS.stream().filter(test).map(Word::words).collect(Collectors.toUnmodifiableSet());
    }

    /** The words as a pattern, in the plural too. */
    private static String words(String... of) {
        return WORDS.stream()
                .filter(word -> of.length == 0 || List.of(of).contains(word.of()))
                .map(word -> word.words() + "s?")
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    static boolean isWord(String lemma) {
        return LEMMAS.contains(lemma);
    }

    /** Whether a word that judges calls it untrue. */
    static boolean isUntrue(String lemma) {
        return FALSE.contains(lemma);
    }

    /** The judgement that a content passes on what was told before, or on the clause that follows "it is not true that". */
    static Optional<Judgement> in(String content) {
        String said = content.toLowerCase(Locale.ROOT);
        Matcher it = OF_IT.matcher(said);
        if (it.find()) {
            boolean clause = said.startsWith(" that ", it.end());
            return Optional.of(judged(said, false, clause ? it.start(1) : it.start(2), it.end(2), it.end()));
        }
        Matcher alone = ALONE.matcher(said);
        if (alone.find()) {
            return Optional.of(judged(said, false, alone.start(1), alone.end(1), alone.end(1)));
        }
        Matcher report = OF_REPORT.matcher(said);
        return report.find() && !TOLD_ALONG.matcher(said).find()
                ? Optional.of(judged(said, isOwn(report), report.start(2), report.end(2), report.end(2)))
                : Optional.empty();
    }

    /** "called her account false": hers, not the speaker's; "said her account was false" and "called its report false" are own. */
    private static boolean isOwn(Matcher report) {
        String owner = report.group(1);
        return owner != null
                && (!PERSONS.matcher(owner).lookingAt()
                        || STATED.matcher(report.group(2)).find());
    }

    private static Judgement judged(String said, boolean own, int from, int judging, int to) {
        String words = said.substring(from, judging);
        boolean untrue = WORDS.stream()
                .filter(word -> words.endsWith(word.words()) || words.endsWith(word.words() + "s"))
                .max(java.util.Comparator.comparingInt(word -> word.words().length()))
                .map(Word::untrue)
                .orElse(false);
        boolean negated = NEGATION.matcher(words).results().count() % 2 == 1;
        return new Judgement(untrue != negated, own, STATED.matcher(words).find(), from, to);
    }
}
