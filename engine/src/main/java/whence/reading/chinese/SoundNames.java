package whence.reading.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import whence.text.Lexicon;
import whence.text.Span;
import whence.text.Token;

/**
 * Foreign names that are written by their sounds: with a dot between their parts, or a run of characters that hardly
 * ever are words by themselves. The analyser knows only those of its dictionary.
 */
final class SoundNames {

    private static final String DOTS = "·・•‧";
    private static final int LONGEST_PART = 7;

    private static final String RARELY;
    private static final String EVER;
    private static final List<String> AFTER_PLACE = new ArrayList<>();
    private static final List<String> BEFORE_PLACE = new ArrayList<>();

    static {
        String[] characters =
                Lexicon.rows(SoundNames.class, "sound-characters.tsv", 2).get(0);
        RARELY = characters[0];
        EVER = characters[0] + characters[1];
        for (String[] row : Lexicon.rows(SoundNames.class, "beside-places.tsv", 2)) {
            (row[0].equals("after") ? AFTER_PLACE : BEFORE_PLACE).addAll(List.of(row[1].split("\\|", -1)));
        }
    }

    private SoundNames() {}

    static boolean isDot(char c) {
        return DOTS.indexOf(c) >= 0;
    }

    /** The names with dots in a sentence: 米拉·塔尔. */
    static List<Span> dotted(Line line) {
        List<Span> names = new ArrayList<>();
        for (int i = line.span().start(); i < line.span().end(); i++) {
            if (isDot(line.at(i))) {
                int from = left(line, i);
                int to = right(line, i + 1);
                while (isDot(line.at(to)) && right(line, to + 1) > to + 1) {
                    to = right(line, to + 1);
                }
                if (from < i && to > i + 1) {
                    names.add(new Span(from, to));
                }
                i = Math.max(i, to - 1);
            }
        }
        return names;
    }

    private static int left(Line line, int dot) {
        int at = dot;
        while (dot - at < LONGEST_PART && belongs(line, at - 1)) {
            at--;
        }
        return at;
    }

    private static int right(Line line, int start) {
        int at = start;
        while (at - start < LONGEST_PART && belongs(line, at)) {
            at++;
        }
        return at;
    }

    /** A character of sounds, and not within a word of which the rest is none. */
    private static boolean belongs(Line line, int at) {
        Optional<Token> token = line.tokenAt(at);
        return EVER.indexOf(line.at(at)) >= 0
                && token.filter(found -> found.lemma().chars().allMatch(c -> EVER.indexOf(c) >= 0 || isDot((char) c)))
                        .isPresent();
    }

    /** The parts of the names with dots: by one of them alone who was named in full is meant afterwards. */
    static Set<String> parts(String name) {
        Set<String> parts = new TreeSet<>();
        for (String part : name.split("[" + DOTS + "]", -1)) {
            if (part.length() >= 2) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** A run of two to five characters that are no words, cut one by one or taken for a name: 瓦罗. */
    static List<Span> runs(Line line) {
        List<Span> runs = new ArrayList<>();
        List<Token> tokens = line.tokens();
        int i = 0;
        while (i < tokens.size()) {
            int to = i;
            while (to < tokens.size() && isPiece(tokens.get(to)) && (to == i || follows(tokens, to))) {
                to++;
            }
            while (to > i && to < tokens.size() && goesOn(tokens.get(to)) && follows(tokens, to)) {
                to++;
            }
            if (to > i) {
                Span run = tokens.get(i).span().join(tokens.get(to - 1).span());
                boolean ship = "号轮舰艇".indexOf(line.at(run.end())) >= 0;
                boolean dotted = isDot(line.at(run.end())) || isDot(line.at(run.start() - 1));
                if (run.length() >= 2 && run.length() <= 5 && !ship && !dotted) {
                    runs.add(run);
                }
            }
            i = Math.max(to, i + 1);
        }
        return runs;
    }

    private static boolean isPiece(Token token) {
        boolean sounds = token.lemma().chars().allMatch(c -> RARELY.indexOf(c) >= 0);
        return sounds && (token.span().length() == 1 || token.tag().startsWith("nr"));
    }

    /** 维尔/马克: a word of two characters or more, all of which write sounds. */
    private static boolean goesOn(Token token) {
        return token.span().length() > 1
                && "nq".indexOf(token.tag().charAt(0)) >= 0
                && token.lemma().chars().allMatch(c -> EVER.indexOf(c) >= 0);
    }

    /** Whether a name was cut out of a longer run of such characters, or names a ship: 特雷 of 埃斯特雷尔号. */
    static boolean isCut(Line line, Span name) {
        int end = name.end();
        while (RARELY.indexOf(line.at(end)) >= 0) {
            end++;
        }
        return end > name.end() || RARELY.indexOf(line.at(name.start() - 1)) >= 0 || "号轮舰艇".indexOf(line.at(end)) >= 0;
    }

    private static boolean follows(List<Token> tokens, int i) {
        return tokens.get(i - 1).span().end() == tokens.get(i).span().start();
    }

    /** Whether a name stands where places do: 维尔马克警方, 在维尔马克. */
    static boolean standsAsPlace(Line line, Span name) {
        boolean body = line.tokenAt(name.end())
                .map(token -> SourceWords.kind(token.lemma()))
                .filter(kind -> kind.equals("body") || kind.equals("state"))
                .isPresent();
        return body
                || AFTER_PLACE.stream().anyMatch(word -> line.startsWith(word, name.end()))
                || BEFORE_PLACE.stream().anyMatch(word -> line.startsWith(word, name.start() - word.length()));
    }
}
