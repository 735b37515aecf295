package whence.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import whence.app.cli.CommandLineFace;
import whence.app.cli.Terminal;

/**
 * Looking things up in a dossier of many documents, in a process that runs: {@code LargeDossier DOSSIER [TIMES]}. The
 * dossier that is given, read and derived, is copied into itself so many times under other ids: each document, claim,
 * person, conflict and event stands there again. What is measured is thus the tables, not deriving.
 */
public final class LargeDossier {

    private static final int ROUNDS = 20;

    /** Each derived table and document, under other ids: %1$d is the number of the copy, %2$d the rows of one. */
    private static final List<String> COPIES = List.of(
            "insert into document select 'v%1$d' || key, 'v%1$d' || address, %3$s from document where key not like 'v%%'",
            "insert into label select 'v%1$d' || id, %3$s from label where id not like 'v%%'",
            "insert into claim select rank + %1$d * %2$d, 'v%1$d' || id, text, search, %3$s from claim where rank < %2$d",
            "insert into entity select rank + %1$d * %2$d, 'v%1$d' || id, kind, search, %3$s from entity where rank < %2$d",
            "insert into conflict select rank + %1$d * %2$d, search, %3$s from conflict where rank < %2$d",
            "insert into event select rank + %1$d * %2$d, search, %3$s from event where rank < %2$d");

    private LargeDossier() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
        Path large = Files.createTempDirectory("whence-bench").resolve("large.whence");
        Files.copy(Path.of(arguments[0]), large, StandardCopyOption.REPLACE_EXISTING);
        String claim = multiply(large, times);
        System.out.printf("%s, %d MB%n", large, Files.size(large) / 1_000_000);
        measure("claims listed", "claims", large.toString());
        measure("one claim in full", "claim", large.toString(), claim);
        Files.delete(large);
    }

    /** Answers the id of a claim that many documents tell. */
    private static String multiply(Path dossier, int times) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + dossier);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            int rows = number(
                    statement,
                    "select 1 + max(rank) from (select rank from claim union all select rank"
                            + " from entity union all select rank from conflict union all select rank from event)");
            for (int copy = 1; copy < times; copy++) {
                // Ids stand in quotation marks: those of documents begin with r, those of claims and people with c and
                // e.
                String body = String.format(
                        "cast(replace(replace(replace(cast(body as text), '\"r', '\"v%1$dr'), '\"c', '\"v%1$dc'),"
                                + " '\"e', '\"v%1$de') as blob)",
                        copy);
                for (String table : COPIES) {
                    statement.executeUpdate(String.format(table, copy, rows, body));
                }
            }
            connection.commit();
            System.out.printf(
                    "%d documents, %d claims%n",
                    number(statement, "select count(*) from document"),
                    number(statement, "select count(*) from claim"));
            try (ResultSet longest =
                    statement.executeQuery("select id from claim order by length(body) desc, id limit 1")) {
                return longest.getString(1);
            }
        }
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.getInt(1);
        }
    }

    private static void measure(String what, String... command) {
        double[] millis = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            int exit = CommandLineFace.run(silent(), command);
            millis[round] = (System.nanoTime() - start) / 1e6;
            if (exit != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with " + exit);
            }
        }
        double first = millis[0];
        Arrays.sort(millis);
        System.out.printf(
                "%s: first %.0f ms, middle %.0f ms, longest of the others %.0f ms%n",
                what, first, millis[ROUNDS / 2], millis[ROUNDS - 2]);
    }

    private static Terminal silent() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Terminal(InputStream.nullInputStream(), nowhere, System.err, new Terminal.Screen(100, false, false));
    }
}
