package whence.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import whence.dossier.Decision;
import whence.dossier.Decision.Kind;
import whence.dossier.DossierFile;
import whence.dossier.Subject;

/** The analyst's word, which wins over the machine. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        description = {
            "Puts your decision into the ledger; it wins over the machine, survives everything added later,"
                    + " and can be taken back with undo.",
            "",
            "  accept ID...        what was found holds",
            "  reject ID...        it does not hold: it goes to the end of the list, a conflict leaves it",
            "  merge ID ID...      these claims, or these people, are one",
            "  split ID WHAT       WHAT is not part of ID: a statement of a claim (a1/s3), or a name or another"
                    + " person for a person",
            "  rename ID WORDS     call it so",
            "  note ID WORDS       remember this with it",
            ""
        })
final class DecideCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DossierArgument dossier = new DossierArgument();

    @Parameters(index = "1", paramLabel = "WHAT", description = "accept, reject, merge, split, rename or note.")
    private String kind = "";

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "ID", description = "What it is about, then the words.")
    private List<String> given = List.of();

    @Mixin
    private Signature signature = new Signature();

    DecideCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (DossierFile file = dossier.toWrite()) {
            Renewal renewal = new Renewal(terminal, new Threads());
            if (!file.isUpToDate(Stages.VERSION)) {
                renewal.renew(file);
            }
            Decision decision = decision(new Subjects(file));
            file.append(decision);
            renewal.renew(file);
            terminal.out().println(LedgerText.line(decision));
            return Exit.DONE.code();
        }
    }

    private Decision decision(Subjects subjects) {
        Kind what = kind();
        int ids = switch (what) {
            case ACCEPT, REJECT, MERGE -> given.size();
            case RENAME, NOTE, SPLIT -> 1;
            case SET, REMOVE, UNDO -> throw wrong();
        };
        if (what != Kind.ACCEPT && what != Kind.REJECT && given.size() < 2) {
            throw UserError.usage(
                    switch (what) {
                        case NOTE -> "a note needs its words: note " + given.get(0) + " \"…\"";
                        case RENAME -> "rename needs the new name: rename " + given.get(0) + " \"…\"";
                        case SPLIT -> "split needs what is no part of " + given.get(0) + "; see whence decide --help";
                        default -> "merge needs two ids or more, and found only " + given.get(0);
                    });
        }
        List<Subject> about = given.subList(0, ids).stream().map(subjects::get).collect(Collectors.toList());
        String words = String.join(" ", given.subList(ids, given.size()));
        if (what == Kind.SPLIT) {
            about.set(0, subjects.without(about.get(0), words));
            about.add(subjects.partOf(about.get(0), words));
        }
        if (what == Kind.MERGE && about.stream().map(Subject::topic).distinct().count() > 1) {
            throw UserError.usage("only claims with claims and people with people can be merged");
        }
        return new Decision(what, about, words, signature.sign());
    }

    private Kind kind() {
        try {
            return Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw wrong();
        }
    }

    private UserError wrong() {
        return UserError.usage("accept, reject, merge, split, rename or note can be decided, not " + kind);
    }
}
