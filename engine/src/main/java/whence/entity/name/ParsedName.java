package whence.entity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whence.entity.NameComparison.Sameness;
import whence.entity.name.Evidence.Kind;

/**
 * A name taken apart once, to be compared many times.
 *
 * @param text as given
 * @param hans its forms in Han script; several where they are given side by side, "李强 | 李強"
 * @param latins its forms in Latin letters
 */
public record ParsedName(String text, List<HanName> hans, List<LatinForm> latins) {

    private static final Pattern SEPARATORS = Pattern.compile("[|/()\\[\\]\uff08\uff09;]");

    /** Beyond this a text is no name, and is not looked at. */
    private static final int MOST_CHARACTERS = 200;

    public ParsedName {
        hans = List.copyOf(hans);
        latins = List.copyOf(latins);
    }

    /** Never fails: a text in which no name can be found has no forms. */
    public static ParsedName of(String text) {
        List<HanName> hans = new ArrayList<>();
        List<LatinForm> latins = new ArrayList<>();
        if (text.length() <= MOST_CHARACTERS) {
            for (String form : SEPARATORS.split(text, -1)) {
                parse(form.strip(), hans, latins);
            }
        }
        return new ParsedName(text, hans, latins);
    }

    private static void parse(String form, List<HanName> hans, List<LatinForm> latins) {
        String han = scriptOf(form, true);
        String latin = scriptOf(form, false);
        if (han.codePoints().anyMatch(Letters::isSyllable)) {
            String name = Titles.stripHan(han);
            hans.add(name.length() < han.length() ? HanName.beside(name) : HanName.of(name));
        }
        if (latin.codePoints().anyMatch(Character::isLetter)) {
            LatinName.of(latinLetters(latin)).ifPresent(name -> latins.add(new LatinForm(name)));
        }
    }

    /** The part of a text in Han script, or the rest. */
    private static String scriptOf(String form, boolean han) {
        StringBuilder part = new StringBuilder();
        form.codePoints()
                .filter(c -> !Character.isLetter(c) || Letters.isSyllable(c) == han)
                .forEach(part::appendCodePoint);
        return part.toString().strip();
    }

    private static String latinLetters(String text) {
        boolean foreign = text.codePoints()
                .anyMatch(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN);
        return foreign ? Scripts.latin(text) : text;
    }

    /** The most telling finding over all forms of both names. */
    public Evidence compare(ParsedName other) {
        Evidence best = null;
        for (HanName han : hans) {
            for (HanName theirs : other.hans) {
                best = better(best, HanAgainstHan.compare(han, theirs));
            }
            for (LatinForm theirs : other.latins) {
                best = better(best, HanAgainstLatin.compare(han, theirs.name()));
            }
        }
        for (LatinForm latin : latins) {
            for (HanName theirs : other.hans) {
                best = better(best, HanAgainstLatin.compare(theirs, latin.name()));
            }
            for (LatinForm theirs : other.latins) {
                best = better(best, LatinAgainstLatin.compare(latin, theirs));
                best = better(better(best, knownAs(latin, theirs)), knownAs(theirs, latin));
            }
        }
        if (best == null) {
            return Evidence.of(Kind.NOTHING_TO_COMPARE, shortened(text), shortened(other.text));
        }
        return best.speaksFor() ? best.telling(telling(other, best.kind())) : best;
    }

    /** Characters that agree tell more than syllables, which many characters share. */
    private Telling telling(ParsedName other, Kind kind) {
        Optional<HanName> han =
                Stream.concat(hans.stream(), other.hans.stream()).findFirst();
        if (han.isPresent()) {
            return Telling.of(
                    kind == Kind.SAME_CHARACTERS ? Rarity.ofCharacters(han.get()) : Rarity.ofReading(han.get()));
        }
        return latins.stream()
                .findFirst()
                .map(latin -> Telling.of(Rarity.ofReading(latin)))
                .orElse(Telling.UNKNOWN);
    }

    /** Its names in Han script in simplified characters: two that differ are two people's. */
    public Set<String> simplified() {
        return hans.stream().map(HanName::simplified).collect(Collectors.toCollection(TreeSet::new));
    }

    /** "Alan Leong" and "Leong Kah-kit": one is known by the other's Chinese name. */
    private static @Nullable Evidence knownAs(LatinForm known, LatinForm other) {
        boolean fits = known.bearers().stream()
                .anyMatch(
                        bearer -> HanAgainstLatin.compare(bearer, other.name()).says() == Sameness.SAME);
        return fits ? Evidence.of(Kind.KNOWN_AS, known.shown(), other.shown()) : null;
    }

    private static String shortened(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS) + " ...";
    }

    private static @Nullable Evidence better(@Nullable Evidence best, @Nullable Evidence next) {
        return best == null || next == null ? (best == null ? next : best) : best.or(next);
    }
}
