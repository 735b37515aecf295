package whence.entity.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import whence.entity.name.Romanisation.Language;

/** A stretch of letters as the syllables of a given name, language by language. */
final class GivenCuts {

    private static final int MOST_SYLLABLES = 3;

    /** Systems by which keys are made; a mixed spelling of Mandarin is read by all of its systems at once. */
    private static final List<Romanisation> SYSTEMS = List.of(
            Romanisation.PINYIN,
            Romanisation.WADE_GILES,
            Romanisation.WADE_GILES_UNMARKED,
            Romanisation.TONGYONG,
            Romanisation.YALE,
            Romanisation.CANTONESE,
            Romanisation.JYUTPING,
            Romanisation.CANTONESE_YALE,
            Romanisation.HOKKIEN,
            Romanisation.HAKKA,
            Romanisation.VIETNAMESE,
            Romanisation.KOREAN);

    private GivenCuts() {}

    /** Syllables of one language, for each place those that the letters may stand for. */
    record Cut(Language language, List<Set<String>> syllables) {

        Cut {
            syllables = List.copyOf(syllables);
        }

        /** Keys that go on from one that names the surname. */
        List<Long> keys(long surname) {
            return Products.of(Key.with(surname, language.name()), syllables);
        }
    }

    static List<Cut> of(LatinName name, int from, int to) {
        Set<Cut> cuts = new HashSet<>();
        for (Romanisation system : SYSTEMS) {
            add(cuts, system.language(), Segments.cut(name, from, to, system));
        }
        add(cuts, Language.MANDARIN, Segments.cutAnyMandarin(name, from, to));
        return new ArrayList<>(cuts);
    }

    private static void add(Set<Cut> cuts, Language language, List<List<Set<String>>> found) {
        for (List<Set<String>> syllables : found) {
            if (!syllables.isEmpty() && syllables.size() <= MOST_SYLLABLES) {
                cuts.add(new Cut(language, syllables));
            }
        }
    }

    /** The same for the characters of a Han name after its surname. */
    static List<Cut> of(HanName han) {
        List<Cut> cuts = new ArrayList<>();
        List<HanCharacter> given = han.characters().subList(han.surname(), han.length());
        cuts.add(new Cut(
                Language.MANDARIN, given.stream().map(HanCharacter::pinyin).toList()));
        for (Language language :
                List.of(Language.CANTONESE, Language.HOKKIEN, Language.HAKKA, Language.VIETNAMESE, Language.KOREAN)) {
            List<Set<String>> syllables = given.stream()
                    .map(character -> character.readings(language))
                    .toList();
            if (syllables.stream().noneMatch(Set::isEmpty)) {
                cuts.add(new Cut(language, syllables));
            }
        }
        return cuts;
    }
}
