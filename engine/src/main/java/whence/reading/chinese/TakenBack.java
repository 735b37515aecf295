package whence.reading.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.reading.chinese.Cues.Cue;
import whence.text.Span;

/**
 * What is withdrawn or deleted: 该帖已被删除, 本刊予以撤回. What is taken back mostly stands before the cue; a paper that
 * takes back what it told in the same sentence does not tell it.
 */
final class TakenBack {

    /** The rule of what who writes takes back without naming himself: 特此更正. */
    static final String BY_WHO_WRITES = "taken back by who writes";

    private static final List<String> ITSELF = WordLists.of("the outlet itself");
    private static final Set<String> IN_ERROR = Set.copyOf(WordLists.of("in error"));
    private static final List<String> WRITER = WordLists.of("speaks for the writer");
    private static final List<String> NOT_YET = WordLists.of("not yet taken back");
    private static final List<String> NEGATING = WordLists.of("negates");
    private static final List<String> PIECES = WordLists.of("can be taken back");
    private static final Set<String> OF_OTHER_THINGS = Set.copyOf(WordLists.of("takes back other things too"));
    private static final List<String> GOES_ON = WordLists.of("goes on");
    private static final Set<String> REPORTS = Set.copyOf(WordLists.of("report of the last outlet"));

    /** A report that is taken back was told of within so many units before. */
    private static final int REACH = 800;

    /** Within so many units before 文中, what paper it stands in is named. */
    private static final int NAMED = 60;

    /** Words longer than this tell something themselves instead of pointing back at a report. */
    private static final int SHORT = 30;

    private TakenBack() {}

    // ---- in one sentence

    /** Whether a cue of withdrawal takes nothing back: 未撤回, 应予更正. */
    static boolean isNotYet(Line line, Cue cue) {
        String before = line.text().substring(cue.span().start(), cue.core().start());
        return cue.entry().stance() == Stance.RETRACTS
                && (NEGATING.stream().anyMatch(before::contains)
                        || NOT_YET.stream()
                                .anyMatch(
                                        word -> line.startsWith(word, cue.span().start() - word.length())));
    }

    /** Whether it is who writes that takes something back: 特此更正. */
    static boolean isByWhoWrites(Line line, Cue cue) {
        return cue.entry().stance() == Stance.RETRACTS
                && WRITER.stream()
                        .anyMatch(word -> line.startsWith(word, cue.span().start()));
    }

    /** Whether what follows a withdrawal is what is withdrawn: not in 撤回并致歉. */
    static boolean hasObject(Line line, SourcedCue one) {
        return GOES_ON.stream().noneMatch(word -> line.startsWith(word, one.from()));
    }

    /** Whether it is something said or published that is withdrawn, neither troops nor an office. */
    static boolean isOfWords(Line line, SourcedCue one, Span what) {
        String words = what.of(line.text());
        return !OF_OTHER_THINGS.contains(one.cue().entry().word())
                || PIECES.stream().anyMatch(words::contains);
    }

    /** What the paper itself told before in this sentence and takes back now: 本刊一文称…，现予撤回. */
    static Optional<Found> ownReport(Line line, SourcedCue one, List<Found> told) {
        return isPapersOwn(line, one)
                ? told.stream().filter(found -> isOwnReport(found, line.text())).findFirst()
                : Optional.empty();
    }

    /** Whether nobody but the paper itself speaks by a cue. */
    static boolean isPapersOwn(Line line, SourcedCue one) {
        return one.source().isEmpty() || isItself(one.source().get(0).of(line.text()));
    }

    private static boolean isOwnReport(Found found, String text) {
        return found.stance() == Stance.ASSERTS
                && !found.source().isEmpty()
                && isItself(found.source().get(0).of(text));
    }

    private static boolean isItself(String words) {
        return ITSELF.stream().anyMatch(words::startsWith);
    }

    /** A report of the paper's own with the words that take it back. */
    static Found takenBack(Line line, Found report, SourcedCue by) {
        Optional<Judged> judged = Judged.in(line, report.content().get(0));
        List<Span> cue = new ArrayList<>(report.cue());
        judged.ifPresent(one -> {
            cue.addAll(one.closing());
            cue.add(one.judging());
        });
        cue.addAll(by.cueSpans());
        List<Span> content = judged.map(one -> List.of(one.told())).orElse(report.content());
        return found("taken back by the paper itself", content, cue, report.source());
    }

    /** What is taken back by a cue behind which it does not stand. */
    static Optional<Found> before(Line line, SourcedCue one, List<Found> told) {
        if (one.source().isEmpty()) {
            return isByWhoWrites(line, one.cue())
                    ? what(line, line.clauseStart(one.cue().span().start()), told)
                            .map(what -> found(line, BY_WHO_WRITES, what, one))
                    : Optional.empty();
        }
        Span source = one.source().get(0);
        if (isActor(line, one)) {
            int clause = line.clauseStart(one.cue().span().start());
            return what(line, source.end() < clause ? clause : source.start(), told)
                    .map(what -> found(line, "withdrawn by whom it came from", what, one));
        }
        return isOfWords(line, one, source)
                ? Optional.of(found("withdrawn, by nobody named", one.source(), List.of(passive(line, one)), List.of()))
                : Optional.empty();
    }

    /** 该帖随后被平台删除: the cue with who deletes it. */
    private static Span passive(Line line, SourcedCue one) {
        Span cue = one.cueSpans().get(0);
        for (int at = one.source().get(0).end(); at < cue.start(); at++) {
            if ("被遭".indexOf(line.at(at)) >= 0) {
                return new Span(at, cue.end());
            }
        }
        return cue;
    }

    /** What stands before who takes it back; of what somebody said there, what was said. */
    private static Optional<Span> what(Line line, int to, List<Found> told) {
        Optional<Span> said = told.stream()
                .map(found -> found.content().get(0))
                .filter(content -> content.end() <= to)
                .reduce((one, next) -> next);
        return said.or(() -> line.trimmed(line.span().start(), to)).filter(span -> span.length() >= 4);
    }

    private static Found found(Line line, String rule, Span what, SourcedCue by) {
        Optional<Judged> judged = Judged.in(line, what);
        List<Span> cue = new ArrayList<>();
        judged.filter(one -> !one.closing().isEmpty()).ifPresent(one -> {
            cue.addAll(one.closing());
            cue.add(one.judging());
        });
        Span content = cue.isEmpty() ? what : judged.get().told();
        cue.addAll(by.cueSpans());
        return found(rule, List.of(content), cue, by.source());
    }

    private static Found found(String rule, List<Span> what, List<Span> cue, List<Span> source) {
        return new Found(rule, what, cue, source, Stance.RETRACTS, Certainty.CERTAIN);
    }

    /** 《晚报》已经撤回: who withdraws stands before, not what is withdrawn. */
    private static boolean isActor(Line line, SourcedCue one) {
        String cue = one.cueSpans().get(0).of(line.text());
        String words = one.source().get(0).of(line.text());
        String kind = SourceWords.kind(words);
        return cue.indexOf('被') < 0
                && cue.indexOf('遭') < 0
                && (isItself(words) || words.endsWith("》") || kind.equals("body") || kind.equals("state"));
    }

    // ---- in one document

    /** Statements in order of the text, those that the paper made in error or takes back later being no reports. */
    static List<Found> settled(List<Found> found, String text) {
        return found.stream()
                .map(one -> isOwnError(one, text) || found.stream().anyMatch(later -> withdraws(later, one, text))
                        ? one.withStance(Stance.RETRACTS)
                        : one)
                .toList();
    }

    /** 本报误报…. */
    private static boolean isOwnError(Found one, String text) {
        return isOwnReport(one, text)
                && one.cue().stream().map(cue -> cue.of(text)).anyMatch(TakenBack::isInError);
    }

    private static boolean isInError(String cue) {
        return IN_ERROR.stream().anyMatch(cue::contains);
    }

    /** 本刊一文称…。该报道不实，本刊予以撤回。 */
    private static boolean withdraws(Found later, Found one, String text) {
        if (later.stance() != Stance.RETRACTS
                || !(later.rule().equals(BY_WHO_WRITES)
                        || (!later.source().isEmpty()
                                && isItself(later.source().get(0).of(text))))) {
            return false;
        }
        String taken = later.content().get(0).of(text);
        int apart = later.content().get(0).start() - one.content().get(0).end();
        return apart >= 0
                && apart <= REACH
                && taken.length() <= SHORT
                && PIECES.stream().anyMatch(taken::contains)
                && (isOwnReport(one, text) || isTextOfItsOwn(one, text));
    }

    /** 本刊刊发《…》一文，文中称. */
    private static boolean isTextOfItsOwn(Found one, String text) {
        if (one.stance() != Stance.ASSERTS
                || one.source().isEmpty()
                || !REPORTS.contains(one.source().get(0).of(text))) {
            return false;
        }
        int source = one.source().get(0).start();
        String before = text.substring(Math.max(0, source - NAMED), source);
        return ITSELF.stream().anyMatch(before::contains);
    }
}
