package whence.entity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Keys under which names meet, so that not every name is compared with every other. */
final class Keys {

    /** An ambiguous spelling has many readings; beyond these it is met under other keys. */
    private static final int MOST = 32;

    private static final int READINGS = 2;

    private Keys() {}

    static Set<String> spellings(ParsedName name) {
        Set<String> keys = new TreeSet<>();
        for (HanName han : name.hans()) {
            if (han.length() <= 5 && han.surname() > 0) {
                keys.addAll(products("m:", first(han.pinyin())));
                keys.addAll(products("c:", jyutping(han)));
            }
        }
        for (ParsedName.Latin latin : name.latins()) {
            List<String> words = new ArrayList<>(
                    latin.name().words().stream().map(LatinName.Word::text).toList());
            words.sort(null);
            keys.add("w:" + String.join(" ", words));
            for (LatinReading reading : latin.readings()) {
                if (reading.system() != Romanisation.LOOSE) {
                    keys.addAll(products(reading.isMandarin() ? "m:" : "c:", reading.syllables()));
                }
            }
        }
        return keys;
    }

    static Set<String> lookalikes(ParsedName name) {
        Set<String> keys = new TreeSet<>();
        for (HanName han : name.hans()) {
            if (han.surname() == 1 && han.length() > 1) {
                keys.addAll(lead(han.pinyin().get(0), han.pinyin().get(1)));
            }
        }
        for (ParsedName.Latin latin : name.latins()) {
            List<LatinName.Word> words = latin.name().words();
            if (words.size() > 1) {
                String first = words.get(0).text();
                String last = words.get(words.size() - 1).text();
                keys.add(first + "/" + last.charAt(0));
                keys.add(last + "/" + first.charAt(0));
                Garbles.givenNames(last)
                        .forEach(given -> HanReadings.pinyin(given.substring(0, 1), false)
                                .forEach(pinyin -> keys.add(first + "/" + pinyin.charAt(0))));
            }
            for (LatinReading reading : latin.readings()) {
                if (reading.isMandarin() && reading.system() != Romanisation.LOOSE) {
                    keys.addAll(
                            lead(reading.syllables().get(0), reading.syllables().get(1)));
                }
            }
        }
        return keys;
    }

    private static Set<String> lead(Set<String> surname, Set<String> given) {
        Set<String> keys = new TreeSet<>();
        for (String one : surname) {
            for (String other : given) {
                keys.add(one + "/" + other.charAt(0));
            }
        }
        return keys;
    }

    private static List<Set<String>> first(List<Set<String>> readings) {
        List<Set<String>> first = new ArrayList<>();
        readings.forEach(reading ->
                first.add(new TreeSet<>(reading.stream().limit(READINGS).toList())));
        return first;
    }

    private static List<Set<String>> jyutping(HanName han) {
        List<Set<String>> readings = new ArrayList<>();
        han.written()
                .codePoints()
                .forEach(c -> readings.add(new TreeSet<>(
                        Cantonese.readings(c).stream().limit(READINGS).toList())));
        return readings;
    }

    /** Every way to take one of each place; none where there are too many. */
    private static List<String> products(String lead, List<Set<String>> places) {
        List<String> products = List.of(lead);
        for (Set<String> place : places) {
            List<String> longer = new ArrayList<>();
            for (String before : products) {
                place.forEach(syllable -> longer.add(before + " " + syllable));
            }
            products = longer;
            if (products.size() > MOST) {
                return List.of();
            }
        }
        return products;
    }
}
