package whence.entity.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import whence.entity.office.Office.Capacity;
import whence.entity.office.Office.Degree;
import whence.text.Lexicon;

/** Which offices nobody holds at once: the governor of one province is not that of another. */
final class Exclusive {

    /** A family of offices, and whether only those of known places count. */
    private record Rule(String family, boolean ofPlaces) {}

    private static final Map<String, Rule> RULES = new HashMap<>();

    static {
        for (String[] row : Lexicon.rows(Exclusive.class, "exclusive.tsv", 3)) {
            RULES.put(Posts.get(row[0]).name(), new Rule(row[1], row[2].equals("place")));
        }
    }

    private Exclusive() {}

    static boolean exclude(Office a, Office b) {
        Rule one = RULES.get(a.post());
        Rule other = RULES.get(b.post());
        if (one == null || other == null || !one.family().equals(other.family()) || !isFull(a) || !isFull(b)) {
            return false;
        }
        boolean ofPlaces = one.ofPlaces() || other.ofPlaces() || !a.post().equals(b.post());
        return (!ofPlaces || (isOfPlace(a) && isOfPlace(b))) && areApart(a.seat(), b.seat());
    }

    private static boolean isFull(Office office) {
        return office.degree() == Degree.FULL && office.capacity() == Capacity.FULL;
    }

    private static boolean isOfPlace(Office office) {
        return office.seat().body().isEmpty() && Ladder.isPlace(office.seat().unit());
    }

    /** Surely of two bodies, or in one script of two units without a word in common. */
    private static boolean areApart(Office.Seat a, Office.Seat b) {
        if (!a.body().isEmpty() || !b.body().isEmpty()) {
            return !a.body().isEmpty() && !b.body().isEmpty() && !a.body().equals(b.body());
        }
        boolean han = Phrases.isHan(a.unit());
        if (a.unit().isEmpty() || b.unit().isEmpty() || han != Phrases.isHan(b.unit())) {
            return false;
        }
        if (han) {
            return !a.unit().contains(b.unit().substring(0, 1))
                    && !b.unit().contains(a.unit().substring(0, 1));
        }
        Set<String> mine = Phrases.stems(a.unit());
        Set<String> others = Phrases.stems(b.unit());
        return !mine.isEmpty() && !others.isEmpty() && mine.stream().noneMatch(others::contains);
    }
}
