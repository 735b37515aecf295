package whence.reprint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Known;

/** Builds documents for tests, and news-like filler that two documents share only when told to. */
final class Pile {

    private static final String[] SMALL = {"the", "of", "and", "in", "a", "to", "with", "from"};

    private Pile() {}

    static Document document(String id, String text) {
        return document(id, "Outlet of " + id, "", text);
    }

    static Document document(String id, String outlet, String published, String text) {
        Map<Detail, Known> about = new EnumMap<>(Detail.class);
        about.put(Detail.OUTLET, new Known(outlet, "given"));
        if (!published.isEmpty()) {
            about.put(Detail.PUBLISHED, new Known(published, "given"));
        }
        return new Document(id, id, text, about, Document.Layout.PLAIN);
    }

    /** So many sentences of some 15 words that no other seed gives. */
    static String filler(int sentences, long seed) {
        Random random = new Random(seed);
        List<String> text = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            StringBuilder sentence = new StringBuilder("Then ").append(word(random));
            for (int words = 0; words < 7; words++) {
                sentence.append(' ').append(SMALL[random.nextInt(SMALL.length)]);
                sentence.append(' ').append(word(random));
            }
            text.add(sentence.append('.').toString());
        }
        return String.join(" ", text);
    }

    /** A pronounceable word that is met nowhere else. */
    static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            word.append("bdfgklmnprstvz".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }
}
