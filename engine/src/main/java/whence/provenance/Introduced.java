package whence.provenance;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whence.claim.Pile.Page;
import whence.reading.Statement;
import whence.text.Span;

/**
 * A source as the same document introduced it: "a doctor with ..." for "the doctor".
 *
 * @param by the statement that introduced it
 * @param source its words there
 */
record Introduced(Statement by, Span source) {

    /** An article and at most three words, of which the last says what the source is. */
    private static final Pattern TAKEN_UP =
            Pattern.compile(WordLists.anyOf("takes up") + " (?:[\\p{Ll}-]+ ){0,2}?([\\p{Ll}-]{3,})");

    /** The same in Chinese: 该官员, 这名人士. */
    private static final Pattern HAN_TAKEN_UP =
            Pattern.compile(WordLists.anyOf("chinese takes up") + "(\\p{IsHan}{2,4})");

    /** Where the words for what a source is end, and a description of it begins. */
    private static final Pattern DESCRIBED = Pattern.compile(",| " + WordLists.anyOf("begins a description") + "\\b.*");

    /** The last source before that these words take up; empty where they name somebody, or none fits. */
    static Optional<Introduced> find(Page page, Span source) {
        String words = source.of(page.text()).strip();
        Matcher latin = TAKEN_UP.matcher(words.toLowerCase(Locale.ROOT));
        Matcher han = HAN_TAKEN_UP.matcher(words);
        boolean isLatin = latin.matches() && !words.substring(1).chars().anyMatch(Character::isUpperCase);
        if (!isLatin && !han.matches()) {
            return Optional.empty();
        }
        String what = isLatin ? latin.group(1) : han.group(1);
        return page.reading().statements().stream()
                .flatMap(statement -> statement.parts().source().stream()
                        .filter(other -> other.end() <= source.start())
                        .flatMap(other -> Conjuncts.of(page.text(), other).stream())
                        .filter(other -> introduces(other.of(page.text()), what, isLatin))
                        .map(other -> new Introduced(statement, other)))
                .reduce((first, second) -> second);
    }

    private static boolean introduces(String words, String what, boolean isLatin) {
        if (!isLatin) {
            return words.contains(what) && !HAN_TAKEN_UP.matcher(words).matches();
        }
        if (TAKEN_UP.matcher(words.toLowerCase(Locale.ROOT)).matches()) {
            return false;
        }
        // What it is, is the last small word: "a hospital doctor", "ministry spokeswoman Anna Roth", "Iven's lawyer".
        String last = "";
        for (String word : DESCRIBED.matcher(words).replaceFirst("").split("[^\\p{L}-]+", -1)) {
            last = !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)) ? word : last;
        }
        return last.equals(what);
    }
}
