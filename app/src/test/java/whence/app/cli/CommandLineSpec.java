package whence.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whence.dossier.Decision;
import whence.dossier.DossierFile;
import whence.dossier.Subject;

/** The command line as its users meet it: what is printed where, and how it ends. Needs no language models. */
class CommandLineSpec {

    @TempDir
    private Path folder = Path.of("");

    /** What one command printed, and how it ended. */
    private record Run(int exit, String out, String err) {
        List<JsonNode> json() throws IOException {
            ObjectMapper mapper = new ObjectMapper();
            List<JsonNode> lines = new java.util.ArrayList<>();
            for (String line : out.lines().toList()) {
                lines.add(mapper.readTree(line));
            }
            return lines;
        }
    }

    @Test
    void without_a_command_it_says_what_there_is() {
        Run run = whence();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("trace", "read", "reprints", "same", "add", "decide", "undo");
    }

    @Test
    void wrong_usage_ends_with_2_and_says_what_was_expected() {
        assertThat(whence("read").exit()).isEqualTo(2);
        assertThat(whence("trace", "--nonsense", "x").err())
                .contains("--nonsense")
                .contains("Try: whence trace --help");
        assertThat(whence("same", "Ilan Varro").err()).contains("two names");
        assertThat(whence("same", "--pairs", folder.resolve("none").toString()).err())
                .contains("no such file");
    }

    @Test
    void every_command_explains_itself() {
        for (String command : List.of(
                "trace",
                "read",
                "reprints",
                "same",
                "new",
                "add",
                "claims",
                "claim",
                "spread",
                "people",
                "person",
                "register",
                "timeline",
                "conflicts",
                "documents",
                "decide",
                "undo",
                "decisions",
                "set",
                "remove",
                "report")) {
            Run run = whence(command, "--help");

            assertThat(run.exit()).as(command).isZero();
            assertThat(run.out()).as(command).startsWith("Usage: whence " + command);
        }
    }

    @Test
    void a_missing_input_is_named_with_its_reason_and_the_others_go_on() throws IOException {
        Path letter = article("letter", "Ilan Varro fled abroad on Thursday, a friend told the letter.");

        Run run = whence(
                "reprints",
                "--json",
                letter.toString(),
                folder.resolve("none.txt").toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("none.txt").contains("no such file");
    }

    @Test
    void a_copy_is_one_line_of_the_contract_with_code_point_offsets() throws IOException {
        String body =
                "The minister left the harbour before dawn on Thursday with two aides and a case of files, and the"
                        + " crew of the night ferry was told to say nothing about it to anybody who might come asking later.";
        Path letter = article("letter", "🚢 " + body);
        Path post = article("post", "Seen elsewhere. " + body);

        Run run = whence("reprints", "--json", letter.toString(), post.toString());

        assertThat(run.exit()).isZero();
        JsonNode copy = run.json().get(0);
        assertThat(copy.properties())
                .extracting(java.util.Map.Entry::getKey)
                .containsExactly("from", "to", "kind", "spans", "certainty", "undecided", "why");
        assertThat(copy.get("kind").asText()).isEqualTo("copies");
        int ship = copy.get("from").asText().equals("letter") ? 0 : 1;
        assertThat(copy.get("spans").get(0).get(ship).get(0).asInt())
                .as("after the ship and a space")
                .isEqualTo(2);
    }

    @Test
    void same_answers_one_line_per_pair() throws IOException {
        Path pairs =
                Files.writeString(folder.resolve("pairs.tsv"), "Chang Kuo-t'ao\tZhang Guotao\nLi Qiang\tLi Keqiang\n");

        Run run = whence("same", "--json", "--pairs", pairs.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.json())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.properties())
                        .extracting(java.util.Map.Entry::getKey)
                        .containsExactly("a", "b", "same", "why"));
        assertThat(run.json().get(0).get("same").asText()).isEqualTo("same");
        assertThat(run.json().get(1).get("same").asText()).isEqualTo("different");
    }

    @Test
    void a_name_in_a_list_cannot_steer_the_terminal() throws IOException {
        Path pairs = Files.writeString(
                folder.resolve("pairs.tsv"), "Li\u001B Qiang\u0007\tLi\u202E Qiang\nLi \u0085Qiang\t李强\n");
        Path names = Files.writeString(folder.resolve("names.txt"), "Li \u2028Qiang\nLi\u009B Qiang\n");

        String compared = whence("same", "--pairs", pairs.toString()).out();
        String found = whence("same", "李强", "--among", names.toString()).out();
        String asked = whence("same", "Li\nQiang\u001B", "Li\tQiang").out();
        String wrong = whence("same", "--none\u001B[31m").err();

        assertThat(compared.lines()).hasSize(2);
        assertThat(found).contains("Li Qiang");
        assertThat(compared + found + asked + wrong)
                .isNotBlank()
                .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\p{Zl}\u0080-\u009F&&[^\\n]]");
    }

    @Test
    void a_line_that_is_no_pair_is_named_and_the_rest_is_compared() throws IOException {
        Path pairs = Files.writeString(folder.resolve("broken.tsv"), "Li Qiang\nLi Qiang\tLi Keqiang\n");

        Run run = whence("same", "--pairs", pairs.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("line 1", "a tab between them");
        assertThat(run.out()).contains("different");
    }

    @Test
    void a_name_is_looked_up_among_a_list_of_officials() throws IOException {
        Path table = Files.writeString(
                folder.resolve("officials.tsv"),
                "source\tperson\toffice\nx\tZhang Guotao\tchairman\nx\t\tnobody\nx\tChang Kuo-tao\tchairman\nx\tMao Zedong\tchairman\n");

        Run run = whence("same", "--json", "Chang Kuo-t'ao", "--among", table.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("line 3", "no name in column 2");
        assertThat(run.json())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.properties())
                        .extracting(java.util.Map.Entry::getKey)
                        .containsExactly("a", "b", "same", "why"));
        assertThat(run.json()).extracting(line -> line.get("a").asText()).containsOnly("Chang Kuo-t'ao");
    }

    @Test
    void a_pile_that_is_not_read_is_traced_by_wording_and_says_so() throws IOException {
        Path page = article(
                "vestnik", "Как сообщает «Портовый вестник», заместитель министра Варро покинул страну в четверг.");
        Path out = folder.resolve("articles.jsonl");
        Files.writeString(out, Files.readString(page).replace("\"text\"", "\"language\":\"ru\",\"text\""));

        Run run = whence("trace", out.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("1 document").contains("Not read: 1 document");
    }

    @Test
    void a_list_of_names_that_is_no_text_is_wrong_usage() throws IOException {
        Path picture = Files.write(folder.resolve("picture.png"), new byte[] {(byte) 137, 80, 78, 71, 0, 0, 1, 0});

        Run run = whence("same", "Chang Kuo-t'ao", "--among", picture.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("picture.png line 1: found a byte that no text holds, expected a name");
    }

    @Test
    void what_steers_a_terminal_is_left_out_of_messages_that_quote_a_file() throws IOException {
        Path table = Files.writeString(folder.resolve("tenures.tsv"), "person\u001b[31m\toffice\nYu\tminister\n");

        Run run = whence("trace", article("a", "He left.").toString(), "--reference", table.toString());

        assertThat(run.err()).contains("tenures.tsv").doesNotContain("\u001b");
    }

    @Test
    void a_file_name_forges_no_line_and_steers_no_terminal() throws IOException {
        Path empty = Files.writeString(folder.resolve("em\u001b[31mpty\nwhence: wrote all.txt"), "");
        Path full = Files.writeString(folder.resolve("full\u001b[31m\nline.txt"), "The minister said he had left.");

        Run run = whence("read", full.toString(), empty.toString());

        assertThat(run.out()).contains("asserts").doesNotContain("\u001b");
        assertThat(run.err()).doesNotContain("\u001b");
        assertThat(run.err().lines())
                .filteredOn(line -> line.startsWith("whence: wrote"))
                .isEmpty();
    }

    @Test
    void the_same_words_in_two_outlets_are_two_articles() throws IOException {
        Path lines = Files.writeString(folder.resolve("reprinted.jsonl"), """
                {"text":"Ilan Varro has fled, Mira Tal said on Monday.","outlet":"Coast Daily","published":"2031-06-04"}
                {"text":"Ilan Varro has fled, Mira Tal said on Monday.","outlet":"Harbour Post","published":"2031-06-05"}
                {"text":"Ilan Varro has fled, Mira Tal said on Monday.","outlet":"Harbour Post","published":"2031-06-05"}
                """);

        assertThat(whence("trace", lines.toString()).out()).startsWith("2 documents by 2 outlets");
    }

    @Test
    void a_text_too_long_to_be_read_whole_is_said_to_be_read_in_part() throws IOException {
        Path page = Files.writeString(folder.resolve("long.txt"), "The lamps were out on the quay. ".repeat(7_000));

        assertThat(whence("trace", page.toString()).out()).contains("Read in part: long");
    }

    @Test
    void the_table_of_documents_says_which_were_read_in_part() throws IOException {
        Path lengthy = Files.writeString(folder.resolve("long.txt"), "The lamps were out on the quay. ".repeat(7_000));
        Path brief = Files.writeString(folder.resolve("short.txt"), "The minister said he had left.");
        String dossier = folder.resolve("lamps.dossier").toString();
        whence("new", dossier);
        whence("add", dossier, lengthy.toString(), brief.toString());

        String table = whence("documents", dossier).out();

        assertThat(table.lines()).anyMatch(line -> line.matches("long .* in part .*"));
        assertThat(table.lines()).anyMatch(line -> line.matches("short .* yes .*"));
    }

    @Test
    void an_outlet_that_prints_another_which_is_not_among_the_documents_has_no_passage_to_show() throws IOException {
        Path page = folder.resolve("printed.jsonl");
        Files.writeString(page, """
                {"id":"a","language":"zh","outlet":"港口晚报（转海峡观察）","text":"副部长已离开本国。"}
                """);

        JsonNode derivations =
                whence("trace", "--json", page.toString()).json().get(0).get("derivations");

        assertThat(derivations).hasSize(1);
        assertThat(derivations.get(0).get("kind").asText()).isEqualTo("copies");
        assertThat(derivations.get(0).get("from").asText()).isEqualTo("海峡观察");
        assertThat(derivations.get(0).get("spans")).isEmpty();
    }

    @Test
    void a_trace_has_every_key_of_the_contract() throws IOException {
        Path page = folder.resolve("a.jsonl");
        Files.writeString(page, "{\"id\":\"a\",\"language\":\"zh\",\"text\":\"副部长已离开本国。\"}\n");

        JsonNode trace = whence("trace", "--json", page.toString()).json().get(0);

        assertThat(trace.properties())
                .extracting(java.util.Map.Entry::getKey)
                .containsExactly(
                        "documents",
                        "rejected",
                        "statements",
                        "entities",
                        "claims",
                        "derivations",
                        "conflicts",
                        "events",
                        "registers");
        assertThat(trace.get("documents").get(0).properties())
                .extracting(java.util.Map.Entry::getKey)
                .containsExactly("id", "outlet", "title", "published", "url", "language", "read");
    }

    @Test
    void a_dossier_is_made_filled_and_looked_at() throws IOException {
        String dossier = folder.resolve("varro.dossier").toString();
        Path page = folder.resolve("a.jsonl");
        Files.writeString(page, "{\"id\":\"a\",\"language\":\"zh\",\"text\":\"副部长已离开本国。\"}\n");

        assertThat(whence("new", dossier).exit()).isZero();
        assertThat(whence("new", dossier).err()).contains("already there");
        Run added = whence("add", dossier, page.toString());
        assertThat(added.out()).contains("1 added");
        assertThat(added.err()).isEmpty();
        assertThat(added.exit()).isZero();
        assertThat(whence("add", dossier, page.toString()).out()).contains("0 added, 1 known already");
        assertThat(whence("documents", dossier).out()).contains("a  ").contains("not said");
        assertThat(whence("set", dossier, "a", "outlet=Morning Paper", "--by", "mira")
                        .exit())
                .isZero();
        assertThat(whence("documents", dossier).out()).contains("Morning Paper");
        assertThat(whence("undo", dossier).out()).contains("outlet=Morning Paper");
        assertThat(whence("documents", dossier).out()).doesNotContain("Morning Paper");
        assertThat(whence("remove", dossier, "a").exit()).isZero();
        assertThat(whence("documents", dossier).out().lines()).hasSize(1);
    }

    @Test
    void an_unknown_id_is_told_with_where_to_look() {
        String dossier = folder.resolve("varro.dossier").toString();
        whence("new", dossier);

        Run run = whence("claim", dossier, "c0ffee");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("no claim c0ffee").contains("whence claims");
        assertThat(whence("claims", folder.resolve("none").toString()).err()).contains("no such dossier");
        assertThat(whence("set", dossier, "a", "colour=red").err()).contains("no field colour");
        assertThat(whence("decide", dossier, "bless", "a").err()).contains("not bless");
        assertThat(whence("tarce", dossier).err()).contains("there is no command tarce");
    }

    @Test
    void an_empty_list_says_what_there_is_none_of() {
        String dossier = folder.resolve("varro.dossier").toString();
        whence("new", dossier);

        assertThat(whence("claims", dossier, "--about", "Harbour Letter").out())
                .isEqualToIgnoringNewLines("no claims about \"Harbour Letter\"");
        assertThat(whence("documents", dossier, "--about", "post").out()).contains("no documents about \"post\"");
        assertThat(whence("conflicts", dossier).out()).contains("no conflicts");
    }

    @Test
    void a_register_is_asked_for_by_a_kind_that_exists() {
        String dossier = empty();

        assertThat(whence("register", dossier, "--event", "danced"))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("danced").contains("defected (叛逃), detained (被拘押)"));
        assertThat(whence("register", dossier, "--event", "落马", "--json", "--csv")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void an_empty_register_says_that_nobody_stands_in_it_in_every_form() throws IOException {
        String dossier = empty();

        assertThat(whence("register", dossier, "--event", "叛逃").out())
                .contains("Claimed to have defected or fled (叛逃): 0 people")
                .contains("what is claimed, not what is known");
        assertThat(whence("register", dossier, "--event", "defected", "--csv").out())
                .startsWith("\"claimed to have\",")
                .hasLineCount(1);
        JsonNode register =
                whence("register", dossier, "--event", "fled", "--json").json().get(0);
        assertThat(register.get("event").asText()).isEqualTo("defected");
        assertThat(register.get("rows")).isEmpty();
        assertThat(register.get("leftOut").properties())
                .extracting(java.util.Map.Entry::getKey)
                .containsExactly("withoutOffice", "ofNobody", "rejected");
    }

    @Test
    void a_register_is_written_to_a_file_that_spreadsheets_take_for_utf_8() throws IOException {
        Path table = folder.resolve("register.csv");

        Run run = whence("register", empty(), "--event", "defected", "-o", table.toString());

        assertThat(run.exit()).isZero();
        assertThat(Files.readString(table)).startsWith("\ufeff\"claimed to have\"");
    }

    @Test
    void the_spread_of_a_claim_that_is_not_there_is_wrong_usage() {
        Run run = whence("spread", empty(), "c123");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("no claim c123");
    }

    @Test
    void the_ledger_is_listed_with_what_was_taken_back() throws IOException {
        String dossier = empty();
        assertThat(whence("decisions", dossier).out()).isEqualTo("no decisions\n");
        try (DossierFile file = DossierFile.openToWrite(Path.of(dossier))) {
            Decision.Entry entry =
                    new Decision.Entry("mira", java.time.Instant.parse("2031-06-01T10:00:00Z"), "a ship");
            Subject ship = new Subject(Subject.Topic.ENTITY, "e12ab34", List.of("Ren Bo"), List.of());
            file.append(new Decision(Decision.Kind.REJECT, List.of(ship), "", entry));
            file.append(new Decision(Decision.Kind.NOTE, List.of(ship), "see the \u001b[31mlog", entry));
            file.append(new Decision(Decision.Kind.UNDO, List.of(), "", entry));
        }

        assertThat(whence("decisions", dossier).out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("1  reject e12ab34 by mira on 2031-06-01: a ship"),
                        line -> assertThat(line)
                                .startsWith("2  note e12ab34")
                                .endsWith("(taken back)")
                                .doesNotContain("\u001b"),
                        line -> assertThat(line).startsWith("3  undo"));
        assertThat(whence("decisions", dossier, "--json").json())
                .extracting(node -> node.get("holds").asBoolean())
                .containsExactly(true, false, false);
    }

    /** An empty dossier. */
    private String empty() {
        String dossier = folder.resolve("story.whence").toString();
        assertThat(whence("new", dossier).exit()).isZero();
        return dossier;
    }

    private Path article(String id, String text) throws IOException {
        String line = new ObjectMapper().writeValueAsString(java.util.Map.of("id", id, "text", text));
        return Files.writeString(folder.resolve(id + ".jsonl"), line + "\n");
    }

    private static Run whence(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Terminal.Screen(100, false, false));
        int exit = CommandLineFace.run(terminal, arguments);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
