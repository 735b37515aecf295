package whence.entity.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import whence.entity.Bodies.Body;
import whence.ingest.Rejected;
import whence.text.Document;
import whence.text.Lexicon;
import whence.text.Passage;
import whence.time.Interval;

/**
 * One table that the user gives to compare with, taken row by row: known tenures, or further bodies. Its header tells
 * which; a broken row is named and the rest is used.
 */
final class ReferenceTable {

    private static final Map<String, String> COLUMNS = new HashMap<>();

    static {
        for (String[] row : Lexicon.rows(ReferenceTable.class, "reference-columns.tsv", 2)) {
            Posts.cells(row[1]).forEach(word -> COLUMNS.put(word, row[0]));
        }
    }

    private final Document document;
    private final List<TableRow> rows;
    private final Map<String, Integer> columns;
    private final List<KnownTenure> tenures = new ArrayList<>();
    private final List<Body> bodies = new ArrayList<>();
    private final List<Rejected> broken = new ArrayList<>();
    private final Map<String, Title> titles = new HashMap<>();

    private ReferenceTable(Document document) {
        this.document = document;
        List<TableRow> all = TableRow.of(document.text());
        Map<String, Integer> named = all.isEmpty() ? Map.of() : columns(all.get(0));
        boolean headless = named.isEmpty() && !all.isEmpty() && isPlain(all.get(0));
        this.columns = headless ? Map.of("person", 0, "office", 1, "start", 2, "end", 3) : named;
        this.rows = headless || all.isEmpty() ? all : all.subList(1, all.size());
    }

    /** Whether the table can be used at all; a message that says what was found and what was expected where not. */
    static Optional<String> findFault(Document document) {
        ReferenceTable table = new ReferenceTable(document);
        boolean known = table.isOfTenures() || table.isOfBodies();
        return known
                ? Optional.empty()
                : Optional.of(
                        "expected a table with the columns person, office, start and end (known tenures), or name,"
                                + " chinese, acronyms, parent and rank (bodies); found: "
                                + document.text()
                                        .lines()
                                        .findFirst()
                                        .map(ReferenceTable::shortened)
                                        .orElse("nothing"));
    }

    static Reference read(Document document) {
        ReferenceTable table = new ReferenceTable(document);
        for (TableRow row : table.rows) {
            if (table.isOfTenures()) {
                table.tenure(row);
            } else if (table.isOfBodies()) {
                table.body(row);
            }
        }
        return new Reference(table.tenures, table.bodies, table.broken);
    }

    private static String shortened(String line) {
        return line.length() <= 80 ? line : line.substring(0, 80) + "…";
    }

    private boolean isOfTenures() {
        return (columns.containsKey("person") || columns.containsKey("id"))
                && columns.containsKey("office")
                && (columns.containsKey("start") || columns.containsKey("end"));
    }

    private boolean isOfBodies() {
        return columns.containsKey("name")
                && (columns.containsKey("chinese") || columns.containsKey("acronyms") || columns.containsKey("rank"));
    }

    private static Map<String, Integer> columns(TableRow header) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.cells().size(); i++) {
            String word = header.cells()
                    .get(i)
                    .toLowerCase(Locale.ROOT)
                    .replaceFirst("^#\\s*+", "")
                    .strip();
            String column = COLUMNS.get(word);
            if (column != null) {
                columns.putIfAbsent(column, i);
            }
        }
        return columns;
    }

    /** Four cells without a header, the last two of which are dates. */
    private static boolean isPlain(TableRow row) {
        return row.cells().size() == 4
                && !row.cells().get(0).isBlank()
                && PartialDate.find(row.cells().get(2)).isPresent()
                && PartialDate.find(row.cells().get(3)).isPresent();
    }

    private String cell(TableRow row, String column) {
        Integer at = columns.get(column);
        return at == null || at >= row.cells().size() ? "" : row.cells().get(at).strip();
    }

    private void tenure(TableRow row) {
        String id = cell(row, "id");
        String named = cell(row, "person");
        String person = named.isEmpty() && !isCode(id) ? id : named;
        String spelled = cell(row, "office");
        String office = spelled.isEmpty() ? cell(row, "office id") : spelled;
        Optional<Interval> start = PartialDate.find(cell(row, "start"));
        Optional<Interval> end = PartialDate.find(cell(row, "end"));
        Optional<String> fault = fault(person, office, row, start, end);
        if (fault.isPresent()) {
            reject(row, fault.get());
            return;
        }
        tenures.add(new KnownTenure(
                new KnownTenure.Holder(person, id),
                titles.computeIfAbsent(office, ReferenceTable::title),
                start.orElseThrow(),
                end.orElseThrow(),
                new Passage(document.id(), row.span())));
    }

    /** "governor-fujian" is the governor of Fujian; an office that is not understood is none that a text can mean. */
    private static Title title(String office) {
        boolean brief = office.matches("[a-z]++(?:-[a-z]++)++");
        String words = brief ? office.replace('-', ' ') : office;
        String first = office.replaceFirst("-.*$", "");
        boolean postFirst = brief
                && Posts.at(List.of(first), 0).isPresent()
                && Posts.at(Phrases.tokens(words), 0)
                        .map(found -> found.to() == 1)
                        .orElse(false);
        String spelled = postFirst ? words.replaceFirst(" ", " of ") : words;
        return Offices.written().findTitle(spelled).orElseGet(() -> Title.ofUnknownPost(office));
    }

    private Optional<String> fault(
            String person, String office, TableRow row, Optional<Interval> start, Optional<Interval> end) {
        if (person.isEmpty()) {
            return Optional.of("it names no person");
        }
        if (office.isEmpty()) {
            return Optional.of("it names no office");
        }
        if (start.isEmpty() || end.isEmpty()) {
            String found = cell(row, start.isEmpty() ? "start" : "end");
            return Optional.of("expected a date such as 2013-03-15, 2013-03, 2013 or 15 March 2013, or nothing; found: "
                    + shortened(found));
        }
        LocalDate from = start.get().from();
        LocalDate to = end.get().to();
        return from != null && to != null && to.isBefore(from)
                ? Optional.of("it ends (" + cell(row, "end") + ") before it starts (" + cell(row, "start") + ")")
                : Optional.empty();
    }

    /** An id that is no name: Q1234, enwiki:99, 17. */
    private static boolean isCode(String id) {
        return id.codePoints().anyMatch(Character::isDigit);
    }

    private void body(TableRow row) {
        String name = cell(row, "name");
        String rank = cell(row, "rank");
        if (name.isEmpty()) {
            reject(row, "it names no body");
        } else if (!rank.isEmpty() && Step.find(rank).isEmpty()) {
            reject(
                    row,
                    "expected a step of the ladder of ranks, such as ministry or bureau, or nothing; found: "
                            + shortened(rank));
        } else {
            bodies.add(
                    new Body(name, list(cell(row, "chinese")), list(cell(row, "acronyms")), cell(row, "parent"), rank));
        }
    }

    private static List<String> list(String cell) {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : cell.split("[;；]", -1)) {
            if (!name.isBlank() && seen.add(name.strip())) {
                names.add(name.strip());
            }
        }
        return names;
    }

    private void reject(TableRow row, String reason) {
        broken.add(new Rejected(document.outlet() + " line " + row.line(), reason));
    }
}
