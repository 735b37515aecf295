package whence.reading.english;

import java.util.List;
import whence.text.Sentence;
import whence.text.Span;
import whence.text.Token;

/**
 * A quotation that stands for itself in its sentence: what somebody said, not a title, a term or a few words woven into
 * the writer's own sentence.
 */
final class SpokenQuotation {

    private static final int FEW = 8;

    private SpokenQuotation() {}

    static boolean is(Span quotation, Page.Block block, String text) {
        if (!standsApart(quotation, block, text) || goesOn(quotation, block, text)) {
            return false;
        }
        int words = 0;
        boolean verb = false;
        for (Sentence sentence : block.sentences()) {
            if (!sentence.span().overlaps(quotation)) {
                continue;
            }
            for (Token token : sentence.tokens()) {
                if (quotation.contains(token.span())) {
                    words += Character.isLetterOrDigit(token.span().of(text).codePointAt(0)) ? 1 : 0;
                    verb = verb || token.isVerb() || token.tag().equals("MD");
                }
            }
        }
        return words >= 5
                || (words >= 1
                        && endsAsSpeech(quotation, text)
                        && (verb || fillsItsSentence(quotation, block, text) || isSaid(quotation, block)));
    }

    private static boolean standsApart(Span quotation, Page.Block block, String text) {
        int before = quotation.start() - 1;
        while (before >= block.span().start()
                && (Character.isWhitespace(text.charAt(before)) || text.charAt(before) == '\u00a0')) {
            before--;
        }
        if (before < block.span().start()) {
            return true;
        }
        return ".,:;!?—–-…”\"'’)".indexOf(text.charAt(before)) >= 0;
    }

    private static boolean endsAsSpeech(Span quotation, String text) {
        int last = quotation.end() - 1;
        while (last > quotation.start() && "\"”’'".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ".,!?…—-".indexOf(text.charAt(last)) >= 0;
    }

    private static boolean fillsItsSentence(Span quotation, Page.Block block, String text) {
        return List.of(".", "!", "?").stream().anyMatch(text.substring(quotation.start(), quotation.end())::contains)
                && block.span().contains(quotation);
    }

    /** "To a point," he said: it opens its sentence, and a verb that quotes follows within a few words. */
    private static boolean isSaid(Span quotation, Page.Block block) {
        for (Sentence sentence : block.sentences()) {
            if (sentence.span().contains(quotation) && sentence.span().start() == quotation.start()) {
                return sentence.tokens().stream()
                        .filter(token -> token.span().start() >= quotation.end())
                        .limit(FEW)
                        .takeWhile(token ->
                                !token.tag().equals(",") && !token.tag().equals("."))
                        .anyMatch(token ->
                                Cues.findVerb(token).filter(Cue::takesQuotation).isPresent());
            }
        }
        return false;
    }

    /** "a quotation" that the writer's own words go on after, as here. */
    private static boolean goesOn(Span quotation, Page.Block block, String text) {
        if (endsAsSpeech(quotation, text)) {
            return false;
        }
        for (Sentence sentence : block.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.span().start() >= quotation.end()) {
                    return Character.isLowerCase(token.span().of(text).codePointAt(0))
                            && !token.tag().startsWith("PRP")
                            && !token.tag().equals("DT")
                            && Cues.findVerb(token).filter(Cue::takesQuotation).isEmpty();
                }
            }
        }
        return false;
    }
}
