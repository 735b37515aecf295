package whence.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

    /** Keys that say something about the article, and what they say. */
    private static final Map<String, Detail> KEYS = Map.of(
            "outlet", Detail.OUTLET,
            "author", Detail.AUTHOR,
            "title", Detail.TITLE,
            "published", Detail.PUBLISHED,
            "updated", Detail.UPDATED,
            "url", Detail.URL,
            "language", Detail.LANGUAGE);

    /** So many bytes of lines are held at once, and so many lines, for a line may be empty. */
    private static final int MOST_HELD = 2_000_000;

    private static final int MOST_LINES = 4_096;

    /** Bytes of articles that do not stand on a line each, for they are all held at once. */
    private static final int MOST_OF_VALUES = 200_000_000;

    /** Characters of a value that are shown where it cannot be read. */
    private static final int MOST_QUOTED = 60;

    private final Source source;
    private final int limit;
    /** As the beginning of the file lets think. */
    private final Encoding encoding;

    private final List<Intake> taken = new ArrayList<>();

    JsonArticles(Source source, int limit, Encoding encoding) {
        this.source = source;
        this.limit = limit;
        this.encoding = encoding;
    }

    Intake read(InputStream stream, Format format) throws IOException {
        stream.skipNBytes(encoding.skip());
        if (format == Format.JSON_LINES) {
            readLines(stream);
        } else {
            readValues(stream);
        }
        return Intake.joined(taken);
    }

    /** One article on a line of its own. */
    Intake readLine(String line) {
        byte[] bytes = Encoding.whole(line).getBytes(StandardCharsets.UTF_8);
        return Intake.joined(taken(new Line(source.label(), ByteBuffer.wrap(bytes), bytes.length)));
    }

    /** A line of the file; {@code held} ends where more than is allowed stand on it, {@code length} does not. */
    private record Line(String label, ByteBuffer held, long length) {
        byte[] bytes() {
            byte[] bytes = new byte[held.remaining()];
            held.duplicate().get(bytes);
            return bytes;
        }
    }

    /** Lines are taken a batch at a time, by all processors, and come out in their order. */
    private void readLines(InputStream stream) throws IOException {
        List<Line> batch = new ArrayList<>();
        LineBytes lines = new LineBytes(stream, encoding.charset(), limit);
        int number = 1;
        int held = 0;
        boolean more;
        do {
            more = lines.next();
            batch.add(new Line(source.label() + " line " + number++, ByteBuffer.wrap(lines.bytes()), lines.length()));
            held += lines.bytes().length;
            if (held > MOST_HELD || batch.size() == MOST_LINES || !more) {
                batch.parallelStream().map(this::taken).toList().forEach(taken::addAll);
                batch.clear();
                held = 0;
            }
        } while (more);
    }

    /** What a line gives; a blank one gives nothing. */
    private List<Intake> taken(Line line) {
        if (line.length() > limit) {
            return List.of(Intake.rejected(line.label(), Content.tooLarge(Content.megabytes(line.length()), limit)));
        }
        byte[] bytes = line.bytes();
        Encoding own = encoding.ofLine(bytes);
        String words = own.decode(bytes);
        if (words.isBlank()) {
            return List.of();
        }
        JsonText json = JsonText.ofLine(words);
        List<Intake> taken = new ArrayList<>();
        json.values().forEach(value -> taken.add(article(value, line.label(), Optional.empty())));
        json.faults().forEach(fault -> taken.add(Intake.rejected(line.label(), fault)));
        own.fault(bytes, words).ifPresent(fault -> taken.add(Intake.rejected(line.label(), fault)));
        return taken;
    }

    private void readValues(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MOST_OF_VALUES);
        if (stream.read() >= 0) {
            taken.add(Intake.rejected(
                    source.label(),
                    Content.tooLarge("more than " + Content.megabytes(MOST_OF_VALUES), MOST_OF_VALUES)
                            + "; with one article to a line it may be of any size"));
            return;
        }
        Encoding own = encoding.ofLine(bytes);
        String text = own.decode(bytes);
        JsonText json = JsonText.ofLines(text);
        List<JsonNode> articles = json.values();
        int number = 1;
        for (JsonNode article : articles) {
            String label = articles.size() > 1 ? source.label() + " article " + number++ : source.label();
            taken.add(article(article, label, articles.size() > 1 ? Optional.empty() : source.id()));
        }
        json.faults().forEach(fault -> taken.add(Intake.rejected(source.label(), fault)));
        own.fault(bytes, text).ifPresent(fault -> taken.add(Intake.rejected(source.label(), fault)));
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
        return detail != null && !saysNothing && known(detail, value).isEmpty();
    }

    /** What a key tells; a month or a year of publication is another thing than its day. */
    private static Optional<Map.Entry<Detail, String>> known(@Nullable Detail detail, JsonNode value) {
        if (detail == null || !value.isValueNode()) {
            return Optional.empty();
        }
        Optional<Map.Entry<Detail, String>> told =
                Details.told(detail, value.asText()).map(said -> Map.entry(detail, said));
        return detail == Detail.PUBLISHED
                ? told.or(() -> Details.told(Detail.PERIOD, value.asText()).map(said -> Map.entry(Detail.PERIOD, said)))
                : told;
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
        Optional<Map.Entry<Detail, String>> known = known(detail, value);
        if (known.isPresent()) {
            about.put(known.get().getKey(), new Known(known.get().getValue(), "JSON key " + key));
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
