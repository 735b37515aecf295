package whence.claim;

import java.util.stream.Collectors;
import whence.claim.Pile.Page;
import whence.reading.SourceKind;
import whence.reading.Stance;
import whence.reading.Statement;
import whence.text.Span;

/**
 * Who judges and who tells, among the statements of one document: "the ministry denies that the paper wrote that he fled"
 * holds three statements, and one event that only one of them may tell.
 */
final class Judgements {

    /** In words longer than this, in UTF-16 units, somebody who confirms a report tells more than that it stands. */
    private static final int SHORT = 40;

    private final Page page;

    Judgements(Page page) {
        this.page = page;
    }

    /** "The ministry denies it", "the paper withdraws the report": the cue passes the judgement. */
    static boolean isAgainst(Statement statement) {
        Stance stance = statement.voice().stance();
        return statement.isAttributed()
                && (stance == Stance.DENIES || stance == Stance.DOUBTS || stance == Stance.RETRACTS);
    }

    /** "Keller called the report untrue": that Keller does is told by the document, the judgement is Keller's. */
    boolean isOwnJudgement(Statement statement) {
        return statement.isAttributed()
                || page.reading().statements().stream()
                        .filter(Statement::isAttributed)
                        .noneMatch(other -> statement.contentSpan().contains(other.contentSpan()));
    }

    /** "The ministry confirmed the report", "denied that it was false": no more than that it stands. */
    boolean upholds(Statement statement) {
        return statement.isAttributed()
                && statement.voice().stance() == Stance.ASSERTS
                && statement.contentSpan().length() <= SHORT
                && Verdicts.upholds(cue(statement));
    }

    /** "dismissed as false a report that ...": nobody was dismissed. */
    boolean isDenying(Span word) {
        return page.reading().statements().stream()
                .filter(statement -> statement.voice().stance() == Stance.DENIES)
                .anyMatch(statement -> statement.parts().cue().stream().anyMatch(word::overlaps));
    }

    private String cue(Statement statement) {
        return statement.parts().cue().stream()
                .map(span -> span.of(page.lower()))
                .collect(Collectors.joining(" "));
    }

    /**
     * Whether a statement itself tells an event, rather than one that stands inside it: of "the paper wrote that an
     * official said that he fled" only the innermost does. A judgement on mere "reports of" an event is the judge's.
     */
    boolean isOwnWord(Statement statement, Span event) {
        for (Statement other : page.reading().statements()) {
            boolean inside = other.isAttributed()
                    && !other.id().equals(statement.id())
                    && (statement.id().equals(other.within()) || !statement.isAttributed())
                    && other.parts().content().stream().anyMatch(span -> span.contains(event));
            if (inside && !(isHearsay(other) && judges(statement))) {
                return false;
            }
        }
        return !isHearsay(statement) || !judgedFromOutside(statement);
    }

    private static boolean isHearsay(Statement statement) {
        return statement.voice().kind() == SourceKind.MISSING;
    }

    private boolean judgedFromOutside(Statement statement) {
        Statement around = statement.within() == null ? null : page.statements().get(statement.within());
        return around != null && judges(around);
    }

    private boolean judges(Statement statement) {
        Stance stance = statement.voice().stance();
        return statement.isAttributed()
                && (stance == Stance.DENIES
                        || stance == Stance.DOUBTS
                        || Verdicts.upholds(cue(statement))
                        || Verdicts.findIn(statement.contentSpan().of(page.lower()))
                                .isPresent());
    }
}
