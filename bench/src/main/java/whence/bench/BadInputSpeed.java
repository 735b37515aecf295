package whence.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import whence.reprint.Reprints;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Known;

/**
 * Documents that nobody would write, in full size: {@code BadInputSpeed}. Each pile is compared once; told are the time,
 * the pairs and the most heap that was in use.
 */
public final class BadInputSpeed {

    private static final int LARGE = 50_000_000;
    private static final int MANY = 1_000_000;

    private BadInputSpeed() {}

    public static void main(String[] arguments) {
        String news = new Newsroom(1).next().text();
        String large = large();
        measure(
                "one word, 50 MB, and again with an article behind",
                () -> List.of(
                        document("a", "ha ".repeat(LARGE / 3)),
                        document("b", "ha ".repeat(LARGE / 3) + news),
                        document("c", news)));
        measure(
                "an article of 50 MB, its first half, and an article of its middle",
                () -> List.of(
                        document("a", large),
                        document("b", large.substring(0, LARGE / 2)),
                        document("c", large.substring(LARGE / 3, LARGE / 3 + 2_000))));
        measure(
                "50 MB of quotation marks that nobody closes",
                () -> List.of(document("a", "“ha « ".repeat(LARGE / 6)), document("b", news)));
        measure(
                MANY + " identical documents",
                () -> IntStream.range(0, MANY)
                        .mapToObj(i -> document("d" + i, news))
                        .toList());
        measure(MANY / 10 + " different documents that end alike", () -> {
            Newsroom newsroom = new Newsroom(5);
            return Stream.generate(newsroom::next)
                    .limit(MANY / 10)
                    .map(one -> document(one.id(), one.text() + "\n\n" + news))
                    .toList();
        });
    }

    private static String large() {
        Newsroom newsroom = new Newsroom(3);
        StringBuilder text = new StringBuilder();
        while (text.length() < LARGE) {
            text.append(newsroom.next().text()).append("\n\n");
        }
        return text.substring(0, LARGE);
    }

    private static Document document(String id, String text) {
        Map<Detail, Known> about = new EnumMap<>(Detail.class);
        about.put(Detail.PUBLISHED, new Known("2031-05-02", "made up"));
        return new Document(id, id, text, about, Document.Layout.PLAIN);
    }

    private static void measure(String what, Supplier<List<Document>> pile) {
        List<Document> documents = new ArrayList<>(pile.get());
        long start = System.nanoTime();
        int pairs = Reprints.find(documents).size();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                "%s: %.1f s, %d pairs, heap at most %d MB%n",
                what, (System.nanoTime() - start) / 1e9, pairs, runtime.totalMemory() / 1_000_000);
    }
}
