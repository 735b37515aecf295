package whence.dossier;

import java.time.Instant;
import java.util.List;

/**
 * A word of the analyst, which wins over the machine and survives recomputation.
 *
 * @param kind what was decided
 * @param subjects what it is about, told so that it is found again when ids have changed
 * @param value the new name, the note, or {@code field=value}; empty where the kind needs none
 * @param entry who decided, when and why
 */
public record Decision(Kind kind, List<Subject> subjects, String value, Entry entry) {

    /** What an analyst may decide. */
    public enum Kind {
        /** The machine's finding holds. */
        ACCEPT,
        /** The machine's finding does not hold: it is kept, shown as rejected, and counts for nothing. */
        REJECT,
        /** These are one. */
        MERGE,
        /** This is not part of that. */
        SPLIT,
        RENAME,
        NOTE,
        /** A correction of what is known about a document. */
        SET,
        /** A document taken out. */
        REMOVE,
        /** The last decision that is still in force is taken back. */
        UNDO;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Who, when, why. */
    public record Entry(String who, Instant when, String why) {}

    public Decision {
        subjects = List.copyOf(subjects);
    }

    /** What was decided, by whom, when and why: "rejected by Mira on 2026-11-23: a misprint". */
    public String said() {
        String what = switch (kind) {
            case ACCEPT -> "accepted";
            case REJECT -> "rejected";
            case RENAME -> "worded";
            case NOTE -> "note \"" + value + "\"";
            case MERGE, SPLIT, SET, REMOVE, UNDO -> kind.word();
        };
        return what + " by " + entry.who() + " on " + entry.when().toString().substring(0, 10)
                + (entry.why().isEmpty() ? "" : ": " + entry.why());
    }
}
