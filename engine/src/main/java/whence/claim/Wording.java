package whence.claim;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import whence.claim.Pile.Page;
import whence.reading.Stance;
import whence.reading.Statement;
import whence.text.Span;

/** Chooses the plainest wording of a claim among its statements: short, asserted, with the name of whom it is told. */
final class Wording {

    /** A wording of about this many UTF-16 units reads best. */
    private static final int BEST_LENGTH = 80;

    /** A Chinese character says about as much as so many letters. */
    private static final int HAN_WIDTH = 3;

    /** "(is said) to have fled": nobody is told of in these words alone. */
    private static final Pattern INFINITIVE = Pattern.compile("to (?:have|be|\\w+) ");

    private static final Pattern BY_THE_WAY = Pattern.compile("\\w+ (?:when|after|before|while|since) [^,;.]*$");

    private Wording() {}

    private record Candidate(String text, double cost) {}

    static String plainest(Cluster cluster, Pile pile) {
        boolean han = pile.isMostlyHan();
        return cluster.members().stream()
                .map(member -> candidate(member.proposition(), pile, han))
                .min(Comparator.comparingDouble(Candidate::cost).thenComparing(Candidate::text))
                .map(Candidate::text)
                .orElseThrow();
    }

    /** Whether Chinese words tell it. */
    private static boolean isHan(Proposition proposition, Pile pile) {
        Page page = pile.getPage(proposition.at().document());
        return HanWords.isHanAt(page.text(), proposition.at().event().start());
    }

    /** With its cost; {@code wanted}: whether most of the pile is in Chinese, as its reader is likely to be. */
    private static Candidate candidate(Proposition proposition, Pile pile, boolean wanted) {
        Page page = pile.getPage(proposition.at().document());
        Statement statement =
                pile.getStatement(proposition.at().document(), proposition.at().statement());
        Optional<Span> part = statement.parts().content().stream()
                .filter(span -> span.contains(proposition.at().event()))
                .findFirst();
        String bearer = proposition.topic().bearer();
        boolean subjectApart = part.isPresent()
                && statement.parts().content().size() > 1
                && (INFINITIVE.matcher(part.get().of(page.lower())).lookingAt()
                        || (bearer != null
                                && !names(page, part.get(), bearer)
                                && names(page, statement.contentSpan(), bearer)));
        Span content = subjectApart ? statement.contentSpan() : part.orElse(statement.contentSpan());
        String text = part.filter(span -> !subjectApart)
                .map(span -> tidy(plain(page, span, proposition.at().event())))
                .orElseGet(() -> allParts(page, statement));
        boolean named = bearer == null || names(page, content, bearer);
        boolean han = isHan(proposition, pile);
        int length = han ? text.length() * HAN_WIDTH : text.length();
        double cost = Math.abs(length - BEST_LENGTH) / (double) BEST_LENGTH
                + (han == wanted ? 0 : 1)
                + (named ? 0 : 1.5)
                + (proposition.stance() == Stance.ASSERTS ? 0 : 1)
                + (text.indexOf('"') >= 0 || text.indexOf('“') >= 0 ? 0.3 : 0)
                + (length < 15 ? 2 : 0)
                + (isVerb(statement, proposition.at().event()) ? 0 : 0.6)
                + (isHeading(page, content) ? 1.5 : 0)
                + (startsWith(page, content, bearer) ? 0 : 0.4)
                + (subjectApart ? 0.5 : 0)
                + (isByTheWay(page, content, proposition.at().event()) ? 0.8 : 0)
                + (text.endsWith("?") ? 1 : 0)
                + (statement.isAttributed() ? 0 : 0.25);
        return new Candidate(text, cost);
    }

    private static boolean names(Page page, Span content, String entity) {
        return page.namedIn(content).stream().anyMatch(one -> one.entity().equals(entity));
    }

    /** All that somebody said, without the clause between marks that reports it; words without marks between stay. */
    private static String allParts(Page page, Statement statement) {
        StringBuilder all = new StringBuilder();
        int end = -1;
        for (Span part : statement.parts().content()) {
            String between = end < 0 ? "" : page.text().substring(end, Math.max(end, part.start()));
            boolean woven = between.chars().allMatch(unit -> Character.isLetterOrDigit(unit) || unit == ' ');
            all.append(woven ? between : " … ").append(part.of(page.text()));
            end = part.end();
        }
        return tidy(all.toString());
    }

    /** The content, or where nothing but a judgement would be left of it, all of it. */
    private static String plain(Page page, Span content, Span event) {
        boolean whole = event.equals(content) || !content.contains(event);
        String plain = Plain.of(
                content.of(page.text()),
                content.of(page.lower()),
                whole ? content.length() : event.start() - content.start(),
                !whole && Verdicts.negated(page.lower(), event.start()));
        return plain.isBlank() ? content.of(page.text()) : plain;
    }

    private static boolean isVerb(Statement statement, Span event) {
        return statement.basis().terms().stream()
                .anyMatch(term -> term.tag().startsWith("VB") && event.overlaps(term.span()));
    }

    private static boolean isHeading(Page page, Span content) {
        return page.document().layout().headings().stream().anyMatch(heading -> heading.contains(content));
    }

    /** Whether whom it is told of stands at its head, an office before the name allowed for. */
    private static boolean startsWith(Page page, Span content, @Nullable String bearer) {
        return page.namedIn(content).stream()
                .anyMatch(one -> one.entity().equals(bearer) && one.span().start() - content.start() < 50);
    }

    /** "31 people died when the ship sank": of the sinking that is told by the way. */
    private static boolean isByTheWay(Page page, Span content, Span event) {
        return content.contains(event)
                && BY_THE_WAY
                        .matcher(page.lower().substring(content.start(), event.start()))
                        .find();
    }

    /** White space evened out, a leading "that" and outer quotation marks taken off, a capital first. */
    static String tidy(String content) {
        String text = content.strip().replaceAll("\\s+", " ");
        if (text.regionMatches(true, 0, "that ", 0, 5)) {
            text = text.substring(5);
        }
        int start = 0;
        int end = text.length();
        while (start < end && "“”\"'‘’「」『』,;: ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "“”\"'‘’「」『』,;:. ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        text = text.substring(start, end);
        return text.isEmpty() ? content.strip() : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
