package whence.claim;

import java.util.Optional;
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

    private SourceName() {}

    /**
     * The last person, else the last body, before the first comma ("Hong Kong's South China Morning Post"), else the person right
     * behind it; a place only where it is all there is ("Washington").
     */
    public static Optional<Named> of(Page page, Span source) {
        String words = source.of(page.text());
        int comma = Math.max(words.indexOf(','), words.indexOf('，'));
        Span core = comma > 1 ? new Span(source.start(), source.start() + comma) : source;
        return last(page, core).or(() -> comma > 1 ? behind(page, source, core.end()) : Optional.empty());
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
