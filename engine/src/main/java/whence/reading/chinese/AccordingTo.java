package whence.reading.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.reading.chinese.Cues.Cue;
import whence.reading.chinese.Cues.Frame;
import whence.text.Span;

/** 据 … 报道: cues in two pieces between which the source stands, and whom that source cites in turn. */
final class AccordingTo {

    /** No sentence that was written goes by more sources; keeps hostile text from costing much. */
    private static final int MOST = 20;

    /** 根据 and the like; 据 alone is also a part of names. */
    private static final List<String> LONGER = WordLists.of("according to").stream()
            .filter(word -> word.length() > 1)
            .toList();

    /** What an outlet has: 据新华社消息. */
    private static final String NEWS = "消息";

    private final Line line;
    private final List<Cue> cues;
    private final List<SourcedCue> found = new ArrayList<>();
    private final List<Found> cited = new ArrayList<>();

    private AccordingTo(Line line, List<Cue> cues) {
        this.line = line;
        this.cues = cues;
    }

    static AccordingTo in(Line line, List<Cue> cues) {
        AccordingTo according = new AccordingTo(line, cues);
        according.read();
        return according;
    }

    /** Those that 据 names, in order of the text. */
    List<SourcedCue> sourced() {
        return List.copyOf(found);
    }

    /** What those report whom a source behind 据 cites. */
    List<Found> cited() {
        return List.copyOf(cited);
    }

    private void read() {
        for (int i = line.span().start(); i < line.span().end() && found.size() < MOST; i++) {
            if (line.isBoundary(i) && (i == line.span().start() || opens(i))) {
                int length = isAlone(i) ? 1 : opening(i);
                if (length > 0) {
                    at(i, length).ifPresent(found::add);
                }
            }
        }
    }

    /** Whether 据 stands there as a word, or was taken for a part of a name. */
    private boolean isAlone(int at) {
        return line.at(at) == '据'
                && line.tokenAt(at)
                        .filter(token ->
                                token.span().length() <= 1 || token.tag().startsWith("nr"))
                        .isPresent();
    }

    /** The length of 根据 and the like at a place; else 0. */
    private int opening(int at) {
        return LONGER.stream()
                .filter(word -> line.startsWith(word, at))
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }

    private boolean opens(int at) {
        return "，,；;：:、“「『（( 又另".indexOf(line.at(at - 1)) >= 0;
    }

    private Optional<SourcedCue> at(int at, int length) {
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
            return source.map(span -> word(with, span, end));
        }
        Cue cite = inside.stream()
                .filter(cue -> cue.entry().frame() == Frame.CITES)
                .findFirst()
                .orElse(inside.get(0));
        Cue last = inside.get(inside.size() - 1);
        boolean reported = !cite.equals(last) && last.span().end() >= end - 1;
        int until = reported ? last.span().start() : end;
        boolean inTurn = cite.entry().frame() == Frame.CITES
                && (!cite.equals(last)
                        || SourceWords.between(line, cite.span().end(), end).isPresent());
        if (!inTurn) {
            boolean cites = cite.entry().frame() == Frame.CITES;
            if (!cites && last.span().end() < end - 1) {
                return Optional.empty();
            }
            Span reports = last.span();
            Optional<Span> source = HeardFrom.in(line, at + length, last)
                    .map(HeardFrom::source)
                    .or(() -> SourceWords.between(line, at + length, reports.start()));
            return source.map(span -> new SourcedCue(
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
                .ifPresent(content -> cited.add(new Found(
                        Nesting.CITED,
                        List.of(content),
                        List.of(cite.span()),
                        List.of(inner.get()),
                        Stance.ASSERTS,
                        Certainty.CERTAIN)));
        List<Span> words = reported ? List.of(with, last.span()) : List.of(with);
        return Optional.of(
                new SourcedCue(plain(words.get(words.size() - 1)), List.of(outer.get()), words, end + 1, false, false));
    }

    /** 据 before a source alone; of 据新华社消息 the last word is no part of the source. */
    private SourcedCue word(Span with, Span source, int end) {
        Span outlet = new Span(source.start(), Math.max(source.start() + 1, source.end() - NEWS.length()));
        boolean news = source.of(line.text()).endsWith(NEWS)
                && !SourceWords.kind(outlet.of(line.text())).isEmpty();
        List<Span> words = news ? List.of(with, new Span(outlet.end(), source.end())) : List.of(with);
        return new SourcedCue(plain(with), List.of(news ? outlet : source), words, end + 1, false, false);
    }

    private static Cue plain(Span span) {
        return new Cue(span, span, new Cues.Entry("据", Frame.SAYS, Stance.ASSERTS, Certainty.CERTAIN));
    }
}
