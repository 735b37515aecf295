package whence.provenance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whence.claim.Pile.Page;
import whence.reading.Statement;
import whence.text.Span;

/** "the doctor", "the two officials": a source that the same document introduced before, as "a doctor with ...". */
final class Introduced {

    /** An article and at most three words, of which the last says what the source is. */
    private static final Pattern TAKEN_UP =
            Pattern.compile("(?:the|this|that|these|those) (?:[\\p{Ll}-]+ ){0,2}?([\\p{Ll}-]{3,})");

    /** The same in Chinese: 该官员, 这名人士. */
    private static final Pattern HAN_TAKEN_UP = Pattern.compile("(?:该|該|这名|這名|这位|這位|上述)(\\p{IsHan}{2,4})");

    /** Where the words for what a source is end, and a description of it begins. */
    private static final Pattern DESCRIBED =
            Pattern.compile(",| (?:with|in|at|from|of|for|who|whose|familiar|close|near|inside|within|to)\\b.*");

    private Introduced() {}

    /** The last statement before whose source these words take up; empty where they name somebody, or none fits. */
    static Optional<Statement> find(Page page, Span source) {
        String words = source.of(page.text()).strip();
        Matcher latin = TAKEN_UP.matcher(words.toLowerCase(Locale.ROOT));
        Matcher han = HAN_TAKEN_UP.matcher(words);
        boolean isLatin = latin.matches() && !words.substring(1).chars().anyMatch(Character::isUpperCase);
        if (!isLatin && !han.matches()) {
            return Optional.empty();
        }
        String what = isLatin ? latin.group(1) : han.group(1);
        return page.reading().statements().stream()
                .filter(statement -> !statement.parts().source().isEmpty())
                .filter(statement -> {
                    Span other = statement.parts().source().get(0);
                    return other.end() <= source.start() && introduces(other.of(page.text()), what, isLatin);
                })
                .reduce((first, second) -> second);
    }

    private static boolean introduces(String words, String what, boolean isLatin) {
        if (!isLatin) {
            return words.contains(what) && !HAN_TAKEN_UP.matcher(words).matches();
        }
        String lower = words.toLowerCase(Locale.ROOT);
        List<String> head = List.of(DESCRIBED.matcher(lower).replaceFirst("").split("[^\\p{L}'\u2019-]+", -1));
        return !TAKEN_UP.matcher(lower).matches() && head.contains(what);
    }
}
