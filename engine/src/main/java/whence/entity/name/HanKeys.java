package whence.entity.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import whence.entity.name.GivenCuts.Cut;
import whence.entity.name.Romanisation.Language;

/** Under which keys a name in Han script is kept in an index, and under which it is looked up. */
final class HanKeys {

    private static final int LONGEST_CHINESE = 5;
    private static final int MARRIED = 4;
    private static final int LETTERS_APART = 2;

    private HanKeys() {}

    static void keep(HanName han, KeyBag keys) {
        keys.add(characters(han.simplified()));
        if (!isChinese(han)) {
            SoundKeys.of(Sounds.heard(han)).forEach(keys::add);
            return;
        }
        long surname = surname(han.surnameCharacters());
        List<Cut> cuts = GivenCuts.of(han);
        cuts.forEach(cut -> cut.keys(surname).forEach(keys::add));
        korean(han, cuts).forEach(keys::add);
        String given = letters(han);
        if (!given.isEmpty()) {
            keys.add(garbled(surname, given.charAt(0), given.length()));
        }
        if (isMarried(han)) {
            keep(maiden(han), keys);
        }
    }

    static void ask(HanName han, KeyBag keys) {
        keys.add(characters(han.simplified()));
        if (!isChinese(han)) {
            SoundKeys.of(Sounds.heard(han)).forEach(keys::add);
            return;
        }
        askPinyin(han, keys);
        List<Cut> cuts = GivenCuts.of(han);
        korean(han, cuts).forEach(keys::add);
        String given = letters(han);
        for (String spelled : han.surnames().all()) {
            long surname = LatinKeys.surname(spelled);
            cuts.stream()
                    .filter(cut -> han.surnames().goesWith(spelled, cut.language()))
                    .forEach(cut -> cut.keys(surname).forEach(keys::add));
            for (int length = given.length() - LETTERS_APART; length <= given.length() + LETTERS_APART; length++) {
                keys.add(garbled(surname, given.isEmpty() ? ' ' : given.charAt(0), length));
            }
            Garbles.wordsFor(han.givenCharacters()).forEach(word -> keys.add(LatinKeys.garbled(surname, word)));
        }
        KnownAs.others(han).forEach(words -> keys.add(LatinKeys.words(words)));
        if (isMarried(han)) {
            ask(maiden(han), keys);
        }
    }

    /** Of a whole name as Koreans read it: where 金正恩 and the same name in Hangul meet. */
    private static List<Long> korean(HanName han, List<Cut> cuts) {
        Set<String> surname = han.surname() == 1 ? han.characters().get(0).readings(Language.KOREAN) : Set.of();
        List<Long> keys = new ArrayList<>();
        for (String read : surname) {
            cuts.stream()
                    .filter(cut -> cut.language() == Language.KOREAN)
                    .forEach(cut -> keys.addAll(cut.keys(Key.with(Key.of('k'), read))));
        }
        return keys;
    }

    private static void askPinyin(HanName han, KeyBag keys) {
        List<Set<String>> pinyin = new ArrayList<>(han.pinyin());
        if (han.surname() == 1) {
            // The surname may have been misread.
            Set<String> readings = new LinkedHashSet<>(pinyin.get(0));
            readings.addAll(HanReadings.pinyin(han.surnameCharacters(), false));
            pinyin.set(0, readings);
        }
        Products.of(LatinKeys.MANDARIN, pinyin).forEach(keys::add);
        Slips.of(pinyin, han.surname())
                .forEach(slip -> Products.of(LatinKeys.MANDARIN, slip).forEach(keys::add));
    }

    /** The key of a name by its characters. */
    static long characters(String simplified) {
        return Key.with(Key.of('x'), simplified);
    }

    /** Where keys of the names under one surname, by its characters, go on from. */
    static long surname(String characters) {
        return Key.with(Key.of('M'), characters);
    }

    /** Names whose given name may be a garbled form of another of about its length. */
    static long garbled(long surname, char first, int length) {
        return Key.with(Key.with(Key.with(surname, "garbled"), first), length);
    }

    static boolean isChinese(HanName han) {
        return han.surname() > 0 && han.length() > han.surname() && han.length() <= LONGEST_CHINESE;
    }

    private static boolean isMarried(HanName han) {
        return han.length() == MARRIED && han.surname() == 1;
    }

    private static HanName maiden(HanName han) {
        return HanName.of(han.written().substring(han.written().offsetByCodePoints(0, 1)));
    }

    /** The given name in Pinyin by its likeliest readings. */
    private static String letters(HanName han) {
        StringBuilder letters = new StringBuilder();
        han.characters()
                .subList(han.surname(), han.length())
                .forEach(character ->
                        letters.append(character.pinyin().stream().findFirst().orElse("")));
        return Letters.plain(letters.toString());
    }
}
