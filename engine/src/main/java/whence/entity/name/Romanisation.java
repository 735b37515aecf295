package whence.entity.name;

import java.util.EnumMap;
import java.util.Map;

/** A way of writing Chinese in Latin letters. */
public enum Romanisation {
    PINYIN("Pinyin", Language.MANDARIN),
    WADE_GILES("Wade-Giles", Language.MANDARIN),
    /** Newspapers drop the apostrophes, so that chang is both ch'ang and chang. */
    WADE_GILES_UNMARKED("Wade-Giles without marks", Language.MANDARIN),
    TONGYONG("Tongyong Pinyin", Language.MANDARIN),
    YALE("Yale", Language.MANDARIN),
    MPS2("Mandarin Phonetic Symbols II", Language.MANDARIN),
    GWOYEU("Gwoyeu Romatzyh", Language.MANDARIN),
    /** Met beside the systems, in Taiwan passports above all. */
    LOOSE("a loose Mandarin spelling", Language.MANDARIN),
    CANTONESE("Cantonese as in Hong Kong or Macau", Language.CANTONESE),
    JYUTPING("Jyutping", Language.CANTONESE),
    CANTONESE_YALE("Cantonese in Yale", Language.CANTONESE),
    HOKKIEN("Hokkien", Language.HOKKIEN),
    HAKKA("Hakka", Language.HAKKA),
    /** Chinese names as Vietnamese reads them: Tập Cận Bình. */
    VIETNAMESE("Sino-Vietnamese", Language.VIETNAMESE),
    /** Korean: the Revised Romanization, McCune-Reischauer, and as people write their names. */
    KOREAN("Korean", Language.KOREAN),
    /** A surname by a reading that its character has elsewhere: 单 as dan. */
    MISREAD("the surname misread", Language.ANY),
    /** A surname as families and ports spell it; it goes with any given name. */
    CUSTOM("a customary spelling", Language.ANY);

    /** The spoken language behind the letters. */
    enum Language {
        MANDARIN,
        CANTONESE,
        HOKKIEN,
        HAKKA,
        VIETNAMESE,
        KOREAN,
        ANY
    }

    private final String words;
    private final Language language;

    Romanisation(String words, Language language) {
        this.words = words;
        this.language = language;
    }

    /** As an explanation names it. */
    public String words() {
        return words;
    }

    Language language() {
        return language;
    }

    // A set of systems is compared a million times a second: bits, not an EnumSet.
    @SuppressWarnings("EnumOrdinal")
    int bit() {
        return 1 << ordinal();
    }

    /** The systems of one language, as bits. */
    static int bitsOf(Language language) {
        return Bits.OF.getOrDefault(language, 0);
    }

    /** Reckoned once, when all systems are there. */
    private static final class Bits {
        static final Map<Language, Integer> OF = new EnumMap<>(Language.class);

        static {
            for (Language language : Language.values()) {
                OF.put(language, reckonBits(language));
            }
        }
    }

    private static int reckonBits(Language language) {
        int bits = 0;
        for (Romanisation system : values()) {
            bits |= system.language == language ? system.bit() : 0;
        }
        return bits;
    }

    /** The first of the systems in a set of bits. */
    static String wordsOf(int bits) {
        for (Romanisation system : values()) {
            if ((bits & system.bit()) != 0) {
                return system.words;
            }
        }
        return "mixed spellings";
    }
}
