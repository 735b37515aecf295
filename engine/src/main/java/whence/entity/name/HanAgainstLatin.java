package whence.entity.name;

import java.util.List;
import whence.entity.name.Evidence.Kind;
import whence.entity.name.SyllableRun.Fit;

/** A name in Han script against one in Latin letters. */
final class HanAgainstLatin {

    private static final int MOST_CHARACTERS = 5;

    private final HanName han;
    private final LatinName latin;
    private final SyllableRun surnameFirst;
    private final SyllableRun surnameLast;

    private HanAgainstLatin(HanName han, LatinName latin) {
        this.han = han;
        this.latin = latin;
        this.surnameFirst = new SyllableRun(han, latin, true);
        this.surnameLast = new SyllableRun(han, latin, false);
    }

    static Evidence compare(HanName han, LatinName latin) {
        if (han.surname() == 0 || han.length() > MOST_CHARACTERS) {
            return Sounds.compare(han, latin);
        }
        if (han.length() == han.surname()) {
            return Evidence.of(Kind.NOTHING_TO_COMPARE, han.written() + " is a surname alone");
        }
        HanAgainstLatin pair = new HanAgainstLatin(han, latin);
        Evidence spelled = pair.spelled();
        return spelled.kind() == Kind.DIFFERENT_SYLLABLES ? pair.nearly() : spelled;
    }

    /** Every stretch of words as the whole name; words before it may be a Western given name. */
    private Evidence spelled() {
        Evidence best = Evidence.of(Kind.DIFFERENT_SYLLABLES, latin.shown() + " is no reading of " + han.written());
        int words = latin.words().size();
        for (int first = 0; first < words; first++) {
            for (int last = words - 1; last >= first; last--) {
                if (Western.areGivenNames(latin.words().subList(0, first))
                        && Western.areGivenNames(latin.words().subList(last + 1, words))) {
                    best = best.or(stretch(first, last));
                }
            }
        }
        return best;
    }

    private Evidence stretch(int first, int last) {
        int from = latin.words().get(first).start();
        int to = latin.words().get(last).end();
        int fit = surnameFirst.fit(from, to);
        if (last == latin.words().size() - 1 && last > first) {
            fit = Math.max(fit, surnameLast.fit(from, to));
        }
        return judge(fit, first, last);
    }

    private Evidence judge(int code, int first, int last) {
        Fit fit = Fit.of(code);
        int systems = SyllableRun.systems(code);
        String values = han.written() + " is spelled " + latin.shown() + ", " + Romanisation.wordsOf(systems);
        boolean plain = latin.isPlainPinyin(first, last);
        boolean pinyin = (systems & Romanisation.PINYIN.bit()) != 0;
        return switch (fit) {
            case NONE -> Evidence.of(Kind.DIFFERENT_SYLLABLES, latin.shown() + " is no reading of " + han.written());
            case MIXED, FOREIGN_SURNAME, OTHER_SURNAME ->
                plain && latin.isUnbroken(first, last)
                        ? Evidence.of(Kind.DIFFERENT_SYLLABLES, latin.shown() + " is Pinyin of another name")
                        : Evidence.of(Kind.SAME_SYLLABLES_LOOSELY, values);
            case CUSTOM_SURNAME, ONE_SYSTEM -> {
                if (plain && !pinyin) {
                    yield latin.isUnbroken(first, last)
                            ? Evidence.of(Kind.DIFFERENT_SYLLABLES, latin.shown() + " is Pinyin of another name")
                            : Evidence.of(Kind.AMBIGUOUS_SPELLING, values);
                }
                yield Evidence.of(Kind.SAME_SYLLABLES, values);
            }
        };
    }

    /** No reading fits: is it a slip, a typo, a surname alone, or another name? */
    private Evidence nearly() {
        List<LatinName.Word> words = latin.words();
        if (words.size() == 1) {
            return Near.singleWord(han, latin);
        }
        Evidence best = Evidence.of(Kind.DIFFERENT_SURNAMES, han.written() + " and " + latin.shown());
        if (isSurname(words.get(0))) {
            best = best.or(
                    Near.given(han, latin, words.get(0).end(), latin.letters().length()));
        }
        LatinName.Word last = words.get(words.size() - 1);
        if (isSurname(last)) {
            best = best.or(Near.given(han, latin, 0, last.start()));
            if (Western.areGivenNames(words.subList(0, words.size() - 1))) {
                best = best.or(Evidence.of(Kind.SURNAME_ONLY, han.surnameCharacters() + " is spelled " + last.text()));
            }
        }
        return best;
    }

    private boolean isSurname(LatinName.Word word) {
        return han.surnames().contains(word.text().replace("'", ""));
    }
}
