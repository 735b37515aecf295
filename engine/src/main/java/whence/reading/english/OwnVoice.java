package whence.reading.english;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.text.Span;
import whence.text.Token;

/** What the document says itself: each sentence that is not wholly what somebody else is reported to say. */
final class OwnVoice {

    private static final Set<String> LIKELY = WordLists.of("probable");

    private OwnVoice() {}

    static List<Found> of(List<Found> attributed, Page page, List<Read> blocks) {
        BitSet taken = new BitSet();
        for (Found found : attributed) {
            if (found.manner().speech()) {
                for (List<Span> part : List.of(found.content(), found.cue(), found.source())) {
                    part.forEach(span -> taken.set(span.start(), span.end()));
                }
            }
        }
        List<Found> own = new ArrayList<>();
        for (Read block : blocks) {
            for (Tree tree : block.trees()) {
                List<Span> content = remainder(tree, taken, page.text());
                if (!content.isEmpty()) {
                    own.add(new Found("own voice", content, List.of(), List.of(), manner(tree)));
                }
            }
        }
        return own;
    }

    /** The pieces of a sentence outside of reported speech, where they say something: hold a verb. */
    private static List<Span> remainder(Tree tree, BitSet taken, String text) {
        List<Span> pieces = new ArrayList<>();
        boolean says = false;
        int words = 0;
        int from = -1;
        for (int i = 0; i <= tree.size(); i++) {
            boolean free = i < tree.size() && isFree(tree.token(i).span(), taken);
            if (free) {
                from = from < 0 ? i : from;
                says = says || tree.token(i).isFinite() || tree.tag(i).equals("VBN");
                words += EnglishStatements.isWord(tree.token(i), text) ? 1 : 0;
            } else if (from >= 0) {
                tree.span(from, i - 1).ifPresent(pieces::add);
                from = -1;
            }
        }
        boolean whole = pieces.size() == 1
                && pieces.get(0).length() > tree.sentence.span().length() * 0.9;
        return (says && words > 2) || (whole && words > 1) ? pieces : List.of();
    }

    private static boolean isFree(Span token, BitSet taken) {
        int next = taken.nextSetBit(token.start());
        return next < 0 || next >= token.end();
    }

    private static Found.Manner manner(Tree tree) {
        boolean asks = tree.word(tree.size() - 1).equals("?");
        boolean will = false;
        boolean may = false;
        boolean likely = false;
        for (Token token : tree.sentence.tokens()) {
            String word = token.span().of(tree.text).toLowerCase(java.util.Locale.ROOT);
            will = will
                    || (token.tag().equals("MD")
                            && Set.of("will", "’ll", "'ll", "wo").contains(word));
            may = may
                    || (token.tag().equals("MD")
                            && Set.of("may", "might", "could").contains(word))
                    || Set.of("perhaps", "possibly", "maybe").contains(word);
            likely = likely || LIKELY.contains(word);
        }
        Certainty certainty = may ? Certainty.POSSIBLE : likely ? Certainty.PROBABLE : Certainty.CERTAIN;
        return asks
                ? new Found.Manner(Stance.ASKS, Certainty.UNKNOWN, false)
                : new Found.Manner(will ? Stance.PREDICTS : Stance.ASSERTS, certainty, false);
    }
}
