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
    private final Evidence none;

    private HanAgainstLatin(HanName han, LatinName latin) {
        this.han = han;
        this.latin = latin;
        this.surnameFirst = new SyllableRun(han, latin, true);
        this.surnameLast = new SyllableRun(han, latin, false);
        this.none = Evidence.of(Kind.DIFFERENT_SYLLABLES, han.written(), latin.shown());
    }

    static Evidence compare(HanName han, LatinName latin) {
        if (han.surname() == 0 || han.length() > MOST_CHARACTERS) {
            return Sounds.compare(han, latin);
        }
        if (han.length() == han.surname()) {
            return Evidence.of(Kind.NOTHING_TO_COMPARE, han.written(), latin.shown());
        }
        HanAgainstLatin pair = new HanAgainstLatin(han, latin);
        Evidence spelled = pair.spelled();
        return spelled.kind() == Kind.DIFFERENT_SYLLABLES ? pair.nearly() : spelled;
    }

    /** Every stretch of words as the whole name; words before it may be a Western given name. */
    private Evidence spelled() {
        Evidence best = none;
        int words = latin.words().size();
        for (int first = 0; first < words; first++) {
            for (int last = words - 1; last >= first; last--) {
                if (Western.areGivenNames(latin.words().subList(0, first))
                        && Western.areKnown(latin.words().subList(last + 1, words))) {
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
        if (fit == Fit.NONE) {
            return none;
        }
        int systems = SyllableRun.systems(code);
        boolean plain = latin.isPlainPinyin(first, last, han.length());
        boolean pinyin = (systems & Romanisation.PINYIN.bit()) != 0;
        return switch (fit) {
            case NONE -> none;
            case MIXED, FOREIGN_SURNAME, OTHER_SURNAME ->
                plain && isOneWordPinyin(first, last)
                        ? Evidence.of(Kind.DIFFERENT_SYLLABLES, han.written(), latin.shown())
                        : Evidence.of(Kind.SAME_SYLLABLES_LOOSELY, han.written(), latin.shown());
            case CUSTOM_SURNAME, ONE_SYSTEM -> {
                if (plain && !pinyin) {
                    yield isOneWordPinyin(first, last)
                            ? Evidence.of(Kind.DIFFERENT_SYLLABLES, han.written(), latin.shown())
                            : Evidence.of(Kind.AMBIGUOUS_SPELLING, han.written(), latin.shown())
                                    .by(Romanisation.wordsOf(systems));
                }
                yield Evidence.of(Kind.SAME_SYLLABLES, han.written(), latin.shown())
                        .by(Romanisation.wordsOf(systems));
            }
        };
    }

    /** A given name of two syllables in one word is written so in Pinyin only. */
    private boolean isOneWordPinyin(int first, int last) {
        return han.length() - han.surname() > 1 && latin.isUnbroken(first, last);
    }

    /** No reading fits: is it a slip, a typo, a surname alone, or another name? */
    private Evidence nearly() {
        List<LatinName.Word> words = latin.words();
        if (words.size() == 1) {
            return Near.singleWord(han, latin);
        }
        Evidence best = Evidence.of(Kind.DIFFERENT_SURNAMES, han.written(), latin.shown());
        if (isSurname(words.get(0))) {
            best = best.or(
                    Near.given(han, latin, words.get(0).end(), latin.letters().length()));
        }
        LatinName.Word last = words.get(words.size() - 1);
        if (isSurname(last)) {
            best = best.or(Near.given(han, latin, 0, last.start()));
            if (Western.areGivenNames(words.subList(0, words.size() - 1))) {
                best = best.or(Evidence.of(Kind.SURNAME_ONLY, han.written(), latin.shown()));
            }
        }
        return best;
    }

    private boolean isSurname(LatinName.Word word) {
        return han.surnames().contains(word.text().replace("'", ""));
    }
}
