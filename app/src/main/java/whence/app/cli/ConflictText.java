package whence.app.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import whence.app.terminal.Columns;
import whence.app.terminal.Ink;
import whence.app.terminal.Label;
import whence.conflict.Conflict;
import whence.text.Document;
import whence.text.Passage;
import whence.text.Span;

/** A conflict for the eye: in what, why, and both passages. */
final class ConflictText {

    /** Characters of context on either side, up to the next space. */
    private static final int CONTEXT = 50;

    private final Function<String, Label> labels;
    private final Map<String, Document> documents = new HashMap<>();
    private final int width;
    private final Ink ink;
    private final int quoted;

    /** {@code quoted}: how many characters of a passage are shown. */
    ConflictText(Function<String, Label> labels, List<Document> documents, int width, Ink ink, int quoted) {
        this.labels = labels;
        documents.forEach(document -> this.documents.put(document.id(), document));
        this.width = width;
        this.ink = ink;
        this.quoted = quoted;
    }

    List<String> lines(Conflict conflict) {
        List<String> lines = new ArrayList<>();
        List<String> why = Columns.wrap(conflict.kind().word() + ": " + Columns.plain(conflict.why()), width - 4);
        for (int i = 0; i < why.size(); i++) {
            lines.add((i == 0 ? "  " : "    ") + why.get(i));
        }
        lines.addAll(passage(conflict.a()));
        lines.addAll(passage(conflict.b()));
        return lines;
    }

    private List<String> passage(Passage passage) {
        Document document = documents.get(passage.document());
        String words = document == null ? "" : around(document.text(), passage.span());
        return Columns.wrap(labels.apply(passage.document()).name() + ": “" + words + "”", width - 8).stream()
                .map(one -> "      " + ink.dim(one))
                .toList();
    }

    /** The passage with some words of its line before and behind it: a bare number tells a reader nothing. */
    private String around(String text, Span span) {
        int start = span.start();
        while (start > 0
                && text.charAt(start - 1) != '\n'
                && (span.start() - start < CONTEXT || !Character.isWhitespace(text.charAt(start - 1)))
                && span.start() - start < 2 * CONTEXT) {
            start--;
        }
        int end = span.end();
        while (end < text.length()
                && text.charAt(end) != '\n'
                && (end - span.end() < CONTEXT || !Character.isWhitespace(text.charAt(end)))
                && end - span.end() < 2 * CONTEXT) {
            end++;
        }
        boolean cutBefore = start > 0 && text.charAt(start - 1) != '\n';
        boolean cutBehind = end < text.length() && text.charAt(end) != '\n';
        return (cutBefore ? "…" : "")
                + Columns.fit(Columns.plain(text.substring(start, end)), quoted + 2 * CONTEXT)
                + (cutBehind ? "…" : "");
    }
}
