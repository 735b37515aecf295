package whence.dossier;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import whence.ingest.Ids;
import whence.reading.Reading;
import whence.reprint.PairMemory;
import whence.text.Detail;
import whence.text.Document;

/**
 * A dossier on disk: one SQLite file with every version of every document, what was read in them, the ledger of
 * decisions, and what was derived.
 *
 * <p>A document comes in together with its reading, in one transaction. Findings follow from documents and decisions;
 * when either comes in they are marked as outdated, and renewed when the dossier is next brought up to date.
 */
public final class DossierFile implements AutoCloseable {

    /** The part that tells which analysis the findings are from; gone as soon as they no longer follow. */
    private static final String ANALYSIS = "analysis";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Connection connection;
    private final @Nullable Hold hold;
    /** Loaded when first asked for. */
    private @Nullable KeptPairs pairs;

    private DossierFile(Connection connection, @Nullable Hold hold) {
        this.connection = connection;
        this.hold = hold;
    }

    /** Makes an empty one; a file that is already there is left alone. */
    public static void create(Path file) {
        if (Files.exists(file)) {
            throw new DossierUnavailable(file + " is already there; it was not touched");
        }
        try {
            Schema.create(file).close();
        } catch (SQLException failed) {
            throw DossierUnavailable.because(file.toString(), failed);
        }
    }

    public static DossierFile openToRead(Path file) {
        return open(file, null);
    }

    /** Only one process at a time may change a dossier: the second waits a few seconds, then is told who holds it. */
    public static DossierFile openToWrite(Path file) {
        if (!Files.isRegularFile(file)) {
            return open(file, null);
        }
        Hold hold = Hold.take(file, PATIENCE);
        try {
            return open(file, hold);
        } catch (DossierUnavailable unusable) {
            hold.close();
            throw unusable;
        }
    }

    private static DossierFile open(Path file, @Nullable Hold hold) {
        try {
            return new DossierFile(Schema.open(file, hold != null), hold);
        } catch (SQLException failed) {
            throw DossierUnavailable.because(file.toString(), failed);
        }
    }

    /** Every version of every document as it came in: by address, the oldest version first. */
    public List<Document> versions() {
        List<byte[]> bodies = new ArrayList<>();
        query("select body from document", row -> bodies.add(row.getBytes(1)));
        List<Document> all = new ArrayList<>(bodies.parallelStream()
                .map(body -> Codec.read(body, Document.class))
                .toList());
        all.sort(Comparator.comparing(Document::address).thenComparing(Versions.OLDEST_FIRST));
        return all;
    }

    /** The newest version of each document, with the analyst's corrections, without those taken out; by id. */
    public List<Document> documents() {
        Map<String, Document> newest = new LinkedHashMap<>();
        versions().forEach(version -> newest.put(version.address(), version));
        return Ids.apart(ledger().amend(List.copyOf(newest.values()))).stream()
                .sorted(Comparator.comparing(Document::id))
                .toList();
    }

    /** Keeps a document with its reading. Answers false, and changes nothing, where this very text is known. */
    public boolean add(Document document, Reading reading, String readingKey) {
        String key = Versions.key(document);
        Optional<Document> known = findVersion(key);
        Document merged = known.map(one -> Versions.merge(one, document)).orElse(document);
        if (known.isPresent() && known.get().equals(merged)) {
            return false;
        }
        inOneGo(() -> {
            run("insert or replace into document values (?, ?, ?)", key, merged.address(), Codec.bytes(merged));
            run("insert or replace into reading values (?, ?)", readingKey, Codec.bytes(reading));
            outdate();
        });
        return true;
    }

    /** Whether this very text of this address is here. */
    public boolean knows(Document document) {
        return findVersion(Versions.key(document))
                .filter(known -> Versions.merge(known, document).equals(known))
                .isPresent();
    }

    private Optional<Document> findVersion(String key) {
        List<Document> found = new ArrayList<>();
        query(
                "select body from document where key = ?",
                row -> found.add(Codec.read(row.getBytes(1), Document.class)),
                key);
        return found.stream().findFirst();
    }

    /** What a reading depends on: the text, what is known about it but for the time of capture, and the reader. */
    public static String readingKey(Document document, String reader) {
        Map<Detail, whence.text.Known> about = new TreeMap<>(document.about());
        about.remove(Detail.CAPTURED);
        return Codec.hash(document.text(), Codec.bytes(about), Codec.bytes(document.layout()), reader);
    }

    public Optional<Reading> findReading(String key, String document) {
        return findReadingBody(key).map(body -> reading(body, document));
    }

    /** What a reader read in each of these documents, in their order; empty where it has not read this very text. */
    public List<Optional<Reading>> findReadings(List<Document> documents, String reader) {
        List<String> keys = documents.parallelStream()
                .map(document -> readingKey(document, reader))
                .toList();
        List<Optional<byte[]>> bodies = keys.stream().map(this::findReadingBody).toList();
        return IntStream.range(0, documents.size())
                .parallel()
                .mapToObj(i ->
                        bodies.get(i).map(body -> reading(body, documents.get(i).id())))
                .toList();
    }

    private Optional<byte[]> findReadingBody(String key) {
        List<byte[]> found = new ArrayList<>();
        query("select body from reading where key = ?", row -> found.add(row.getBytes(1)), key);
        return found.stream().findFirst();
    }

    /** Equal texts share a reading, each under the id of its document. */
    private static Reading reading(byte[] body, String document) {
        Reading reading = Codec.read(body, Reading.class);
        return new Reading(document, reading.statements(), reading.figures(), reading.mentions(), reading.coverage());
    }

    /** Keeps a reading of a document that is here. */
    public void keep(Reading reading, String readingKey) {
        inOneGo(() -> run("insert or replace into reading values (?, ?)", readingKey, Codec.bytes(reading)));
    }

    public Ledger ledger() {
        List<Decision> decisions = new ArrayList<>();
        query(
                "select body from decision order by number",
                row -> decisions.add(Codec.read(row.getBytes(1), Decision.class)));
        return new Ledger(decisions);
    }

    public void append(Decision decision) {
        inOneGo(() -> {
            run("insert into decision(body) values (?)", (Object) Codec.bytes(decision));
            outdate();
        });
    }

    /** Whether the findings kept here were derived by this analysis, and nothing came in since. */
    public boolean isUpToDate(String analysis) {
        return findPart(ANALYSIS, new TypeReference<String>() {})
                .filter(analysis::equals)
                .isPresent();
    }

    private void outdate() {
        run("delete from part where name = ?", ANALYSIS);
    }

    /** What texts were found to share when they were last compared; saved together with findings. */
    public PairMemory pairs() {
        if (pairs == null) {
            pairs = new KeptPairs(this);
        }
        return pairs;
    }

    /** Puts findings in the place of the former ones. */
    public void save(Dossier dossier, String analysis) {
        inOneGo(() -> {
            new FindingsTables(this).write(dossier);
            run("insert into part values (?, ?)", ANALYSIS, Codec.bytes(analysis));
            if (pairs != null) {
                pairs.save(this);
            }
        });
    }

    /** The derived tables, to look things up in. */
    public FindingsTables tables() {
        return new FindingsTables(this);
    }

    <T> Optional<T> findPart(String name, TypeReference<T> type) {
        List<T> found = new ArrayList<>();
        query("select body from part where name = ?", row -> found.add(Codec.read(row.getBytes(1), type)), name);
        return found.stream().findFirst();
    }

    /** What to do with one row. */
    interface Row {
        void take(ResultSet row) throws SQLException;
    }

    void query(String sql, Row each, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    each.take(rows);
                }
            }
        } catch (SQLException failed) {
            throw DossierUnavailable.because("the dossier", failed);
        }
    }

    void run(String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw DossierUnavailable.because("the dossier", failed);
        }
    }

    /** The same statement for many rows. */
    void runAll(String sql, List<Object[]> rows) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                set(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failed) {
            throw DossierUnavailable.because("the dossier", failed);
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /** All of it or nothing. */
    private void inOneGo(Runnable changes) {
        try {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                changes.run();
                connection.commit();
                done = true;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw DossierUnavailable.because("the dossier", failed);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw DossierUnavailable.because("the dossier", failed);
        } finally {
            if (hold != null) {
                hold.close();
            }
        }
    }
}
