package whence.entity.name;

import java.util.List;
import java.util.Set;
import whence.entity.name.Evidence.Kind;

/** Two names in Latin letters, read as Chinese syllables where both can be. */
final class LatinAgainstLatin {

    private static final int SLIP_NEEDS = 3;

    /** Names of two syllables fit several systems by chance, so another reading is a candidate. */
    private static final int SHORT = 2;

    private LatinAgainstLatin() {}

    static Evidence compare(LatinForm a, LatinForm b) {
        if (!a.sharesWord(b) && !a.sharesLead(b) && !Words.areNearly(a, b)) {
            return Evidence.of(Kind.DIFFERENT_WORDS, a.shown(), b.shown());
        }
        Evidence words = Words.compare(a, b);
        if (words.says() == whence.entity.NameComparison.Sameness.SAME
                || a.readings().isEmpty()
                || b.readings().isEmpty()) {
            return words;
        }
        Evidence best = Evidence.of(Kind.DIFFERENT_SYLLABLES, a.shown(), b.shown());
        boolean bothPlain = a.isPlain() && b.isPlain();
        for (LatinReading one : a.readings()) {
            for (LatinReading other : b.readings()) {
                boolean counts = !bothPlain
                        || one.syllables().size() == SHORT
                        || (one.system() == Romanisation.PINYIN && other.system() == Romanisation.PINYIN);
                if (counts && one.isMandarin() == other.isMandarin() && (!one.turned() || !other.turned())) {
                    best = best.or(compare(a, b, one, other));
                }
            }
        }
        boolean slip = words.kind() == Kind.TYPO && isAsLong(a, b);
        return words.says() == whence.entity.NameComparison.Sameness.DIFFERENT || slip ? best : best.or(words);
    }

    /** One letter apart is no typo where both read well, syllable for syllable: Li Qiang and Li Qian are two. */
    private static boolean isAsLong(LatinForm a, LatinForm b) {
        return a.readings().get(0).syllables().size()
                == b.readings().get(0).syllables().size();
    }

    private static Evidence compare(LatinForm a, LatinForm b, LatinReading one, LatinReading other) {
        List<Set<String>> left = one.syllables();
        List<Set<String>> right = other.syllables();
        if (left.size() == right.size() && Segments.shareOne(left.get(0), right.get(0))) {
            if (areSame(left, right)) {
                return Evidence.of(kind(a, b, one, other), a.shown(), b.shown())
                        .by(one.system().words() + ", " + other.system().words());
            }
            if (left.size() >= SLIP_NEEDS && one.isMandarin() && Near.isSlip(left, right)) {
                return Evidence.of(Kind.SLIP, a.shown(), b.shown());
            }
        }
        return Evidence.of(Kind.DIFFERENT_SYLLABLES, a.shown(), b.shown());
    }

    private static boolean areSame(List<Set<String>> left, List<Set<String>> right) {
        for (int i = 0; i < left.size(); i++) {
            if (!Segments.shareOne(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Kind kind(LatinForm a, LatinForm b, LatinReading one, LatinReading other) {
        boolean loose = one.system() == Romanisation.LOOSE || other.system() == Romanisation.LOOSE;
        if (loose || !one.isMandarin()) {
            return Kind.SAME_SYLLABLES_LOOSELY;
        }
        boolean strained = (a.isPlain() && one.system() != Romanisation.PINYIN)
                || (b.isPlain() && other.system() != Romanisation.PINYIN);
        boolean short2 = one.syllables().size() == 2 && (one.turned() || other.turned());
        if (short2) {
            return Kind.TURNED_ROUND;
        }
        return strained ? Kind.AMBIGUOUS_SPELLING : Kind.SAME_SYLLABLES;
    }
}
