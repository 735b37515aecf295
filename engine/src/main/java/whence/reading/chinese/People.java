package whence.reading.chinese;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import whence.reading.EntityKind;
import whence.text.Span;
import whence.text.Token;

/** Which words of a document are names of people, and which foreign names by their sounds are names of places. */
final class People {

    private static final Set<String> SURNAMES = Names.surnames();

    /** Characters with which no given name begins or ends: the recogniser took a small word for one. */
    private static final Set<String> NO_GIVEN = Set.copyOf(WordLists.of("begins no given name"));

    /** The recogniser takes 于下周 for a name. */
    private static final List<String> TIMES = List.copyOf(WordLists.of("begins a time"));

    private static final Set<String> PLACE_ENDS = Set.copyOf(WordLists.of("ends a place"));
    private static final Set<String> COMPOUND = Set.copyOf(WordLists.of("surnames of two characters"));
    private static final Set<String> COMMON = Set.copyOf(WordLists.of("surnames that are words"));
    private static final Set<String> SMALL = Set.copyOf(WordLists.of("in no name"));

    /** What the analyser calls the last character of a name that it cut: a name of a thing, a stem, a measure of doings. */
    private static final Set<String> CUT_TAILS = Set.of("nz", "uzhi", "ng", "g", "qv");

    private final String simplified;
    private final List<Line> lines;
    private final Set<String> sure =
            new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(s -> s));
    private final Set<String> places = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();

    private People(String simplified, List<Line> lines) {
        this.simplified = simplified;
        this.lines = lines;
    }

    static People in(String simplified, List<Line> lines) {
        People people = new People(simplified, lines);
        people.recognised();
        people.bySounds();
        people.dropCutNames();
        people.bySurname();
        return people;
    }

    /** Of people, and of places that are no dictionary's; in simplified characters, longer ones first. */
    Set<String> names() {
        return sure;
    }

    Set<String> places() {
        return places;
    }

    /** Surnames by which alone one person of the document is meant: 董2月中旬赴美. */
    Set<String> surnames() {
        return surnames;
    }

    private void recognised() {
        Map<String, Integer> seen = new HashMap<>();
        for (Line line : lines) {
            List<Token> tokens = line.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                boolean titled = i > 0 && isTitle(tokens.get(i - 1));
                Optional<String> whole = joined(tokens, i);
                if (whole.isPresent()) {
                    sure.add(whole.get());
                } else if (token.tag().startsWith("nr")
                        && isPerson(token)
                        && !besideDot(line, token)
                        && !(token.tag().equals("nrf") && SoundNames.isCut(line, token.span()))) {
                    int times = seen.merge(token.lemma(), 1, Integer::sum);
                    if (token.span().length() >= 3
                            || times > 1
                            || titled
                            || token.tag().equals("nrf")) {
                        sure.add(token.lemma());
                    }
                } else if (titled && token.span().length() == 1) {
                    titledName(tokens, i, sure);
                }
            }
        }
    }

    private static boolean besideDot(Line line, Token token) {
        return SoundNames.isDot(line.at(token.span().start() - 1))
                || SoundNames.isDot(line.at(token.span().end()));
    }

    /** Names by their sounds: whole with dots, then their parts, then those that never come with a dot. */
    private void bySounds() {
        Set<String> parts = new HashSet<>();
        Map<String, Integer> alone = new HashMap<>();
        for (Line line : lines) {
            for (Span dotted : SoundNames.dotted(line)) {
                String name = dotted.of(simplified);
                sure.add(name);
                parts.addAll(SoundNames.parts(name));
            }
            Set<Span> met = new HashSet<>(SoundNames.runs(line));
            line.tokens().stream()
                    .filter(token -> token.tag().equals("nrf") && token.span().length() > 1)
                    .filter(token -> !besideDot(line, token) && !SoundNames.isCut(line, token.span()))
                    .forEach(token -> met.add(token.span()));
            met.forEach(span -> alone.merge(span.of(simplified), sign(line, span), Integer::sum));
        }
        sure.addAll(parts);
        alone.keySet().removeAll(parts);
        alone.keySet().removeIf(Names::isKnown);
        alone.forEach((name, signs) -> {
            if (signs > 0) {
                places.add(name);
            }
            sure.add(name);
        });
        // 有关萨伦港: the analyser took 关萨伦 for a name.
        sure.removeIf(name -> alone.containsKey(name.substring(1)) && !alone.containsKey(name));
    }

    /** 1 where a foreign name stands as places do, -1 where it stands as people do, 0 where nothing tells. */
    private static int sign(Line line, Span name) {
        boolean titled = line.tokenAt(name.start() - 1).filter(People::isTitle).isPresent();
        if (titled || Cues.begins(line, name.end())) {
            return -1;
        }
        return SoundNames.standsAsPlace(line, name) ? 1 : 0;
    }

    /** A surname that one full name of the document has, and that is no common word. */
    private void bySurname() {
        Map<String, Set<String>> bearers = new HashMap<>();
        for (String name : sure) {
            String first = name.substring(0, 1);
            boolean chinese = name.length() >= 2 && name.length() <= 3 && SURNAMES.contains(first);
            if (chinese && !places.contains(name) && !COMMON.contains(first)) {
                bearers.computeIfAbsent(first, any -> new HashSet<>()).add(name);
            }
        }
        bearers.forEach((surname, names) -> {
            if (names.size() == 1) {
                surnames.add(surname);
            }
        });
    }

    /** Whether a single character stands as a surname: a word of its own before a time, a verb or what belongs to one. */
    static boolean standsAsSurname(Line line, int at) {
        Optional<Token> token = line.tokenAt(at).filter(found -> found.span().length() == 1);
        Optional<Token> next = line.tokenAt(at + 1);
        return token.isPresent()
                && next.filter(found -> "vtmdpcu".indexOf(found.tag().charAt(0)) >= 0)
                        .isPresent();
    }

    /** 闻子, where the document has 闻子衡: the analyser cut the name. */
    private void dropCutNames() {
        Set<String> longer = new HashSet<>();
        sure.stream().filter(name -> name.length() == 3).forEach(name -> longer.add(name.substring(0, 2)));
        sure.removeIf(name -> name.length() == 2 && longer.contains(name));
    }

    /** 闻子/衡, 俞强/声, 周/阿贵: a name of three characters that was cut in two. */
    private static Optional<String> joined(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (!token.tag().startsWith("nr") || token.span().length() != 2) {
            return Optional.empty();
        }
        Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : token;
        boolean tail = next.span().start() == token.span().end()
                && next.span().length() == 1
                && CUT_TAILS.contains(next.tag())
                && SURNAMES.contains(token.lemma().substring(0, 1))
                && (i + 2 >= tokens.size()
                        || "vmtwdup".indexOf(tokens.get(i + 2).tag().charAt(0)) >= 0);
        Token before = i > 0 ? tokens.get(i - 1) : token;
        boolean head = before.span().end() == token.span().start()
                && before.span().length() == 1
                && !before.tag().startsWith("v")
                && !SMALL.contains(before.lemma())
                && SURNAMES.contains(before.lemma())
                && !SURNAMES.contains(token.lemma().substring(0, 1));
        if (tail) {
            return Optional.of(token.lemma() + next.lemma());
        }
        return head ? Optional.of(before.lemma() + token.lemma()) : Optional.empty();
    }

    static boolean isTitle(Token token) {
        return token.tag().startsWith("nnt")
                || token.tag().equals("nnd")
                || token.lemma().equals("人士");
    }

    /** 副部长瓦罗: the analyser leaves a transliterated name in single characters. */
    private void titledName(List<Token> tokens, int from, Set<String> sure) {
        int to = from;
        while (to < tokens.size()
                && to - from < 4
                && tokens.get(to).span().length() == 1
                && (to == from
                        || tokens.get(to - 1).span().end()
                                == tokens.get(to).span().start())
                && !SMALL.contains(tokens.get(to).lemma())
                && !tokens.get(to).tag().startsWith("v")
                && !tokens.get(to).tag().equals("w")
                && Character.isIdeographic(tokens.get(to).lemma().charAt(0))) {
            to++;
        }
        if (to - from >= 2) {
            sure.add(simplified.substring(
                    tokens.get(from).span().start(), tokens.get(to - 1).span().end()));
        }
    }

    /** 江岳省: what the analyser takes for a person by its first character. */
    static boolean isPlace(Token token) {
        String name = token.lemma();
        return token.tag().startsWith("nr")
                && !Names.isKnown(name)
                && PLACE_ENDS.contains(name.substring(name.length() - 1));
    }

    private static boolean isPerson(Token token) {
        String name = token.lemma();
        if (Names.isKnown(name, EntityKind.PERSON)) {
            return true;
        }
        if (token.tag().equals("nrf")) {
            return name.length() > 1 && !Names.isKnown(name);
        }
        if (isPlace(token)) {
            return false;
        }
        boolean surname = SURNAMES.contains(name.substring(0, 1)) || isCompound(name);
        return surname
                && name.length() >= 2
                && name.length() <= 4
                && TIMES.stream().noneMatch(name.substring(1)::startsWith)
                && !NO_GIVEN.contains(name.substring(1, 2))
                && !NO_GIVEN.contains(name.substring(name.length() - 1));
    }

    private static boolean isCompound(String name) {
        return name.length() >= 3 && COMPOUND.contains(name.substring(0, 2));
    }
}
