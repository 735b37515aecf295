package whence.reading.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.reading.chinese.Cues.Cue;
import whence.reading.chinese.Cues.Frame;
import whence.text.Span;

/** Who reports what in one sentence: the source stands before the reporting word, what is said after it, mostly to the end. */
final class Reporting {

    private static final List<String> RUMOURS = WordLists.of("rumour");

    /** No sentence that was written goes by more sources; keeps hostile text from costing much. */
    private static final int MOST = 20;

    /** Fewer characters before a source at the end are no clause. */
    private static final int SHORTEST_BEFORE = 6;

    private final Line line;
    private final List<Cue> cues;
    private final List<Found> found = new ArrayList<>();

    /** Reporting words that are also written things: 报道指出. */
    private static final Set<String> NOUNS = Set.copyOf(WordLists.of("report or noun"));

    private static final Set<String> DENIES_WHAT_FOLLOWS = Set.copyOf(WordLists.of("denies what follows"));

    private static final Set<String> WRITINGS = Set.copyOf(WordLists.of("report and written thing"));

    /** A cue with what belongs to it. */
    private record Placed(Cue cue, List<Span> source, List<Span> cueSpans, int from, boolean direct, boolean breaks) {}

    private Reporting(Line line) {
        this.line = line;
        this.cues = Cues.in(line);
    }

    static List<Found> in(Line line) {
        Reporting reporting = new Reporting(line);
        reporting.read();
        return reporting.found;
    }

    private void read() {
        List<Placed> placed = new ArrayList<>();
        placed.addAll(according());
        int left = line.span().start();
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            boolean taken =
                    placed.stream().anyMatch(one -> one.cueSpans().stream().anyMatch(cue.core()::overlaps))
                            || found.stream().anyMatch(one -> one.cue().stream().anyMatch(cue.core()::overlaps));
            if (isNamed(cue)) {
                continue;
            }
            boolean noun = i + 1 < cues.size()
                    && cues.get(i + 1).entry().frame() == Frame.CITES
                    && cues.get(i + 1).span().start() == cue.span().end();
            if (!taken && !noun) {
                Optional<Placed> found = place(cue, left, placed);
                found.ifPresent(placed::add);
                // 分析人士: what reports nothing here may name who does.
                left = found.isEmpty() ? left : cue.span().end();
            } else if (taken) {
                left = Math.max(left, cue.span().end());
            }
        }
        placed.sort(
                java.util.Comparator.comparingInt(one -> one.cueSpans().get(0).start()));
        List<Placed> joined = joined(placed);
        for (int i = 0; i < joined.size(); i++) {
            statement(joined, i);
        }
    }

    // ---- 据 … 报道

    private List<Placed> according() {
        List<Placed> placed = new ArrayList<>();
        for (int i = line.span().start(); i < line.span().end() && placed.size() < MOST; i++) {
            if (line.at(i) == '据'
                    && line.isBoundary(i)
                    && (i == line.span().start() || opens(i))
                    && line.tokenAt(i)
                            .filter(token ->
                                    token.span().length() <= 1 || token.tag().startsWith("nr"))
                            .isPresent()) {
                according(i, 1).ifPresent(placed::add);
            } else if ((line.startsWith("根据", i) || line.startsWith("依据", i) || line.startsWith("综合", i))
                    && line.isBoundary(i)
                    && (i == line.span().start() || opens(i))) {
                according(i, 2).ifPresent(placed::add);
            }
        }
        return placed;
    }

    private boolean opens(int at) {
        return "，,；;：:、“「『（( 又另".indexOf(line.at(at - 1)) >= 0;
    }

    private Optional<Placed> according(int at, int length) {
        int end = line.next("，,：:；;。", at, line.span().end());
        Span with = new Span(at, at + length);
        if (end >= line.span().end() || "；;。".indexOf(line.at(end)) >= 0) {
            return Optional.empty();
        }
        List<Cue> inside = cues.stream()
                .filter(cue -> cue.core().start() > at && cue.core().end() <= end)
                .toList();
        if (inside.isEmpty()) {
            Optional<Span> source = SourceWords.between(line, at + length, end);
            return source.map(span -> new Placed(plain(with), List.of(span), List.of(with), end + 1, false, false));
        }
        Cue cite = inside.stream()
                .filter(cue -> cue.entry().frame() == Frame.CITES)
                .findFirst()
                .orElse(inside.get(0));
        Cue last = inside.get(inside.size() - 1);
        int until = last.span().end() >= end - 1 ? last.span().start() : end;
        if (cite.equals(last) || cite.entry().frame() != Frame.CITES) {
            boolean cites = cite.entry().frame() == Frame.CITES;
            if (!cites && last.span().end() < end - 1) {
                return Optional.empty();
            }
            Span reports = last.span();
            Optional<Span> source = SourceWords.between(line, at + length, reports.start());
            return source.map(span -> new Placed(
                    cites ? cite : plain(reports),
                    List.of(span),
                    List.of(with, reports),
                    cites ? reports.end() : end + 1,
                    false,
                    false));
        }
        // 据甲援引乙报道: both report the same.
        Optional<Span> outer =
                SourceWords.between(line, at + length, cite.span().start());
        Optional<Span> inner = SourceWords.between(line, cite.span().end(), until);
        if (outer.isEmpty() || inner.isEmpty()) {
            return Optional.empty();
        }
        line.trimmed(end + 1, line.span().end())
                .ifPresent(content -> found.add(new Found(
                        Nesting.CITED,
                        List.of(content),
                        List.of(cite.span()),
                        List.of(inner.get()),
                        Stance.ASSERTS,
                        Certainty.CERTAIN)));
        return Optional.of(new Placed(
                plain(last.span()), List.of(outer.get()), List.of(with, last.span()), end + 1, false, false));
    }

    private static Cue plain(Span span) {
        return new Cue(span, span, new Cues.Entry("据", Frame.SAYS, Stance.ASSERTS, Certainty.CERTAIN));
    }

    /** A rumour or accusation that is spoken of: 有关指控, 传言毫无根据, 消息传出后. */
    private boolean isNamed(Cue cue) {
        int start = cue.core().start();
        boolean about = line.startsWith("有关", start - 2) || line.startsWith("相关", start - 2);
        boolean rumour = RUMOURS.contains(cue.entry().word());
        int after = cue.span().end();
        after += "“「".indexOf(line.at(after)) >= 0 ? 1 : 0;
        boolean told = "就已是毫不没纯均都早满四不引让后属源登上系来".indexOf(line.at(after)) >= 0;
        return about || (rumour && told);
    }

    // ---- source before the cue

    private Optional<Placed> place(Cue cue, int left, List<Placed> before) {
        int clause = line.clauseStart(cue.span().start());
        int from = Math.max(clause, left);
        Frame frame = cue.entry().frame();
        if (frame == Frame.HEARSAY) {
            Optional<Span> source = SourceWords.between(line, from, cue.span().start())
                    .filter(span -> cue.core().length() == 2 || isBody(cue, span));
            return Optional.of(at(cue, source.map(List::of).orElse(List.of()), false));
        }
        Optional<Span> source = SourceWords.between(line, from, cue.span().start());
        boolean contrast = line.text().substring(from, cue.core().start()).matches(".{0,60}[却则].{0,8}")
                || "但而却".indexOf(line.at(clause)) >= 0;
        if (source.isPresent()) {
            boolean noun = isNoun(cue);
            return noun ? Optional.empty() : Optional.of(at(cue, List.of(source.get()), contrast));
        }
        int afterCore = cue.core().end();
        if (WRITINGS.contains(cue.entry().word())
                && cue.span().end() > afterCore
                && cue.core().start() == from) {
            Cue rest = new Cue(new Span(afterCore, cue.span().end()), cue.core(), cue.entry());
            return Optional.of(at(rest, List.of(cue.core()), contrast));
        }
        boolean bare = cue.span().start() - clause <= 8 && from == clause;
        if (bare && before.isEmpty() && clause > line.span().start() && frame != Frame.ACT && !isNoun(cue)) {
            return SourceWords.subject(line).map(subject -> at(cue, List.of(subject), true));
        }
        boolean inherits = bare
                && clause > line.span().start()
                && !before.isEmpty()
                && "，,；;”」』".indexOf(line.at(clause - 1)) >= 0;
        if (inherits && !isNoun(cue)) {
            Placed last = before.get(before.size() - 1);
            return last.source().isEmpty() ? Optional.empty() : Optional.of(at(cue, last.source(), true));
        }
        return Optional.empty();
    }

    /** 公安部消息称: the body before it is who says it. */
    private boolean isBody(Cue cue, Span source) {
        String kind = SourceWords.kind(source.of(line.text()));
        return cue.entry().word().startsWith("消息") && (kind.equals("body") || kind.equals("state"));
    }

    /** 报道, 评论, 分析 and the like: reporting words only where a clause follows. */
    private boolean isNoun(Cue cue) {
        boolean either = NOUNS.contains(cue.entry().word());
        int end = cue.span().end();
        boolean extended = cue.span().end() > cue.core().end();
        char next = line.at(end);
        return either
                && !extended
                && "，：:“「,".indexOf(next) < 0
                && line.tokenAt(end)
                        .filter(token -> token.tag().startsWith("n")
                                || token.tag().startsWith("v")
                                || token.tag().startsWith("r")
                                || token.tag().equals("t")
                                || token.tag().equals("m"))
                        .isEmpty();
    }

    private Placed at(Cue cue, List<Span> source, boolean breaks) {
        // 网上流传的…: the particle belongs to the rumour, not to what it tells.
        boolean particle =
                cue.entry().frame() == Frame.HEARSAY && line.at(cue.span().end()) == '的';
        int end = particle ? cue.span().end() + 1 : cue.span().end();
        Span words = new Span(cue.span().start(), end);
        char next = line.at(end);
        boolean direct = "，,：:".indexOf(next) < 0;
        int from = direct ? end : end + 1;
        if (cue.entry().frame() == Frame.TELLS) {
            int comma = line.next("，,：:", end, line.span().end());
            if (comma - end <= 12 && comma < line.span().end()) {
                from = comma + 1;
                direct = false;
            }
        }
        return new Placed(cue, source, List.of(words), from, direct, breaks);
    }

    // ---- what is said

    private void statement(List<Placed> placed, int i) {
        Placed one = placed.get(i);
        Cue cue = one.cue();
        if (found.stream().anyMatch(told -> told.cue().stream().anyMatch(cue.core()::overlaps))) {
            return; // the words close the report that another cue denies
        }
        List<Span> content = new ArrayList<>();
        if (Spoken.endsClause(line, cue.span().end()) && cue.entry().frame() != Frame.CITES) {
            content.addAll(Spoken.before(
                    line, one.source().isEmpty() ? cue.span() : one.source().get(0), cue.span()));
        }
        if (content.isEmpty()) {
            int end = end(placed, i);
            line.trimmed(one.from(), end)
                    .map(span -> Spoken.withMarks(line, span, end))
                    .filter(span -> span.length() >= 2)
                    .ifPresent(content::add);
        }
        if (content.isEmpty()) {
            trailing(placed, i).ifPresent(content::add);
        }
        if (content.isEmpty()
                && cue.entry().stance() == Stance.RETRACTS
                && one.cueSpans().size() == 1) {
            retracted(one);
            return;
        }
        if (content.isEmpty()) {
            return;
        }
        Optional<Judged> judged = undoes(one) ? Judged.in(line, content.get(0)) : Optional.empty();
        Found told = judged.isPresent()
                ? judged(placed, i, judged.get())
                : Manners.of(line, cue, one.cueSpans(), one.source(), content);
        found.add(tellsOfRumour(placed, i, told) ? told.withStance(cue.entry().stance()) : told);
    }

    /** 称网上流传的消息不实: what the rumour tells is denied, in a statement of its own. */
    private boolean tellsOfRumour(List<Placed> placed, int i, Found told) {
        return told.stance() == Stance.DENIES
                && placed.subList(i + 1, placed.size()).stream()
                        .filter(next -> next.cue().entry().frame() == Frame.HEARSAY)
                        .anyMatch(next ->
                                told.content().get(0).contains(next.cue().core()));
    }

    /** Whether a judgement on what follows is somebody else's, of a rumour, or is denied itself. */
    private static boolean undoes(Placed one) {
        return one.cue().entry().frame() == Frame.HEARSAY
                || DENIES_WHAT_FOLLOWS.contains(one.cue().entry().word());
    }

    /**
     * 外交部称网传林某被捕不实, 外交部否认林某被捕的说法不实: the rumour tells of the arrest, and is denied unless the one who speaks
     * of it has denied it already; who denies that it is untrue says that it is so.
     */
    private Found judged(List<Placed> placed, int i, Judged judged) {
        Placed one = placed.get(i);
        List<Span> cue = new ArrayList<>(one.cueSpans());
        cue.addAll(judged.closing());
        boolean rumour = one.cue().entry().frame() == Frame.HEARSAY;
        if (!rumour) {
            cue.add(judged.judging());
        }
        boolean denied = rumour
                && placed.subList(0, i).stream()
                        .noneMatch(outer -> outer.cue().entry().stance() == Stance.DENIES);
        return Manners.of(line, one.cue(), cue, one.source(), List.of(judged.told()))
                .withStance(denied ? Stance.DENIES : Stance.ASSERTS);
    }

    /** 辟谣，称…: the denial has no content but what its second verb says, and both are one cue. */
    private static List<Placed> joined(List<Placed> placed) {
        List<Placed> joined = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            Placed one = placed.get(i);
            Placed next = i + 1 < placed.size() ? placed.get(i + 1) : one;
            boolean denies =
                    one.cue().entry().frame() == Frame.ACT && one.cue().entry().stance() == Stance.DENIES;
            boolean says = next.cue().entry().frame() == Frame.SAYS
                    && !one.direct()
                    && next.cue().span().start() == one.from();
            if (denies && says) {
                List<Span> cue = new ArrayList<>(one.cueSpans());
                cue.addAll(next.cueSpans());
                Cues.Entry entry =
                        new Cues.Entry(next.cue().entry().word(), Frame.DENIES, Stance.DENIES, Certainty.CERTAIN);
                Cue both = new Cue(next.cue().span(), next.cue().core(), entry);
                joined.add(new Placed(both, one.source(), cue, next.from(), next.direct(), one.breaks()));
                i++;
            } else {
                joined.add(one);
            }
        }
        return joined;
    }

    /** 医院将关闭，一名医生周一表示。 Who says it, and that he says it, stand at the end. */
    private Optional<Span> trailing(List<Placed> placed, int i) {
        Placed one = placed.get(i);
        boolean says =
                one.cue().entry().frame() == Frame.SAYS || one.cue().entry().frame() == Frame.TELLS;
        int end = one.cue().span().end();
        boolean ends = end >= line.span().end() || (end == line.span().end() - 1 && "。！!".indexOf(line.at(end)) >= 0);
        int source = one.source().isEmpty() ? -1 : one.source().get(0).start();
        boolean behind = source > line.span().start() && "，,".indexOf(line.at(source - 1)) >= 0;
        return says && ends && behind && i == 0
                ? line.trimmed(line.span().start(), source).filter(span -> span.length() >= SHORTEST_BEFORE)
                : Optional.empty();
    }

    /** 该帖已被删除: what is taken back stands before, nobody says by whom. */
    private void retracted(Placed one) {
        boolean byItself = !one.source().isEmpty() && isActor(one);
        Optional<Span> before =
                byItself ? line.trimmed(line.span().start(), one.source().get(0).start()) : Optional.empty();
        if (byItself) {
            before.filter(span -> span.length() >= 4)
                    .ifPresent(what -> found.add(new Found(
                            "withdrawn by whom it came from",
                            List.of(what),
                            one.cueSpans(),
                            one.source(),
                            Stance.RETRACTS,
                            Certainty.CERTAIN)));
        } else if (!one.source().isEmpty()) {
            found.add(new Found(
                    "withdrawn, by nobody named",
                    one.source(),
                    one.cueSpans(),
                    List.of(),
                    Stance.RETRACTS,
                    Certainty.CERTAIN));
        }
    }

    /** 《晚报》已经撤回: who withdraws stands before, not what is withdrawn. */
    private boolean isActor(Placed one) {
        String cue = one.cueSpans().get(0).of(line.text());
        String words = one.source().get(0).of(line.text());
        String kind = SourceWords.kind(words);
        return cue.indexOf('被') < 0
                && cue.indexOf('遭') < 0
                && (words.endsWith("》") || kind.equals("body") || kind.equals("state"));
    }

    private int end(List<Placed> placed, int i) {
        Placed one = placed.get(i);
        int clause = line.clauseStart(one.cue().span().start());
        int limit = enclosing(clause, one.from());
        int end = line.next("；;", one.from(), limit);
        int quoted = Spoken.quotationEnd(line, one.from(), end);
        if (quoted > 0) {
            return quoted;
        }
        Frame frame = one.cue().entry().frame();
        end = isHeading() ? gap(one.from(), end) : end;
        if (one.direct() && frame == Frame.ACT) {
            return line.next("，,", one.from(), end);
        }
        for (int k = i + 1; k < placed.size(); k++) {
            Placed next = placed.get(k);
            int start = line.clauseStart(next.cue().span().start());
            boolean outside = line.next("", one.from(), start) == start;
            boolean starts = start > one.from() && start < end && outside && !accords(one);
            if (starts && (next.breaks() || one.direct())) {
                return start - 1;
            }
        }
        return end;
    }

    /** A line without a stop, in which a blank parts two clauses: 部长否认辞职 顾问遭约谈. */
    private boolean isHeading() {
        return "。！？!?；”」』".indexOf(line.at(line.span().end() - 1)) < 0;
    }

    private int gap(int from, int end) {
        for (int i = from + 1; i < end - 1; i++) {
            boolean blank = line.at(i) == ' ' || line.at(i) == '\u3000';
            if (blank && Character.isIdeographic(line.at(i - 1)) && i - from > 3) {
                return i;
            }
        }
        return end;
    }

    private boolean accords(Placed one) {
        return Manners.isAccording(line, one.cueSpans())
                || one.cue().entry().word().equals("据");
    }

    /** The end of the quotation within which the clause stands, or the sentence's. */
    private int enclosing(int clause, int from) {
        for (int i = clause - 1; i >= line.span().start(); i--) {
            int close = line.quotes().closingOf(i);
            if (close >= from) {
                return close;
            }
        }
        return line.span().end();
    }
}
