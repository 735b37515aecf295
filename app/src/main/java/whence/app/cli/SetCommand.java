package whence.app.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import whence.dossier.Decision;
import whence.dossier.DossierFile;
import whence.dossier.Subject;
import whence.text.Detail;

/** Corrects what is known about a document. */
@Command(
        name = "set",
        mixinStandardHelpOptions = true,
        description = "Corrects what is known about a document: outlet=… author=… title=… published=… language=… url=…")
final class SetCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DossierArgument dossier = new DossierArgument();

    @Parameters(index = "1", paramLabel = "DOC", description = "The id of the document, as documents lists it.")
    private String document = "";

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "FIELD=VALUE", description = "What is to stand there.")
    private List<String> corrections = List.of();

    @Mixin
    private Signature signature = new Signature();

    SetCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        corrections.forEach(SetCommand::check);
        try (DossierFile file = dossier.toWrite()) {
            Subject subject = new Subjects(file).getDocument(document);
            for (String correction : corrections) {
                Decision decision = new Decision(Decision.Kind.SET, List.of(subject), correction, signature.sign());
                file.append(decision);
                terminal.out().println(LedgerText.line(decision));
            }
            new Renewal(terminal, new Threads()).renew(file);
            return Exit.DONE.code();
        }
    }

    private static void check(String correction) {
        int equals = correction.indexOf('=');
        String field = equals < 0 ? correction : correction.substring(0, equals);
        List<String> fields = Arrays.stream(Detail.values())
                .filter(detail -> detail != Detail.PERIOD) // what is corrected is the day
                .map(detail -> detail.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toList());
        if (!fields.contains(field)) {
            throw UserError.usage("no field " + field + "; known are " + String.join(", ", fields));
        }
        if (equals < 0 || correction.substring(equals + 1).isBlank()) {
            throw UserError.usage(field + " needs a value: " + field + "=…");
        }
        if (field.equals("published") || field.equals("updated")) {
            checkDay(field, correction.substring(equals + 1));
        }
    }

    private static void checkDay(String field, String value) {
        try {
            java.time.LocalDate.parse(value.substring(0, Math.min(10, value.length())));
        } catch (java.time.format.DateTimeParseException unreadable) {
            throw UserError.usage(field + " needs a day such as 2021-06-17, not " + value);
        }
    }
}
