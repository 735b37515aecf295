package whence.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whence.dossier.Decision.Kind;
import whence.dossier.Subject.Topic;
import whence.entity.Cast;
import whence.reading.Certainty;
import whence.reading.Parts;
import whence.reading.Reading;
import whence.reading.SourceKind;
import whence.reading.Stance;
import whence.reading.Voice;
import whence.reprint.PairMemory;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Known;
import whence.text.Span;
import whence.time.Granularity;
import whence.time.Interval;
import whence.time.TimeExpression;

/** What a dossier keeps, and what it promises. */
class DossierSpec {

    private static final String READER = "reader 1";

    @TempDir
    private Path folder = Path.of("");

    private Path path = Path.of("");

    @BeforeEach
    void givenAnEmptyDossier() {
        path = folder.resolve("varro.dossier");
        DossierFile.create(path);
    }

    @Test
    void what_was_put_in_comes_out_as_it_was() {
        Document letter = document("letter", "2031-06-17", "A friend told Mira Tal that Varro fled.");

        add(letter);

        try (DossierFile file = DossierFile.openToRead(path)) {
            assertThat(file.documents()).containsExactly(letter);
            assertThat(file.findReading(DossierFile.readingKey(letter, READER), "letter"))
                    .contains(reading(letter));
        }
    }

    @Test
    void the_same_document_again_changes_nothing() {
        Document letter = document("letter", "2031-06-17", "Varro fled.");
        add(letter);
        List<String> before = dump();

        boolean changed = add(letter);

        assertThat(changed).isFalse();
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void the_order_of_adding_leaves_no_trace() {
        List<Document> documents = new ArrayList<>(List.of(
                document("letter", "2031-06-17", "Varro fled."),
                document("courier", "2031-06-18", "Varro fled, the letter says."),
                version("courier", "2031-06-19", "Varro did not flee, the courier regrets."),
                document("post", null, "Nobody has seen Varro."),
                at("elsewhere/post", "post", "Varro was seen at the harbour.")));
        documents.forEach(this::add);
        List<String> oneOrder = dump();
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(documents, new Random(seed));
            path = folder.resolve("order" + seed + ".dossier");
            DossierFile.create(path);

            documents.forEach(this::add);

            assertThat(dump()).isEqualTo(oneOrder);
        }
    }

    @Test
    void another_text_at_the_same_address_is_a_new_version_and_the_newest_counts() {
        add(document("courier", "2031-06-18", "Some 1,100 people were dismissed."));
        add(version("courier", "2031-06-19", "Some 110 people were dismissed."));

        try (DossierFile file = DossierFile.openToRead(path)) {
            assertThat(file.versions()).hasSize(2);
            assertThat(file.documents())
                    .singleElement()
                    .extracting(Document::text)
                    .isEqualTo("Some 110 people were dismissed.");
        }
        assertThat(Change.between("Some 1,100 people were dismissed.", "Some 110 people were dismissed."))
                .containsExactly(new Change("1,100", "110"));
    }

    @Test
    void a_document_taken_out_stays_out_until_undo_brings_it_back() {
        Document letter = document("letter", "2031-06-17", "Varro fled.");
        add(letter);
        append(Kind.REMOVE, subject(letter), "");

        assertThat(documents()).isEmpty();
        add(letter);
        assertThat(documents()).isEmpty();

        append(Kind.UNDO, null, "");
        assertThat(documents()).containsExactly(letter);
    }

    @Test
    void a_correction_wins_over_what_the_page_says_and_says_whose_it_is() {
        Document letter = document("letter", "2031-06-17", "Varro fled.");
        add(letter);

        append(Kind.SET, subject(letter), "published=2031-06-16");

        assertThat(documents())
                .singleElement()
                .extracting(document -> document.about().get(Detail.PUBLISHED))
                .isEqualTo(new Known("2031-06-16", "set by mira"));
    }

    @Test
    void undo_takes_back_the_last_decision_that_still_holds() {
        Decision first = decision(Kind.NOTE, null, "one");
        Decision second = decision(Kind.NOTE, null, "two");
        Decision undo = decision(Kind.UNDO, null, "");

        assertThat(new Ledger(List.of(first, second, undo)).inForce()).containsExactly(first);
        assertThat(new Ledger(List.of(first, undo, second, undo)).inForce()).isEmpty();
        assertThat(new Ledger(List.of(first, second, undo, second)).inForce()).containsExactly(first, second);
    }

    @Test
    void a_passage_is_found_again_in_a_later_version() {
        Document old = document("letter", "2031-06-17", "Varro fled, a friend said.");
        Subject.Quote quote = Subject.Quote.of(old, new Span(0, 10));

        assertThat(quote.findIn(document("letter", "2031-06-18", "Correction: Varro fled, a friend said.")))
                .contains(new Span(12, 22));
        assertThat(quote.findIn(document("letter", "2031-06-18", "Varro stayed.")))
                .isEmpty();
    }

    @Test
    void a_dossier_of_the_first_version_is_read_and_taken_over() throws Exception {
        Document letter = document("letter", "2031-06-17", "Varro fled.");
        add(letter);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement()) {
            statement.execute("drop table wording");
            statement.execute("pragma user_version = 1");
        }

        try (DossierFile file = DossierFile.openToRead(path)) {
            assertThat(file.documents()).containsExactly(letter);
        }
        try (DossierFile file = DossierFile.openToWrite(path)) {
            assertThat(file.pairs().find(new PairMemory.TextPair("one", "other")))
                    .isEmpty();
        }
    }

    @Test
    void a_dossier_of_a_newer_version_says_so_and_is_not_touched() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma user_version = 99");
        }
        byte[] before = Files.readAllBytes(path);

        assertThatThrownBy(() -> DossierFile.openToWrite(path))
                .isInstanceOf(DossierUnavailable.class)
                .hasMessageContaining("newer Whence")
                .hasMessageContaining("not touched");

        assertThat(Files.readAllBytes(path)).isEqualTo(before);
        assertThat(folder).isDirectoryNotContaining("glob:**.lock");
    }

    @Test
    void a_file_that_is_no_dossier_is_told_and_left_alone() throws Exception {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Varro fled.");

        assertThatThrownBy(() -> DossierFile.openToRead(letter)).hasMessageContaining("is no dossier");
        assertThatThrownBy(() -> DossierFile.create(letter)).hasMessageContaining("not touched");
        assertThatThrownBy(() -> DossierFile.openToRead(folder.resolve("none")))
                .hasMessageContaining("no such dossier");
        assertThat(letter).hasContent("Varro fled.");
    }

    @Test
    void a_dossier_that_was_cut_off_is_said_to_be_damaged_and_left_alone() throws Exception {
        add(document("letter", "2031-06-17", "Varro fled."));
        byte[] whole = Files.readAllBytes(path);
        byte[] cut = Arrays.copyOf(whole, whole.length - 3_000);
        Files.write(path, cut);

        assertThatThrownBy(() -> DossierFile.openToRead(path))
                .isInstanceOf(DossierUnavailable.class)
                .hasMessageContaining(path + " is damaged")
                .hasMessageContaining("left as it is");
        assertThatThrownBy(() -> DossierFile.openToWrite(path)).hasMessageContaining("is damaged");
        assertThat(Files.readAllBytes(path)).isEqualTo(cut);
    }

    @Test
    void a_dossier_with_a_page_of_noughts_is_said_to_be_damaged_and_keeps_what_it_holds() throws Exception {
        add(document("letter", "2031-06-17", "Varro fled. ".repeat(2_000)));
        byte[] whole = Files.readAllBytes(path);
        for (int page = 4096; page < whole.length; page += 4096) {
            byte[] damaged = whole.clone();
            Arrays.fill(damaged, page, page + 4096, (byte) 0);
            Files.write(path, damaged);

            assertThatThrownBy(() -> DossierFile.openToWrite(path))
                    .as("page at %d", page)
                    .isInstanceOf(DossierUnavailable.class)
                    .hasMessageContaining(path + " is damaged")
                    .hasMessageNotContainingAny("SQL", "malformed");
            assertThatThrownBy(() -> DossierFile.openToRead(path)).hasMessageContaining(path + " is damaged");
            assertThat(Files.readAllBytes(path)).isEqualTo(damaged);
        }
    }

    @Test
    void pages_that_a_dossier_no_longer_uses_may_hold_anything() throws Exception {
        add(document("letter", "2031-06-17", "Varro fled. ".repeat(2_000)));
        add(document("courier", "2031-06-18", "Varro stayed."));
        try (java.sql.Connection connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + path);
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute("pragma secure_delete = on");
            statement.execute("delete from document where address = 'articles/letter'");
        }

        try (DossierFile file = DossierFile.openToWrite(path)) {
            assertThat(file.documents()).extracting(Document::id).containsExactly("courier");
        }
    }

    @Test
    void an_empty_file_is_no_dossier_and_stays_empty() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty"));

        assertThatThrownBy(() -> DossierFile.openToWrite(empty)).hasMessageContaining("is no dossier: it is empty");
        assertThat(empty).isEmptyFile();
    }

    @Test
    void a_closed_dossier_is_one_file() {
        add(document("letter", "2031-06-17", "Varro fled."));

        assertThat(folder).isDirectoryContaining("glob:**/varro.dossier");
        assertThat(folder.toFile().list()).containsExactly("varro.dossier");
    }

    private boolean add(Document document) {
        try (DossierFile file = DossierFile.openToWrite(path)) {
            return file.add(document, reading(document), DossierFile.readingKey(document, READER));
        }
    }

    private void append(Kind kind, @org.jspecify.annotations.Nullable Subject subject, String value) {
        try (DossierFile file = DossierFile.openToWrite(path)) {
            file.append(decision(kind, subject, value));
        }
    }

    private static Decision decision(Kind kind, @org.jspecify.annotations.Nullable Subject subject, String value) {
        return new Decision(
                kind,
                subject == null ? List.of() : List.of(subject),
                value,
                new Decision.Entry("mira", Instant.parse("2031-07-01T10:00:00Z"), "checked"));
    }

    private List<Document> documents() {
        try (DossierFile file = DossierFile.openToRead(path)) {
            return file.documents();
        }
    }

    /** Everything that a dossier holds, as text. */
    private List<String> dump() {
        List<String> lines = new ArrayList<>();
        try (DossierFile file = DossierFile.openToWrite(path)) {
            List<Document> documents = file.documents();
            List<Reading> readings = documents.stream()
                    .map(document -> file.findReading(DossierFile.readingKey(document, READER), document.id())
                            .orElseGet(() -> reading(document)))
                    .toList();
            Findings none = new Findings(Cast.EMPTY, List.of(), List.of(), List.of(), List.of());
            file.save(new Dossier(documents, List.of(), readings, none, List.of()), "analysis 1");
            for (String table : List.of("document", "reading", "decision", "label", "part")) {
                file.query("select * from " + table + " order by 1", row -> {
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        lines.add(table + " " + row.getString(i));
                    }
                });
            }
        }
        return lines;
    }

    private static Subject subject(Document document) {
        return new Subject(Topic.DOCUMENT, document.id(), List.of(document.address()), List.of());
    }

    private static Document document(String id, @org.jspecify.annotations.Nullable String published, String text) {
        Map<Detail, Known> about =
                published == null ? Map.of() : Map.of(Detail.PUBLISHED, new Known(published, "index.tsv"));
        return new Document(id, "articles/" + id, text, about, Document.Layout.PLAIN);
    }

    private static Document version(String id, String published, String text) {
        return document(id, published, text);
    }

    private static Document at(String address, String id, String text) {
        return new Document(id, address, text, Map.of(), Document.Layout.PLAIN);
    }

    private static Reading reading(Document document) {
        whence.reading.Statement said = new whence.reading.Statement(
                "s1",
                new Parts(List.of(new Span(0, document.text().length())), List.of(), List.of()),
                null,
                new Voice(SourceKind.DOCUMENT, null, Stance.ASSERTS, Certainty.CERTAIN, ""),
                new whence.reading.Statement.Basis(List.of(), "own voice"));
        TimeExpression time =
                new TimeExpression(new Span(0, 1), new Interval(null, null), Granularity.UNKNOWN, null, "publication");
        return new Reading(
                document.id(),
                List.of(said),
                new Reading.Figures(List.of(time), List.of()),
                List.of(),
                new Reading.Coverage(true, 0, "", null));
    }
}
