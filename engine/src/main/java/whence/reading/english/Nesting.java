package whence.reading.english;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import whence.text.Span;

/**
 * Which attributed statement each one stands in: the smallest in whose content its cue stands. One sweep over the text,
 * so that time grows with the statements that stand around one place, not with all of them.
 */
final class Nesting {

    /** A piece of content, the statement it belongs to, and how long that one's content is in all. */
    private record Content(Span span, int statement, int size) {}

    private final List<Found> all;

    private Nesting(List<Found> all) {
        this.all = all;
    }

    /** For each statement, in order of the text, the place of the one around it, or -1. */
    static int[] of(List<Found> all) {
        return new Nesting(all).within();
    }

    private int[] within() {
        int[] within = new int[all.size()];
        Arrays.fill(within, -1);
        Map<List<Span>, Integer> firstWith = firstWith();
        List<Content> contents = contents();
        List<Content> around = new ArrayList<>();
        Map<List<Span>, Integer> lastWith = new HashMap<>();
        int next = 0;
        for (int i : inOrderOfPlace()) {
            List<Span> told = all.get(i).content();
            int first = firstWith.getOrDefault(told, -1);
            int last = lastWith.getOrDefault(told, first);
            lastWith.put(told, i);
            if (isCited(all.get(i))) {
                within[i] = all.get(i).rule().equals(Citing.IN_TURN) ? last : first;
                continue;
            }
            Span place = place(all.get(i));
            while (next < contents.size() && contents.get(next).span().start() <= place.start()) {
                around.add(contents.get(next++));
            }
            around.removeIf(content -> content.span().end() <= place.start());
            within[i] = smallest(i, place, around);
        }
        return within;
    }

    /** Who is cited for a content stands within the statement that cites: the first with that content. */
    private Map<List<Span>, Integer> firstWith() {
        Map<List<Span>, Integer> first = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            if (!Assembly.isOwn(all.get(i)) && !isCited(all.get(i))) {
                first.putIfAbsent(all.get(i).content(), i);
            }
        }
        return first;
    }

    private static boolean isCited(Found found) {
        return found.rule().equals(Citing.RULE) || found.rule().equals(Citing.IN_TURN);
    }

    private List<Content> contents() {
        List<Content> contents = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!Assembly.isOwn(all.get(i))) {
                int size = all.get(i).content().stream().mapToInt(Span::length).sum();
                for (Span span : all.get(i).content()) {
                    contents.add(new Content(span, i, size));
                }
            }
        }
        contents.sort(Comparator.comparing(Content::span));
        return contents;
    }

    private List<Integer> inOrderOfPlace() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!Assembly.isOwn(all.get(i))) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparing(i -> place(all.get(i))));
        return order;
    }

    private int smallest(int i, Span place, List<Content> around) {
        int best = -1;
        int size = Integer.MAX_VALUE;
        for (Content content : around) {
            int k = content.statement();
            boolean smaller = content.size() < size || (content.size() == size && k < best);
            if (k != i && smaller && content.span().contains(place) && !mutual(all.get(i), all.get(k))) {
                best = k;
                size = content.size();
            }
        }
        return best;
    }

    private static boolean mutual(Found inner, Found outer) {
        Span cue = place(outer);
        return inner.content().stream().anyMatch(content -> content.contains(cue));
    }

    private static Span place(Found found) {
        return found.cue().isEmpty() ? found.source().get(0) : found.cue().get(0);
    }
}
