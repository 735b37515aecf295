package whence.reading.english;

import java.util.List;
import java.util.Set;
import whence.reading.Certainty;
import whence.reading.Stance;

/**
 * A word that reports, as the lexicon has it.
 *
 * @param lemma its dictionary form
 * @param frames what can hold the content: see the header of {@code cues.tsv}
 * @param stance how the speaker stands to the content
 * @param certainty how sure the word presents it
 */
record Cue(String lemma, Set<String> frames, Stance stance, Certainty certainty) {

    Cue {
        frames = Set.copyOf(frames);
    }

    boolean takes(String frame) {
        return frames.contains(frame);
    }

    boolean takesClause() {
        return takes("c");
    }

    boolean takesQuotation() {
        return takes("q");
    }

    /** The prepositions after which its content can stand. */
    List<String> prepositions() {
        return behind("p:", "u:");
    }

    /** The prepositions after which, in the passive, stands what somebody is charged with: "is accused of". */
    List<String> charging() {
        return behind("w:");
    }

    private List<String> behind(String... kinds) {
        return frames.stream()
                .filter(frame -> List.of(kinds).contains(frame.substring(0, Math.min(2, frame.length()))))
                .map(frame -> frame.substring(2))
                .sorted()
                .toList();
    }
}
