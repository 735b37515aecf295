package whence.provenance;

import java.util.List;
import whence.reprint.Reprint;

/**
 * A document that has something from another document or a speaker.
 *
 * @param from whom it has it: a document's id, or a speaker's short name
 * @param to the id of the document that has it
 * @param kind cites, copies, quotes or translates
 * @param passages where it shows: for a copy the shared passages; for a citation the citing words twice
 * @param grounds how sure, whether the direction could be told, and why
 */
public record Derivation(String from, String to, Kind kind, List<Reprint.Passage> passages, Grounds grounds) {

    /** In what way. */
    public enum Kind {
        CITES,
        COPIES,
        QUOTES,
        TRANSLATES;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Certainty 0 to 1; undecided where who has it from whom cannot be told; why. */
    public record Grounds(double certainty, boolean undecided, String why) {}

    public Derivation {
        passages = List.copyOf(passages);
    }
}
