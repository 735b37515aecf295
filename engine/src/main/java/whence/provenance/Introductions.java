package whence.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** The sources of one document, looked up by what they are said to be: whom its later, shorter words mean. */
final class Introductions {

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

    /** One of the voices that stand in the words for a source, and all of these words. */
    private record Introducing(Introduced one, Span all) {
        String words(Page page) {
            return one.source().of(page.text());
        }
    }

    private final Page page;
    private final int firstLine;

    /** Sources that are not taken up from before, in order: by what they are, in the words of Latin script. */
    private final Map<String, List<Introducing>> byKind = new HashMap<>();

    private final List<Introducing> chinese = new ArrayList<>();

    /** Sources that stand in no headline, in order: by each of their words. */
    private final Map<String, List<Introduced>> byWord = new HashMap<>();

    private final List<Introduced> unnamed = new ArrayList<>();

    Introductions(Page page) {
        this.page = page;
        this.firstLine = page.text().indexOf('\n');
        for (Statement statement : page.reading().statements()) {
            for (Span source : statement.parts().source()) {
                Conjuncts.of(page.text(), source)
                        .forEach(one -> addIntroducing(new Introducing(new Introduced(statement, one), source)));
                if (!isHeadline(source)) {
                    addBehindHeadlines(new Introduced(statement, source));
                }
            }
        }
    }

    private void addIntroducing(Introducing one) {
        String words = one.words(page);
        if (!TAKEN_UP.matcher(words.toLowerCase(Locale.ROOT)).matches()) {
            byKind.computeIfAbsent(kind(words), any -> new ArrayList<>()).add(one);
        }
        if (!HAN_TAKEN_UP.matcher(words).matches()) {
            chinese.add(one);
        }
    }

    private void addBehindHeadlines(Introduced one) {
        if (one.by().voice().kind() == SourceKind.UNNAMED) {
            unnamed.add(one);
        }
        words(one.source())
                .forEach(word ->
                        byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(one));
    }

    /**
     * The last source before that these words take up, or the first behind that a headline cut short; empty where they
     * name somebody, or none fits.
     */
    Optional<Introduced> find(Span source) {
        return isHeadline(source) ? behindHeadline(source) : takenUp(source);
    }

    private boolean isHeadline(Span source) {
        return source.end() <= firstLine
                || page.document().layout().headings().stream().anyMatch(heading -> heading.contains(source));
    }

    /** "Union says pumps were off": a union official, of whom the text tells; of mere "sources", any without a name. */
    Optional<Introduced> behindHeadline(Span source) {
        if (!isHeadline(source)) {
            return Optional.empty();
        }
        Set<String> words = words(source);
        List<Introduced> those = GENERIC.containsAll(words)
                ? unnamed
                : words.stream()
                        .map(word -> byWord.getOrDefault(word, List.of()))
                        .min(Comparator.comparingInt(List::size))
                        .orElse(List.of());
        return those.stream()
                .filter(other -> other.source().start() > source.end())
                .filter(other -> those == unnamed || words(other.source()).containsAll(words))
                .findFirst();
    }

    private Set<String> words(Span source) {
        return Stream.of(source.of(page.text()).toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Introduced> takenUp(Span source) {
        String words = source.of(page.text()).strip();
        Matcher latin = TAKEN_UP.matcher(words.toLowerCase(Locale.ROOT));
        if (latin.matches() && !words.substring(1).chars().anyMatch(Character::isUpperCase)) {
            return lastBefore(source, byKind.getOrDefault(latin.group(1), List.of()));
        }
        Matcher han = HAN_TAKEN_UP.matcher(words);
        return han.matches()
                ? lastBefore(
                        source,
                        chinese.stream()
                                .filter(one -> one.words(page).contains(han.group(1)))
                                .toList())
                : Optional.empty();
    }

    private static Optional<Introduced> lastBefore(Span source, List<Introducing> those) {
        for (int i = those.size() - 1; i >= 0; i--) {
            if (those.get(i).all().end() <= source.start()) {
                return Optional.of(those.get(i).one());
            }
        }
        return Optional.empty();
    }

    /** What it is, is the last small word: "a hospital doctor", "ministry spokeswoman Anna Roth", "Iven's lawyer". */
    private static String kind(String words) {
        String last = "";
        for (String word : DESCRIBED.matcher(words).replaceFirst("").split("[^\\p{L}-]+", -1)) {
            last = !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)) ? word : last;
        }
        return last;
    }
}
