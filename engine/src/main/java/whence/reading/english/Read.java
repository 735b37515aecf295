package whence.reading.english;

import java.util.List;
import whence.text.Span;

/**
 * A block as the rules see it.
 *
 * @param block the block
 * @param spoken its spoken quotations
 * @param outlines how each sentence falls into parts
 * @param trees each sentence with what was parsed of it
 */
record Read(Page.Block block, List<Span> spoken, List<Outline> outlines, List<Tree> trees) {

    Read {
        spoken = List.copyOf(spoken);
        outlines = List.copyOf(outlines);
        trees = List.copyOf(trees);
    }

    /** The sentence that holds a place in the text, else -1. */
    int sentenceAt(int offset) {
        for (int i = 0; i < trees.size(); i++) {
            Span span = trees.get(i).sentence.span();
            if (span.start() <= offset && offset < span.end()) {
                return i;
            }
        }
        return -1;
    }
}
