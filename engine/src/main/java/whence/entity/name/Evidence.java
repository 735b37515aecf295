package whence.entity.name;

import whence.entity.NameComparison.Sameness;

/**
 * One finding about two names.
 *
 * @param kind what was found
 * @param a a value that was compared
 * @param b the other
 * @param how the system or rule it was found by; empty where the kind says it all
 * @param telling how much it tells
 */
public record Evidence(Kind kind, String a, String b, String how, Telling telling) {

    /** What comparing two names can find, the most telling first, with what it says by itself. */
    public enum Kind {
        SAME_CHARACTERS(Sameness.SAME, "the same characters"),
        SAME_LETTERS(Sameness.SAME, "the same letters"),
        SAME_SYLLABLES(Sameness.SAME, "the same syllables"),
        KNOWN_AS(Sameness.CANDIDATE, "the press calls a holder of public office so"),
        SAME_SYLLABLES_LOOSELY(Sameness.CANDIDATE, "the same syllables, but the spelling follows no one system"),
        AMBIGUOUS_SPELLING(Sameness.CANDIDATE, "the same syllables only if the spelling is not Pinyin"),
        SAME_SOUNDS(Sameness.CANDIDATE, "a foreign name of much the same sounds"),
        MARRIED(Sameness.CANDIDATE, "the same name but for a husband's surname before it"),
        EXTRA_WORD(Sameness.CANDIDATE, "the same name but for a further word"),
        INITIALS(Sameness.CANDIDATE, "the same surname, and an initial that fits"),
        NICKNAME(Sameness.CANDIDATE, "the same surname, and a short form of the given name"),
        SLIP(Sameness.CANDIDATE, "one syllable apart, by a plausible slip"),
        TYPO(Sameness.CANDIDATE, "one letter apart"),
        GARBLE(Sameness.CANDIDATE, "a garbled name: the same surname, and the rest is no syllable of any system"),
        TRANSLATED(Sameness.CANDIDATE, "a garbled name: a piece of it read as a word"),
        LOOKALIKE(Sameness.CANDIDATE, "much alike in letters"),
        TURNED_ROUND(Sameness.CANDIDATE, "the same two words, but either may be the surname"),
        SURNAME_ONLY(Sameness.UNKNOWN, "the surname fits and nothing else can be compared"),
        PART_ONLY(Sameness.UNKNOWN, "one is only a part of the other"),
        NOTHING_TO_COMPARE(Sameness.UNKNOWN, "nothing to compare"),
        DIFFERENT_SYLLABLES(Sameness.DIFFERENT, "different syllables"),
        DIFFERENT_CHARACTERS(Sameness.DIFFERENT, "different characters"),
        DIFFERENT_SURNAMES(Sameness.DIFFERENT, "different surnames"),
        DIFFERENT_WORDS(Sameness.DIFFERENT, "different words");

        private final Sameness says;
        private final String words;

        Kind(Sameness says, String words) {
            this.says = says;
            this.words = words;
        }

        public Sameness says() {
            return says;
        }
    }

    public static Evidence of(Kind kind, String a, String b) {
        return new Evidence(kind, a, b, "", Telling.UNKNOWN);
    }

    public Evidence by(String rule) {
        return new Evidence(kind, a, b, rule, telling);
    }

    Evidence telling(Telling much) {
        return new Evidence(kind, a, b, how, much);
    }

    public Sameness says() {
        return kind.says;
    }

    /** Whether it speaks for one and the same, or leaves that open. */
    public boolean speaksFor() {
        return kind.says == Sameness.SAME || kind.says == Sameness.CANDIDATE;
    }

    /** From 0 to 1, how likely the two are one: a reader's guess, to put candidates in order. */
    public double likelihood() {
        double byKind = switch (kind) {
            case SAME_CHARACTERS, SAME_LETTERS, SAME_SYLLABLES -> 0.9;
            case KNOWN_AS, TRANSLATED, MARRIED -> 0.8;
            case SAME_SYLLABLES_LOOSELY, NICKNAME, EXTRA_WORD, TURNED_ROUND -> 0.6;
            case AMBIGUOUS_SPELLING, SAME_SOUNDS, INITIALS, SLIP, TYPO, GARBLE -> 0.4;
            case LOOKALIKE -> 0.2;
            case SURNAME_ONLY, PART_ONLY, NOTHING_TO_COMPARE -> 0.05;
            case DIFFERENT_SYLLABLES, DIFFERENT_CHARACTERS, DIFFERENT_SURNAMES, DIFFERENT_WORDS -> 0;
        };
        return telling == Telling.COMMON ? byKind / 2 : byKind;
    }

    /** The finding with its values: "the same syllables: 张国焘 and chang kuot'ao (Wade-Giles)". */
    public String why() {
        String found = kind.words + ": " + a + " and " + b + (how.isEmpty() ? "" : " (" + how + ")");
        return telling.words().isEmpty() ? found : found + "; " + telling.words();
    }

    /** The more telling of two. */
    Evidence or(Evidence other) {
        return other.kind.compareTo(kind) < 0 ? other : this;
    }
}
