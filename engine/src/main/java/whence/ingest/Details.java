package whence.ingest;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whence.text.Detail;

/** What may be said of a document in one respect, brought to the form in which it is kept. */
final class Details {

    /** Longer than any name or title. */
    private static final int LONGEST = 1_000;

    private Details() {}

    /** The value to keep; empty where nothing is told, or where it is no date though it should be one. */
    static Optional<String> told(@Nullable Detail detail, String written) {
        String value = Encoding.whole(written).replaceAll("\\s+", " ").strip();
        if (detail == null || value.isEmpty() || value.length() > LONGEST) {
            return Optional.empty();
        }
        return switch (detail) {
            case PUBLISHED, UPDATED, CAPTURED -> WrittenDate.read(value);
            case PERIOD -> WrittenDate.period(value);
            case URL -> Addresses.parsed(value).map(Object::toString);
            case LANGUAGE -> Optional.of(value.replace('_', '-')).map(Details::languageCase);
            case OUTLET, AUTHOR, TITLE -> isPlaceholder(value) ? Optional.empty() : Optional.of(value);
        };
    }

    /** Whether nothing is told: a blank, or somebody's note that there is nothing to tell. */
    static boolean saysNothing(String written) {
        return written.isBlank() || isPlaceholder(written.strip());
    }

    /** {@code EN-us} is {@code en-US}, {@code zh-hant} is {@code zh-Hant}. */
    private static String languageCase(String tag) {
        return Locale.forLanguageTag(tag).toLanguageTag().equals("und")
                ? tag.toLowerCase(Locale.ROOT)
                : Locale.forLanguageTag(tag).toLanguageTag();
    }

    /** "(no title)", "（無標題）": somebody's note that there is none. */
    private static boolean isPlaceholder(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return lower.matches("[(\\[（【](?:no |untitled|unknown|none|無|无).*[)\\]）】]")
                || lower.equals("n/a")
                || lower.equals("null")
                || lower.equals("untitled");
    }
}
