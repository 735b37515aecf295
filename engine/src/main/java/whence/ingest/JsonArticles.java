package whence.ingest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Document.Layout;
import whence.text.Known;

/** Articles as JSON: an object to a line, or one object, several, or an array of them over any number of lines. */
final class JsonArticles {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final JsonMapper SEQUENCE = JSON.rebuild()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Keys that say something about the article, and what they say. */
    private static final Map<String, Detail> KEYS = Map.of(
            "outlet", Detail.OUTLET,
            "author", Detail.AUTHOR,
            "title", Detail.TITLE,
            "published", Detail.PUBLISHED,
            "updated", Detail.UPDATED,
            "url", Detail.URL,
            "language", Detail.LANGUAGE);

    /** So many characters of lines are held at once, and so many lines, for a line may be empty. */
    private static final int MOST_HELD = 2_000_000;

    private static final int MOST_LINES = 4_096;

    /** Characters of a value that are shown where it cannot be read. */
    private static final int MOST_QUOTED = 60;

    private final Source source;
    private final int limit;
    private final List<Intake> taken = new ArrayList<>();

    JsonArticles(Source source, int limit) {
        this.source = source;
        this.limit = limit;
    }

    Intake read(InputStream stream, Encoding encoding, Format format) throws IOException {
        stream.skipNBytes(encoding.skip());
        Reader reader = new BufferedReader(new InputStreamReader(stream, encoding.charset()));
        if (format == Format.JSON_LINES) {
            readLines(reader);
        } else {
            readValues(reader);
        }
        return Intake.joined(taken);
    }

    /** One article on a line of its own. */
    Intake readLine(String line) {
        return Intake.joined(
                taken(new Line(source.label(), line, line.length())).stream().toList());
    }

    /** A line of the file; {@code words} ends where more than is allowed stand on it, {@code length} does not. */
    private record Line(String label, String words, long length) {}

    /** Lines are taken a batch at a time, by all processors, and come out in their order. */
    private void readLines(Reader reader) throws IOException {
        List<Line> batch = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int number = 1;
        long length = 0;
        int held = 0;
        int unit;
        do {
            unit = reader.read();
            if (unit == '\n' || unit < 0) {
                batch.add(new Line(source.label() + " line " + number, line.toString(), length));
                held += line.length();
                line.setLength(0);
                length = 0;
                number++;
                if (held > MOST_HELD || batch.size() == MOST_LINES || unit < 0) {
                    batch.parallelStream().map(this::taken).toList().forEach(one -> one.ifPresent(taken::add));
                    batch.clear();
                    held = 0;
                }
            } else if (++length <= limit) {
                line.append((char) unit);
            }
        } while (unit >= 0);
    }

    /** What a line gives; a blank one gives nothing. */
    private Optional<Intake> taken(Line line) {
        if (line.length() > limit) {
            return Optional.of(
                    Intake.rejected(line.label(), Content.tooLarge(Content.megabytes(line.length()), limit)));
        }
        if (line.words().isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(article(JSON.readTree(line.words()), line.label(), Optional.empty()));
        } catch (JsonProcessingException broken) {
            return Optional.of(Intake.rejected(line.label(), brokenBecause(broken, false)));
        }
    }

    private void readValues(Reader reader) throws IOException {
        List<JsonNode> articles = new ArrayList<>();
        String broken = "";
        try (MappingIterator<JsonNode> values =
                SEQUENCE.readerFor(JsonNode.class).readValues(reader)) {
            while (values.hasNextValue()) {
                articles.add(values.nextValue());
            }
        } catch (JsonProcessingException fault) {
            broken = brokenBecause(fault, true);
        }
        int number = 1;
        for (JsonNode article : articles) {
            String label = articles.size() > 1 ? source.label() + " article " + number++ : source.label();
            taken.add(article(article, label, articles.size() > 1 ? Optional.empty() : source.id()));
        }
        if (!broken.isEmpty()) {
            taken.add(Intake.rejected(source.label(), broken));
        }
    }

    private static String brokenBecause(JsonProcessingException fault, boolean manyLines) {
        JsonLocation at = fault.getLocation();
        String line = at == null || !manyLines ? "" : " line " + at.getLineNr() + ",";
        String place = at == null ? "" : " at" + line + " column " + at.getColumnNr();
        return "broken JSON" + place + ": " + fault.getOriginalMessage();
    }

    private Intake article(JsonNode json, String label, Optional<String> fallbackId) {
        if (!json.isObject()) {
            return Intake.rejected(label, "expected an article as a JSON object, found " + kind(json));
        }
        JsonNode given = json.path("text");
        if (!given.isTextual() || given.textValue().isBlank()) {
            return Intake.rejected(
                    label, "an article needs \"text\", found " + (given.isTextual() ? "a blank one" : kind(given)));
        }
        String text = Encoding.whole(given.textValue());
        Map<Detail, Known> about = new EnumMap<>(Detail.class);
        Map<String, String> extra = new TreeMap<>();
        json.properties().forEach(entry -> sort(entry.getKey(), entry.getValue(), about, extra));
        about.putAll(source.about());
        Optional<String> url = Optional.ofNullable(about.get(Detail.URL)).map(Known::value);
        String id = given(json, "id")
                .or(() -> fallbackId)
                .or(() -> url.flatMap(Addresses::parsed).map(Ids::ofAddress))
                .orElseGet(
                        () -> source.id().map(name -> name + "-").orElse("text-") + Ids.hash(printed(text, about), 10));
        Document document = SelfDescription.complete(
                new Document(id, url.orElse(id), text, about, new Layout(List.of(), List.of(), extra)));
        return Intake.joined(Stream.concat(Stream.of(Intake.of(document)), unclear(json, label))
                .toList());
    }

    /** What a key was to say of the article, and does not; the article is kept. */
    private static Stream<Intake> unclear(JsonNode json, String label) {
        return json.properties().stream()
                .filter(entry -> isUnclear(KEYS.get(entry.getKey()), entry.getValue()))
                .map(entry -> Intake.rejected(
                        label,
                        "cannot read " + entry.getKey() + " " + beginning(entry.getValue())
                                + "; the article is kept without it"));
    }

    private static boolean isUnclear(@Nullable Detail detail, JsonNode value) {
        boolean saysNothing = value.isNull() || (value.isValueNode() && Details.saysNothing(value.asText()));
        return detail != null && !saysNothing && told(detail, value).isEmpty();
    }

    private static Optional<String> told(@Nullable Detail detail, JsonNode value) {
        return value.isValueNode() ? Details.told(detail, value.asText()) : Optional.empty();
    }

    private static String beginning(JsonNode value) {
        String written = value.toString();
        return written.length() <= MOST_QUOTED ? written : written.substring(0, MOST_QUOTED) + "…";
    }

    /** A text and where and when it was printed: a silent reprint is another article. */
    private static String printed(String text, Map<Detail, Known> about) {
        return Stream.of(Detail.OUTLET, Detail.PUBLISHED)
                .flatMap(detail -> Optional.ofNullable(about.get(detail)).map(Known::value).stream())
                .reduce(text, (printed, told) -> printed + "\n" + told);
    }

    private static void sort(String key, JsonNode value, Map<Detail, Known> about, Map<String, String> extra) {
        Detail detail = KEYS.get(key);
        if (key.equals("text") || (key.equals("id") && value.isValueNode()) || (value.isNull() && detail != null)) {
            return;
        }
        Optional<String> told = told(detail, value);
        if (detail != null && told.isPresent()) {
            about.put(detail, new Known(told.get(), "JSON key " + key));
        } else {
            extra.put(key, value.toString());
        }
    }

    private static Optional<String> given(JsonNode json, String key) {
        JsonNode value = json.path(key);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
                ? Optional.of(Encoding.whole(value.asText().strip()))
                : Optional.empty();
    }

    private static String kind(JsonNode node) {
        if (node.isMissingNode()) {
            return "none";
        }
        return node.isTextual() ? "a string" : node.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
    }
}
