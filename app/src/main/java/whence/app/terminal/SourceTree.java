package whence.app.terminal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import whence.provenance.Chain;
import whence.provenance.Chain.Link;
import whence.reading.Stance;

/**
 * The chains of a claim as a tree that starts at the origins, a line per path: {@code a friend (unnamed) → Mira Tal →
 * Harbour Letter, 17 Jun → Daily Courier and Northern Post}.
 */
final class SourceTree {

    /** Readers that have it from the same hand and pass it on to nobody are told in one breath; so many by name. */
    private static final int NAMED_AT_ONCE = 3;

    /** Documents that name no source, told by name. */
    private static final int NAMED_ALONE = 6;

    private final Function<String, Label> labels;
    private final boolean withYears;
    private final Map<String, Node> roots = new LinkedHashMap<>();

    SourceTree(Function<String, Label> labels, boolean withYears) {
        this.labels = labels;
        this.withYears = withYears;
    }

    /** A voice as it is told apart from others, and as it is shown. */
    private record Step(String key, String words, @Nullable LocalDate day) {}

    private static final class Node {
        final String words;
        final @Nullable LocalDate day;
        final boolean ownVoice;
        final boolean against;
        final Map<String, Node> next = new TreeMap<>();

        Node(String words, @Nullable LocalDate day, boolean ownVoice, boolean against) {
            this.words = words;
            this.day = day;
            this.ownVoice = ownVoice;
            this.against = against;
        }

        /** Whether this document asserts it by itself, and nobody has it from there. */
        boolean isOwnVoice() {
            return ownVoice && next.isEmpty();
        }
    }

    /** Paths with these chains, the most repeated origin first; those who do not simply say so come last. */
    List<String> lines(List<Chain> chains) {
        chains.forEach(chain -> add(chain, chains));
        List<String> lines = new ArrayList<>();
        List<Node> alone = roots.values().stream().filter(Node::isOwnVoice).toList();
        roots.values().stream()
                .filter(root -> !root.against && !root.isOwnVoice())
                .sorted(MOST_REPEATED)
                .forEach(root -> lines.addAll(paths(root)));
        if (!alone.isEmpty()) {
            lines.add(ownVoice(alone));
        }
        roots.values().stream()
                .filter(root -> root.against)
                .sorted(MOST_REPEATED)
                .forEach(root -> lines.addAll(paths(root)));
        return lines;
    }

    /** Documents that say it and name nobody for it: they are told together, for nothing tells more about them. */
    private String ownVoice(List<Node> alone) {
        List<String> names = alone.stream()
                .sorted(java.util.Comparator.comparing((Node node) -> node.day == null ? LocalDate.MAX : node.day)
                        .thenComparing(node -> node.words))
                .map(this::dated)
                .toList();
        int shown = names.size() <= NAMED_ALONE ? names.size() : NAMED_ALONE - 1;
        return "naming no source: " + String.join("; ", names.subList(0, shown))
                + (shown < names.size() ? "; and " + (names.size() - shown) + " more" : "");
    }

    private String dated(Node node) {
        return node.words + (node.day == null ? "" : ", " + Days.brief(node.day, withYears));
    }

    private void add(Chain chain, List<Chain> all) {
        Map<String, Node> level = roots;
        String lead = lead(chain.stance());
        boolean against = !lead.isEmpty();
        boolean own = chain.links().isEmpty() && chain.asserts();
        for (Step step : steps(chain, all)) {
            String words = lead + step.words();
            level = level.computeIfAbsent(lead + step.key(), unused -> new Node(words, step.day(), own, against)).next;
            lead = "";
        }
    }

    /** The voices of a chain from the origin to the document, as they are shown. */
    private List<Step> steps(Chain chain, List<Chain> all) {
        List<Step> steps = new ArrayList<>();
        steps.add(step(chain.document()));
        chain.links().forEach(link -> steps.add(0, step(link)));
        behind(chain, all).forEach(link -> steps.add(0, step(link)));
        return steps;
    }

    private Step step(Link link) {
        return link.document().isEmpty()
                ? new Step(link.name(), Columns.plain(link.name()) + (link.named() ? "" : " (unnamed)"), null)
                : step(link.document());
    }

    /** Whom the document at the end of a chain has it from, where it names one source and no other. */
    private static List<Link> behind(Chain chain, List<Chain> all) {
        if (chain.links().isEmpty()) {
            return List.of();
        }
        String last = chain.links().get(chain.links().size() - 1).document();
        List<List<Link>> ways = all.stream()
                .filter(other -> other.document().equals(last) && other.stance() == chain.stance())
                .map(Chain::links)
                .distinct()
                .toList();
        boolean meets = ways.size() == 1
                && ways.get(0).stream().anyMatch(link -> link.document().equals(chain.document()));
        return ways.size() == 1 && !meets ? ways.get(0) : List.of();
    }

    private Step step(String document) {
        Label label = labels.apply(document);
        return new Step(document, label.name(), label.day());
    }

    /** What stands before an origin that does not simply say so. */
    private static String lead(Stance stance) {
        return switch (stance) {
            case ASSERTS -> "";
            case DENIES -> "denied by ";
            case DOUBTS -> "doubted by ";
            case ASKS -> "asked by ";
            case RETRACTS -> "taken back by ";
            case PREDICTS -> "foretold by ";
            case URGES -> "urged by ";
            case DECLINES -> "no comment from ";
        };
    }

    private static final java.util.Comparator<Node> MOST_REPEATED =
            java.util.Comparator.comparingInt(SourceTree::size).reversed().thenComparing(node -> node.words);

    private static int size(Node node) {
        return 1 + node.next.values().stream().mapToInt(SourceTree::size).sum();
    }

    private List<String> paths(Node node) {
        String here = dated(node);
        if (node.next.isEmpty()) {
            return List.of(here);
        }
        List<Node> ends =
                node.next.values().stream().filter(next -> next.next.isEmpty()).toList();
        List<String> paths = new ArrayList<>();
        if (!ends.isEmpty()) {
            paths.add(here + " → " + together(ends));
        }
        node.next.values().stream()
                .filter(next -> !next.next.isEmpty())
                .forEach(next -> paths(next).forEach(rest -> paths.add(here + " → " + rest)));
        return paths;
    }

    private String together(Collection<Node> ends) {
        if (ends.size() == 1) {
            return paths(ends.iterator().next()).get(0);
        }
        List<String> names = ends.stream().map(node -> node.words).distinct().toList();
        if (names.size() <= NAMED_AT_ONCE) {
            return names.stream().limit(names.size() - 1L).collect(Collectors.joining(", "))
                    + (names.size() > 1 ? " and " : "")
                    + names.get(names.size() - 1);
        }
        return String.join(", ", names.subList(0, NAMED_AT_ONCE - 1)) + " and " + (names.size() - NAMED_AT_ONCE + 1)
                + " more";
    }
}
