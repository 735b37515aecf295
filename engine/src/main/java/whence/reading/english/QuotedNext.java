package whence.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.text.Span;

/**
 * A quotation that opens its sentence right after a sentence that reports what somebody said: 'Linden said the bridge was
 * safe. "I have seen the reports."' It is Linden's. Where several speak in the sentence before, it is left open.
 */
final class QuotedNext {

    static final String RULE = "quotation right after what somebody said";

    private final List<Found> found;
    private final String text;

    private QuotedNext(List<Found> found, String text) {
        this.found = new ArrayList<>(found);
        this.text = text;
    }

    /** What was found, with the quotations that nobody was named for and that follow something said. */
    static List<Found> in(List<Read> blocks, List<Found> found, String text) {
        QuotedNext next = new QuotedNext(found, text);
        for (Read block : blocks) {
            block.spoken().forEach(quotation -> next.read(block, quotation));
        }
        return List.copyOf(next.found);
    }

    private void read(Read block, Span quotation) {
        int sentence = block.sentenceAt(quotation.start());
        boolean unread = found.stream().noneMatch(one -> one.content().stream().anyMatch(quotation::overlaps));
        if (unread) {
            saidUpTo(quotation).ifPresent(one -> goOn(one, quotation));
        }
        boolean opens = sentence > 0
                && block.trees().get(sentence).sentence.span().start() == quotation.start()
                && found.stream().noneMatch(one -> one.content().stream().anyMatch(quotation::overlaps));
        if (opens) {
            speaker(block.trees().get(sentence - 1).sentence.span()).ifPresent(one -> give(one, quotation));
        }
    }

    /** What was said up to a comma or a colon before a quotation: "said the plan was dead: “Nobody wants it.”" */
    private Optional<Found> saidUpTo(Span quotation) {
        return found.stream()
                .filter(one -> one.manner().speech() && !one.source().isEmpty())
                .filter(one -> {
                    int end = one.content().get(one.content().size() - 1).end();
                    return end < quotation.start()
                            && Set.of(",", ":")
                                    .contains(text.substring(end, quotation.start())
                                            .strip());
                })
                .findFirst();
    }

    private void goOn(Found one, Span quotation) {
        List<Span> content = new ArrayList<>(one.content());
        content.add(quotation);
        found.set(found.indexOf(one), one.withContent(content));
    }

    /** What was said in a sentence, if by one speaker only; what stands within another's words does not count. */
    private Optional<Found> speaker(Span sentence) {
        List<Found> said = found.stream()
                .filter(one -> one.manner().speech() && !one.source().isEmpty())
                .filter(one -> one.cue().stream().anyMatch(sentence::contains)
                        || one.content().stream().anyMatch(part -> part.end() == sentence.end()))
                .filter(this::stands)
                .toList();
        return said.stream().map(Found::source).distinct().count() == 1
                ? Optional.of(said.get(said.size() - 1))
                : Optional.empty();
    }

    private boolean stands(Found one) {
        Span place = one.cue().isEmpty() ? one.source().get(0) : one.cue().get(0);
        return found.stream()
                .noneMatch(
                        other -> !other.equals(one) && other.content().stream().anyMatch(part -> part.contains(place)));
    }

    /** A quotation that goes on is one with what was quoted before; after other words it is said by itself. */
    private void give(Found one, Span quotation) {
        Span last = one.content().get(one.content().size() - 1);
        Span mark = new Span(last.end() - 1, last.end());
        boolean goesOn = one.manner().stance() == Stance.ASSERTS && Marks.isQuotation(mark.of(text));
        if (goesOn || one.rule().equals(RULE)) {
            goOn(one, quotation);
        } else {
            found.add(new Found(
                    RULE,
                    List.of(quotation),
                    List.of(),
                    one.source(),
                    new Found.Manner(Stance.ASSERTS, Certainty.CERTAIN, true)));
        }
    }
}
