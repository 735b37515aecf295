package whence.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The analyser of Chinese: cuts simplified text into words with tags of the Peking University set, as HanLP has them.
 *
 * <p>Bodies are not recognised: it invents them. Several threads may use one.
 */
public final class ChineseWords {

    /** Longer pieces are cut: no sentence is so long, and work stays bounded. */
    private static final int LONGEST = 2000;

    private final Segment segment;

    private ChineseWords(Segment segment) {
        this.segment = segment;
    }

    /** An analyser that also knows these words, by their tag ({@code nrf} for a foreigner's name, {@code nz} for others). */
    public static ChineseWords knowing(Map<String, String> words) {
        // A copy of the dictionary that ships with the analyser, which otherwise is one for the whole program.
        DynamicCustomDictionary own = new DynamicCustomDictionary(HanLP.Config.CustomDictionaryPath);
        words.forEach((word, tag) -> own.insert(word, tag + " 1000"));
        Segment segment = new ViterbiSegment()
                .enableOrganizationRecognize(false)
                .enablePlaceRecognize(false)
                .enableNameRecognize(true)
                .enableTranslatedNameRecognize(true)
                .enableCustomDictionary(own)
                .enableOffset(true);
        return new ChineseWords(segment);
    }

    /** The words of one sentence of a simplified text, with offsets in that text. */
    public List<Token> words(String simplified, Span sentence) {
        List<Token> words = new ArrayList<>();
        for (int from = sentence.start(); from < sentence.end(); from += LONGEST) {
            int to = Math.min(sentence.end(), from + LONGEST);
            String piece = simplified.substring(from, to);
            int at = 0;
            for (Term term : segment.seg(piece)) {
                // Found again rather than counted: the analyser may drop what it cannot print.
                int start = piece.indexOf(term.word, at);
                if (start >= 0 && !term.word.isBlank()) {
                    at = start + term.word.length();
                    Span span = new Span(from + start, from + at);
                    words.add(new Token(span, term.word, term.nature.toString(), "O", Token.Arc.NONE));
                }
            }
        }
        return words;
    }
}
