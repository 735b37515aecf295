package whence.entity.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A name in Latin letters with what comparing asks of it, reckoned when it is first asked: most pairs are told apart
 * by less.
 */
final class LatinForm {

    private final LatinName name;
    private final List<String> words;
    private final List<String> sorted;

    private volatile int @org.jspecify.annotations.Nullable [] leads;
    private volatile @org.jspecify.annotations.Nullable List<LatinReading> readings;
    private volatile @org.jspecify.annotations.Nullable List<HanName> bearers;

    LatinForm(LatinName name) {
        this.name = name;
        this.words = name.texts();
        List<String> ordered = new ArrayList<>(words);
        ordered.sort(null);
        this.sorted = List.copyOf(ordered);
    }

    LatinName name() {
        return name;
    }

    String shown() {
        return name.shown();
    }

    List<String> words() {
        return words;
    }

    /** The words by their letters. */
    List<String> sorted() {
        return sorted;
    }

    /** As Chinese syllables; empty where it cannot be Chinese. */
    List<LatinReading> readings() {
        List<LatinReading> known = readings;
        if (known == null) {
            known = List.copyOf(LatinReading.of(name));
            readings = known;
        }
        return known;
    }

    /** The Chinese names of those in public life who are known by this one; mostly none. */
    List<HanName> bearers() {
        List<HanName> known = bearers;
        if (known == null) {
            known = KnownAs.bearers(name);
            bearers = known;
        }
        return known;
    }

    /** Whether it is Pinyin as Pinyin is written: nothing speaks for another system. */
    boolean isPlain() {
        return !name.marked()
                && !name.hyphenated()
                && readings().stream().anyMatch(reading -> reading.system() == Romanisation.PINYIN);
    }

    /** Whether a surname may be shared: a first syllable, by any system of Mandarin or in Cantonese. */
    boolean sharesLead(LatinForm other) {
        int[] mine = leads();
        int[] theirs = other.leads();
        for (int i = 0, j = 0; i < mine.length && j < theirs.length; ) {
            if (mine[i] == theirs[j]) {
                return true;
            }
            if (mine[i] < theirs[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }

    boolean sharesWord(LatinForm other) {
        for (int i = 0; i < words.size(); i++) {
            if (other.words.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private int[] leads() {
        int[] known = leads;
        if (known == null) {
            known = Segments.leads(name);
            Arrays.sort(known);
            leads = known;
        }
        return known;
    }
}
