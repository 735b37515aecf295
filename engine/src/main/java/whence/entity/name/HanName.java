package whence.entity.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A name in Han script, taken apart.
 *
 * @param written as met, separators left out
 * @param simplified the same in simplified characters
 * @param surname how many characters the surname has; 0 where the name has no Chinese shape (a foreigner's name by its
 *     sounds, as 巴音朝鲁)
 * @param syllables for each character its spellings in Latin letters
 * @param pinyin for each character its readings, likelier ones first
 * @param compound customary spellings of a surname of two characters, run together
 * @param surnames every spelling of the surname, marks left out
 */
record HanName(
        String written,
        String simplified,
        int surname,
        List<List<Spelling>> syllables,
        List<Set<String>> pinyin,
        List<String> compound,
        Set<String> surnames) {

    public HanName {
        syllables = List.copyOf(syllables);
        pinyin = List.copyOf(pinyin);
        compound = List.copyOf(compound);
        surnames = Set.copyOf(surnames);
    }

    static HanName of(String text) {
        String written = text.codePoints()
                .filter(Letters::isHan)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String simplified = HanReadings.simplify(written);
        int length = simplified.codePointCount(0, simplified.length());
        boolean separated = text.indexOf('\u00b7') >= 0 || text.indexOf('\u30fb') >= 0 || text.indexOf('\u2022') >= 0;
        int surname = separated ? 0 : surnameLength(simplified, length);
        List<List<Spelling>> syllables = new ArrayList<>();
        List<Set<String>> pinyin = new ArrayList<>();
        int[] before = written.codePoints().toArray();
        int[] after = simplified.codePoints().toArray();
        for (int i = 0; i < after.length; i++) {
            String one = Character.toString(after[i]);
            String met = Character.toString(i < before.length ? before[i] : after[i]);
            syllables.add(HanReadings.spellings(met, one, i < surname && surname == 1));
            pinyin.add(HanReadings.pinyin(one, i < surname && surname == 1));
        }
        List<String> compound = surname == 2
                ? HanReadings.custom(first(simplified, 2)).stream()
                        .map(way -> way.replace("-", ""))
                        .toList()
                : List.of();
        Set<String> surnames = surnames(surname, syllables, pinyin, compound);
        return new HanName(written, simplified, surname, syllables, pinyin, compound, surnames);
    }

    private static int surnameLength(String simplified, int length) {
        if (length >= 3 && HanReadings.isCompoundSurname(first(simplified, 2))) {
            return 2;
        }
        boolean known = HanReadings.isKnownSurname(first(simplified, 1));
        return length <= 3 || (length == 4 && known) ? 1 : 0;
    }

    private static String first(String text, int characters) {
        return text.substring(0, text.offsetByCodePoints(0, characters));
    }

    int length() {
        return syllables.size();
    }

    private static Set<String> surnames(
            int surname, List<List<Spelling>> syllables, List<Set<String>> pinyin, List<String> compound) {
        Set<String> surnames = new HashSet<>(compound);
        if (surname == 1) {
            syllables.get(0).forEach(way -> surnames.add(way.letters().replace("'", "")));
        } else if (surname == 2) {
            pinyin.get(0)
                    .forEach(first -> pinyin.get(1).forEach(second -> surnames.add(Letters.plain(first + second))));
        }
        return surnames;
    }

    String surnameCharacters() {
        return first(simplified, Math.min(surname, length()));
    }
}
