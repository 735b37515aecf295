package whence.ingest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import whence.text.Lexicon;

/**
 * The JSON values that a text holds.
 *
 * @param values those before the first that is broken
 * @param faults what is wrong with the text, in plain words; empty where nothing is
 */
record JsonText(List<JsonNode> values, List<String> faults) {

    private static final ObjectReader EVERY = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build()
            .readerFor(JsonNode.class);

    /** How the parser says that a key is repeated, and which. */
    private static final Pattern REPEATED = Pattern.compile("Duplicate field '(.*)' for .*", Pattern.DOTALL);

    /** What the parser says to programmers alone. */
    private static final Pattern FOR_PROGRAMMERS = Pattern.compile("[:,(][^:,(]*`.*", Pattern.DOTALL);

    private static final Map<String, String> IN_PLAIN_WORDS = Lexicon.rows(JsonText.class, "json-faults.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    /** Characters of a key that are shown. */
    private static final int MOST_QUOTED = 60;

    /** How the values of a text are got. */
    private interface Parsing {
        void into(List<JsonNode> values, ObjectReader reader) throws IOException;
    }

    JsonText {
        values = List.copyOf(values);
        faults = List.copyOf(faults);
    }

    /** The one value of a line. */
    static JsonText ofLine(String line) {
        return read(
                false,
                (values, reader) -> values.add(reader.with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .readTree(line)));
    }

    /** One value after the other, or those of an array. */
    static JsonText ofLines(String text) {
        return read(true, (values, reader) -> {
            try (MappingIterator<JsonNode> each = reader.readValues(text)) {
                while (each.hasNextValue()) {
                    values.add(each.nextValue());
                }
            }
        });
    }

    /** Of a key that is repeated the last value is taken, and that is said. */
    private static JsonText read(boolean manyLines, Parsing parsing) {
        List<JsonNode> values = new ArrayList<>();
        try {
            parsing.into(values, EVERY.with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY));
            return new JsonText(values, List.of());
        } catch (IOException | NumberFormatException fault) {
            Matcher repeated = REPEATED.matcher(said(fault));
            return repeated.matches()
                    ? again(
                            manyLines,
                            parsing,
                            "the key \"" + shortened(repeated.group(1)) + "\" stands twice," + place(fault, manyLines))
                    : new JsonText(values, List.of(broken(fault, manyLines)));
        }
    }

    private static JsonText again(boolean manyLines, Parsing parsing, String repeated) {
        List<String> faults = new ArrayList<>();
        faults.add(repeated + "; what stands there last is taken");
        List<JsonNode> values = new ArrayList<>();
        try {
            parsing.into(values, EVERY);
        } catch (IOException | NumberFormatException fault) {
            faults.add(broken(fault, manyLines));
        }
        return new JsonText(values, faults);
    }

    private static String broken(Exception fault, boolean manyLines) {
        return "broken JSON" + place(fault, manyLines) + ": " + inPlainWords(said(fault));
    }

    private static String said(Exception fault) {
        return fault instanceof JsonProcessingException json ? json.getOriginalMessage() : Content.said(fault);
    }

    private static String place(Exception fault, boolean manyLines) {
        JsonLocation at = fault instanceof JsonProcessingException json ? json.getLocation() : null;
        String line = at == null || !manyLines ? "" : " line " + at.getLineNr() + ",";
        return at == null ? "" : " at" + line + " column " + at.getColumnNr();
    }

    private static String shortened(String key) {
        return key.length() <= MOST_QUOTED ? key : key.substring(0, MOST_QUOTED) + "…";
    }

    private static String inPlainWords(String said) {
        return IN_PLAIN_WORDS.entrySet().stream()
                .filter(fault -> said.startsWith(fault.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> FOR_PROGRAMMERS.matcher(said).replaceFirst(""));
    }
}
