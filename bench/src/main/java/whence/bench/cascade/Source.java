package whence.bench.cascade;

import java.util.List;
import java.util.Map;

/**
 * Somebody from whom a claim comes.
 *
 * @param id names it in the truth
 * @param kind how a report speaks of it
 * @param facts the words for it
 */
record Source(String id, Kind kind, Map<String, String> facts) {

    /** How a report speaks of its source, and so what can be known of it. */
    enum Kind {
        /** Has a name and says to have been there. */
        WITNESS,
        /** Has a name. */
        NAMED,
        /** Somebody in particular without a name. */
        UNNAMED,
        /** A body that announces it. */
        OFFICIAL,
        /** The report does not say that it has a source of its own. */
        SILENT
    }

    private static final List<Double> KINDS = List.of(4.0, 2.0, 2.5, 0.0, 1.0);

    Source {
        facts = Map.copyOf(facts);
    }

    static Source any(Story story, String id) {
        return of(story, id, Kind.values()[story.dice().weighted(KINDS)]);
    }

    static Source of(Story story, String id, Kind kind) {
        String head = story.freely("unnamedkind", Map.of());
        return new Source(
                id,
                kind,
                Map.of(
                        "wname",
                        story.freely("person2", Map.of()),
                        "wrole",
                        story.freely("wrole", Map.of()),
                        "unhead",
                        head,
                        "unnamed",
                        (head.startsWith("o") || head.startsWith("a") ? "an " : "a ") + head + " "
                                + story.freely("unnamedtail", Map.of())));
    }

    /** What others call it: a name, a description, or nothing. */
    String name(Story story) {
        return switch (kind) {
            case WITNESS, NAMED -> facts.getOrDefault("wname", "");
            case UNNAMED -> facts.getOrDefault("unnamed", "");
            case OFFICIAL -> story.fact("body");
            case SILENT -> "";
        };
    }
}
