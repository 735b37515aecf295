package whence.entity.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How many of a million people in China bear a name that is written or reads so, roughly: the more they are, the less it
 * tells that two names agree.
 */
final class Rarity {

    private static final double OF_A_MILLION = 1e6;
    /** Of a surname or character that no table has. */
    private static final double UNKNOWN_SURNAME = 3e-5;

    private static final double UNKNOWN_GIVEN = 2e-4;
    private static final double ONE_SYLLABLE = 0.15;

    private static final Map<String, Double> SURNAMES = shares("surname-frequency.tsv", 10_000);
    private static final Map<String, Double> GIVEN = shares("given-frequency.tsv", 1_000);
    private static final Map<String, Double> SURNAME_SYLLABLES = bySyllable(SURNAMES, true);
    private static final Map<String, Double> GIVEN_SYLLABLES = bySyllable(GIVEN, false);

    private Rarity() {}

    private static Map<String, Double> shares(String table, double of) {
        Map<String, Double> shares = new HashMap<>();
        Rows.of(table).forEach(row -> shares.put(row.get(0), Double.parseDouble(row.get(1)) / of));
        return shares;
    }

    private static Map<String, Double> bySyllable(Map<String, Double> shares, boolean surname) {
        Map<String, Double> syllables = new HashMap<>();
        shares.forEach((characters, share) -> {
            if (characters.length() == 1) {
                HanReadings.pinyin(characters, surname).stream()
                        .findFirst()
                        .ifPresent(reading -> syllables.merge(reading, share, Double::sum));
            }
        });
        return syllables;
    }

    /** Of the very characters. */
    static OptionalDouble ofCharacters(HanName han) {
        if (!HanKeys.isChinese(han)) {
            return OptionalDouble.empty();
        }
        double share = SURNAMES.getOrDefault(han.surnameCharacters(), UNKNOWN_SURNAME);
        String given = han.givenCharacters();
        for (int character : given.codePoints().toArray()) {
            share *= GIVEN.getOrDefault(Character.toString(character), UNKNOWN_GIVEN);
        }
        return OptionalDouble.of(share * length(given.codePointCount(0, given.length())) * OF_A_MILLION);
    }

    /** Of all names that read as this one in Pinyin. */
    static OptionalDouble ofReading(HanName han) {
        return HanKeys.isChinese(han) ? ofSyllables(han.pinyin(), han.surname()) : OptionalDouble.empty();
    }

    /** Of all names that a Latin one may spell by its likeliest system; empty where it is no Chinese name. */
    static OptionalDouble ofReading(LatinForm latin) {
        List<LatinReading> readings = latin.readings();
        return readings.stream()
                .filter(LatinReading::isMandarin)
                .findFirst()
                .map(reading -> ofSyllables(reading.syllables(), 1))
                .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble ofSyllables(List<Set<String>> syllables, int surname) {
        double share = 1;
        for (int i = 0; i < syllables.size(); i++) {
            Map<String, Double> shares = i < surname ? SURNAME_SYLLABLES : GIVEN_SYLLABLES;
            double unknown = i < surname ? UNKNOWN_SURNAME : UNKNOWN_GIVEN;
            share *= syllables.get(i).stream()
                    .findFirst()
                    .map(syllable -> shares.getOrDefault(syllable, unknown))
                    .orElse(unknown);
        }
        return OptionalDouble.of(share * length(syllables.size() - surname) * OF_A_MILLION);
    }

    private static double length(int given) {
        return given == 1 ? ONE_SYLLABLE : 1 - ONE_SYLLABLE;
    }
}
