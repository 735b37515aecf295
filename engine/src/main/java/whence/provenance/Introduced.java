package whence.provenance;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whence.claim.Pile.Page;
import whence.reading.SourceKind;
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

    /** Words that say nothing of a source but that it has no name. */
    private static final Set<String> GENERIC = WordLists.setOf("in every unnamed source");

    /**
     * The last source before that these words take up, or the first behind that a headline cut short; empty where they
     * name somebody, or none fits.
     */
    static Optional<Introduced> find(Page page, Span source) {
        return isHeadline(page, source) ? behindHeadline(page, source) : takenUp(page, source);
    }

    private static boolean isHeadline(Page page, Span source) {
        int line = page.text().indexOf('\n');
        return source.end() <= line
                || page.document().layout().headings().stream().anyMatch(heading -> heading.contains(source));
    }

    /** "Union says pumps were off": a union official, of whom the text tells; of mere "sources", any without a name. */
    static Optional<Introduced> behindHeadline(Page page, Span source) {
        if (!isHeadline(page, source)) {
            return Optional.empty();
        }
        Set<String> words = words(source.of(page.text()));
        boolean generic = GENERIC.containsAll(words);
        return page.reading().statements().stream()
                .flatMap(statement -> statement.parts().source().stream()
                        .filter(other -> other.start() > source.end() && !isHeadline(page, other))
                        .filter(other -> generic
                                ? statement.voice().kind() == SourceKind.UNNAMED
                                : words(other.of(page.text())).containsAll(words))
                        .map(other -> new Introduced(statement, other)))
                .findFirst();
    }

    private static Set<String> words(String source) {
        return Stream.of(source.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Introduced> takenUp(Page page, Span source) {
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
