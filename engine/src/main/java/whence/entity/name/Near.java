package whence.entity.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import whence.entity.name.Evidence.Kind;

/** Names that do not fit but nearly do: slips of one syllable, typos, and words made of a name by a machine. */
final class Near {

    private static final List<Romanisation> SOUTHERN =
            List.of(Romanisation.CANTONESE, Romanisation.HOKKIEN, Romanisation.HAKKA);
    private static final LevenshteinDistance ONE_LETTER = new LevenshteinDistance(1);
    private static final LevenshteinDistance LETTERS = new LevenshteinDistance(2);

    private Near() {}

    /** The given name of a Han name against a stretch of letters, the surnames being equal. */
    static Evidence given(HanName han, LatinName latin, int from, int to) {
        if (from >= to) {
            return Evidence.of(Kind.SURNAME_ONLY, han.written(), latin.shown());
        }
        List<Set<String>> readings = han.pinyin().subList(han.surname(), han.length());
        List<List<Set<String>>> cuts = Segments.cut(latin, from, to, Romanisation.PINYIN);
        String letters = latin.letters().substring(from, to).replace("'", "");
        if (Garbles.isTranslation(letters, han)) {
            return Evidence.of(Kind.TRANSLATED, han.written(), latin.shown());
        }
        if (isSouthernSlip(han, latin.pieces(from, to))) {
            return Evidence.of(Kind.SLIP, han.written(), latin.shown());
        }
        if (cuts.isEmpty()) {
            Kind kind = typo(readings, letters);
            // What a machine garbles comes out as one word.
            boolean broken = latin.isBroken(from, to) && kind == Kind.GARBLE;
            return Evidence.of(broken ? Kind.DIFFERENT_SYLLABLES : kind, han.written(), latin.shown());
        }
        boolean slip = readings.size() > 1 && cuts.stream().anyMatch(cut -> isSlip(readings, cut));
        return Evidence.of(slip ? Kind.SLIP : Kind.DIFFERENT_SYLLABLES, han.written(), latin.shown());
    }

    /** Equal but for one syllable, and that one nearly. */
    static boolean isSlip(List<Set<String>> readings, List<Set<String>> cut) {
        if (readings.size() != cut.size()) {
            return false;
        }
        int apart = 0;
        for (int i = 0; i < cut.size(); i++) {
            if (!Segments.shareOne(readings.get(i), cut.get(i))) {
                apart += Slip.between(readings.get(i), cut.get(i)) ? 1 : 2;
            }
        }
        return apart == 1;
    }

    /** Parts of a hyphenated given name in one language of the south: all fit but one, its first letter kept. */
    private static boolean isSouthernSlip(HanName han, List<String> pieces) {
        int given = han.length() - han.surname();
        return given == 2
                && pieces.size() == given
                && SOUTHERN.stream().anyMatch(system -> isSouthernSlip(han, pieces, system.bit()));
    }

    private static boolean isSouthernSlip(HanName han, List<String> pieces, int system) {
        int apart = 0;
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            List<Spelling> spellings = han.characters().get(han.surname() + i).spellings();
            if (spellings.stream()
                    .noneMatch(way ->
                            (way.systems() & system) != 0 && way.letters().equals(piece))) {
                apart += isNearly(spellings, piece, system) ? 1 : 2;
            }
        }
        return apart == 1;
    }

    private static boolean isNearly(List<Spelling> spellings, String piece, int system) {
        return piece.length() > 1
                && spellings.stream()
                        .filter(way -> (way.systems() & system) != 0)
                        .anyMatch(way -> way.letters().charAt(0) == piece.charAt(0)
                                && way.letters().length() > 1
                                && ONE_LETTER.apply(way.letters(), piece) >= 0);
    }

    private static Kind typo(List<Set<String>> readings, String letters) {
        String expected = readings.stream()
                .map(reading -> reading.stream().findFirst().orElse(""))
                .collect(Collectors.joining());
        int apart = LETTERS.apply(Letters.plain(expected), letters);
        if (apart == 1 && letters.length() >= 4) {
            return Kind.TYPO;
        }
        if (apart == 2 && letters.length() >= 6 && !Segments.isChinese(letters)) {
            return Kind.GARBLE;
        }
        return Kind.DIFFERENT_SYLLABLES;
    }

    static Evidence singleWord(HanName han, LatinName latin) {
        boolean surname = han.surnames().contains(latin.bare());
        return Evidence.of(surname ? Kind.SURNAME_ONLY : Kind.DIFFERENT_SYLLABLES, han.written(), latin.shown());
    }
}
