package whence.entity.name;

import whence.entity.NameComparison.Sameness;

/**
 * One finding about two names.
 *
 * @param kind what was found
 * @param a a value that was compared
 * @param b the other
 * @param how the system or rule it was found by; empty where the kind says it all
 */
public record Evidence(Kind kind, String a, String b, String how) {

    /** What comparing two names can find, the most telling first, with what it says by itself. */
    public enum Kind {
        SAME_CHARACTERS(Sameness.SAME, "the same characters"),
        SAME_LETTERS(Sameness.SAME, "the same letters"),
        SAME_SYLLABLES(Sameness.SAME, "the same syllables"),
        SAME_SYLLABLES_LOOSELY(Sameness.CANDIDATE, "the same syllables, but the spelling follows no one system"),
        AMBIGUOUS_SPELLING(Sameness.CANDIDATE, "the same syllables only if the spelling is not Pinyin"),
        SAME_SOUNDS(Sameness.CANDIDATE, "a foreign name of much the same sounds"),
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

    static Evidence of(Kind kind, String a, String b) {
        return new Evidence(kind, a, b, "");
    }

    Evidence by(String rule) {
        return new Evidence(kind, a, b, rule);
    }

    public Sameness says() {
        return kind.says;
    }

    /** The finding with its values: "the same syllables: 张国焘 and chang kuot'ao (Wade-Giles)". */
    public String why() {
        return kind.words + ": " + a + " and " + b + (how.isEmpty() ? "" : " (" + how + ")");
    }

    /** The more telling of two. */
    Evidence or(Evidence other) {
        return other.kind.compareTo(kind) < 0 ? other : this;
    }
}
