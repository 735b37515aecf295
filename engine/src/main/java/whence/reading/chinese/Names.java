package whence.reading.chinese;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import whence.reading.EntityKind;
import whence.reading.Mention;
import whence.text.Lexicon;
import whence.text.Span;
import whence.text.Token;

/**
 * The people, bodies and places that a document names. People are recognised, known beforehand, or stand right after a
 * title; a name found once is found everywhere in its document.
 */
final class Names {

    private static final Map<String, EntityKind> KNOWN = new HashMap<>();
    private static final Set<String> SURNAMES = new HashSet<>();
    private static final int LONGEST;

    static {
        int longest = 0;
        for (String[] row : Lexicon.rows(Names.class, "/whence/reading/chinese/names.tsv", 2)) {
            KNOWN.put(row[0], EntityKind.valueOf(row[1].toUpperCase(java.util.Locale.ROOT)));
            longest = Math.max(longest, row[0].length());
        }
        LONGEST = longest;
        SURNAMES.addAll(Lexicon.words(Names.class, "/whence/reading/chinese/surnames.tsv"));
    }

    private final String text;
    private final String simplified;
    private final TreeMap<Integer, Mention> mentions = new TreeMap<>();

    private Names(String text, String simplified) {
        this.text = text;
        this.simplified = simplified;
    }

    static Set<String> surnames() {
        return SURNAMES;
    }

    /** Whether an outlet or body ends here, however the analyser cut its name: 德国之|声报|导. */
    static boolean endsKnown(Line line, int end) {
        for (int length = 3; length <= 10 && end - length >= line.span().start(); length++) {
            boolean known = KNOWN.get(line.text().substring(end - length, end)) == EntityKind.ORGANISATION;
            if (known && line.isBoundary(end - length)) {
                return true;
            }
        }
        return false;
    }

    static boolean isKnown(String name) {
        return KNOWN.containsKey(name);
    }

    static boolean isKnown(String name, EntityKind kind) {
        return KNOWN.get(name) == kind;
    }

    /** The words that the analyser is told of before it cuts: names of people, which it would take apart. */
    static Map<String, String> forAnalyser() {
        Map<String, String> words = new HashMap<>();
        KNOWN.forEach((name, kind) -> {
            if (kind == EntityKind.PERSON) {
                words.put(name, "nr");
            } else if (kind == EntityKind.PLACE) {
                words.put(name, "ns");
            }
        });
        return words;
    }

    /** In order of the text, none over another. */
    static List<Mention> in(String text, String simplified, List<Line> lines) {
        Names names = new Names(text, simplified);
        People people = People.in(simplified, lines);
        Map<Character, List<String>> found = byFirst(people.names());
        for (Line line : lines) {
            names.inMarks(line);
            names.latin(line);
            names.known(line);
            names.standing(line, found, people.places());
            names.recognised(line);
            names.surnames(line, people.surnames());
        }
        return new ArrayList<>(names.mentions.values());
    }

    // ---- where they stand

    /** 《北方邮报》, 《灯塔》通讯17日披露: what stands in title marks and is called as outlets are, or reports. */
    private void inMarks(Line line) {
        for (int i = line.span().start(); i < line.span().end(); i++) {
            int close = "《〈“「".indexOf(line.at(i)) >= 0 ? line.quotes().closingOf(i) : -1;
            if (close > i + 1 && close - i <= 20 && close < line.span().end()) {
                Span name = new Span(i + 1, close);
                boolean title = "《〈".indexOf(line.at(i)) >= 0;
                if (title && (isOutlet(name.of(simplified)) || Outlet.speaks(line, i, close + 1))) {
                    add(name, EntityKind.ORGANISATION, -1);
                } else if (!title && Outlet.isAliased(line, close + 1) && Outlet.speaks(line, i, close + 1)) {
                    add(name, EntityKind.ORGANISATION, -1);
                }
                i = title ? close : i;
            }
        }
    }

    private static boolean isOutlet(String words) {
        return SourceWords.kind(words).equals("body") || isKnown(words, EntityKind.ORGANISATION);
    }

    /** Names in Latin letters within Chinese: one word is mostly an outlet or a body, several are a person. */
    private void latin(Line line) {
        for (Span span : LatinNames.in(line)) {
            String words = span.of(text);
            boolean person = LatinNames.isPerson(words) || titleBefore(line, span.start()) >= 0;
            add(span, person ? EntityKind.PERSON : EntityKind.ORGANISATION, titleBefore(line, span.start()));
        }
    }

    private void known(Line line) {
        for (int i = line.span().start(); i < line.span().end(); i++) {
            if (!line.isBoundary(i)) {
                continue;
            }
            int most = Math.min(LONGEST, line.span().end() - i);
            for (int length = most; length >= 2; length--) {
                EntityKind kind = KNOWN.get(simplified.substring(i, i + length));
                boolean cut = kind == EntityKind.ORGANISATION && length >= 3 && Cues.begins(line, i + length);
                if (kind != null && (line.isBoundary(i + length) || cut)) {
                    add(new Span(i, i + length), kind, titleBefore(line, i));
                    i += length - 1;
                    break;
                }
            }
        }
    }

    /** By their first character, longer names first. */
    private static Map<Character, List<String>> byFirst(Set<String> names) {
        Map<Character, List<String>> first = new HashMap<>();
        names.forEach(name ->
                first.computeIfAbsent(name.charAt(0), c -> new ArrayList<>()).add(name));
        return first;
    }

    private void standing(Line line, Map<Character, List<String>> names, Set<String> places) {
        for (int at = line.span().start(); at < line.span().end(); at++) {
            for (String name : names.getOrDefault(line.at(at), List.of())) {
                if (line.startsWith(name, at)) {
                    boolean place = places.contains(name);
                    add(
                            new Span(at, at + name.length()),
                            place ? EntityKind.PLACE : EntityKind.PERSON,
                            place ? -1 : titleBefore(line, at));
                    break;
                }
            }
        }
    }

    private void surnames(Line line, Set<String> surnames) {
        for (int at = line.span().start(); at < line.span().end(); at++) {
            if (surnames.contains(line.text().substring(at, at + 1)) && People.standsAsSurname(line, at)) {
                add(new Span(at, at + 1), EntityKind.PERSON, -1);
            }
        }
    }

    private void recognised(Line line) {
        for (Token token : line.tokens()) {
            String tag = token.tag();
            boolean body = tag.equals("nt") || tag.equals("nto") || tag.equals("ntu") || tag.equals("nth");
            if (body && token.span().length() >= 3) {
                add(token.span(), EntityKind.ORGANISATION, -1);
            } else if ((tag.startsWith("ns") && token.span().length() >= 2) || People.isPlace(token)) {
                add(token.span(), EntityKind.PLACE, -1);
            }
        }
    }

    /** Where the title before a name begins, or -1. */
    private int titleBefore(Line line, int at) {
        int from = -1;
        int place = at;
        if (line.at(place - 1) == ' ') {
            place--;
        }
        for (int k = 0; k < 3 && place > line.span().start(); k++) {
            Optional<Token> before = line.tokenAt(place - 1);
            if (before.isEmpty() || !(People.isTitle(before.get()) || (k > 0 && isBody(before.get())))) {
                break;
            }
            from = before.get().span().start();
            place = from;
        }
        return from;
    }

    private static boolean isBody(Token token) {
        return token.tag().startsWith("nt")
                || token.tag().startsWith("ns")
                || token.tag().equals("nis")
                || token.tag().equals("n");
    }

    private void add(Span span, EntityKind kind, int title) {
        Map.Entry<Integer, Mention> before = mentions.lowerEntry(span.end());
        if (before != null && before.getValue().span().overlaps(span)) {
            return;
        }
        Span titled =
                title >= 0 && title < span.start() && kind == EntityKind.PERSON ? new Span(title, span.start()) : null;
        mentions.put(span.start(), new Mention(span, kind, span.of(text), titled));
    }
}
