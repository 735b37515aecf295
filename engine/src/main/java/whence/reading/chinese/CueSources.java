package whence.reading.chinese;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.reading.chinese.Cues.Cue;
import whence.reading.chinese.Cues.Frame;
import whence.text.Span;

/**
 * Who reports by each cue of a sentence: whom the words before it name, else, in a clause that names nobody, who reported
 * last.
 */
final class CueSources {

    /** Reporting words that are nouns too, and report only where a clause follows. */
    private static final Set<String> NOUNS = Set.copyOf(WordLists.of("report or noun"));

    /** Reporting words that are also written things: 报道指出. */
    private static final Set<String> WRITINGS = Set.copyOf(WordLists.of("report and written thing"));

    private static final List<String> ASKED = WordLists.of("was asked");

    private static final List<String> RUMOURS = WordLists.of("rumour");
    private static final List<String> TOLD_OF = WordLists.of("speaks of a rumour");

    private final Line line;
    private final List<Cue> cues;
    private final AccordingTo according;

    CueSources(Line line, List<Cue> cues, AccordingTo according) {
        this.line = line;
        this.cues = cues;
        this.according = according;
    }

    /** The cues that report, with those that 据 names, in order of the text. */
    List<SourcedCue> find() {
        List<SourcedCue> placed = new ArrayList<>(according.sourced());
        int left = line.span().start();
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            if (isNamed(cue) || isDenied(cue, placed) || TakenBack.isNotYet(line, cue)) {
                continue;
            }
            if (isTaken(cue, placed)) {
                left = Math.max(left, cue.span().end());
            } else if (!isCited(i)) {
                Optional<SourcedCue> found = place(cue, left, placed);
                found.ifPresent(placed::add);
                // 分析人士: what reports nothing here may name who does.
                left = found.isEmpty() ? left : cue.span().end();
            }
        }
        placed.sort(Comparator.comparingInt(one -> one.cueSpans().get(0).start()));
        return joined(placed);
    }

    private boolean isTaken(Cue cue, List<SourcedCue> placed) {
        return placed.stream().anyMatch(one -> one.cueSpans().stream().anyMatch(cue.core()::overlaps))
                || according.cited().stream().anyMatch(one -> one.cue().stream().anyMatch(cue.core()::overlaps));
    }

    /** Whether a citing cue follows right behind, whose words the cue then belongs to. */
    private boolean isCited(int i) {
        return i + 1 < cues.size()
                && cues.get(i + 1).entry().frame() == Frame.CITES
                && cues.get(i + 1).span().start() == cues.get(i).span().end();
    }

    /** A rumour or accusation that is spoken of: 有关指控, 传言毫无根据, 消息传出后. */
    private boolean isNamed(Cue cue) {
        int start = cue.core().start();
        boolean about = line.startsWith("有关", start - 2) || line.startsWith("相关", start - 2);
        boolean rumour = RUMOURS.contains(cue.entry().word());
        int end = cue.span().end();
        int after = "“「".indexOf(line.at(end)) >= 0 ? end + 1 : end;
        return about || (rumour && isToldOf(after));
    }

    /** 反驳公司的说法，称…: whose account is denied does not speak; who denies it goes on. */
    private boolean isDenied(Cue cue, List<SourcedCue> placed) {
        return cue.entry().word().startsWith("的")
                && placed.stream()
                        .anyMatch(one -> one.cue().entry().frame() == Frame.ACT
                                && one.cue().span().end() <= cue.span().start()
                                && line.clauseStart(one.cue().span().start())
                                        == line.clauseStart(cue.span().start()));
    }

    private boolean isToldOf(int after) {
        return TOLD_OF.stream().anyMatch(word -> line.startsWith(word, after));
    }

    private Optional<SourcedCue> place(Cue cue, int left, List<SourcedCue> before) {
        int clause = line.clauseStart(cue.span().start());
        int from = Math.max(clause, left);
        Frame frame = cue.entry().frame();
        Optional<HeardFrom> heard = HeardFrom.in(line, from, cue);
        if (heard.isPresent()) {
            return Optional.of(at(cue, List.of(heard.get().source()), false));
        }
        if (frame == Frame.HEARSAY) {
            Optional<Span> source = SourceWords.between(line, from, cue.span().start())
                    .filter(span -> cue.core().length() == 2 || isBody(cue, span));
            return Optional.of(at(cue, source.map(List::of).orElse(List.of()), false));
        }
        Optional<Span> source = SourceWords.between(line, from, cue.span().start())
                .or(() -> asked(from, cue.span().start()));
        boolean contrast = line.text().substring(from, cue.core().start()).matches(".{0,60}[却则].{0,8}")
                || "但而却".indexOf(line.at(clause)) >= 0;
        if (source.isPresent()) {
            boolean noun = isNoun(cue);
            boolean breaks = contrast || cue.entry().stance() == Stance.RETRACTS;
            return noun ? Optional.empty() : Optional.of(at(cue, List.of(source.get()), breaks));
        }
        if (TakenBack.isByWhoWrites(line, cue)) {
            List<Span> last =
                    before.isEmpty() ? List.of() : before.get(before.size() - 1).source();
            return Optional.of(at(cue, last, true));
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
            SourcedCue last = before.get(before.size() - 1);
            return last.source().isEmpty() ? Optional.empty() : Optional.of(at(cue, last.source(), true));
        }
        return Optional.empty();
    }

    /** 林一舟被问到局长是否离港时未予置评: who is asked in a clause, by somebody named or not, is who answers in it. */
    private Optional<Span> asked(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            int place = at;
            if (ASKED.stream().anyMatch(word -> line.startsWith(word, place))) {
                return SourceWords.between(line, from, at);
            }
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

    private SourcedCue at(Cue cue, List<Span> source, boolean breaks) {
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
        return new SourcedCue(cue, source, List.of(words), from, direct, breaks);
    }

    /** 辟谣，称…: the denial has no content but what its second verb says, and both are one cue. */
    private static List<SourcedCue> joined(List<SourcedCue> placed) {
        List<SourcedCue> joined = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            SourcedCue one = placed.get(i);
            SourcedCue next = i + 1 < placed.size() ? placed.get(i + 1) : one;
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
                joined.add(new SourcedCue(both, one.source(), cue, next.from(), next.direct(), one.breaks()));
                i++;
            } else {
                joined.add(one);
            }
        }
        return joined;
    }
}
