package whence.reading.english;

import java.util.ArrayList;
import java.util.List;
import whence.text.Span;

/** What somebody says ends where its quotation ends, though that be sentences later: 'said he was "done. Nobody will ask again."' */
final class WholeQuotation {

    private WholeQuotation() {}

    static Found of(Found found, Page.Block block, String text) {
        List<Span> content = found.content();
        Span last = content.get(content.size() - 1);
        for (Span quotation : block.quotations()) {
            boolean cut = quotation.start() >= last.start()
                    && quotation.start() < last.end()
                    && last.end() < quotation.end()
                    && endsSentence(last.end(), quotation, text);
            if (cut) {
                List<Span> whole = new ArrayList<>(content.subList(0, content.size() - 1));
                whole.add(new Span(last.start(), quotation.end()));
                return found.withContent(whole);
            }
        }
        return found;
    }

    /** Whether what the content leaves out of the quotation begins after the end of a sentence, or is only its end. */
    private static boolean endsSentence(int from, Span quotation, String text) {
        for (int at = from; at < quotation.end(); at++) {
            char unit = text.charAt(at);
            if (".!?".indexOf(unit) >= 0) {
                return true;
            }
            if (Character.isLetterOrDigit(unit)) {
                return false;
            }
        }
        return true;
    }
}
