package whence.entity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A foreign name that Chinese writes by its sounds, part for part: 米拉·塔尔 for Mira Tal.
 *
 * @param written as met
 * @param parts what stands between the dots, in simplified characters
 */
public record SoundedName(String written, List<String> parts) {

    private static final Pattern DOTS = Pattern.compile("[\u00b7\u30fb\u2022\u2027]");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    public SoundedName {
        parts = List.copyOf(parts);
    }

    /** Where a name has such a shape: two parts or more in Han script with dots between them. */
    public static Optional<SoundedName> find(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : DOTS.split(name, -1)) {
            if (part.isBlank() || !part.codePoints().allMatch(Letters::isHan)) {
                return Optional.empty();
            }
            parts.add(HanScript.simplify(part));
        }
        return parts.size() < 2 ? Optional.empty() : Optional.of(new SoundedName(name, parts));
    }

    public String last() {
        return parts.get(parts.size() - 1);
    }

    /** Whether each part sounds like its word; words in between may be left out on either side. */
    public boolean soundsLike(String latin) {
        List<String> words = words(latin);
        if (words.size() < 2) {
            return false;
        }
        boolean ends = isPart(0, words.get(0)) && isPart(parts.size() - 1, words.get(words.size() - 1));
        boolean whole = words.size() == parts.size();
        for (int i = 1; ends && whole && i < parts.size() - 1; i++) {
            ends = isPart(i, words.get(i));
        }
        return ends;
    }

    private boolean isPart(int part, String word) {
        return Sounds.isPart(HanName.of(parts.get(part)), word);
    }

    private static List<String> words(String latin) {
        List<String> words = new ArrayList<>();
        for (String word : latin.strip().split("[\\s-]+", -1)) {
            String letters = NO_LETTERS
                    .matcher(Letters.plain(word.toLowerCase(java.util.Locale.ROOT)))
                    .replaceAll("");
            if (!letters.isEmpty()) {
                words.add(letters);
            }
        }
        return words;
    }
}
