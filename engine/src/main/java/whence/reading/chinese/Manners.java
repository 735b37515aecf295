package whence.reading.chinese;

import java.util.List;
import java.util.Optional;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.reading.chinese.Cues.Cue;
import whence.reading.chinese.Cues.Frame;
import whence.text.Span;
import whence.text.Token;

/** How the speaker stands to what is said, by the cue and by the words of what is said. */
final class Manners {

    private static final List<String> FALSE = WordLists.of("calls it false");
    private static final List<String> REFUSED = WordLists.of("refuses to comment");
    private static final List<String> MAYBE = WordLists.of("perhaps");

    private static final List<String> ACCORDING = WordLists.of("according to");

    private static final List<String> HELD = WordLists.of("held to be so");
    private static final List<String> SOON = WordLists.of("time to come");

    private Manners() {}

    static Found of(Line line, Cue cue, List<Span> cues, List<Span> source, List<Span> content) {
        String said = content.get(0).of(line.text());
        Stance stance = stance(line, cue, content.get(0), said);
        Certainty certainty = certainty(cue, cue.span().of(line.text()), stance, said);
        String rule = rule(cue.entry().frame(), isAccording(line, cues), source.isEmpty());
        return new Found(rule, content, cues, source, stance, certainty);
    }

    /** 据 … 报道: a cue in two pieces, of which the first names the source. */
    static boolean isAccording(Line line, List<Span> cues) {
        Span first = cues.get(0);
        return cues.size() > 1
                && ACCORDING.stream().anyMatch(word -> first.of(line.text()).equals(word));
    }

    private static String rule(Frame frame, boolean according, boolean nobody) {
        if (according) {
            return "according to";
        }
        return switch (frame) {
            case HEARSAY -> nobody ? "hearsay" : "rumour with its bearer";
            case CITES -> "citing";
            case ACT -> "what is done with words";
            default -> "reporting word";
        };
    }

    private static Stance stance(Line line, Cue cue, Span content, String said) {
        Stance stance = cue.entry().stance();
        boolean plain = stance == Stance.ASSERTS && cue.entry().frame() != Frame.CITES;
        if (!plain) {
            return stance;
        }
        String inner = bare(said);
        if (inner.length() <= 14 && REFUSED.stream().anyMatch(inner::contains)) {
            return Stance.DECLINES;
        }
        if (deniesIt(said)) {
            return Stance.DENIES;
        }
        if (cue.entry().frame() == Frame.HEARSAY
                && cue.entry().certainty() == Certainty.UNKNOWN
                && said.length() > 40) {
            return stance;
        }
        if (inner.endsWith("？") || inner.endsWith("?")) {
            return Stance.ASKS;
        }
        if (promises(line, content)) {
            return Stance.URGES;
        }
        boolean later = SOON.stream().anyMatch(bare(said)::startsWith) || said.contains("前不会");
        return later || isAhead(line, content) ? Stance.PREDICTS : stance;
    }

    /** In a short content: in a long one the words may be of somebody else. */
    private static boolean deniesIt(String said) {
        return said.length() <= 40
                && FALSE.stream().anyMatch(said::contains)
                && !said.contains("网传")
                && !said.contains("的传闻")
                && !said.contains("的传言");
    }

    private static String bare(String said) {
        int from = 0;
        int to = said.length();
        while (from < to && "“「『”」』。".indexOf(said.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "“「『”」』。".indexOf(said.charAt(to - 1)) >= 0) {
            to--;
        }
        return said.substring(from, to);
    }

    private static boolean promises(Line line, Span content) {
        int at = content.start();
        at = "“「".indexOf(line.at(at)) >= 0 ? at + 1 : at;
        return line.at(at) == '将' && ahead(line, at);
    }

    private static boolean isAhead(Line line, Span content) {
        int limit = Math.min(content.end(), line.next("，,", content.start(), content.end()));
        for (int i = content.start(); i < limit; i++) {
            boolean will =
                    (line.at(i) == '将' && ahead(line, i)) || line.startsWith("即将", i) || line.startsWith("将会", i);
            if (will) {
                return true;
            }
        }
        return false;
    }

    /** 将 tells of the future before a verb, a time, or "at"; before a noun or pronoun it only marks the object. */
    private static boolean ahead(Line line, int at) {
        Optional<Token> token = line.tokenAt(at);
        if (token.isEmpty() || token.get().span().length() > 1) {
            return false;
        }
        Optional<Token> next = line.tokenAt(at + 1);
        return next.isPresent()
                && (next.get().tag().startsWith("v")
                        || next.get().tag().equals("p")
                        || next.get().tag().equals("t")
                        || next.get().tag().startsWith("d"));
    }

    private static Certainty certainty(Cue cue, String cueWords, Stance stance, String said) {
        Certainty certainty = cue.entry().certainty();
        boolean open = stance == Stance.ASKS || stance == Stance.URGES || stance == Stance.DECLINES;
        if (open) {
            return Certainty.UNKNOWN;
        }
        if (certainty == Certainty.CERTAIN && HELD.stream().anyMatch(cueWords::contains)) {
            certainty = Certainty.PROBABLE;
        }
        boolean weak = said.length() <= 60 && MAYBE.stream().anyMatch(said::contains);
        return weak && (certainty == Certainty.CERTAIN || certainty == Certainty.PROBABLE)
                ? Certainty.POSSIBLE
                : certainty;
    }
}
