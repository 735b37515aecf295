package whence.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import whence.text.NamedLists;
import whence.text.Span;

/** Reads negation, conditions and pointing words off Chinese, which has no spaces to go by; text in simplified characters. */
final class HanWords {

    private static final NamedLists LISTS = NamedLists.of(HanWords.class, "word-lists.tsv");

    /** Some lists reading goes by too. */
    private static final NamedLists OF_READING =
            NamedLists.of(HanWords.class, "/whence/reading/chinese/word-lists.tsv");

    /** A negation this far before an event, in characters, may bear on it. */
    private static final int NEAR = 8;

    /** A passage longer than this, in characters, that speaks of a report tells something too. */
    private static final int SHORT = 30;

    /** 有关十一名矿工被困的说法: what is judged is told along; 有关该事件的说法 only points back. */
    private static final Pattern TELLS_ITSELF =
            Pattern.compile("(?:有关|关于|所谓|声称|指称)[\\p{IsHan}\\d]{5,60}?的(?:说法|传闻|传言|报道|消息|谣言|指控)");

    private HanWords() {}

    static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    static boolean isHanAt(String text, int at) {
        return at >= 0 && at < text.length() && isHan(text.charAt(at));
    }

    /** 没有叛逃, 从未被捕: whether the clause takes the event back right before it. */
    static boolean negated(String text, int event) {
        return findNegation(text, event).isPresent();
    }

    /** The words by which the clause takes the event back right before it. */
    static Optional<Span> findNegation(String text, int event) {
        String before = clauseBefore(text, event, NEAR);
        for (String word : LISTS.list("chinese negates")) {
            int at = before.lastIndexOf(word);
            if (at >= 0) {
                String rest = before.substring(at);
                boolean other = LISTS.list("chinese no negation").stream().anyMatch(rest::startsWith)
                        || LISTS.list("chinese no negation").stream()
                                .anyMatch(held -> before.contains(held) && held.contains(word));
                int start = event - rest.length();
                return !other && LISTS.list("chinese tells").stream().noneMatch(rest::contains)
                        ? Optional.of(new Span(start, start + word.length()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 网传…, 有关…: where what a report tells begins, which stands before the event. */
    static int startOfReport(String text, int event) {
        return OF_READING.list("opens a report").stream()
                .filter(text::startsWith)
                .mapToInt(String::length)
                .filter(length -> length <= event)
                .max()
                .orElse(0);
    }

    /** …一事系谣言, …的报道不实: where what a report tells ends, before the words that judge it. */
    static int endOfReport(String text, int judgement) {
        int end = judgement;
        for (String list : List.of("before a judgement", "before a judgement", "closes a report")) {
            for (String word : OF_READING.list(list)) {
                if (text.startsWith(word, end - word.length())) {
                    end -= word.length();
                    break;
                }
            }
        }
        return end > 0 ? end : judgement;
    }

    /** 辟谣称…, 澄清，…: what follows a cue that ends there is said, not denied. */
    static boolean saysInDenying(String text, Span cue) {
        String words = cue.of(text);
        boolean comma = cue.end() < text.length() && "，,：:".indexOf(text.charAt(cue.end())) >= 0;
        return isHanAt(text, cue.end() - 1)
                && (comma || LISTS.list("chinese says").stream().anyMatch(words::endsWith));
    }

    /** 若属实, 一旦叛逃: whether the sentence only supposes the event. */
    static boolean supposed(String sentence) {
        return LISTS.list("chinese supposes").stream().anyMatch(sentence::contains);
    }

    /** Whether a short passage speaks of a report or rumour. */
    static boolean pointsBack(String passage) {
        return passage.length() <= SHORT
                && !TELLS_ITSELF.matcher(passage).find()
                && LISTS.list("chinese points back").stream().anyMatch(passage::contains);
    }

    /** Whether a pronoun stands in the passage. */
    static boolean pointsAt(String passage) {
        String bare = passage;
        for (String word : LISTS.list("chinese no pointing")) {
            bare = bare.replace(word, "");
        }
        return LISTS.list("chinese points at").stream().anyMatch(bare::contains);
    }

    /** 瓦罗遭免职: whether the bearer suffers the event. */
    static boolean suffered(String text, int event, int end) {
        String before = clauseBefore(text, event, 4);
        String words = text.substring(event, Math.min(end, event + 2));
        return LISTS.list("chinese suffers").stream()
                .anyMatch(word -> before.endsWith(word) || words.startsWith(word) || before.contains(word));
    }

    /** 造成3人死亡: whether the clause names a subject of its own, if only by number, before the event. */
    static boolean hasOwnSubject(String text, int event) {
        String before = clauseBefore(text, event, 2 * NEAR);
        return LISTS.list("chinese subjects").stream().anyMatch(before::contains);
    }

    private static String clauseBefore(String text, int event, int reach) {
        String before = text.substring(Math.max(0, event - reach), event);
        int stop = -1;
        for (int i = 0; i < before.length(); i++) {
            stop = "，,。；;：:！？“「".indexOf(before.charAt(i)) >= 0 ? i : stop;
        }
        return before.substring(stop + 1);
    }
}
