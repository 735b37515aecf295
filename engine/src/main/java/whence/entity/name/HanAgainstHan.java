package whence.entity.name;

import whence.entity.name.Evidence.Kind;

/** Two names in Han script: equal in simplified characters, or not; one in Hangul by the Korean readings of the other. */
final class HanAgainstHan {

    private HanAgainstHan() {}

    static Evidence compare(HanName a, HanName b) {
        boolean korean = Hangul.isIn(a.written());
        if (korean != Hangul.isIn(b.written())) {
            HanName syllables = korean ? a : b;
            HanName characters = korean ? b : a;
            boolean read = Hangul.reads(syllables.characters(), characters.characters());
            return Evidence.of(read ? Kind.SAME_SYLLABLES : Kind.DIFFERENT_SYLLABLES, a.written(), b.written())
                    .by(Romanisation.KOREAN.words());
        }
        if (a.isSurnameAlone() || b.isSurnameAlone()) {
            boolean one = a.surnameCharacters().equals(b.surnameCharacters());
            return Evidence.of(one ? Kind.SURNAME_ONLY : Kind.DIFFERENT_SURNAMES, a.written(), b.written());
        }
        if (a.simplified().equals(b.simplified())) {
            return Evidence.of(Kind.SAME_CHARACTERS, a.written(), b.written());
        }
        if (isMarried(a, b) || isMarried(b, a)) {
            return Evidence.of(Kind.MARRIED, a.written(), b.written());
        }
        return Evidence.of(Kind.DIFFERENT_CHARACTERS, a.written(), b.written());
    }

    /** 林郑月娥 and 郑月娥: the husband's surname is put before the whole name. */
    private static boolean isMarried(HanName married, HanName maiden) {
        return married.length() == 4
                && married.surname() == 1
                && maiden.length() == 3
                && maiden.surname() == 1
                && married.simplified().endsWith(maiden.simplified())
                && HanReadings.isKnownSurname(maiden.surnameCharacters());
    }
}
