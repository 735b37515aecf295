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
        Workload work = Workload.of(Page.parts(document), document.text());
        List<Page.Block> blocks = work.parts().stream()
                .map(part -> Page.block(part, document, linguist))
                .filter(block -> !block.sentences().isEmpty())
                .toList();
        Page page = new Page(document.text(), blocks);
        List<Mention> mentions = Mentions.of(page);
        return new Result(EnglishStatements.of(page, mentions, linguist), mentions, work.unread());
    }
}
