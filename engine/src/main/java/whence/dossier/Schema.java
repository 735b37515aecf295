package whence.dossier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteOpenMode;

/**
 * The tables of a dossier, and how its file is opened.
 *
 * <p>A rollback journal, not a write-ahead log: a closed dossier is one file that can be copied or sent.
 */
final class Schema {

    /** Counts up whenever the tables or what lies in them change. */
    static final int VERSION = 2;

    /** "Whnc": tells a dossier from other SQLite files. */
    private static final int APPLICATION = 0x57686e63;

    private static final int HEADER = 100;
    private static final int PAGE_SIZE_AT = 16;
    private static final int CHANGES_AT = 24;
    private static final int PAGES_AT = 28;
    private static final int CHANGES_WHEN_COUNTED_AT = 92;
    private static final int VERSION_AT = 60;
    private static final int APPLICATION_AT = 68;

    private static final int SMALLEST_PAGE = 512;

    private static final int WAIT_MILLIS = 5000;

    private static final String WORDING =
            "create table if not exists wording(text text primary key, body blob not null) without rowid";

    private static final List<String> TABLES = List.of(
            // Every version of every document; id as it came in, before it is told apart from others.
            "create table document(key text primary key, address text not null, body blob not null) without rowid",
            // What was read, by everything that the reading depends on.
            "create table reading(key text primary key, body blob not null) without rowid",
            // What a text shares with others, by all that this depends on; it spares comparing them again.
            WORDING,
            // Append only.
            "create table decision(number integer primary key, body blob not null)",
            // Derived; 'analysis' in part tells by which analysis, as long as it follows from what is here.
            "create table label(id text primary key, body blob not null) without rowid",
            "create table claim(rank integer primary key, id text not null, text text not null, search text not null,"
                    + " body blob not null)",
            "create table entity(rank integer primary key, id text not null, kind text not null, search text not null,"
                    + " body blob not null)",
            "create table conflict(rank integer primary key, search text not null, body blob not null)",
            "create table event(rank integer primary key, search text not null, body blob not null)",
            "create table part(name text primary key, body blob not null) without rowid",
            "create index document_address on document(address)",
            "create index claim_id on claim(id)",
            "create index entity_id on entity(id)");

    private Schema() {}

    static Connection create(Path file) throws SQLException {
        Connection connection = connect(file, SQLiteOpenMode.READWRITE, SQLiteOpenMode.CREATE);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute(table);
            }
            statement.execute("pragma application_id = " + APPLICATION);
            statement.execute("pragma user_version = " + VERSION);
        }
        connection.commit();
        connection.setAutoCommit(true);
        return connection;
    }

    /**
     * Looks at the header first, so that a file that is not ours is not touched. A dossier that is only looked at is
     * still opened as one that may be written where that is possible: what a killed process left half done must be
     * rolled back before anything can be read.
     */
    static Connection open(Path file, boolean toWrite) throws SQLException {
        if (!Files.isRegularFile(file)) {
            throw new DossierUnavailable(file + ": there is no such dossier; whence new " + file + " makes one");
        }
        check(file);
        boolean writable = Files.isWritable(file);
        if (toWrite && !writable) {
            throw new DossierUnavailable(file + " cannot be written");
        }
        Connection connection = connect(file, writable ? SQLiteOpenMode.READWRITE : SQLiteOpenMode.READONLY);
        try (Statement statement = connection.createStatement()) {
            if (toWrite) {
                checkWhole(statement, file);
            }
            // Writing a version that is there already changes nothing, and clears away the journal of a killed process.
            if (toWrite) {
                // Not in version 1.
                statement.execute(WORDING);
                statement.execute("pragma user_version = " + VERSION);
            } else {
                statement.execute("pragma query_only = on");
            }
        }
        return connection;
    }

    /** What is damaged is not written to: that could destroy what can still be saved. */
    private static void checkWhole(Statement statement, Path file) throws SQLException {
        try (ResultSet told = statement.executeQuery("pragma quick_check(1)")) {
            if (!told.next() || !told.getString(1).equals("ok")) {
                throw DossierUnavailable.damaged(file.toString());
            }
        }
    }

    /** By the header of the SQLite file format: user version at byte 60, application id at byte 68. */
    private static void check(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer header = ByteBuffer.allocate(HEADER);
            while (header.hasRemaining() && channel.read(header) >= 0) {
                // until the header is full or the file ends
            }
            checkOurs(file, header);
            if (isDamaged(channel, header) && !isHalfWritten(file)) {
                throw DossierUnavailable.damaged(file.toString());
            }
        } catch (IOException unreadable) {
            throw new DossierUnavailable(file + " cannot be read: " + unreadable.getMessage());
        }
    }

    private static void checkOurs(Path file, ByteBuffer header) {
        if (header.hasRemaining() || header.getInt(APPLICATION_AT) != APPLICATION) {
            throw new DossierUnavailable(
                    file + " is no dossier" + (header.position() == 0 ? ": it is empty" : "") + "; it was not touched");
        }
        int version = header.getInt(VERSION_AT);
        if (version > VERSION) {
            throw new DossierUnavailable(file + " was written by a newer Whence (dossier version " + version
                    + ", this one knows " + VERSION + "); it was not touched");
        }
    }

    /** A journal beside it mends what a killed process left half written. */
    private static boolean isHalfWritten(Path file) {
        return Files.exists(file.resolveSibling(file.getFileName() + "-journal"));
    }

    /** Whether its end is missing, or a page between; page size at byte 16, pages at 28, where the header tells. */
    private static boolean isDamaged(FileChannel channel, ByteBuffer header) throws IOException {
        int told = Short.toUnsignedInt(header.getShort(PAGE_SIZE_AT));
        int pageSize = told == 1 ? 65_536 : told;
        if (pageSize < SMALLEST_PAGE) {
            return true;
        }
        boolean counted = header.getInt(CHANGES_AT) == header.getInt(CHANGES_WHEN_COUNTED_AT);
        long there = channel.size() / pageSize;
        long pages = counted ? Integer.toUnsignedLong(header.getInt(PAGES_AT)) : there;
        return pages > there || new Blanked(channel, pageSize, (int) pages).isAny();
    }

    private static Connection connect(Path file, SQLiteOpenMode... modes) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.READWRITE);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        for (SQLiteOpenMode mode : modes) {
            config.setOpenMode(mode);
        }
        config.setBusyTimeout(WAIT_MILLIS);
        if (modes[0] != SQLiteOpenMode.READONLY) {
            config.setJournalMode(JournalMode.DELETE);
        }
        return DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath(), config.toProperties());
    }
}
