package whence.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import whence.claim.Pile.Page;
import whence.conflict.Conflict.Kind;
import whence.conflict.ExclusiveRanks.Rank;
import whence.reading.EntityKind;
import whence.reading.Statement;
import whence.text.Passage;
import whence.text.Span;

/** A headline that gives nobody's name but a rank, and a body that gives whom it is about another one. */
final class RankInHeadline implements ConflictRule {

    /** A headline is no longer than this, in UTF-16 units. */
    private static final int LONG = 150;

    @Override
    public List<Conflict> in(Evidence evidence) {
        List<Conflict> found = new ArrayList<>();
        for (Page page : evidence.pile().pages()) {
            headline(page)
                    .ifPresent(headline -> findRank(page, headline)
                            .ifPresent(inHeadline -> found.addAll(
                                    rival(page, headline, inHeadline).stream().toList())));
        }
        return found;
    }

    /** The first sentence, where it names nobody. */
    private static Optional<Span> headline(Page page) {
        return page.reading().statements().stream()
                .map(Statement::contentSpan)
                .min(Comparator.naturalOrder())
                .filter(span -> span.start() < LONG && span.length() <= LONG)
                .filter(span -> page.namedIn(span).stream().noneMatch(named -> named.kind() == EntityKind.PERSON));
    }

    private static Optional<Span> findRank(Page page, Span within) {
        String lower = plain(page.lower().substring(within.start(), within.end()));
        return ExclusiveRanks.find(lower)
                .map(rank -> rank.words().matcher(lower))
                .filter(Matcher::find)
                .map(words -> new Span(within.start() + words.start(), within.start() + words.end()));
    }

    /** The first rank after the headline, where it is another of the same family; it must be about somebody named. */
    private static Optional<Conflict> rival(Page page, Span headline, Span inHeadline) {
        if (headline.end() >= page.text().length()) {
            return Optional.empty();
        }
        Span body = new Span(headline.end(), Math.min(page.text().length(), headline.end() + 6 * LONG));
        if (page.namedIn(body).isEmpty()) {
            return Optional.empty();
        }
        String first = words(page, inHeadline);
        return findRank(page, body)
                .filter(inBody -> differ(first, words(page, inBody)))
                .map(inBody -> Conflicts.between(
                        Kind.ROLE,
                        new Passage(page.document().id(), inHeadline),
                        new Passage(page.document().id(), inBody),
                        "The headline says “" + first + "”, the text below it “" + words(page, inBody) + "”"));
    }

    private static boolean differ(String one, String other) {
        Optional<Rank> rank = ExclusiveRanks.find(one).filter(found -> !found.isLoose());
        Optional<Rank> second = ExclusiveRanks.find(other).filter(found -> !found.isLoose());
        return rank.isPresent() && second.isPresent() && rank.get().excludes(second.get());
    }

    private static String words(Page page, Span span) {
        return plain(span.of(page.text()).toLowerCase(Locale.ROOT));
    }

    /** Hyphens as blanks; the length stays. */
    private static String plain(String words) {
        return words.replace('-', ' ').replace('\n', ' ');
    }
}
