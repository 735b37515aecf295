package whence.entity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import whence.entity.name.GivenCuts.Cut;
import whence.entity.name.Romanisation.Language;

/** Under which keys a name in Latin letters is kept in an index, and under which it is looked up. */
final class LatinKeys {

    /** Where keys by all syllables of a name go on from. */
    static final long MANDARIN = Key.of('m');

    private static final long CANTONESE = Key.of('c');
    private static final long LETTERS = Key.of('e');
    private static final int MOST_WORDS = 6;

    private LatinKeys() {}

    static void keep(LatinForm form, KeyBag keys) {
        keepWords(form, keys);
        // Read anew, not remembered: a million names in a list would hold as many readings.
        List<LatinReading> readings = LatinReading.of(form.name());
        for (LatinReading reading : readings) {
            Products.of(reading.isMandarin() ? MANDARIN : CANTONESE, reading.syllables())
                    .forEach(keys::add);
        }
        if (form.name().isForeign()) {
            SoundKeys.of(Sounds.skeleton(form.name().letters(), false)).forEach(keys::add);
        }
        if (!isPlainPinyin(form.name(), readings)) {
            for (Split split : Split.of(form.name())) {
                long surname = surname(split.surname());
                List<Cut> cuts = GivenCuts.of(form.name(), split.from(), split.to());
                cuts.forEach(cut -> cut.keys(surname).forEach(keys::add));
                String given = split.given(form.name());
                if (Segments.cut(form.name(), split.from(), split.to(), Romanisation.PINYIN)
                        .isEmpty()) {
                    keys.add(HanKeys.garbled(surname, given.charAt(0), given.length()));
                    keys.add(garbled(surname, given));
                }
            }
        }
    }

    static void ask(LatinForm form, Surnames surnames, KeyBag keys) {
        keepWords(form, keys);
        for (LatinReading reading : form.readings()) {
            long start = reading.isMandarin() ? MANDARIN : CANTONESE;
            Products.of(start, reading.syllables()).forEach(keys::add);
            if (reading.isMandarin() && reading.system() != Romanisation.LOOSE) {
                Slips.of(reading.syllables(), 1)
                        .forEach(slip -> Products.of(start, slip).forEach(keys::add));
            }
        }
        Edits.keys(LETTERS, form.name().bare(), keys);
        SoundKeys.of(Sounds.skeleton(form.name().letters(), false)).forEach(keys::add);
        form.bearers().forEach(bearer -> HanKeys.ask(bearer, keys));
        for (Split split : Split.of(form.name(), surnames.spellings())) {
            askHan(form.name(), split, surnames.spelled(split.surname()), keys);
        }
        askTranslated(form, keys);
    }

    private static void askHan(LatinName name, Split split, Map<String, SurnameSpellings> surnames, KeyBag keys) {
        if (surnames.isEmpty()) {
            return;
        }
        String given = split.given(name);
        List<List<Set<String>>> pinyin = Segments.cut(name, split.from(), split.to(), Romanisation.PINYIN);
        List<Cut> cuts = new ArrayList<>(GivenCuts.of(name, split.from(), split.to()));
        cuts.addAll(SouthernSlips.of(name.pieces(split.from(), split.to())));
        for (List<Set<String>> cut : pinyin) {
            Slips.of(cut, 0).forEach(slip -> cuts.add(new Cut(Language.MANDARIN, slip)));
        }
        surnames.forEach((characters, spellings) -> {
            long surname = HanKeys.surname(characters);
            cuts.stream()
                    .filter(cut -> spellings.goesWith(split.surname(), cut.language()))
                    .forEach(cut -> cut.keys(surname).forEach(keys::add));
            for (int length = given.length() - 2; pinyin.isEmpty() && length <= given.length() + 2; length++) {
                keys.add(HanKeys.garbled(surname, given.charAt(0), length));
            }
            Garbles.givenNames(given).forEach(word -> keys.add(HanKeys.characters(characters + word)));
        });
    }

    /** "Ling Plan" looks for "Ling Jihua", "Ling Jihua" for "Ling Plan". */
    private static void askTranslated(LatinForm form, KeyBag keys) {
        if (form.words().size() == 2) {
            String surname = form.words().get(0);
            Garbles.givenNames(form.words().get(1))
                    .forEach(given -> keys.add(words(List.of(surname, HanReadings.spelled(given)))));
        }
        if (form.words().size() > 1) {
            String given = String.join("", form.words().subList(1, form.words().size()));
            Garbles.wordsSpelled(given)
                    .forEach(word -> keys.add(words(List.of(form.words().get(0), word))));
        }
    }

    private static void keepWords(LatinForm form, KeyBag keys) {
        List<String> words = form.words();
        keys.add(words(words));
        keys.add(letters(form.name().bare()));
        // A further word leaves two others in common.
        for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
            for (int j = i + 1; j < Math.min(words.size(), MOST_WORDS); j++) {
                keys.add(Key.with(words(List.of(words.get(i), words.get(j))), "two"));
            }
        }
        String first = words.get(0);
        if (words.size() > 1 && Western.isGivenName(first)) {
            long surname = Key.with(Key.of('i'), words.get(words.size() - 1));
            keys.add(Key.with(surname, first.charAt(0)));
            Western.families(first).forEach(family -> keys.add(Key.with(Key.with(surname, "form"), family)));
        }
    }

    /** Of words in any order. */
    static long words(List<String> words) {
        List<String> sorted = new ArrayList<>(words);
        sorted.sort(null);
        long key = Key.of('w');
        for (String word : sorted) {
            key = Key.with(key, word);
        }
        return key;
    }

    /** A surname, and letters that are no syllables: perhaps a word made of the given name. */
    static long garbled(long surname, String letters) {
        return Key.with(Key.with(surname, "word"), letters);
    }

    static long surname(String spelled) {
        return Key.with(Key.of('L'), spelled);
    }

    private static long letters(String letters) {
        return Key.with(LETTERS, letters);
    }

    /** Two words, the second of several syllables run together: nobody writes so but in Pinyin. */
    private static boolean isPlainPinyin(LatinName name, List<LatinReading> readings) {
        return name.words().size() == 2
                && !name.marked()
                && !name.hyphenated()
                && readings.stream()
                        .anyMatch(reading -> reading.system() == Romanisation.PINYIN
                                && reading.syllables().size() > 2);
    }
}
