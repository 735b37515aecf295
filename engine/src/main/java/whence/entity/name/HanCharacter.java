package whence.entity.name;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import whence.entity.name.Romanisation.Language;

/**
 * One character of a name, with all its readings and spellings: made once, for every name that has it.
 *
 * @param pinyin its readings, likelier ones first
 * @param spellings every way to write it in Latin letters
 * @param southern its readings in the other languages, by the syllables of their tables
 */
record HanCharacter(Set<String> pinyin, List<Spelling> spellings, Map<Language, Set<String>> southern) {

    /** The characters of the script are finite, so are these. */
    private static final Map<Long, HanCharacter> KNOWN = new ConcurrentHashMap<>();

    private static final Map<Integer, String> SIMPLIFIED = new ConcurrentHashMap<>();

    HanCharacter {
        // Not copied to a set that forgets the order: the likelier reading stands first.
        pinyin = Collections.unmodifiableSet(pinyin);
        spellings = List.copyOf(spellings);
        southern = Map.copyOf(southern);
    }

    /** As written and as simplified, which may be read differently; a surname has readings of its own. */
    static HanCharacter of(int written, int simplified, boolean surname) {
        long key = ((long) written << 32) | ((long) simplified << 1) | (surname ? 1 : 0);
        HanCharacter known = KNOWN.get(key);
        return known != null ? known : KNOWN.computeIfAbsent(key, any -> read(written, simplified, surname));
    }

    private static HanCharacter read(int written, int simplified, boolean surname) {
        String one = Character.toString(simplified);
        return new HanCharacter(
                HanReadings.pinyin(one, surname),
                HanReadings.spellings(Character.toString(written), one, surname),
                HanReadings.southern(Character.toString(written), one));
    }

    /** Its syllables in a language; empty where the tables do not have it. */
    Set<String> readings(Language language) {
        return language == Language.MANDARIN ? pinyin : southern.getOrDefault(language, Set.of());
    }

    static String simplified(int character) {
        String known = SIMPLIFIED.get(character);
        return known != null ? known : SIMPLIFIED.computeIfAbsent(character, HanReadings::simplifyCharacter);
    }
}
