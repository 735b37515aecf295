package whence.reading.chinese;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.text.Lexicon;
import whence.text.Span;

/** The words that report, and where they stand in a sentence. */
final class Cues {

    /** How a cue goes together with what is said. */
    enum Frame {
        SAYS,
        TELLS,
        ACT,
        DENIES,
        CITES,
        HEARSAY,
        NONE
    }

    /** A word of the lexicon. */
    record Entry(String word, Frame frame, Stance stance, Certainty certainty) {}

    /**
     * A cue in a sentence.
     *
     * @param span with the adverbs before and the particles after it
     * @param core the word of the lexicon alone
     * @param entry what the lexicon says
     */
    record Cue(Span span, Span core, Entry entry) {}

    /** No sentence that was written reports more often; keeps hostile text from costing much. */
    private static final int MOST = 40;

    /** A quotation of so few characters is a name or a term. */
    private static final int NAME = 5;

    private static final Map<String, Entry> ENTRIES = new HashMap<>();
    private static final int LONGEST;

    private static final List<String> BEFORE = WordLists.of("before a cue");
    private static final List<String> MEANS = WordLists.of("means of an act");
    private static final List<String> AFTER = WordLists.of("after a cue");

    static {
        int longest = 0;
        for (String[] row : Lexicon.rows(Cues.class, "/whence/reading/chinese/cues.tsv", 4)) {
            ENTRIES.put(
                    row[0],
                    new Entry(
                            row[0],
                            Frame.valueOf(row[1].toUpperCase(Locale.ROOT)),
                            Stance.valueOf(row[2].toUpperCase(Locale.ROOT)),
                            Certainty.valueOf(row[3].toUpperCase(Locale.ROOT))));
            longest = Math.max(longest, row[0].length());
        }
        LONGEST = longest;
    }

    private Cues() {}

    /** Whether a reporting word begins here. */
    static boolean begins(Line line, int at) {
        Entry entry = longest(line, at);
        return entry != null
                && entry.frame() != Frame.NONE
                && stands(line, at, at + entry.word().length(), entry);
    }

    static List<Cue> in(Line line) {
        List<Cue> cues = new ArrayList<>();
        int i = line.span().start();
        while (i < line.span().end() && cues.size() < MOST) {
            int close = passed(line, i);
            Entry entry = close < 0 ? longest(line, i) : null;
            if (close > i) {
                i = close + 1;
            } else if (entry == null) {
                i++;
            } else {
                if (entry.frame() != Frame.NONE
                        && stands(line, i, i + entry.word().length(), entry)) {
                    Cue cue = whole(line, i, entry);
                    // 通报否认: a notice that only tells by what means it is denied gives way to the denial.
                    cues.removeIf(before -> before.span().overlaps(cue.span()));
                    cues.add(cue);
                    i = cue.span().end();
                } else {
                    i += entry.word().length();
                }
            }
        }
        return cues;
    }

    /** Where what holds no cue closes: a title, or a name in quotation marks; -1 where none begins. */
    private static int passed(Line line, int at) {
        int close = "《〈“「".indexOf(line.at(at)) >= 0 ? line.quotes().closingOf(at) : -1;
        boolean title = "《〈".indexOf(line.at(at)) >= 0;
        return title || close - at <= NAME ? close : -1;
    }

    private static @org.jspecify.annotations.Nullable Entry longest(Line line, int at) {
        int most = Math.min(LONGEST, line.span().end() - at);
        for (int length = most; length > 0; length--) {
            Entry entry = ENTRIES.get(line.text().substring(at, at + length));
            if (entry != null && (entry.frame() == Frame.NONE || isWord(line, at, length))) {
                return entry;
            }
        }
        return null;
    }

    /** A word of its own; 说 and 称 before a comma also where the analyser joined them to a name. */
    private static boolean isWord(Line line, int at, int length) {
        boolean alone = length == 1 && "说称".indexOf(line.at(at)) >= 0 && "，,：:。".indexOf(line.at(at + 1)) >= 0;
        boolean begins = line.isBoundary(at) || Names.endsKnown(line, at);
        return alone || (begins && line.isBoundary(at + length));
    }

    /** A word that is told about rather than told with: 透露的消息, 表示后, 爆料者, 这篇报道. */
    private static boolean stands(Line line, int start, int end, Entry entry) {
        boolean word =
                line.tokenAt(end).filter(token -> token.span().length() > 1).isEmpty();
        // 否认与该交易有牵连: behind what is done with words, "with" opens what is denied.
        String nouns = entry.frame() == Frame.ACT ? "的者后前率力员、及" : "的者后前率力员、和及与";
        if (nouns.indexOf(line.at(end)) >= 0 && word && entry.frame() != Frame.HEARSAY) {
            return false;
        }
        if (entry.word().length() == 1 && line.at(end) == '不' && line.at(end + 1) == '定') {
            return false;
        }
        char before = line.at(start - 1);
        boolean passive = "被受所遭由".indexOf(before) >= 0;
        if (passive && entry.stance() != Stance.RETRACTS) {
            return false;
        }
        boolean told = "篇份这该此项条则".indexOf(before) >= 0
                && line.tokenAt(start - 1)
                        .filter(token -> token.span().length() > 1) // 对此, 就此
                        .isEmpty();
        return !told || entry.word().startsWith("的") || adverb(line, start);
    }

    private static boolean adverb(Line line, int start) {
        return line.at(start - 1) == '则'
                && line.tokenAt(start - 1)
                        .filter(token -> token.lemma().equals("则"))
                        .isPresent();
    }

    private static Cue whole(Line line, int start, Entry entry) {
        int from = start;
        int to = start + entry.word().length();
        boolean more = !entry.word().startsWith("的") && entry.frame() != Frame.HEARSAY;
        boolean made = entry.stance() == Stance.DENIES || entry.stance() == Stance.RETRACTS;
        while (more) {
            int before = Math.max(lengthBefore(line, from, BEFORE), made ? meansBefore(line, from) : 0);
            from -= before;
            more = before > 0;
        }
        for (int k = 0; k < 2; k++) {
            for (String particle : AFTER) {
                if (line.startsWith(particle, to)
                        && line.isBoundary(to + particle.length())
                        && (entry.frame() != Frame.CITES || particle.equals("了"))) {
                    to += particle.length();
                    break;
                }
            }
        }
        return new Cue(new Span(from, to), new Span(start, start + entry.word().length()), entry);
    }

    /** The length of the first of some words that stands right before a place, and opens no line; else 0. */
    private static int lengthBefore(Line line, int place, List<String> words) {
        return words.stream()
                .filter(word -> line.startsWith(word, place - word.length()))
                .mapToInt(String::length)
                .filter(length -> place - length > line.span().start() && line.isBoundary(place - length))
                .findFirst()
                .orElse(0);
    }

    /** 公安部的通报否认…: a notice of somebody's is a source of its own. */
    private static int meansBefore(Line line, int place) {
        int length = lengthBefore(line, place, MEANS);
        return line.at(place - length - 1) == '的' ? 0 : length;
    }
}
