package whence.reprint;

import java.util.List;
import java.util.function.Predicate;

/** The last step: from what two documents share, and what is known of their times, to a reprint. */
final class Directing {

    private Directing() {}

    /** The same, marked where one of the two is a centre of a star, told by id. */
    static Reprint reprint(DirectionRule.Sides sides, Predicate<String> isCentre) {
        Reprint reprint = reprint(sides);
        return isCentre.test(reprint.from())
                ? Stars.marked(reprint, reprint.from())
                : isCentre.test(reprint.to()) ? Stars.marked(reprint, reprint.to()) : reprint;
    }

    /** Who of the two copied whom, as far as it can be told. */
    static Reprint reprint(DirectionRule.Sides sides) {
        Direction direction = Direction.of(sides);
        SharedWording wording = sides.wording();
        boolean forward = direction.firstIsOrigin(sides);
        String why = wording.verdict().why() + "; " + direction.why();
        return new Reprint(
                forward ? sides.first().id() : sides.second().id(),
                forward ? sides.second().id() : sides.first().id(),
                forward ? wording.passages() : turned(wording.passages()),
                wording.verdict().certainty(),
                new Reprint.Direction(direction.decided(), why));
    }

    private static List<Reprint.Passage> turned(List<Reprint.Passage> passages) {
        return passages.stream()
                .map(passage -> new Reprint.Passage(/* inFrom= */ passage.inTo(), /* inTo= */ passage.inFrom()))
                .toList();
    }
}
