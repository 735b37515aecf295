package whence.claim;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import whence.reading.EntityKind;
import whence.reading.Mention;
import whence.reading.Reading;
import whence.reading.Statement;
import whence.text.Document;
import whence.text.SimplifiedChinese;
import whence.text.Span;

/**
 * By what a document shows which story it belongs to: a kind of event and somebody's name in one statement.
 *
 * <p>Two documents on one story share such a mark more likely than not, however they word it; a mark that very many
 * documents bear tells no story. People count by the last word of their names, since that is how they are called.
 */
public final class StoryMarks {

    private final Concepts concepts = Concepts.load();

    /** The marks of a document: {@code "arrest marsh"}. */
    public SortedSet<String> of(Document document, Reading reading) {
        String lower = SimplifiedChinese.of(document.text().toLowerCase(Locale.ROOT));
        String text = lower.length() == document.text().length() ? lower : document.text();
        SortedSet<String> marks = new TreeSet<>();
        for (Statement statement : reading.statements()) {
            List<String> names = names(statement, reading);
            concepts.in(statement, text)
                    .forEach(
                            hit -> names.forEach(name -> marks.add(hit.concept().name() + " " + name)));
        }
        return marks;
    }

    private static List<String> names(Statement statement, Reading reading) {
        Span content = statement.contentSpan();
        return reading.mentions().stream()
                .filter(mention -> content.contains(mention.span()))
                .filter(mention -> mention.kind() == EntityKind.PERSON || mention.kind() == EntityKind.ORGANISATION)
                .map(StoryMarks::called)
                .distinct()
                .toList();
    }

    private static String called(Mention mention) {
        String name =
                SimplifiedChinese.of(mention.name().toLowerCase(Locale.ROOT).strip());
        return mention.kind() == EntityKind.PERSON ? name.substring(name.lastIndexOf(' ') + 1) : name;
    }
}
