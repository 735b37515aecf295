package whence.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import whence.app.terminal.ClaimBlock;
import whence.app.terminal.Columns;
import whence.app.terminal.Days;
import whence.app.terminal.Ink;
import whence.app.terminal.Label;
import whence.conflict.Conflict;
import whence.dossier.Dossier;
import whence.dossier.Findings.ClaimFile;
import whence.reading.Reading;
import whence.reading.Reading.Coverage.Extent;
import whence.text.Detail;
import whence.text.Document;

/** A trace for the eye: what was read, the claims that deserve attention first, the conflicts. */
final class TraceText {

    /** So many claims and conflicts are shown before the rest is only counted. */
    private static final int CLAIMS = 12;

    private static final int CONFLICTS = 8;
    /** Units of a conflicting passage that are quoted. */
    private static final int QUOTED = 160;

    private final Terminal terminal;
    private final boolean all;
    private final int width;
    private final Ink ink;

    TraceText(Terminal terminal, boolean all) {
        this.terminal = terminal;
        this.all = all;
        this.width = Math.min(110, terminal.screen().width());
        this.ink = new Ink(terminal.screen().colour());
    }

    void print(Dossier dossier) {
        summary(dossier).forEach(terminal.out()::println);
        Function<String, Label> labels = Label.among(dossier.documents());
        ClaimBlock block = new ClaimBlock(labels, width, ink);
        List<ClaimFile> claims = dossier.findings().claims();
        int shown = all ? claims.size() : Math.min(CLAIMS, claims.size());
        for (ClaimFile claim : claims.subList(0, shown)) {
            terminal.out().println();
            block.lines(claim, all).forEach(terminal.out()::println);
        }
        if (shown < claims.size()) {
            terminal.out().println();
            terminal.out()
                    .println(ink.dim((claims.size() - shown) + " more claims, each less repeated or less contested;"
                            + " --all shows them, --about WORDS looks for some"));
        }
        conflicts(dossier, labels).forEach(terminal.out()::println);
    }

    private List<String> summary(Dossier dossier) {
        List<Document> documents = dossier.documents().stream()
                .filter(document -> !document.isReference())
                .toList();
        Set<String> tables = dossier.documents().stream()
                .filter(Document::isReference)
                .map(Document::id)
                .collect(Collectors.toSet());
        List<String> stated = documents.stream()
                .flatMap(document -> document.find(Detail.OUTLET).stream())
                .toList();
        long outlets = stated.stream().distinct().count();
        int unknown = documents.size() - stated.size();
        List<LocalDate> days = documents.stream()
                .flatMap(document -> document.findPublished().stream())
                .sorted()
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(count(documents.size(), "document") + (outlets == 0 ? "" : " by " + count(outlets, "outlet"))
                + (unknown == 0 ? "" : " (" + unknown + " without a stated outlet)")
                + (days.isEmpty() ? "" : ", " + Days.range(days.get(0), days.get(days.size() - 1))) + ": "
                + count(dossier.findings().claims().size(), "claim") + ", "
                + count(dossier.findings().conflicts().size(), "conflict"));
        Stages.compared(dossier).forEach(line -> lines.addAll(Columns.wrap(line, width)));
        lines.addAll(unread(dossier, tables));
        return lines;
    }

    /** Documents whose statements were not read, by reason: nobody is to think that they say nothing. */
    private List<String> unread(Dossier dossier, Set<String> tables) {
        List<String> lines = new ArrayList<>();
        dossier.readings().stream()
                .filter(reading -> !reading.coverage().read() && !tables.contains(reading.document()))
                .collect(Collectors.groupingBy(
                        reading -> reading.coverage().note(), java.util.TreeMap::new, Collectors.counting()))
                .forEach((note, number) -> lines.addAll(Columns.wrap(
                        "Not read: " + count(number, "document") + (note.isEmpty() ? "" : " (" + note + ")")
                                + "; only dated and compared by wording",
                        width)));
        dossier.readings().stream()
                .filter(reading -> reading.coverage().extent() == Extent.PART)
                .sorted(Comparator.comparing(Reading::document))
                .forEach(reading -> lines.addAll(Columns.wrap(
                        "Read in part: " + Columns.plain(reading.document()) + " ("
                                + Columns.plain(reading.coverage().note()) + ")",
                        width)));
        return lines.stream().map(ink::yellow).toList();
    }

    private List<String> conflicts(Dossier dossier, Function<String, Label> labels) {
        List<Conflict> conflicts = dossier.findings().conflicts();
        List<String> lines = new ArrayList<>();
        if (conflicts.isEmpty()) {
            return lines;
        }
        lines.add("");
        lines.add(ink.bold("Where the record contradicts itself"));
        int shown = all ? conflicts.size() : Math.min(CONFLICTS, conflicts.size());
        ConflictText text = new ConflictText(labels, dossier.documents(), width, ink, QUOTED);
        conflicts.subList(0, shown).forEach(one -> lines.addAll(text.lines(one)));
        if (shown < conflicts.size()) {
            lines.add(ink.dim("  " + (conflicts.size() - shown) + " more; --all shows them"));
        }
        return lines;
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
