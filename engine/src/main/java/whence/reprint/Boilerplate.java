package whence.reprint;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Passage;
import whence.text.Span;

/**
 * Paragraphs that one outlet prints again and again: newsletters, notes on the author, legal lines.
 *
 * <p>A paragraph is boilerplate of its outlet when it stands in at least {@link #ARTICLES} different articles of it, in
 * a fair share of its documents, and mostly there: agency text that many outlets print is none. Articles are told apart
 * by their longest paragraph, so that versions of one article count once. Boilerplate counts for no copy.
 */
final class Boilerplate {

    static final int ARTICLES = 3;
    /** Share of an outlet's documents in which a paragraph has to stand. */
    private static final double SHARE = 0.05;

    private static final int DOCUMENTS_AT_A_TIME = 256;

    private final List<Document> documents;
    /** The outlet of each document by number; -1 where it is not known. */
    private final int[] outlets;

    private final Map<String, Integer> numbers = new TreeMap<>();
    private final long[] longest;
    /** Paragraph and outlet in one number, sorted. */
    private final LongList found = new LongList();

    private Boilerplate(List<Document> documents) {
        this.documents = documents;
        this.longest = new long[documents.size()];
        this.outlets = documents.stream()
                .mapToInt(document -> document.find(Detail.OUTLET)
                        .map(outlet -> numbers.computeIfAbsent(outlet, unseen -> numbers.size()))
                        .orElse(-1))
                .toArray();
    }

    static Boilerplate learn(List<Document> documents) {
        Boilerplate boilerplate = new Boilerplate(documents);
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
        Words words = Words.buffer();
        LongList list = new LongList();
        for (int number = from; number < Math.min(documents.size(), from + DOCUMENTS_AT_A_TIME); number++) {
            if (outlets[number] < 0) {
                continue;
            }
            int text = number;
            longest[number] = read(words, documents.get(number).text(), hash -> list.add(Postings.posting(hash, text)));
        }
        paragraphs.addAll(list.values(), list.size());
    }

    /** Tells a number for each paragraph of a text; gives that of the longest, 0 where there is none. */
    static long read(Words words, String text, LongConsumer paragraphs) {
        words.fill(text);
        int most = 0;
        long longest = 0;
        for (Words.Range paragraph : words.paragraphs(text)) {
            long hash = words.fingerprint(paragraph.from(), paragraph.to());
            paragraphs.accept(hash);
            if (paragraph.to() - paragraph.from() > most) {
                most = paragraph.to() - paragraph.from();
                longest = hash;
            }
        }
        return longest;
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
            if (isOften(documentsWithIt, sizes[outlet], to - from) && articles(list, from, to, outlet) >= ARTICLES) {
                found.add(key(list[from], outlet));
            }
        });
    }

    /**
     * Whether a paragraph recurs often enough to be boilerplate, if in {@link #ARTICLES} different articles.
     *
     * @param here documents of the outlet with it
     * @param ofOutlet all documents of the outlet
     * @param anywhere documents of any outlet with it
     */
    static boolean isOften(long here, long ofOutlet, long anywhere) {
        return here >= Math.max(ARTICLES, SHARE * ofOutlet) && 2 * here >= anywhere;
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

    /** The words of a document that are boilerplate of its outlet. */
    List<Words.Range> of(int number, Words words) {
        int outlet = outlets[number];
        if (outlet < 0 || found.size() == 0) {
            return List.of();
        }
        return in(
                documents.get(number).text(),
                words,
                paragraph -> Arrays.binarySearch(found.values(), 0, found.size(), key(paragraph, outlet)) >= 0);
    }

    /** The paragraphs of a text that recur, told by their numbers. */
    static List<Words.Range> in(String text, Words words, LongPredicate recurs) {
        return words.paragraphs(text).stream()
                .filter(paragraph -> recurs.test(words.fingerprint(paragraph.from(), paragraph.to())))
                .toList();
    }

    /** Every place where boilerplate stands, sorted. */
    List<Passage> passages() {
        return IntStream.range(0, documents.size())
                .parallel()
                .boxed()
                .flatMap(number -> {
                    Words words = Words.of(documents.get(number).text());
                    return of(number, words).stream()
                            .map(range -> words.span(range.from(), range.to()))
                            .map((Span span) ->
                                    new Passage(documents.get(number).id(), span));
                })
                .sorted()
                .toList();
    }
}
