package whence.entity.name;

import java.util.List;
import whence.entity.NameComparison.Sameness;
import whence.entity.name.Evidence.Kind;
import whence.entity.name.SyllableRun.Fit;

/** A name in Han script against one in Latin letters. */
final class HanAgainstLatin {

    private static final int MOST_CHARACTERS = 5;
    private static final int MARRIED = 4;

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
        if (han.isSurnameAlone()) {
            return Evidence.of(bySurname(han, latin), han.written(), latin.shown());
        }
        Evidence found = bySyllables(han, latin);
        if (found.says() == Sameness.SAME || found.says() == Sameness.CANDIDATE) {
            return found;
        }
        if (KnownAs.fits(han, latin)) {
            return Evidence.of(Kind.KNOWN_AS, han.written(), latin.shown());
        }
        return found;
    }

    /** A Latin name of one word may be a given name, which a surname cannot be compared with. */
    private static Kind bySurname(HanName han, LatinName latin) {
        if (latin.words().stream()
                .anyMatch(word -> han.surnames().contains(word.text().replace("'", "")))) {
            return Kind.SURNAME_ONLY;
        }
        return latin.words().size() == 1 || han.surnames().canStartIn(latin)
                ? Kind.NOTHING_TO_COMPARE
                : Kind.DIFFERENT_SURNAMES;
    }

    private static Evidence bySyllables(HanName han, LatinName latin) {
        HanAgainstLatin pair = new HanAgainstLatin(han, latin);
        boolean surname = han.surnames().canStartIn(latin);
        Evidence spelled =
                surname ? pair.spelled() : Evidence.of(Kind.DIFFERENT_SURNAMES, han.written(), latin.shown());
        if (spelled.speaksFor()) {
            return spelled;
        }
        Evidence maiden = pair.maiden();
        if (maiden.speaksFor()) {
            return maiden;
        }
        return surname && spelled.kind() == Kind.DIFFERENT_SYLLABLES ? pair.nearly() : spelled;
    }

    /** 林郑月娥 and Cheng Yuet-ngor: the husband's surname is left out, or stands before the whole name. */
    private Evidence maiden() {
        if (han.length() != MARRIED || han.surname() != 1) {
            return none;
        }
        HanName own = HanName.of(han.written().substring(han.written().offsetByCodePoints(0, 1)));
        if (!HanReadings.isKnownSurname(own.surnameCharacters())) {
            return none;
        }
        if (new HanAgainstLatin(own, latin).spelled().says() == Sameness.SAME) {
            return Evidence.of(Kind.MARRIED, han.written(), latin.shown());
        }
        boolean whole = latin.words().stream()
                .filter(this::isSurname)
                .flatMap(husband -> latin.behind(husband).stream())
                .anyMatch(rest -> new HanAgainstLatin(own, rest).spelled().says() == Sameness.SAME);
        return whole ? Evidence.of(Kind.SAME_SYLLABLES, han.written(), latin.shown()) : none;
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
            case MISREAD_SURNAME ->
                Evidence.of(Kind.SAME_SYLLABLES_LOOSELY, han.written(), latin.shown())
                        .by(Romanisation.MISREAD.words());
            case MIXED, FOREIGN_SURNAME, OTHER_SURNAME ->
                plain && isOneWordPinyin(first, last)
                        ? Evidence.of(Kind.DIFFERENT_SYLLABLES, han.written(), latin.shown())
                        : Evidence.of(Kind.SAME_SYLLABLES_LOOSELY, han.written(), latin.shown());
            case CUSTOM_SURNAME, ONE_SYSTEM -> {
                if (plain && !pinyin) {
                    boolean tongyong = (systems & Romanisation.TONGYONG.bit()) != 0;
                    // A Korean given name of one syllable is too rare to be seen in what is Pinyin.
                    boolean korean = systems == Romanisation.KOREAN.bit()
                            && han.length() - han.surname() == 1
                            && !Hangul.isIn(han.written());
                    yield korean || (isOneWordPinyin(first, last) && !tongyong)
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
        for (int first = 0; first < words.size() - 1; first++) {
            boolean leads = first == 0 || Western.areGivenNames(words.subList(0, first));
            if (leads && isSurname(words.get(first))) {
                best = best.or(Near.given(
                        han, latin, words.get(first).end(), latin.letters().length()));
            }
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
