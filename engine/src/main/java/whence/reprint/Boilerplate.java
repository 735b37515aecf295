package whence.reprint;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Passage;

/** The boilerplate of each outlet, learned from a whole pile. */
final class Boilerplate implements Recurring {

    private static final int DOCUMENTS_AT_A_TIME = 32;

    private final List<Document> documents;
    private final IntFunction<Words> words;
    /** The outlet of each document by number; -1 where it is not known. */
    private final int[] outlets;

    private final Map<String, Integer> numbers = new TreeMap<>();
    private final long[] longest;
    /** Paragraph and outlet in one number, sorted. */
    private final LongList found = new LongList();

    private Boilerplate(List<Document> documents, IntFunction<Words> words) {
        this.documents = documents;
        this.words = words;
        this.longest = new long[documents.size()];
        this.outlets = documents.stream()
                .mapToInt(document -> document.find(Detail.OUTLET)
                        .map(outlet -> numbers.computeIfAbsent(outlet, unseen -> numbers.size()))
                        .orElse(-1))
                .toArray();
    }

    static Boilerplate learn(List<Document> documents, IntFunction<Words> words) {
        Boilerplate boilerplate = new Boilerplate(documents, words);
        Postings paragraphs = new Postings();
        int chunks = (documents.size() + DOCUMENTS_AT_A_TIME - 1) / DOCUMENTS_AT_A_TIME;
        IntStream.range(0, chunks)
                .parallel()
                .forEach(chunk -> boilerplate.read(chunk * DOCUMENTS_AT_A_TIME, paragraphs));
        paragraphs.sort();
        int[] sizes = new int[boilerplate.numbers.size()];
        Arrays.stream(boilerplate.outlets).filter(outlet -> outlet >= 0).forEach(outlet -> sizes[outlet]++);
        paragraphs.visit((list, from, to) -> boilerplate.judge(list, from, to, sizes));
        boilerplate.found.sort();
        return boilerplate;
    }

    private void read(int from, Postings paragraphs) {
        LongList list = new LongList();
        for (int i = from; i < Math.min(documents.size(), from + DOCUMENTS_AT_A_TIME); i++) {
            int number = i;
            if (outlets[number] >= 0) {
                Paragraphs read = Paragraphs.of(documents.get(number).text(), words.apply(number));
                longest[number] = read.longest();
                read.hashes().forEach(hash -> list.add(Postings.posting(hash, number)));
            }
        }
        paragraphs.addAll(list.values(), list.size());
    }

    private void judge(long[] list, int from, int to, int[] sizes) {
        if (to - from < ARTICLES) {
            return;
        }
        Map<Integer, Integer> standsIn = new HashMap<>();
        for (int i = from; i < to; i++) {
            standsIn.merge(outlets[Postings.text(list[i])], 1, Integer::sum);
        }
        standsIn.forEach((outlet, documentsWithIt) -> {
            if (documentsWithIt >= ARTICLES
                    && Recurring.isBoilerplate(
                            documentsWithIt, sizes[outlet], to - from, articles(list, from, to, outlet))) {
                found.add(key(list[from], outlet));
            }
        });
    }

    private long articles(long[] list, int from, int to, int outlet) {
        return IntStream.range(from, to)
                .map(i -> Postings.text(list[i]))
                .filter(number -> outlets[number] == outlet)
                .mapToLong(number -> longest[number])
                .distinct()
                .count();
    }

    private static long key(long paragraph, int outlet) {
        return Postings.posting(paragraph, outlet);
    }

    @Override
    public List<Words.Range> in(Document document, Words words) {
        int outlet = document.find(Detail.OUTLET)
                .map(name -> numbers.getOrDefault(name, -1))
                .orElse(-1);
        if (outlet < 0 || found.size() == 0) {
            return List.of();
        }
        return Paragraphs.of(document.text(), words)
                .in(hash -> Arrays.binarySearch(found.values(), 0, found.size(), key(hash, outlet)) >= 0);
    }

    /** Every place where boilerplate stands, sorted. */
    List<Passage> passages() {
        return IntStream.range(0, documents.size())
                .parallel()
                .boxed()
                .flatMap(number -> {
                    Words read = words.apply(number);
                    return in(documents.get(number), read).stream()
                            .map(range -> new Passage(documents.get(number).id(), read.span(range.from(), range.to())));
                })
                .sorted()
                .toList();
    }
}
