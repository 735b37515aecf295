package whence.bench.cascade;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The text of a report before it is set: paragraphs of pieces. */
record Draft(List<List<Piece>> paragraphs) {

    Draft {
        paragraphs = paragraphs.stream()
                .filter(paragraph -> !paragraph.isEmpty())
                .map(List::copyOf)
                .toList();
    }

    List<Piece> pieces() {
        return paragraphs.stream().flatMap(List::stream).toList();
    }

    int words() {
        return pieces().stream().mapToInt(Piece::words).sum();
    }

    boolean claims() {
        return pieces().stream().anyMatch(piece -> piece.role().claims());
    }

    /** The same with each piece changed. */
    Draft map(UnaryOperator<Piece> change) {
        return new Draft(paragraphs.stream()
                .map(paragraph -> paragraph.stream().map(change).toList())
                .toList());
    }

    /** The same with a paragraph put in. */
    Draft with(int at, List<Piece> paragraph) {
        List<List<Piece>> longer = new ArrayList<>(paragraphs);
        longer.add(Math.min(at, longer.size()), paragraph);
        return new Draft(longer);
    }

    Draft followedBy(Draft other) {
        List<List<Piece>> longer = new ArrayList<>(paragraphs);
        longer.addAll(other.paragraphs);
        return new Draft(longer);
    }

    Draft paragraphs(int from, int to) {
        return new Draft(paragraphs.subList(Math.max(0, from), Math.min(to, paragraphs.size())));
    }
}
