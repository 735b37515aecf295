package whence.entity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import whence.entity.name.Romanisation.Language;

/**
 * One way to read a Latin name as Chinese syllables.
 *
 * @param system the romanisation it is read by
 * @param syllables for each place what the letters may stand for, the surname first
 * @param turned whether the name was written with the surname last
 */
record LatinReading(Romanisation system, List<Set<String>> syllables, boolean turned) {

    private static final int FEWEST = 2;
    private static final int MOST = 5;

    LatinReading {
        syllables = List.copyOf(syllables);
    }

    boolean isMandarin() {
        return system.language() == Language.MANDARIN;
    }

    /** All readings of a name whose Western given names, if any, stand first. */
    static List<LatinReading> of(LatinName name) {
        List<LatinReading> readings = new ArrayList<>();
        int words = name.words().size();
        int first = 0;
        // A surname and a given name must be left.
        while (first < words - 2 && Western.isGivenName(name.words().get(first).text())) {
            first++;
        }
        for (Romanisation system : Romanisation.values()) {
            boolean excluded = system == Romanisation.WADE_GILES_UNMARKED && name.marked();
            if (!excluded && (system.language() == Language.MANDARIN || system == Romanisation.CANTONESE)) {
                read(name, first, system, readings);
                if (first > 0) {
                    read(name, 0, system, readings);
                }
            }
        }
        return readings;
    }

    private static void read(LatinName name, int first, Romanisation system, List<LatinReading> readings) {
        int last = name.words().size() - 1;
        int from = name.words().get(first).start();
        for (List<Set<String>> cut : Segments.cut(name, from, name.letters().length(), system)) {
            if (cut.size() >= FEWEST && cut.size() <= MOST) {
                readings.add(new LatinReading(system, cut, false));
                LatinName.Word surname = name.words().get(last);
                for (List<Set<String>> end : Segments.cut(name, surname.start(), surname.end(), system)) {
                    if (last > first && end.size() == 1 && cut.size() > 1) {
                        List<Set<String>> turned = new ArrayList<>(end);
                        turned.addAll(cut.subList(0, cut.size() - 1));
                        readings.add(new LatinReading(system, turned, true));
                    }
                }
            }
        }
    }
}
