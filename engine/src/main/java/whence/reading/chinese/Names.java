package whence.reading.chinese;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    /** Second characters with which no given name begins: the recogniser took a small word for one. */
    private static final String NO_GIVEN = "在为于由已所称来而是的了说被将也都就与向对从把";

    private static final Set<String> SMALL = Set.of(
            "的", "了", "在", "是", "称", "说", "于", "已", "将", "被", "和", "与", "也", "等", "则", "却", "曾", "就", "对", "向", "从",
            "之", "为", "指", "传", "疑", "有", "不", "未", "遭", "据", "日", "月", "年", "并", "及", "或", "其", "他", "她", "都", "还",
            "又", "这", "那", "到", "问", "让", "把", "由", "以", "因", "会", "要", "能", "可", "所", "上", "下", "中", "里", "内", "外",
            "前", "后", "时", "人", "者", "系", "们", "均", "一", "两", "三", "发", "受", "带", "死", "离", "去", "来", "只", "但", "而",
            "该", "此", "才", "再", "更", "最", "兼");

    static {
        int longest = 0;
        for (String[] row : Lexicon.rows(Names.class, "/whence/reading/chinese/names.tsv", 2)) {
            KNOWN.put(row[0], EntityKind.valueOf(row[1].toUpperCase(java.util.Locale.ROOT)));
            longest = Math.max(longest, row[0].length());
        }
        LONGEST = longest;
        Lexicon.rows(Names.class, "/whence/reading/chinese/surnames.tsv", 1).forEach(row -> SURNAMES.add(row[0]));
    }

    private final String text;
    private final String simplified;
    private final List<Line> lines;
    private final TreeMap<Integer, Mention> mentions = new TreeMap<>();

    private Names(String text, String simplified, List<Line> lines) {
        this.text = text;
        this.simplified = simplified;
        this.lines = lines;
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
        Names names = new Names(text, simplified, lines);
        // By their first character, longer names first.
        Map<Character, List<String>> people = new HashMap<>();
        names.people()
                .forEach(name -> people.computeIfAbsent(name.charAt(0), c -> new ArrayList<>())
                        .add(name));
        for (Line line : lines) {
            names.inMarks(line);
            names.known(line);
            names.recognised(line, people);
        }
        return new ArrayList<>(names.mentions.values());
    }

    // ---- who is a person

    private Set<String> people() {
        Map<String, Integer> seen = new HashMap<>();
        Set<String> sure =
                new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(s -> s));
        for (Line line : lines) {
            List<Token> tokens = line.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                Optional<String> whole = joined(tokens, i);
                if (whole.isPresent()) {
                    sure.add(whole.get());
                } else if (token.tag().startsWith("nr") && isPerson(token)) {
                    String name = dotted(tokens, i).of(simplified);
                    boolean titled = i > 0 && isTitle(tokens.get(i - 1));
                    int times = seen.merge(name, 1, Integer::sum);
                    if (name.length() >= 3 || times > 1 || titled || token.tag().equals("nrf")) {
                        sure.add(name);
                    }
                } else if (i > 0 && isTitle(tokens.get(i - 1)) && token.span().length() == 1) {
                    titledName(tokens, i, sure);
                }
            }
        }
        return sure;
    }

    /** 闻子/衡, 周/阿贵: a name of three characters that was cut in two. */
    private static Optional<String> joined(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (!token.tag().startsWith("nr") || token.span().length() != 2) {
            return Optional.empty();
        }
        Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : token;
        boolean tail = next.span().start() == token.span().end()
                && next.span().length() == 1
                && Set.of("nz", "uzhi", "ng", "g").contains(next.tag())
                && SURNAMES.contains(token.lemma().substring(0, 1))
                && i + 2 < tokens.size()
                && Set.of("v", "vn", "m", "t", "w", "d")
                        .contains(tokens.get(i + 2).tag());
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

    private static boolean isPerson(Token token) {
        String name = token.lemma();
        if (KNOWN.get(name) == EntityKind.PERSON || token.tag().equals("nrf")) {
            return name.length() > 1 && KNOWN.getOrDefault(name, EntityKind.PERSON) == EntityKind.PERSON;
        }
        boolean surname = SURNAMES.contains(name.substring(0, 1)) || isCompound(name);
        return surname
                && name.length() >= 2
                && name.length() <= 4
                && NO_GIVEN.indexOf(name.charAt(1)) < 0
                && NO_GIVEN.indexOf(name.charAt(name.length() - 1)) < 0;
    }

    private static boolean isCompound(String name) {
        return name.length() >= 3
                && Set.of("欧阳", "司马", "上官", "诸葛", "夏侯", "皇甫", "尉迟", "慕容", "司徒", "令狐", "端木", "东方", "南宫", "公孙")
                        .contains(name.substring(0, 2));
    }

    /** 米拉·塔尔 is one name. */
    private Span dotted(List<Token> tokens, int i) {
        int from = i;
        int to = i;
        while (to + 2 < tokens.size() && to - i < 8 && isDot(tokens.get(to + 1)) && isNamePart(tokens.get(to + 2))) {
            to += 2;
        }
        while (from - 2 >= 0 && i - from < 8 && isDot(tokens.get(from - 1)) && isNamePart(tokens.get(from - 2))) {
            from -= 2;
        }
        return tokens.get(from).span().join(tokens.get(to).span());
    }

    private static boolean isDot(Token token) {
        return "·・•‧".contains(token.lemma()) && token.span().length() == 1;
    }

    private static boolean isNamePart(Token token) {
        return token.tag().startsWith("nr")
                || token.tag().equals("nz")
                || token.tag().startsWith("n");
    }

    // ---- where they stand

    /** 《北方邮报》: what stands in title marks and is called as outlets are. */
    private void inMarks(Line line) {
        for (int i = line.span().start(); i < line.span().end(); i++) {
            if (line.at(i) == '《') {
                int close = line.quotes().closingOf(i);
                boolean source =
                        close > i + 1 && close - i <= 20 && close < line.span().end();
                if (source) {
                    Span name = new Span(i + 1, close);
                    String words = name.of(simplified);
                    boolean outlet =
                            SourceWords.kind(words).equals("body") || KNOWN.get(words) == EntityKind.ORGANISATION;
                    if (outlet) {
                        add(name, EntityKind.ORGANISATION, -1);
                    }
                    i = close;
                }
            }
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
                if (kind != null && line.isBoundary(i + length)) {
                    add(new Span(i, i + length), kind, titleBefore(line, i));
                    i += length - 1;
                    break;
                }
            }
        }
    }

    private void recognised(Line line, Map<Character, List<String>> people) {
        for (int at = line.span().start(); at < line.span().end(); at++) {
            for (String name : people.getOrDefault(line.at(at), List.of())) {
                if (line.startsWith(name, at)) {
                    add(new Span(at, at + name.length()), EntityKind.PERSON, titleBefore(line, at));
                    break;
                }
            }
        }
        for (Token token : line.tokens()) {
            String tag = token.tag();
            boolean body = tag.equals("nt") || tag.equals("nto") || tag.equals("ntu") || tag.equals("nth");
            if (body && token.span().length() >= 3) {
                add(token.span(), EntityKind.ORGANISATION, -1);
            } else if (tag.startsWith("ns") && token.span().length() >= 2) {
                add(token.span(), EntityKind.PLACE, -1);
            }
        }
    }

    /** Where the title before a name begins, or -1. */
    private int titleBefore(Line line, int at) {
        int from = -1;
        int place = at;
        for (int k = 0; k < 3 && place > line.span().start(); k++) {
            Optional<Token> before = line.tokenAt(place - 1);
            if (before.isEmpty() || !(isTitle(before.get()) || (k > 0 && isBody(before.get())))) {
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
