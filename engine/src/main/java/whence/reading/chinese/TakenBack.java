package whence.reading.chinese;

import java.util.List;
import java.util.Optional;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.text.Span;

/** 该帖已被删除: what is taken back stands before the cue, and mostly nobody says by whom. */
final class TakenBack {

    private TakenBack() {}

    static Optional<Found> find(Line line, SourcedCue one) {
        boolean byItself = !one.source().isEmpty() && isActor(line, one);
        Optional<Span> before =
                byItself ? line.trimmed(line.span().start(), one.source().get(0).start()) : Optional.empty();
        if (byItself) {
            return before.filter(span -> span.length() >= 4)
                    .map(what -> found("withdrawn by whom it came from", List.of(what), one, one.source()));
        }
        return one.source().isEmpty()
                ? Optional.empty()
                : Optional.of(found("withdrawn, by nobody named", one.source(), one, List.of()));
    }

    private static Found found(String rule, List<Span> what, SourcedCue cue, List<Span> source) {
        return new Found(rule, what, cue.cueSpans(), source, Stance.RETRACTS, Certainty.CERTAIN);
    }

    /** 《晚报》已经撤回: who withdraws stands before, not what is withdrawn. */
    private static boolean isActor(Line line, SourcedCue one) {
        String cue = one.cueSpans().get(0).of(line.text());
        String words = one.source().get(0).of(line.text());
        String kind = SourceWords.kind(words);
        return cue.indexOf('被') < 0
                && cue.indexOf('遭') < 0
                && (words.endsWith("》") || kind.equals("body") || kind.equals("state"));
    }
}
