package whence.reprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import whence.text.Document;
import whence.text.Passage;

/**
 * Finds what several documents quote: each shingle inside quotation marks is looked up, none is left out, so that
 * quotations too short to be sure of a winnowed one are found too.
 *
 * <p>Two quotations are one where they share three shingles, that is seven words on end, or all of the shorter one, five
 * words at least. A script without spaces gives one word per character.
 */
final class QuotationIndex {

    /** Shingles that two quotations share, at least. */
    private static final int SHARED = 3;

    private final List<Passage> quotations = new ArrayList<>();
    /** Shingles of each quotation. */
    private final LongList sizes = new LongList();

    private final Postings postings = new Postings();
    /** For each quotation another of its group, or itself. */
    private int[] towards = new int[0];

    static List<SharedQuotation> shared(List<Document> documents, IntFunction<Words> words) {
        QuotationIndex index = new QuotationIndex();
        for (int i = 0; i < documents.size(); i++) {
            index.add(documents.get(i), words.apply(i));
        }
        return index.shared();
    }

    private void add(Document document, Words words) {
        for (int from = 0; from < words.size(); from++) {
            int to = from;
            while (to < words.size() && words.isQuoted(to)) {
                to++;
            }
            if (to - from >= Fingerprints.SHINGLE) {
                add(document.id(), words, from, to);
            }
            from = to;
        }
    }

    private void add(String document, Words words, int from, int to) {
        int number = quotations.size();
        quotations.add(new Passage(document, words.span(from, to)));
        int shingles = to - from - Fingerprints.SHINGLE + 1;
        sizes.add(shingles);
        long[] found = new long[shingles];
        for (int i = 0; i < shingles; i++) {
            found[i] = Postings.posting(words.fingerprint(from + i, from + i + Fingerprints.SHINGLE), number)
                    & ~Fingerprints.PHRASE_BIT;
        }
        postings.addAll(found, shingles);
    }

    private List<SharedQuotation> shared() {
        postings.sort();
        PairCounts counts = new PairCounts();
        postings.visit((list, from, to) -> count(list, from, to, counts));
        towards = java.util.stream.IntStream.range(0, quotations.size()).toArray();
        counts.visit((first, second, weight) -> {
            if (weight >= SHARED) {
                towards[end(second)] = end(first);
            }
        });
        Map<Integer, List<Passage>> groups = new TreeMap<>();
        for (int i = 0; i < quotations.size(); i++) {
            groups.computeIfAbsent(end(i), unseen -> new ArrayList<>()).add(quotations.get(i));
        }
        return groups.values().stream()
                .filter(group ->
                        group.stream().map(Passage::document).distinct().count() > 1)
                .map(group -> new SharedQuotation(group.stream().sorted().toList()))
                .sorted(java.util.Comparator.comparing(
                        shared -> shared.passages().get(0)))
                .toList();
    }

    private void count(long[] list, int from, int to, PairCounts counts) {
        int centres = Meeting.centres(list[from], to - from);
        for (int i = from; i < from + centres; i++) {
            int first = Postings.text(list[i]);
            for (int j = i + 1; j < to; j++) {
                int second = Postings.text(list[j]);
                long shorter = Math.min(sizes.get(first), sizes.get(second));
                // All of a short one weighs enough.
                counts.add(first, second, shorter == 1 ? SHARED : shorter == 2 ? 2 : 1);
            }
        }
    }

    private int end(int quotation) {
        int at = quotation;
        while (towards[at] != at) {
            towards[at] = towards[towards[at]];
            at = towards[at];
        }
        return at;
    }
}
