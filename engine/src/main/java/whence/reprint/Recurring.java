package whence.reprint;

import java.util.List;
import whence.text.Document;

/**
 * Paragraphs that one outlet prints again and again: newsletters, notes on the author, legal lines.
 *
 * <p>A paragraph is boilerplate of its outlet when it stands in at least {@link #ARTICLES} different articles of it, in
 * a fair share of its documents, and mostly there: agency text that many outlets print is none. Articles are told apart
 * by their longest paragraph, so that versions of one article count once. Boilerplate counts for no copy.
 */
interface Recurring {

    int ARTICLES = 3;
    /** Share of an outlet's documents in which a paragraph has to stand. */
    double SHARE = 0.05;

    /** The words of a document that are boilerplate of its outlet. */
    List<Words.Range> in(Document document, Words words);

    /** A document made ready for comparison. */
    static Text ready(Document document, Recurring recurring) {
        return ready(document, Words.of(document.text()), recurring);
    }

    /** The same where its words were read before. */
    static Text ready(Document document, Words words, Recurring recurring) {
        return new Text(words, document.layout().boilerplate(), recurring.in(document, words));
    }

    /**
     * Whether a paragraph is boilerplate of an outlet.
     *
     * @param documents those of this outlet that hold it
     * @param ofOutlet all documents of this outlet
     * @param everywhere documents of any outlet that hold it
     * @param articles those of this outlet, versions of one article counted once
     */
    static boolean isBoilerplate(long documents, long ofOutlet, long everywhere, long articles) {
        return isOften(documents, ofOutlet, everywhere) && articles >= ARTICLES;
    }

    /** The same, but for the articles. */
    static boolean isOften(long documents, long ofOutlet, long everywhere) {
        return documents >= Math.max(ARTICLES, SHARE * ofOutlet) && 2 * documents >= everywhere;
    }
}
