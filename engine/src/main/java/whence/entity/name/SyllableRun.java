package whence.entity.name;

import java.util.List;
import whence.entity.name.Romanisation.Language;

/** Whether a stretch of Latin letters spells the characters of a Han name, and in which systems. */
final class SyllableRun {

    /** How well a stretch fits, the best last. */
    enum Fit {
        NONE,
        /** The given name in one system, the surname by a reading that it does not have as a surname. */
        MISREAD_SURNAME,
        /** Each syllable in some system of Mandarin, no system for all. */
        MIXED,
        /** The given name in one system, the surname in another language. */
        FOREIGN_SURNAME,
        /** The given name in one system, the surname in another of the same language. */
        OTHER_SURNAME,
        /** The given name in one system, the surname in a customary spelling. */
        CUSTOM_SURNAME,
        /** One system throughout. */
        ONE_SYSTEM;

        static Fit of(int code) {
            return values()[code >>> FIT_SHIFT];
        }
    }

    private static final int FIT_SHIFT = 24;
    private static final int ALL = (1 << FIT_SHIFT) - 1;
    private static final int MANDARIN = Romanisation.bitsOf(Language.MANDARIN);

    private final HanName han;
    private final LatinName latin;
    private final boolean surnameFirst;
    private final int allowed;

    SyllableRun(HanName han, LatinName latin, boolean surnameFirst) {
        this.han = han;
        this.latin = latin;
        this.surnameFirst = surnameFirst;
        // Where one aspirate is marked, an unmarked one is none.
        this.allowed = latin.marked() ? ~Romanisation.WADE_GILES_UNMARKED.bit() : ALL;
    }

    /** The best fit in the top bits, the systems of the given name in the lower. */
    int fit(int from, int to) {
        return fit(0, from, to, ALL, ALL);
    }

    static int systems(int code) {
        return code & ALL;
    }

    private int fit(int index, int at, int end, int surname, int given) {
        if (index == han.length()) {
            return at == end ? judge(surname, given) : 0;
        }
        int character = surnameFirst ? index : (index + han.surname()) % han.length();
        boolean ofSurname = character < han.surname();
        // Given names and surname are never run together the Western way round.
        if (!surnameFirst && character == 0 && !latin.isWordStart(at)) {
            return 0;
        }
        if (surname == 0) {
            return 0;
        }
        int best = ofSurname && han.surname() == 2 && character == 0 ? compound(index, at, end, given) : 0;
        List<Spelling> spellings = han.characters().get(character).spellings();
        for (int i = 0; i < spellings.size(); i++) {
            Spelling spelling = spellings.get(i);
            int systems = spelling.systems() & allowed;
            int next = at + spelling.letters().length();
            if (systems != 0 && next <= end && stands(spelling.letters(), at, next)) {
                best = Math.max(
                        best,
                        fit(
                                index + 1,
                                next,
                                end,
                                ofSurname ? surname & systems : surname,
                                ofSurname ? given : narrow(given, systems)));
            }
        }
        return best;
    }

    /** A surname of two characters in a customary spelling: Szeto, Au-yeung. */
    private int compound(int index, int at, int end, int given) {
        int best = 0;
        for (String spelled : han.surnames().customary()) {
            int next = at + spelled.length();
            if (next <= end && latin.letters().startsWith(spelled, at) && latin.isEdge(next)) {
                best = Math.max(best, fit(index + 2, next, end, Romanisation.CUSTOM.bit(), given));
            }
        }
        return best;
    }

    /** Systems that all syllables of the given name share; below 0 for Mandarin of several systems. */
    private static int narrow(int given, int systems) {
        if (given < 0) {
            return (systems & MANDARIN) != 0 ? given : 0;
        }
        int shared = given & systems;
        boolean mixed = shared == 0 && (given & MANDARIN) != 0 && (systems & MANDARIN) != 0;
        return mixed ? -1 : shared;
    }

    private boolean stands(String letters, int at, int next) {
        return latin.letters().startsWith(letters, at) && !latin.isBroken(at, next);
    }

    private static int judge(int surname, int given) {
        if (given == 0 || surname == 0) {
            return 0;
        }
        if (given < 0) {
            return code(Fit.MIXED, 0);
        }
        int shared = surname & given;
        if (shared != 0) {
            return code(Fit.ONE_SYSTEM, shared);
        }
        if ((surname & Romanisation.MISREAD.bit()) != 0 && (given & MANDARIN) != 0) {
            return code(Fit.MISREAD_SURNAME, given);
        }
        if ((surname & Romanisation.CUSTOM.bit()) != 0) {
            return code(Fit.CUSTOM_SURNAME, given);
        }
        boolean bothMandarin = (surname & MANDARIN) != 0 && (given & MANDARIN) != 0;
        return code(bothMandarin ? Fit.OTHER_SURNAME : Fit.FOREIGN_SURNAME, given);
    }

    // Packed into one number, so that the best of many is a plain maximum.
    @SuppressWarnings("EnumOrdinal")
    private static int code(Fit fit, int systems) {
        return (fit.ordinal() << FIT_SHIFT) | systems;
    }
}
