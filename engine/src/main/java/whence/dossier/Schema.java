package whence.dossier;

import java.nio.file.Files;
import java.nio.file.Path;
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
    static final int VERSION = 1;

    /** "Whnc": tells a dossier from other SQLite files. */
    private static final int APPLICATION = 0x57686e63;

    private static final int WAIT_MILLIS = 5000;

    private static final List<String> TABLES = List.of(
            // Every version of every document; id as it came in, before it is told apart from others.
            "create table document(key text primary key, address text not null, body blob not null) without rowid",
            // What was read, by everything that the reading depends on.
            "create table reading(key text primary key, body blob not null) without rowid",
            // Append only.
            "create table decision(number integer primary key, body blob not null)",
            // Derived; 'basis' in part tells from which documents and decisions.
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

    /** Opens for reading first, so that a file that is not ours is not touched. */
    static Connection open(Path file, boolean toWrite) throws SQLException {
        if (!Files.isRegularFile(file)) {
            throw new DossierUnavailable(file + ": there is no such dossier; whence new " + file + " makes one");
        }
        try (Connection looking = connect(file, SQLiteOpenMode.READONLY)) {
            check(file, looking);
        } catch (SQLException foreign) {
            throw new DossierUnavailable(file + " is no dossier: " + foreign.getMessage());
        }
        return connect(file, toWrite ? SQLiteOpenMode.READWRITE : SQLiteOpenMode.READONLY);
    }

    private static void check(Path file, Connection connection) throws SQLException {
        if (pragma(connection, "application_id") != APPLICATION) {
            throw new DossierUnavailable(file + " is no dossier");
        }
        int version = pragma(connection, "user_version");
        if (version > VERSION) {
            throw new DossierUnavailable(file + " was written by a newer Whence (dossier version " + version
                    + ", this one knows " + VERSION + "); it was not touched");
        }
    }

    private static int pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("pragma " + name)) {
            return result.getInt(1);
        }
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
