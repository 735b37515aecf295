package whence.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import whence.claim.Pile.Named;
import whence.claim.Pile.Page;
import whence.entity.NameRows;
import whence.reading.EntityKind;
import whence.reading.Mention;
import whence.text.NamedLists;
import whence.text.Span;

/**
 * Who is named in a row with whom, in one document: what is told of "Ren Bo, Pei An and Su Tan" is told of each, and what
 * is told of seven officials is told of those whom the next sentence names: "These include ...".
 */
final class PeopleInRows {

    /** What stands in one sentence behind what is told, as who says so, with the words that open the next, in UTF-16 units. */
    private static final int REST = 100;

    private static final Pattern OPENING = Pattern.compile(
            "[.。]\\s*" + NamedLists.of(PeopleInRows.class, "word-lists.tsv").anyOf("opens a row"));

    /** From the words that open a row to its first name, in UTF-16 units: a title may stand between. */
    private static final int TITLE = 120;

    private final Page page;
    private final List<List<Named>> rows;

    private PeopleInRows(Page page, List<List<Named>> rows) {
        this.page = page;
        this.rows = rows;
    }

    static PeopleInRows of(Page page) {
        Map<Span, Named> byPlace = new HashMap<>();
        page.named().forEach(named -> byPlace.put(named.span(), named));
        List<Mention> people = page.reading().mentions().stream()
                .filter(mention -> mention.kind() == EntityKind.PERSON)
                .toList();
        List<List<Named>> rows = NameRows.in(page.text(), people).stream()
                .map(row -> row.stream()
                        .flatMap(mention -> Stream.ofNullable(byPlace.get(mention.span())))
                        .toList())
                .filter(row -> row.size() > 1)
                .toList();
        return new PeopleInRows(page, rows);
    }

    /** Those with whom somebody stands in a row that lies within a passage, and he himself; he alone where he stands in none. */
    List<Named> with(Named somebody, Span passage) {
        return rows.stream()
                .filter(row -> row.contains(somebody) && passage.contains(whole(row)))
                .findFirst()
                .orElse(List.of(somebody));
    }

    /** Those whom the sentence behind a passage says to be among them of whom the passage tells. */
    List<Named> named(Span passage) {
        int end = Math.min(page.lower().length(), passage.end() + REST);
        Matcher opening = OPENING.matcher(page.lower()).region(passage.end(), end);
        return opening.find() ? rowBehind(opening.end()) : List.of();
    }

    private List<Named> rowBehind(int place) {
        return rows.stream()
                .filter(row ->
                        row.get(0).span().start() >= place && row.get(0).span().start() <= place + TITLE)
                .findFirst()
                .orElse(List.of());
    }

    private static Span whole(List<Named> row) {
        return row.get(0).span().join(row.get(row.size() - 1).span());
    }
}
