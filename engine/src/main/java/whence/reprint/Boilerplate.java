package whence.reprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Passage;
import whence.text.Span;

/**
 * Paragraphs that one outlet prints again and again: newsletters, notes on the author, legal lines.
 *
 * <p>A paragraph is boilerplate of its outlet when it stands in at least {@link #DOCUMENTS} of the outlet's documents
 * and those documents are otherwise different. It counts for no copy.
 */
final class Boilerplate {

    private static final int DOCUMENTS = 3;
    /** Share of an outlet's documents in which a paragraph has to stand. */
    private static final double SHARE = 0.05;

    private final Map<String, List<Span>> byDocument;

    private Boilerplate(Map<String, List<Span>> byDocument) {
        this.byDocument = byDocument;
    }

    static Boilerplate learn(List<Document> documents) {
        Map<String, List<Document>> byOutlet = new TreeMap<>();
        for (Document document : documents) {
            document.find(Detail.OUTLET)
                    .ifPresent(outlet -> byOutlet.computeIfAbsent(outlet, unseen -> new ArrayList<>())
                            .add(document));
        }
        Map<String, List<Span>> found = new HashMap<>();
        byOutlet.values().stream()
                .filter(ofOutlet -> ofOutlet.size() >= DOCUMENTS)
                .forEach(ofOutlet -> learn(ofOutlet, found));
        return new Boilerplate(found);
    }

    private static void learn(List<Document> ofOutlet, Map<String, List<Span>> found) {
        Map<Long, Integer> openings = new HashMap<>();
        Map<Long, java.util.Set<Long>> stands = new HashMap<>();
        for (Document document : ofOutlet) {
            List<Span> paragraphs = paragraphs(document.text());
            // Copies of one article share all their paragraphs; different articles are told by their openings.
            long opening = paragraphs.isEmpty() ? 0 : hash(document.text(), paragraphs.get(0));
            openings.merge(opening, 1, Integer::sum);
            for (Span paragraph : paragraphs) {
                stands.computeIfAbsent(hash(document.text(), paragraph), unseen -> new java.util.HashSet<>(2))
                        .add(opening);
            }
        }
        double enough = Math.max(DOCUMENTS, SHARE * openings.size());
        for (Document document : ofOutlet) {
            List<Span> recurring = paragraphs(document.text()).stream()
                    .filter(paragraph -> stands.getOrDefault(hash(document.text(), paragraph), java.util.Set.of())
                                    .size()
                            >= enough)
                    .toList();
            if (!recurring.isEmpty()) {
                found.put(document.id(), recurring);
            }
        }
    }

    List<Span> of(Document document) {
        return byDocument.getOrDefault(document.id(), List.of());
    }

    /** Every place where boilerplate stands, sorted. */
    List<Passage> passages() {
        return byDocument.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(span -> new Passage(entry.getKey(), span)))
                .sorted()
                .toList();
    }

    private static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            if (to > from && !text.substring(from, to).isBlank()) {
                paragraphs.add(new Span(from, to));
            }
            from = to + 1;
        }
        return paragraphs;
    }

    private static long hash(String text, Span paragraph) {
        return Words.of(paragraph.of(text)).fingerprint();
    }
}
