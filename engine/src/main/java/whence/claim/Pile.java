package whence.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import whence.entity.Cast;
import whence.entity.Entity;
import whence.reading.EntityKind;
import whence.reading.Mention;
import whence.reading.Reading;
import whence.reading.Statement;
import whence.text.Document;
import whence.text.Passage;
import whence.text.SimplifiedChinese;
import whence.text.Span;

/**
 * All documents with their readings and the entities they name, looked up by document: what every step from claims on
 * works with.
 */
public final class Pile {

    /** A mention with the entity it names. */
    public record Named(Span span, String entity, EntityKind kind, String name) {}

    /**
     * One document with what was read in it; {@code lower} is its text in lower case and simplified characters, unit for
     * unit, to look words up in.
     */
    public record Page(
            Document document, Reading reading, Map<String, Statement> statements, List<Named> named, String lower) {

        public String text() {
            return document.text();
        }

        /** The mentions that lie within a passage, in order. */
        public List<Named> namedIn(Span span) {
            int from = firstFrom(span.start());
            List<Named> found = new ArrayList<>();
            for (int i = from; i < named.size() && named.get(i).span().start() < span.end(); i++) {
                if (span.contains(named.get(i).span())) {
                    found.add(named.get(i));
                }
            }
            return found;
        }

        /** The mentions that end before a place, nearest last, none further back than {@code reach} units. */
        public List<Named> namedBefore(int place, int reach) {
            return namedIn(new Span(Math.max(0, place - reach), Math.max(1, place)));
        }

        private int firstFrom(int start) {
            int low = 0;
            int high = named.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (named.get(middle).span().start() < start) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    /** UTF-16 units of a text by which its language is told. */
    private static final int FIRST_UNITS = 600;

    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final Map<String, Entity> entities = new LinkedHashMap<>();

    private int han;

    private Pile() {}

    /** Documents without a reading are left out: nobody knows what they say. */
    public static Pile of(List<Document> documents, List<Reading> readings, Cast cast) {
        Pile pile = new Pile();
        cast.entities().forEach(entity -> pile.entities.put(entity.id(), entity));
        Map<String, Reading> byDocument = new LinkedHashMap<>();
        readings.forEach(reading -> byDocument.put(reading.document(), reading));
        documents.stream()
                .sorted(Comparator.comparing(Document::id))
                .forEach(document -> Optional.ofNullable(byDocument.get(document.id()))
                        .ifPresent(reading -> pile.pages.put(document.id(), page(document, reading, cast))));
        pile.han = (int)
                pile.pages.values().stream().filter(page -> isHan(page.text())).count();
        return pile;
    }

    /** Whether most of its documents are in Chinese; their reader wants claims told in it where both languages tell them. */
    boolean isMostlyHan() {
        return 2 * han > pages.size();
    }

    /** By the first lines: a fifth of Chinese characters, each of which is a word or half of one. */
    private static boolean isHan(String text) {
        int first = Math.min(text.length(), FIRST_UNITS);
        long characters = text.substring(0, first)
                .codePoints()
                .filter(Character::isIdeographic)
                .count();
        return 5 * characters > first;
    }

    private static Page page(Document document, Reading reading, Cast cast) {
        Map<String, Statement> statements = new LinkedHashMap<>();
        List<Statement> article = reading.statements().stream()
                .filter(statement -> !isBoilerplate(document, statement.contentSpan()))
                .toList();
        article.forEach(statement -> statements.put(statement.id(), statement));
        List<Named> named = new ArrayList<>();
        for (Mention mention : reading.mentions()) {
            cast.findEntityAt(new Passage(document.id(), mention.span()))
                    .ifPresent(entity -> named.add(new Named(mention.span(), entity, mention.kind(), mention.name())));
        }
        named.sort(Comparator.comparing(Named::span));
        String lower = SimplifiedChinese.of(document.text().toLowerCase(java.util.Locale.ROOT));
        // A few letters change length when lowered; offsets must hold, so such a text is searched as it stands.
        return new Page(
                document,
                new Reading(reading.document(), article, reading.figures(), reading.mentions(), reading.coverage()),
                statements,
                List.copyOf(named),
                lower.length() == document.text().length() ? lower : document.text());
    }

    /** Share buttons, testimonials and the like are read, but claim nothing about the story. */
    private static boolean isBoilerplate(Document document, Span content) {
        return document.layout().boilerplate().stream().anyMatch(part -> part.contains(content));
    }

    /** In order of their ids. */
    public List<Page> pages() {
        return List.copyOf(pages.values());
    }

    public Page getPage(String document) {
        Page page = pages.get(document);
        if (page == null) {
            throw new IllegalArgumentException("no document " + document + " in this pile");
        }
        return page;
    }

    public Optional<Page> findPage(String document) {
        return Optional.ofNullable(pages.get(document));
    }

    public Statement getStatement(String document, String statement) {
        Statement found = getPage(document).statements().get(statement);
        if (found == null) {
            throw new IllegalArgumentException("no statement " + statement + " in document " + document);
        }
        return found;
    }

    /** All entities, in order of their ids. */
    public List<Entity> entities() {
        return List.copyOf(entities.values());
    }

    public Optional<Entity> findEntity(String id) {
        return Optional.ofNullable(entities.get(id));
    }
}
