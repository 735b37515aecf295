package whence.entity;

import java.util.List;
import whence.reading.EntityKind;
import whence.text.Passage;
import whence.time.Interval;

/**
 * A person, body, place or office over all documents.
 *
 * @param id stable: a hash of its names, such as {@code e3f9a1c}
 * @param kind what it is
 * @param names the most telling first; never empty
 * @param mentions every place that names it
 * @param stated what the documents state about it
 */
public record Entity(String id, EntityKind kind, List<Name> names, List<Passage> mentions, Stated stated) {

    /** A surface form as met: text, script ({@code Latn}, {@code Hans}, {@code Hant}, {@code Hani}), how often. */
    public record Name(String text, String script, int count) {}

    /**
     * Another entity that this one may be; for the analyst to decide.
     *
     * @param entity its id
     * @param why all that speaks for it and against it, in words
     * @param circumstances what the texts state beside the names
     */
    public record Candidate(String entity, String why, List<Circumstance> circumstances) {
        public Candidate {
            circumstances = List.copyOf(circumstances);
        }

        /** Whether something that the texts state tells the two apart. */
        public boolean isSpokenAgainst() {
            return circumstances.stream().anyMatch(Circumstance::speaksAgainst);
        }
    }

    /** An office held, as stated: the words for it, the time, and where it is said. */
    public record Tenure(String office, Interval when, List<Passage> evidence) {
        public Tenure {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A stated relation to another person.
     *
     * @param to the id of the other
     * @param kind such as {@code secretary of}, {@code served under}, {@code brother of}
     * @param when the time that a statement gives for it; open ends are not told
     * @param evidence where it is said, sorted
     */
    public record Tie(String to, String kind, Interval when, List<Passage> evidence) {
        public Tie {
            evidence = List.copyOf(evidence);
        }
    }

    /** What the documents state about an entity. */
    public record Stated(List<Candidate> candidates, List<Tenure> tenures, List<Tie> ties) {
        public static final Stated EMPTY = new Stated(List.of(), List.of(), List.of());

        public Stated {
            candidates = List.copyOf(candidates);
            tenures = List.copyOf(tenures);
            ties = List.copyOf(ties);
        }
    }

    public Entity {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("an entity has at least one name");
        }
        names = List.copyOf(names);
        mentions = List.copyOf(mentions);
    }

    public String name() {
        return names.get(0).text();
    }
}
