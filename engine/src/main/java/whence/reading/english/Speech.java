package whence.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whence.text.Span;
import whence.text.Token;

/**
 * Who speaks a spoken quotation: the clause after it, the clause before it, or whoever spoke the quotation before, as
 * readers take a speech that goes on.
 */
final class Speech {

    private final List<Found> found = new ArrayList<>();
    private boolean goesOn;
    private Optional<ReportingClause> announced = Optional.empty();

    /** A paragraph of speech that nobody was named for yet: the next one may name its speaker. */
    private @Nullable Span waiting;

    /** The statements made by spoken quotations, block after block. */
    static List<Found> in(List<Read> blocks, String text) {
        Speech speech = new Speech();
        for (int i = 0; i < blocks.size(); i++) {
            speech.read(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null, text);
        }
        return List.copyOf(speech.found);
    }

    private void read(Read block, @Nullable Read next, String text) {
        boolean continued = goesOn;
        Optional<ReportingClause> announcing = announced;
        announced = announced(block);
        goesOn = false;
        Span waited = waiting;
        waiting = null;
        for (int i = 0; i < block.spoken().size(); i++) {
            int place = i;
            Span quotation = block.spoken().get(i);
            boolean opensBlock = quotation.start() == block.block().span().start();
            Optional<Found> named = Signature.find(block, quotation, text)
                    .or(() -> signedBelow(block, next, quotation, text))
                    .or(() -> after(block, place))
                    .or(() -> before(block, quotation))
                    .or(() -> inNextSentence(block, place, text))
                    .or(() -> opensBlock ? announcing.map(clause -> clause.found(quotation)) : Optional.empty());
            if (named.isPresent()) {
                if (!addsTo(named.get())) {
                    found.add(named.get());
                }
                if (waited != null && opensBlock) {
                    append(waited);
                }
                continued = true;
            } else if (continued
                    && !found.isEmpty()
                    && !isReportedOtherwise(block, quotation)
                    && (i > 0 || (opensBlock && fills(block, quotation)))) {
                append(quotation);
            } else if (opensBlock && fills(block, quotation)) {
                waiting = quotation;
                continued = false;
            } else {
                continued = false;
            }
            goesOn = continued && endsWithSpeech(block, i);
        }
    }

    /** The same speaker's clause between two quotations was met already for the first of them. */
    private boolean addsTo(Found next) {
        if (found.isEmpty()) {
            return false;
        }
        Found last = found.get(found.size() - 1);
        if (last.cue().equals(next.cue()) && last.source().equals(next.source())) {
            next.content().forEach(this::append);
            return true;
        }
        return false;
    }

    private void append(Span quotation) {
        Found last = found.remove(found.size() - 1);
        List<Span> content = new ArrayList<>(last.content());
        content.add(quotation);
        content.sort(null);
        found.add(last.withContent(content));
    }

    /** It ends with the last quotation, or with the clause that names its speaker. */
    private static boolean endsWithSpeech(Read block, int i) {
        Span quotation = block.spoken().get(i);
        return i == block.spoken().size() - 1
                && block.sentenceAt(quotation.end() - 1) >= block.trees().size() - 1;
    }

    /** "Tal said the bridge was safe, “including its piers.”": her words, whoever spoke the quotation before. */
    private static boolean isReportedOtherwise(Read block, Span quotation) {
        int sentence = block.sentenceAt(quotation.start());
        boolean interrupted = sentence >= 0
                && block.spoken().stream()
                        .anyMatch(other -> other.end() < quotation.start()
                                && block.trees().get(sentence).sentence.span().overlaps(other));
        return sentence >= 0
                && !interrupted
                && block.trees().get(sentence).sentence.tokens().stream()
                        .takeWhile(token -> token.span().end() <= quotation.start())
                        .filter(Token::isTensed)
                        .flatMap(token -> Cues.findVerb(token).stream())
                        .anyMatch(cue -> cue.takesClause() && cue.takesQuotation());
    }

    /** A paragraph that is a quotation, and below it "- Mira Tal." */
    private static Optional<Found> signedBelow(Read block, @Nullable Read next, Span quotation, String text) {
        boolean alone = quotation.start() == block.block().span().start() && fills(block, quotation);
        return alone && next != null
                ? Signature.find(next, quotation, next.block().span().start(), text)
                : Optional.empty();
    }

    private static boolean fills(Read block, Span quotation) {
        return quotation.end() >= block.block().span().end();
    }

    /** "The minister wrote:" ends a paragraph, and the next one is what he wrote. */
    private static Optional<ReportingClause> announced(Read block) {
        if (block.trees().isEmpty()) {
            return Optional.empty();
        }
        Tree tree = block.trees().get(block.trees().size() - 1);
        int last = tree.size() - 1;
        return last > 0 && tree.word(last).equals(":")
                ? ReportingClause.endingAt(tree, last, block.spoken())
                : Optional.empty();
    }

    private static Optional<Found> after(Read block, int i) {
        Span quotation = block.spoken().get(i);
        int sentence = block.sentenceAt(quotation.end() - 1);
        if (sentence < 0) {
            return Optional.empty();
        }
        Tree tree = block.trees().get(sentence);
        return clauseFrom(block, i, tree, firstAfter(tree, quotation.end()));
    }

    private static Optional<Found> inNextSentence(Read block, int i, String text) {
        Span quotation = block.spoken().get(i);
        int sentence = block.sentenceAt(quotation.end() - 1);
        boolean follows = sentence >= 0
                && sentence + 1 < block.trees().size()
                && endsOpen(quotation, text)
                && firstAfter(block.trees().get(sentence), quotation.end()) < 0
                && !block.trees().get(sentence + 1).tag(0).equals("VBN");
        return follows ? clauseFrom(block, i, block.trees().get(sentence + 1), 0) : Optional.empty();
    }

    private static Optional<Found> clauseFrom(Read block, int i, Tree tree, int first) {
        int limit = i + 1 < block.spoken().size() ? block.spoken().get(i + 1).start() : Integer.MAX_VALUE;
        return first < 0
                ? Optional.empty()
                : ReportingClause.starting(tree, first, limit)
                        .map(clause -> clause.found(block.spoken().get(i)));
    }

    /** After "?" or "!" the sentence may seem over: "Will he go?" Tal asked. */
    private static boolean endsOpen(Span quotation, String text) {
        int last = quotation.end() - 1;
        while (last > quotation.start() && Marks.isQuotation(text.substring(last, last + 1))) {
            last--;
        }
        return "?!.".indexOf(text.charAt(last)) >= 0;
    }

    private static int firstAfter(Tree tree, int offset) {
        for (int k = 0; k < tree.size(); k++) {
            if (tree.token(k).span().start() >= offset && !tree.isMark(k)) {
                return k;
            }
        }
        return -1;
    }

    private static Optional<Found> before(Read block, Span quotation) {
        int sentence = block.sentenceAt(quotation.start());
        if (sentence < 0) {
            return Optional.empty();
        }
        Tree tree = block.trees().get(sentence);
        int last = -1;
        for (int k = 0; k < tree.size() && tree.token(k).span().end() <= quotation.start(); k++) {
            last = k;
        }
        if (last < 1) {
            return Optional.empty();
        }
        boolean led = Set.of(",", ":", "—", "–", "-").contains(tree.word(last))
                || tree.tag(last).startsWith("VB");
        return led
                ? ReportingClause.endingAt(tree, last, block.spoken()).map(clause -> clause.found(quotation))
                : Optional.empty();
    }
}
