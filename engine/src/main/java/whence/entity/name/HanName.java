package whence.entity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A name in Han script, or a Korean one in Hangul, taken apart.
 *
 * @param written as met, separators left out
 * @param simplified the same in simplified characters
 * @param surname how many characters the surname has; 0 where the name has no Chinese shape (a foreigner's name by its
 *     sounds, as 巴音朝鲁)
 * @param characters each with its readings and spellings
 * @param surnames every spelling of the surname
 */
record HanName(
        String written, String simplified, int surname, List<HanCharacter> characters, SurnameSpellings surnames) {

    public HanName {
        characters = List.copyOf(characters);
    }

    /** What stands beside a title: in 欧阳局长 the two characters are a surname, and no given name is told. */
    static HanName beside(String text) {
        HanName name = of(text);
        return HanReadings.isCompoundSurname(name.simplified) ? of(text, 2) : name;
    }

    static HanName of(String text) {
        return of(text, 0);
    }

    /** With a surname of at least so many characters. */
    private static HanName of(String text, int least) {
        String written = text.codePoints()
                .filter(Letters::isSyllable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String simplified = HanReadings.simplify(written);
        int length = simplified.codePointCount(0, simplified.length());
        boolean separated = text.indexOf('\u00b7') >= 0 || text.indexOf('\u30fb') >= 0 || text.indexOf('\u2022') >= 0;
        int surname = separated ? 0 : Math.max(least, surnameLength(simplified, length));
        List<HanCharacter> characters = new ArrayList<>(length);
        int[] before = written.codePoints().toArray();
        int[] after = simplified.codePoints().toArray();
        for (int i = 0; i < after.length; i++) {
            int met = i < before.length ? before[i] : after[i];
            characters.add(HanCharacter.of(met, after[i], i < surname && surname == 1));
        }
        SurnameSpellings surnames = SurnameSpellings.of(
                first(written, Math.min(surname, written.codePointCount(0, written.length()))),
                first(simplified, surname),
                characters);
        return new HanName(written, simplified, surname, characters, surnames);
    }

    private static int surnameLength(String simplified, int length) {
        if (length >= 3 && HanReadings.isCompoundSurname(first(simplified, 2))) {
            return 2;
        }
        boolean known = HanReadings.isKnownSurname(first(simplified, Math.min(1, length)));
        return length <= 3 || (length == 4 && known) ? Math.min(1, length) : 0;
    }

    private static String first(String text, int characters) {
        return text.substring(0, text.offsetByCodePoints(0, characters));
    }

    int length() {
        return characters.size();
    }

    /** For each character its readings, likelier ones first. */
    List<Set<String>> pinyin() {
        return characters.stream().map(HanCharacter::pinyin).toList();
    }

    /** Whether no given name is told: 周, 周局长. */
    boolean isSurnameAlone() {
        return length() == surname;
    }

    String surnameCharacters() {
        return first(simplified, Math.min(surname, length()));
    }

    String givenCharacters() {
        return simplified.substring(surnameCharacters().length());
    }
}
