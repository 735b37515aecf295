package whence.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Known;

/** Builds invented news: articles that nobody else has, and the ways in which others come to print them. */
final class News {

    private static final String[] SMALL = {"the", "of", "and", "in", "a", "to", "with", "from"};

    private News() {}

    static Document document(String id, String outlet, String published, String text) {
        Map<Detail, Known> about = new EnumMap<>(Detail.class);
        if (!outlet.isEmpty()) {
            about.put(Detail.OUTLET, new Known(outlet, "given"));
        }
        if (!published.isEmpty()) {
            about.put(Detail.PUBLISHED, new Known(published, "given"));
        }
        return new Document(id, "https://news.example/" + id, text, about, Document.Layout.PLAIN);
    }

    /** So many sentences of some 15 words that no other seed gives. */
    static String article(int sentences, long seed) {
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
        return String.join("\n\n", text);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            word.append("bdfgklmnprstvz".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }

    /**
     * A pile in which everything happens at once: whole and partial copies, copies of copies, equal texts in small and
     * large groups, a line that very many print, paragraphs that recur in one outlet, quotations, times given, stated in
     * the text, or missing, credits, Chinese, ids that are not their own.
     */
    static List<Document> pile(int stories, long seed) {
        Random random = new Random(seed);
        List<Document> pile = new ArrayList<>();
        for (int story = 0; story < stories; story++) {
            String text = article(6 + random.nextInt(8), seed * 1_000 + story);
            int versions = 1 + random.nextInt(6);
            for (int version = 0; version < versions; version++) {
                pile.add(printed("s" + story + "v" + version, version == 0 ? text : edited(text, random), random));
            }
        }
        pile.addAll(equal(104, article(5, seed), random));
        pile.addAll(withOneLine(106, article(2, seed + 1), random));
        pile.add(document("same", "The Harbour Post", "", "一艘货轮星期二在北港附近搁浅，港务局说没有人员受伤，拖船将在涨潮时把它拖走，调查已经开始。".repeat(3)));
        pile.add(document(
                "same",
                "Evening Lamp",
                "2024-03-02",
                "一艘货轮星期二在北港附近搁浅，港务局说没有人员受伤，拖船将在涨潮时把它拖走，调查已经开始。".repeat(3) + "船长说引擎失灵。"));
        Collections.shuffle(pile, random);
        return pile;
    }

    /** So many documents with the same words, each with a time of its own. */
    static List<Document> equal(int documents, String text, Random random) {
        return IntStream.range(0, documents)
                .mapToObj(i -> document("equal" + i, "Outlet " + i, day(random), text))
                .toList();
    }

    /** So many documents that share a line and nothing else. */
    static List<Document> withOneLine(int documents, String line, Random random) {
        return IntStream.range(0, documents)
                .mapToObj(i ->
                        document("line" + i, "Outlet " + i, day(random), line + "\n\n" + article(2, random.nextLong())))
                .toList();
    }

    private static String day(Random random) {
        return "2024-03-0" + (1 + random.nextInt(9));
    }

    private static Document printed(String id, String text, Random random) {
        String outlet = random.nextInt(8) == 0 ? "" : "Outlet " + "ABCDEFGH".charAt(random.nextInt(8));
        String day = day(random);
        String published = switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> day;
            default -> day + "T0" + random.nextInt(10) + ":30:00Z";
        };
        String head = published.isEmpty() && random.nextBoolean()
                ? "Updated 7:3" + random.nextInt(10) + " am " + (random.nextBoolean() ? "CDT" : "ET") + ", March "
                        + (1 + random.nextInt(9)) + ", 2024\n\n"
                : "";
        String credit = random.nextInt(5) == 0 ? "\n\nThis was first reported by Outlet A." : "";
        String footer = outlet.isEmpty()
                ? ""
                : "\n\nWrite to the desk of " + outlet
                        + " if you know more about this, in confidence and at any hour of the day.";
        return document(id, outlet, published, head + text + credit + footer);
    }

    private static String edited(String text, Random random) {
        List<String> paragraphs = new ArrayList<>(Arrays.asList(text.split("\n\n", -1)));
        switch (random.nextInt(5)) {
            case 0 ->
                paragraphs.subList(paragraphs.size() / 2, paragraphs.size()).clear();
            case 1 -> Collections.shuffle(paragraphs, random);
            case 2 -> paragraphs.add(0, article(4, random.nextLong()));
            case 3 -> paragraphs.set(0, "“" + paragraphs.get(0) + "” she said.");
            default -> paragraphs.replaceAll(paragraph -> paragraph.replaceFirst(" the ", " some "));
        }
        return String.join("\n\n", paragraphs);
    }
}
