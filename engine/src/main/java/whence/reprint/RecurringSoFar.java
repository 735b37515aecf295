package whence.reprint;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import whence.text.Detail;
import whence.text.Document;

/** The boilerplate of each outlet, while documents come in one by one. */
final class RecurringSoFar implements Recurring {

    /** From so many documents on, those that hold a paragraph are no longer counted each time. */
    private static final int MANY = 64;

    private final GrowingPostings paragraphs = new GrowingPostings();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final LongList longest = new LongList();
    /** The outlet of each document; -1 where it is not known. */
    private final LongList outlets = new LongList();
    /** Documents of each outlet. */
    private final LongList sizes = new LongList();

    /** Counts of paragraphs that many documents hold. */
    private final Map<Long, Count> counts = new HashMap<>();

    /** In how many documents a paragraph stands, and in how many of each outlet. */
    private static final class Count {
        private int everywhere;
        private final Map<Integer, Integer> documents = new HashMap<>();
        /** The articles of each outlet, as many as matter. */
        private final Map<Integer, Set<Long>> articles = new HashMap<>();

        void add(int outlet, long article) {
            everywhere++;
            documents.merge(outlet, 1, Integer::sum);
            Set<Long> known = articles.computeIfAbsent(outlet, unseen -> new LinkedHashSet<>());
            if (known.size() < ARTICLES) {
                known.add(article);
            }
        }

        boolean isBoilerplate(int outlet, int ofOutlet) {
            return Recurring.isBoilerplate(
                    documents.getOrDefault(outlet, 0),
                    ofOutlet,
                    everywhere,
                    articles.getOrDefault(outlet, Set.of()).size());
        }
    }

    /** Learns from the next document. */
    void add(int number, Document document, Words words) {
        int outlet = document.find(Detail.OUTLET).map(this::numberOf).orElse(-1);
        outlets.add(outlet);
        if (outlet < 0) {
            longest.add(0);
            return;
        }
        sizes.set(outlet, sizes.get(outlet) + 1);
        Paragraphs read = Paragraphs.of(document.text(), words);
        longest.add(read.longest());
        for (long paragraph : new LinkedHashSet<>(
                read.hashes().stream().map(RecurringSoFar::key).toList())) {
            paragraphs.add(paragraph, number);
            Count count = counts.get(paragraph);
            if (count != null) {
                count.add(outlet, read.longest());
            } else {
                GrowingPostings.Run run = paragraphs.find(paragraph);
                if (run.size() == MANY) {
                    counts.put(paragraph, count(run));
                }
            }
        }
    }

    @Override
    public List<Words.Range> in(Document document, Words words) {
        int outlet = document.find(Detail.OUTLET)
                .map(name -> numbers.getOrDefault(name, -1))
                .orElse(-1);
        if (outlet < 0 || sizes.get(outlet) < ARTICLES) {
            return List.of();
        }
        return Paragraphs.of(document.text(), words).in(hash -> isBoilerplate(key(hash), outlet));
    }

    private boolean isBoilerplate(long paragraph, int outlet) {
        Count known = counts.get(paragraph);
        if (known == null) {
            GrowingPostings.Run run = paragraphs.find(paragraph);
            if (run.size() < ARTICLES) {
                return false;
            }
            known = count(run);
        }
        return known.isBoilerplate(outlet, (int) sizes.get(outlet));
    }

    private Count count(GrowingPostings.Run run) {
        Count count = new Count();
        for (int i = 0; i < run.size(); i++) {
            int document = paragraphs.text(run, i);
            count.add((int) outlets.get(document), longest.get(document));
        }
        return count;
    }

    private int numberOf(String outlet) {
        Integer known = numbers.get(outlet);
        if (known != null) {
            return known;
        }
        numbers.put(outlet, numbers.size());
        sizes.add(0);
        return numbers.size() - 1;
    }

    /** As much of a paragraph's number as is kept. */
    private static long key(long paragraph) {
        return Postings.posting(paragraph, 0);
    }

    long bytes() {
        return paragraphs.bytes() + 8L * (longest.size() + outlets.size());
    }
}
