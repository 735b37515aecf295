package whence.entity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import whence.entity.name.GivenCuts.Cut;

/** What the parts of a southern given name may have been before a slip in one of them, its first letter kept. */
final class SouthernSlips {

    private static final List<Romanisation> SYSTEMS =
            List.of(Romanisation.CANTONESE, Romanisation.HOKKIEN, Romanisation.HAKKA);

    private static final int LONGEST = 7;
    private static final int MOST_REMEMBERED = 20_000;
    private static final Map<String, Set<String>> NEAR = new ConcurrentHashMap<>();

    private SouthernSlips() {}

    static List<Cut> of(List<String> pieces) {
        List<Cut> cuts = new ArrayList<>();
        if (pieces.size() == 2 && pieces.stream().allMatch(piece -> piece.length() <= LONGEST)) {
            for (Romanisation system : SYSTEMS) {
                for (int slipped = 0; slipped < pieces.size(); slipped++) {
                    add(pieces, slipped, system, cuts);
                }
            }
        }
        return cuts;
    }

    private static void add(List<String> pieces, int slipped, Romanisation system, List<Cut> cuts) {
        List<Set<String>> syllables = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            syllables.add(i == slipped ? near(pieces.get(i), system) : Segments.meanings(pieces.get(i), system));
        }
        if (syllables.stream().noneMatch(Set::isEmpty)) {
            cuts.add(new Cut(system.language(), syllables));
        }
    }

    private static Set<String> near(String piece, Romanisation system) {
        String key = piece + '\t' + system;
        Set<String> known = NEAR.get(key);
        if (known == null) {
            known = reckon(piece, system);
            if (NEAR.size() < MOST_REMEMBERED) {
                NEAR.put(key, known);
            }
        }
        return known;
    }

    private static Set<String> reckon(String piece, Romanisation system) {
        Set<String> near = new TreeSet<>();
        for (String edit : Edits.of(piece)) {
            if (edit.length() > 1 && edit.charAt(0) == piece.charAt(0)) {
                near.addAll(Segments.meanings(edit, system));
            }
        }
        return near;
    }
}
