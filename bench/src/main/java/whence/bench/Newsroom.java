package whence.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Known;

/**
 * Makes documents of some 300 words: seven of ten are written anew, three are taken over from one of the last 2,000,
 * whole, cut at the end, or cut with new text added. Word frequencies fall off as in running text.
 */
final class Newsroom {

    private static final int RECENT = 2_000;
    private static final int OUTLETS = 500;
    private static final int VOCABULARY = 60_000;

    private final SplittableRandom random;
    private final List<String> recent = new ArrayList<>();
    private int made;

    Newsroom(long seed) {
        this.random = new SplittableRandom(seed);
    }

    List<Document> documents(int count) {
        return Stream.generate(this::next).limit(count).toList();
    }

    Document next() {
        Map<Detail, Known> about = new EnumMap<>(Detail.class);
        about.put(Detail.OUTLET, new Known("Outlet " + random.nextInt(OUTLETS), "made up"));
        String id = "d" + made++;
        return new Document(id, id, text(), about, Document.Layout.PLAIN);
    }

    private String text() {
        int kind = random.nextInt(10);
        if (kind < 3 && !recent.isEmpty()) {
            String original = recent.get(random.nextInt(recent.size()));
            int cut = original.indexOf(". ", original.length() * (5 + random.nextInt(5)) / 10) + 2;
            return kind == 0 ? original : original.substring(0, cut) + (kind == 1 ? written(60) : "");
        }
        String text = written(300);
        if (recent.size() < RECENT) {
            recent.add(text);
        } else {
            recent.set(random.nextInt(RECENT), text);
        }
        return text;
    }

    private String written(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= words; i++) {
            // The most frequent word makes up some 4 % of the text, as "the" does.
            text.append(word((int) (VOCABULARY * Math.pow(random.nextDouble(), 3.5))));
            text.append(i % 18 == 0 ? i % 72 == 0 ? ".\n\n" : ". " : " ");
        }
        return text.toString();
    }

    private static String word(int rank) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank; rest > 0 || word.length() < 3; rest /= 70) {
            word.append("bdfgklmnprstvz".charAt(rest % 14)).append("aeiou".charAt(rest / 14 % 5));
        }
        return word.toString();
    }
}
