package whence.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One published thing: its exact text, to which all offsets refer, and what is known about it.
 *
 * @param id short and stable: the id that was given, or the file's name without its ending, or one made from the
 *     address; never dependent on the order in which documents were met
 * @param address what tells a new version from another document: the URL, else the path, else the given id
 * @param text the text as read; cleaning happens before, never after
 * @param about what is known about it, each with how
 * @param layout where headings and other marked parts stand in the text, and keys of the input that Whence does not
 *     read
 */
public record Document(String id, String address, String text, Map<Detail, Known> about, Layout layout) {

    /** How the id and the address of a table begin that was given to compare with. */
    public static final String REFERENCE = "reference:";

    /**
     * Parts of the text that are not running prose.
     *
     * @param headings lines that head what follows; dates hang on them
     * @param boilerplate parts of the page that are not the article: share buttons, testimonials, lists of links
     * @param extra unknown keys of the input with their raw JSON, kept as they were
     */
    public record Layout(List<Span> headings, List<Span> boilerplate, Map<String, String> extra) {

        public static final Layout PLAIN = new Layout(List.of(), List.of(), Map.of());

        public Layout {
            headings = List.copyOf(headings);
            boilerplate = List.copyOf(boilerplate);
            extra = java.util.Collections.unmodifiableMap(new TreeMap<>(extra));
        }
    }

    public Document {
        if (id.isBlank() || address.isBlank()) {
            throw new IllegalArgumentException("a document needs an id and an address");
        }
        Map<Detail, Known> sorted = new EnumMap<>(Detail.class);
        sorted.putAll(about);
        about = java.util.Collections.unmodifiableMap(sorted);
    }

    /** Whether it is a table to compare with: evidence can point to it, but it is no report and claims nothing. */
    public boolean isReference() {
        return address.startsWith(REFERENCE);
    }

    public Optional<String> find(Detail detail) {
        return Optional.ofNullable(about.get(detail)).map(Known::value);
    }

    /** The day of publication, where it is known. */
    public Optional<LocalDate> findPublished() {
        return find(Detail.PUBLISHED).flatMap(Document::day);
    }

    /** The name to show for who published it: the outlet, else its id. */
    public String outlet() {
        return find(Detail.OUTLET).orElse(id);
    }

    public Document with(Detail detail, Known known) {
        Map<Detail, Known> changed = new TreeMap<>(about);
        changed.put(detail, known);
        return new Document(id, address, text, changed, layout);
    }

    public Document withId(String newId) {
        return new Document(newId, address, text, about, layout);
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
