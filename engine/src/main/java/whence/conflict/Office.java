package whence.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import whence.claim.Pile.Named;
import whence.claim.Pile.Page;
import whence.entity.Entity.Tenure;
import whence.reading.EntityKind;
import whence.reading.Mention;
import whence.text.NamedLists;
import whence.text.Passage;
import whence.text.Span;
import whence.time.Interval;

/**
 * An office that somebody is said to hold.
 *
 * @param holder the holder's id
 * @param words the office, in lower case
 * @param when the time of holding it, as far as stated
 * @param passage where it is said
 */
record Office(String holder, String words, Interval when, Passage passage) {

    private static final Interval UNSTATED = new Interval(null, null);

    /** "... was the director of the North American division of the ministry": at most 140 characters of office. */
    private static final Pattern COPULA =
            Pattern.compile("^ (?:is|was|has been|had been|became) (?:the |a |an )?((?:[\\p{L}-]+ ){0,4}?"
                    + NamedLists.of(Office.class, "word-lists.tsv").anyOf("is an office")
                    + "(?: of [^,.;:()]{3,120})?)");

    private static final int LONG = 180;

    /** All that the pile says of offices: in titles beside names, in "was the head of", and as tenures. */
    static List<Office> in(Evidence evidence) {
        List<Office> offices = new ArrayList<>();
        for (Page page : evidence.pile().pages()) {
            for (Mention mention : page.reading().mentions()) {
                if (mention.kind() == EntityKind.PERSON) {
                    evidence.cast()
                            .findEntityAt(new Passage(page.document().id(), mention.span()))
                            .ifPresent(holder -> add(page, holder, mention.title(), offices));
                }
            }
            page.named().stream()
                    .filter(named -> named.kind() == EntityKind.PERSON)
                    .forEach(named -> copula(page, named, offices));
        }
        evidence.cast()
                .entities()
                .forEach(entity -> entity.stated().tenures().stream()
                        .filter(tenure -> !tenure.evidence().isEmpty())
                        .forEach(tenure -> offices.add(of(entity.id(), tenure))));
        return offices;
    }

    private static void add(Page page, String holder, @Nullable Span title, List<Office> offices) {
        if (title != null) {
            offices.add(new Office(
                    holder,
                    plain(title.of(page.text())),
                    UNSTATED,
                    new Passage(page.document().id(), title)));
        }
    }

    private static void copula(Page page, Named named, List<Office> offices) {
        int from = named.span().end();
        int to = Math.min(page.lower().length(), from + LONG);
        Matcher office = COPULA.matcher(page.lower().substring(from, to));
        if (office.find()) {
            Span span = new Span(from + office.start(1), from + office.end(1));
            offices.add(new Office(
                    named.entity(),
                    plain(office.group(1)),
                    UNSTATED,
                    new Passage(page.document().id(), span)));
        }
    }

    private static Office of(String holder, Tenure tenure) {
        return new Office(
                holder, plain(tenure.office()), tenure.when(), tenure.evidence().get(0));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replace('’', '\'')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
