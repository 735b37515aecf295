package whence.entity.name;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import whence.entity.name.Evidence.Kind;

/**
 * A name taken apart once, to be compared many times.
 *
 * @param text as given
 * @param hans its forms in Han script; several where they are given side by side, "李强 | 李強"
 * @param latins its forms in Latin letters
 */
public record ParsedName(String text, List<HanName> hans, List<Latin> latins) {

    /** Beyond this a text is no name, and is not looked at. */
    private static final int MOST_CHARACTERS = 200;

    /**
     * A Latin form with its readings.
     *
     * @param name the words
     * @param readings as Chinese syllables; empty where it cannot be Chinese
     */
    record Latin(LatinName name, List<LatinReading> readings) {
        Latin {
            readings = List.copyOf(readings);
        }

        /** Whether it is Pinyin as Pinyin is written: nothing speaks for another system. */
        boolean isPlain() {
            return !name.marked()
                    && !name.hyphenated()
                    && readings.stream().anyMatch(reading -> reading.system() == Romanisation.PINYIN);
        }
    }

    public ParsedName {
        hans = List.copyOf(hans);
        latins = List.copyOf(latins);
    }

    /** Never fails: a text in which no name can be found has no forms. */
    public static ParsedName of(String text) {
        List<HanName> hans = new ArrayList<>();
        List<Latin> latins = new ArrayList<>();
        if (text.length() <= MOST_CHARACTERS) {
            for (String form : text.split("[|/()\\[\\]\uff08\uff09;]", -1)) {
                parse(form.strip(), hans, latins);
            }
        }
        return new ParsedName(text, hans, latins);
    }

    private static void parse(String form, List<HanName> hans, List<Latin> latins) {
        String han = scriptOf(form, true);
        String latin = scriptOf(form, false);
        if (han.codePoints().anyMatch(Letters::isHan)) {
            hans.add(HanName.of(Titles.stripHan(han)));
        }
        if (latin.codePoints().anyMatch(Character::isLetter)) {
            LatinName.of(latinLetters(latin)).ifPresent(name -> latins.add(new Latin(name, LatinReading.of(name))));
        }
    }

    /** The part of a text in Han script, or the rest. */
    private static String scriptOf(String form, boolean han) {
        StringBuilder part = new StringBuilder();
        form.codePoints()
                .filter(c -> !Character.isLetter(c) || Letters.isHan(c) == han)
                .forEach(part::appendCodePoint);
        return part.toString().strip();
    }

    private static String latinLetters(String text) {
        boolean foreign = text.codePoints()
                .anyMatch(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN);
        return foreign ? Scripts.TO_LATIN.transliterate(text) : text;
    }

    /** Loaded only where a name in Cyrillic, Hangul or the like turns up. */
    private static final class Scripts {
        static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }

    /** Keys that two spellings of one Han name share, whatever their systems. */
    public Set<String> spellingKeys() {
        return Keys.spellings(this);
    }

    /** Keys that a name shares with its slips and garbles: the surname, and how the given name starts. */
    public Set<String> lookalikeKeys() {
        return Keys.lookalikes(this);
    }

    /** The most telling finding over all forms of both names. */
    public Evidence compare(ParsedName other) {
        Evidence best = null;
        for (HanName han : hans) {
            for (HanName theirs : other.hans) {
                best = better(best, HanAgainstHan.compare(han, theirs));
            }
            for (Latin theirs : other.latins) {
                best = better(best, HanAgainstLatin.compare(han, theirs.name()));
            }
        }
        for (Latin latin : latins) {
            for (HanName theirs : other.hans) {
                best = better(best, HanAgainstLatin.compare(theirs, latin.name()));
            }
            for (Latin theirs : other.latins) {
                best = better(best, LatinAgainstLatin.compare(latin, theirs));
            }
        }
        return best == null ? Evidence.of(Kind.NOTHING_TO_COMPARE, shortened(text), shortened(other.text)) : best;
    }

    private static String shortened(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS) + " ...";
    }

    private static Evidence better(@org.jspecify.annotations.Nullable Evidence best, Evidence next) {
        return best == null ? next : best.or(next);
    }
}
