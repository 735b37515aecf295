package whence.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import whence.reading.Mention;
import whence.reading.Statement;
import whence.text.Document;
import whence.text.Linguist;
import whence.text.Sentence;
import whence.text.Span;

/** Reads the statements and mentions of one English document. */
public final class EnglishPages {

    /**
     * What was read.
     *
     * @param unread share of the words left unread, 0 to 1
     * @param note what was left unread, where and why; empty where all was read
     */
    public record Result(List<Statement> statements, List<Mention> mentions, double unread, String note) {}

    private final Document document;
    private final Linguist linguist;
    private final List<Unread> unread = new ArrayList<>();

    private EnglishPages(Document document, Linguist linguist) {
        this.document = document;
        this.linguist = linguist;
    }

    public static Result read(Document document) {
        return new EnglishPages(document, Linguist.english()).read();
    }

    private Result read() {
        String text = document.text();
        Page page = Page.of(text, blocks());
        List<Mention> mentions = Mentions.of(page);
        EnglishStatements.Told told = EnglishStatements.of(page, mentions, linguist);
        unread.addAll(told.unread());
        return new Result(told.statements(), mentions, Unread.share(unread, text), Unread.note(unread, text));
    }

    private List<Page.Block> blocks() {
        Workload work = Workload.of(Page.parts(document), document.text());
        TreeMap<Integer, Span> headings = new TreeMap<>();
        document.layout().headings().forEach(heading -> headings.merge(heading.start(), heading, Span::join));
        List<Page.Block> blocks = new ArrayList<>();
        SmallWords small = new SmallWords(document.text());
        int tokens = 0;
        for (Span part : work.parts()) {
            if (tokens >= Workload.MOST_TOKENS) {
                unread.add(new Unread(Unread.Why.TOO_LONG, part));
                continue;
            }
            var heading = headings.floorEntry(part.start());
            boolean heads = heading != null && heading.getValue().contains(part);
            Page.Block block = known(Page.block(part, heads, document.text(), small, linguist));
            tokens += block.sentences().stream()
                    .mapToInt(sentence -> sentence.tokens().size())
                    .sum();
            if (!block.sentences().isEmpty()) {
                blocks.add(block);
            }
        }
        unread.addAll(work.unread());
        return blocks;
    }

    /** Without the sentences in another script, and with the holders of offices marked. */
    private Page.Block known(Page.Block block) {
        List<Sentence> known = new ArrayList<>();
        for (Sentence sentence : block.sentences()) {
            if (sentence.isForeign()) {
                unread.add(new Unread(Unread.Why.FOREIGN, sentence.span()));
            } else {
                known.add(OfficeHolder.mark(sentence, document.text()));
            }
        }
        return new Page.Block(block.span(), block.heading(), block.quotations(), known);
    }
}
