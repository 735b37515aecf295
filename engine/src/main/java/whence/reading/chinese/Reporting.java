package whence.reading.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.reading.Stance;
import whence.reading.chinese.Cues.Cue;
import whence.reading.chinese.Cues.Frame;
import whence.text.Span;

/** Who reports what in one sentence: the source stands before the reporting word, what is said after it, mostly to the end. */
final class Reporting {

    /** Fewer characters before a source at the end are no clause. */
    private static final int SHORTEST_BEFORE = 6;

    private static final Set<String> DENIES_WHAT_FOLLOWS = Set.copyOf(WordLists.of("denies what follows"));

    private final Line line;
    private final List<SourcedCue> placed;
    private final ContentEnd contentEnd;
    private final List<Found> found;

    private Reporting(Line line, List<SourcedCue> placed, List<Found> cited) {
        this.line = line;
        this.placed = placed;
        this.contentEnd = new ContentEnd(line, placed);
        this.found = new ArrayList<>(cited);
    }

    static List<Found> in(Line line) {
        List<Cue> cues = Cues.in(line);
        AccordingTo according = AccordingTo.in(line, cues);
        List<SourcedCue> placed = new CueSources(line, cues, according).find();
        Reporting reporting = new Reporting(line, placed, according.cited());
        Optional<Found> correction = placed.stream().allMatch(one -> TakenBack.isPapersOwn(line, one))
                ? Correction.in(line)
                : Optional.empty();
        if (correction.isPresent()) {
            return List.of(correction.get());
        }
        for (int i = 0; i < placed.size(); i++) {
            reporting.statement(i);
        }
        return reporting.found;
    }

    /** What is said by the cue at a place in the list. */
    private void statement(int i) {
        SourcedCue one = placed.get(i);
        Cue cue = one.cue();
        if (found.stream().anyMatch(told -> told.cue().stream().anyMatch(cue.core()::overlaps))) {
            return; // the words close the report that another cue denies
        }
        if (cue.entry().stance() == Stance.RETRACTS && found.stream().anyMatch(told -> leavesOpen(told, cue))) {
            return; // 要求《晚报》撤回报道: it has not done so
        }
        List<Span> content = new ArrayList<>();
        if (Spoken.endsClause(line, cue.span().end()) && cue.entry().frame() != Frame.CITES) {
            content.addAll(Spoken.before(
                    line, one.source().isEmpty() ? cue.span() : one.source().get(0), cue.span()));
        }
        if (content.isEmpty()) {
            int end = contentEnd.of(i);
            line.trimmed(one.from(), end)
                    .map(span -> Spoken.withMarks(line, span, end))
                    .filter(span -> span.length() >= 2)
                    .ifPresent(content::add);
        }
        if (content.isEmpty()) {
            trailing(i).or(() -> asked(one)).ifPresent(content::add);
        }
        if (cue.entry().stance() == Stance.RETRACTS && one.cueSpans().size() == 1) {
            if (content.isEmpty() || !TakenBack.hasObject(line, one)) {
                takenBack(one);
                return;
            }
            if (!TakenBack.isOfWords(line, one, content.get(0))) {
                return;
            }
        }
        if (content.isEmpty()) {
            return;
        }
        Optional<Judged> judged = undoes(one) ? Judged.in(line, content.get(0)) : Optional.empty();
        Found told = judged.isPresent()
                ? judged(i, judged.get())
                : Manners.of(line, cue, one.cueSpans(), one.source(), content);
        found.add(tellsOfRumour(i, told) ? told.withStance(cue.entry().stance()) : told);
        HeardFrom.in(line, line.clauseStart(cue.span().start()), cue)
                .flatMap(heard -> heard.cited(told.content()))
                .ifPresent(found::add);
    }

    /** Whether a cue stands in what is demanded, asked or refused. */
    private static boolean leavesOpen(Found told, Cue cue) {
        boolean open =
                told.stance() == Stance.URGES || told.stance() == Stance.ASKS || told.stance() == Stance.DECLINES;
        return open && told.content().stream().anyMatch(content -> content.contains(cue.core()));
    }

    /** 被问到局长是否辞职时，发言人未正面回应: what somebody declines to speak of stands before him. */
    private Optional<Span> asked(SourcedCue one) {
        if (one.cue().entry().stance() != Stance.DECLINES || one.source().isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> question = found.stream()
                .filter(told -> told.stance() == Stance.ASKS)
                .map(told -> told.content().get(0))
                .reduce((first, next) -> next);
        Span source = one.source().get(0);
        return question.or(() -> line.trimmed(source.end(), one.cue().span().start())
                        .filter(span -> span.length() >= SHORTEST_BEFORE))
                .or(() -> line.trimmed(line.span().start(), source.start()).filter(span -> found.isEmpty()))
                .filter(span -> span.length() >= SHORTEST_BEFORE);
    }

    /** What is withdrawn stands before: 本刊一文称…，本刊予以撤回并致歉. */
    private void takenBack(SourcedCue one) {
        Optional<Found> report = TakenBack.ownReport(line, one, found);
        if (report.isPresent()) {
            found.set(found.indexOf(report.get()), TakenBack.takenBack(line, report.get(), one));
        } else {
            TakenBack.before(line, one, found).ifPresent(found::add);
        }
    }

    /** 称网上流传的消息不实: what the rumour tells is denied, in a statement of its own. */
    private boolean tellsOfRumour(int i, Found told) {
        return told.stance() == Stance.DENIES
                && placed.subList(i + 1, placed.size()).stream()
                        .filter(next -> next.cue().entry().frame() == Frame.HEARSAY)
                        .anyMatch(next ->
                                told.content().get(0).contains(next.cue().core()));
    }

    /** Whether a judgement on what follows is somebody else's, of a rumour, or is denied itself. */
    private static boolean undoes(SourcedCue one) {
        return one.cue().entry().frame() == Frame.HEARSAY
                || DENIES_WHAT_FOLLOWS.contains(one.cue().entry().word());
    }

    /**
     * 外交部称网传林某被捕不实, 外交部否认林某被捕的说法不实: the rumour tells of the arrest, and is denied unless the one who speaks
     * of it has denied it already; who denies that it is untrue says that it is so.
     */
    private Found judged(int i, Judged judged) {
        SourcedCue one = placed.get(i);
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

    /** 医院将关闭，一名医生周一表示。 Who says it, and that he says it, stand at the end. */
    private Optional<Span> trailing(int i) {
        SourcedCue one = placed.get(i);
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
}
