package whence.app.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whence.app.mask.Masking;
import whence.dossier.Findings.State;
import whence.entity.office.Offices;
import whence.reading.Stance;
import whence.register.EventKind;
import whence.register.Register;
import whence.register.Register.Against;
import whence.register.Register.Claimed;
import whence.register.Register.LeftOut;
import whence.register.Register.Origins;
import whence.register.Register.Person;
import whence.register.Register.Row;
import whence.register.Register.Told;
import whence.time.Interval;

/** Tables for spreadsheets: every cell is text, whatever a document wrote. */
class CsvSpec {

    private static final Csv CSV = new Csv(Masking.ofWaysToReach());

    @ParameterizedTest
    @ValueSource(
            strings = {"=cmd|'/C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "＝cmd", "\t=1", "\u202e=1", "\ufeff=1", " =1"})
    void a_cell_is_never_a_formula(String hostile) {
        assertThat(CSV.of(List.of("name"), List.of(List.of(hostile)))).startsWith("\"name\"\n\"'");
    }

    @Test
    void quotes_commas_and_breaks_do_not_end_a_cell() {
        assertThat(CSV.of(List.of("a", "b"), List.of(List.of("one, \"two\"\nthree", "四"))))
                .isEqualTo("\"a\",\"b\"\n\"one, \"\"two\"\" three\",\"四\"\n");
    }

    @Test
    void ways_to_reach_a_person_are_hidden_unless_asked_for() {
        List<List<String>> rows = List.of(List.of("tips@harbour.example"));

        assertThat(CSV.of(List.of("by"), rows)).doesNotContain("harbour.example");
        assertThat(new Csv(Masking.NONE).of(List.of("by"), rows)).contains("tips@harbour.example");
    }

    @Test
    void a_register_of_five_hundred_hostile_rows_has_five_hundred_and_one_lines() {
        List<Row> rows = IntStream.range(0, 500).mapToObj(CsvSpec::row).toList();
        Register register = new Register(EventKind.find("defected").orElseThrow(), rows, new LeftOut(List.of(), 0, 0));

        String csv = RegisterCsv.of(register, CSV);

        assertThat(csv.lines()).hasSize(501);
        assertThat(csv).contains("\"'=cmd 7\"").contains("the ministry (post)");
    }

    private static Row row(int number) {
        return new Row(
                new Person(
                        "e" + number,
                        List.of("=cmd " + number, "<script>alert(1)</script>"),
                        "Minister of Justice",
                        Offices.written().rank("Minister of Justice")),
                new Told(new Interval(null, null), List.of()),
                new Claimed(
                        State.DISPUTED,
                        new Origins(1, 2),
                        List.of("letter"),
                        List.of(new Against("the ministry", Stance.DENIES, "post")),
                        List.of("c" + number)));
    }
}
