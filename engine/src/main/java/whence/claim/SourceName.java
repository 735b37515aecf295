package whence.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import whence.claim.Pile.Named;
import whence.claim.Pile.Page;
import whence.reading.Beside;
import whence.reading.EntityKind;
import whence.text.Span;

/**
 * The name that the words for a source go by. What Iven's lawyer says, Iven has not said: a person named only to say who
 * stands beside him is nobody's name. A spokesman for a ministry speaks as the ministry.
 */
public final class SourceName {

    /** A place is the source where so few units stand around it: "in Washington". */
    private static final int BARE = 4;

    private static final Set<String> AND = Set.of("and", "&", "和", "與", "与", "及", "、");

    private SourceName() {}

    /**
     * The last person, else the last body, before the first comma ("Hong Kong's South China Morning Post"), else the person right
     * behind it; a place only where it is all there is ("Washington").
     */
    public static Optional<Named> of(Page page, Span source) {
        String words = source.of(page.text());
        int comma = Math.max(words.indexOf(','), words.indexOf('，'));
        Span core = comma > 1 ? new Span(source.start(), source.start() + comma) : source;
        if (areTwo(page, core)) {
            return Optional.empty();
        }
        return last(page, core).or(() -> comma > 1 ? behind(page, source, core.end()) : Optional.empty());
    }

    /** "The auditors Kessel and Thorne": neither of them alone. */
    private static boolean areTwo(Page page, Span core) {
        List<Named> people = page.namedIn(core).stream()
                .filter(named -> named.kind() == EntityKind.PERSON)
                .toList();
        return IntStream.range(1, people.size())
                .mapToObj(i -> new int[] {
                    people.get(i - 1).span().end(), people.get(i).span().start()
                })
                .filter(gap -> gap[0] < gap[1])
                .anyMatch(gap ->
                        AND.contains(page.text().substring(gap[0], gap[1]).strip()));
    }

    private static Optional<Named> last(Page page, Span core) {
        return last(page, core, EntityKind.PERSON)
                .or(() -> last(page, core, EntityKind.ORGANISATION))
                .or(() -> last(page, core, EntityKind.PLACE)
                        .filter(place -> core.length() - place.span().length() <= BARE));
    }

    private static Optional<Named> last(Page page, Span core, EntityKind kind) {
        return page.namedIn(core).stream()
                .filter(named -> named.kind() == kind)
                .filter(named -> kind != EntityKind.PERSON || !Beside.isBeside(page.text(), core, named.span()))
                .reduce((first, second) -> second);
    }

    private static Optional<Named> behind(Page page, Span source, int comma) {
        return page.namedIn(new Span(comma, source.end())).stream()
                .findFirst()
                .filter(named -> named.kind() == EntityKind.PERSON
                        && Beside.isNamedBehind(comma, named.span())
                        && !Beside.isBeside(page.text(), source, named.span()));
    }
}
