package whence.reading.english;

import java.util.List;
import whence.reading.Mention;
import whence.reading.Statement;
import whence.text.Document;
import whence.text.Linguist;

/** Reads the statements and mentions of one English document. */
public final class EnglishPages {

    /** What was read: statements, mentions and how much was left unread, 0 to 1. */
    public record Result(List<Statement> statements, List<Mention> mentions, double unread) {}

    private EnglishPages() {}

    public static Result read(Document document) {
        Linguist linguist = Linguist.english();
        List<Page.Block> blocks = Page.parts(document).stream()
                .map(part -> Page.block(part, document, linguist))
                .filter(block -> !block.sentences().isEmpty())
                .toList();
        Page page = new Page(document.text(), blocks);
        return new Result(EnglishStatements.of(page, linguist), Mentions.of(page), 0);
    }
}
