package whence.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import whence.text.Detail;
import whence.text.Known;
import whence.text.Lexicon;

/** What a page tells about itself beside its text: JSON-LD, OpenGraph, meta elements, {@code <time>} and the like. */
final class PageMetadata {

    private record Place(Detail detail, String kind, String key) {}

    private static final List<Place> PLACES = Lexicon.rows(PageMetadata.class, "page-metadata.tsv").stream()
            .map(row -> new Place(Detail.valueOf(row.get(0)), row.get(1), row.get(2)))
            .toList();

    /** Marks between a headline and the name of the site. */
    private static final List<String> SEPARATORS = List.of(" | ", " - ", " – ", " — ", " :: ", " · ", "_");

    private final Document page;
    private final LinkedData linked;

    private PageMetadata(Document page) {
        this.page = page;
        this.linked = LinkedData.of(page);
    }

    /** Of each detail what the best place tells of it. */
    static Map<Detail, Known> of(Document page) {
        PageMetadata metadata = new PageMetadata(page);
        Map<Detail, Known> found = new EnumMap<>(Detail.class);
        for (Place place : PLACES) {
            if (!found.containsKey(place.detail())) {
                metadata.find(place).ifPresent(known -> found.put(place.detail(), known));
            }
        }
        found.computeIfPresent(Detail.TITLE, (title, known) -> metadata.withoutSite(known, found.get(Detail.OUTLET)));
        return found;
    }

    private Optional<Known> find(Place place) {
        for (String written : written(place)) {
            String value = Parser.unescapeEntities(written, false);
            boolean link = place.detail() != Detail.URL && Addresses.isWeb(value);
            Optional<String> told = link ? Optional.empty() : Details.told(place.detail(), value);
            if (told.isPresent()) {
                return Optional.of(new Known(told.get(), how(place)));
            }
        }
        return Optional.empty();
    }

    private String how(Place place) {
        return place.kind().equals("json-ld")
                ? "JSON-LD " + linked.type() + " " + place.key()
                : place.kind() + " " + place.key();
    }

    private List<String> written(Place place) {
        return switch (place.kind()) {
            case "json-ld" -> linked.find(place.key()).stream().toList();
            case "meta" -> meta(place.key());
            case "element" -> element(place.key());
            default -> throw new IllegalStateException("no such place in page-metadata.tsv: " + place.kind());
        };
    }

    private List<String> meta(String key) {
        List<String> values = new ArrayList<>();
        for (Element meta : page.getElementsByTag("meta")) {
            for (String attribute : List.of("property", "name", "itemprop")) {
                if (meta.attr(attribute).toLowerCase(Locale.ROOT).equals(key.toLowerCase(Locale.ROOT))) {
                    values.add(meta.attr("content"));
                }
            }
        }
        return values;
    }

    private List<String> element(String key) {
        int at = key.lastIndexOf('@');
        Element first = page.selectFirst(at < 0 ? key : key.substring(0, at));
        if (first == null) {
            return List.of();
        }
        return List.of(at < 0 ? first.text() : first.attr(key.substring(at + 1)));
    }

    /** "Minister resigns - Harbour Letter" is "Minister resigns" where Harbour Letter is the outlet. */
    private Known withoutSite(Known title, @Nullable Known outlet) {
        for (String separator : SEPARATORS) {
            int at = title.value().lastIndexOf(separator);
            if (at > 0) {
                String headline = title.value().substring(0, at).strip();
                String site = title.value().substring(at + separator.length()).strip();
                boolean named = outlet != null && site.equalsIgnoreCase(outlet.value());
                boolean headed = page.getElementsByTag("h1").stream()
                        .limit(5)
                        .anyMatch(h1 -> h1.text().equals(headline));
                if (!headline.isEmpty() && (named || headed)) {
                    return new Known(headline, title.how());
                }
            }
        }
        return title;
    }
}
