package whence.text;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * "Police Chief Denies Reports That He Was Arrested": a headline in which every word has a capital. Taggers and parsers
 * take the capitals for names, so small words, verbs of saying and what the text has in lower case elsewhere
 * are shown to them so. Elsewhere a capital
 * beside a name is one: "spokeswoman Hope Orr said".
 */
final class TitleCase {

    private static final Set<String> SMALL =
            NamedLists.of(TitleCase.class, "word-lists.tsv").set("small in headlines");

    /** Fewer words show nothing. */
    private static final int SHORTEST = 4;

    private TitleCase() {}

    /** Whether all but a few of the longer words begin with a capital, one of them a word that otherwise has none. */
    static boolean is(List<String> words) {
        int longer = 0;
        int capital = 0;
        int small = 0;
        for (String word : words) {
            boolean upper = Character.isUpperCase(word.codePointAt(0));
            if (word.length() > 3 && Character.isLetter(word.codePointAt(0))) {
                longer++;
                capital += upper ? 1 : 0;
            }
            small += upper && SMALL.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        boolean opensSmall = SMALL.contains(words.get(0).toLowerCase(Locale.ROOT));
        return longer >= SHORTEST && capital * 10 >= longer * 9 && small > (opensSmall ? 1 : 0);
    }

    /**
     * Tags a headline again without its capitals, and keeps what shows more verbs: a tagger that takes verbs for names
     * is wrong more often than one that sees a verb too many.
     *
     * @param words with their tags, which are replaced
     * @param small whether a word stands in lower case elsewhere in the document
     * @param tagger tags words that have no tag
     */
    static void retag(List<CoreLabel> words, Predicate<String> small, Consumer<List<CoreLabel>> tagger) {
        List<CoreLabel> lowered = words.stream().map(TitleCase::copy).toList();
        RomanisedNames.mark(lowered);
        lowered.stream().filter(word -> word.tag() == null).forEach(word -> lower(word, small));
        tagger.accept(lowered);
        if (verbs(lowered) > verbs(words)) {
            for (int i = 0; i < words.size(); i++) {
                words.get(i).setTag(lowered.get(i).tag());
            }
        }
    }

    private static CoreLabel copy(CoreLabel word) {
        CoreLabel copy = new CoreLabel();
        copy.setWord(word.word());
        return copy;
    }

    private static void lower(CoreLabel word, Predicate<String> small) {
        String lower = word.word().toLowerCase(Locale.ROOT);
        if (SMALL.contains(lower) || small.test(lower)) {
            word.setWord(lower);
        }
    }

    private static long verbs(List<CoreLabel> words) {
        return words.stream()
                .filter(word -> word.tag().startsWith("VB") || word.tag().equals("MD"))
                .count();
    }

    /** As the parser knows them: all but names without their capitals. */
    static List<String> lowered(List<String> words, List<String> tags) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> tags.get(i).startsWith("NNP")
                        ? words.get(i)
                        : words.get(i).toLowerCase(Locale.ROOT))
                .toList();
    }

    /** In running text: what the tagger took for a verb between names. */
    static void markNames(List<CoreLabel> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            boolean verb = words.get(i).tag().startsWith("VB")
                    && Character.isUpperCase(words.get(i).word().codePointAt(0));
            String before = words.get(i - 1).word();
            boolean opens = !before.equals(",") && !Character.isLetterOrDigit(before.codePointAt(0));
            if (verb && !opens && words.get(i + 1).tag().equals("NNP")) {
                words.get(i).setTag("NNP");
            }
        }
    }
}
