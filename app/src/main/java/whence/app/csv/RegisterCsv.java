package whence.app.csv;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import whence.reading.Stance;
import whence.register.Register;
import whence.register.Register.Row;

/** A register as a table for spreadsheets: a row for each person. */
public final class RegisterCsv {

    private static final List<String> HEADINGS = List.of(
            "claimed to have",
            "person",
            "name",
            "other names",
            "highest office stated",
            "rank",
            "why this rank",
            "from",
            "to",
            "countries named",
            "state of the claim",
            "origins at least",
            "origins at most",
            "asserted in",
            "denied by",
            "doubted or taken back by",
            "claims");

    private RegisterCsv() {}

    public static String of(Register register, Csv csv) {
        String claimed = register.kind().words().english();
        return csv.of(
                HEADINGS,
                register.rows().stream().map(row -> cells(claimed, row)).toList());
    }

    private static List<String> cells(String claimed, Row row) {
        List<String> names = row.person().names();
        return List.of(
                claimed,
                row.person().id(),
                row.person().name(),
                String.join("; ", names.subList(1, names.size())),
                row.person().office(),
                row.person().rank().words(),
                row.person().rank().why(),
                day(row.told().when().from()),
                day(row.told().when().to()),
                String.join("; ", row.told().countries()),
                row.claimed().state().word(),
                String.valueOf(row.claimed().origins().atLeast()),
                String.valueOf(row.claimed().origins().atMost()),
                String.join("; ", row.claimed().reports()),
                against(row, true),
                against(row, false),
                String.join("; ", row.claimed().claims()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** "the ministry (post-0615)"; doubts and retractions with their word before them. */
    private static String against(Row row, boolean denials) {
        return row.claimed().against().stream()
                .filter(one -> (one.stance() == Stance.DENIES) == denials)
                .map(one -> (denials ? "" : one.stance().word().toLowerCase(Locale.ROOT) + ": ") + one.by() + " ("
                        + one.document() + ")")
                .collect(Collectors.joining("; "));
    }
}
