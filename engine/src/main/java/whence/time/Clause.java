package whence.time;

import org.jspecify.annotations.Nullable;

/**
 * A wording with the relative time it is joined to: "December" and "that year".
 *
 * @param main what is to be reckoned
 * @param within the relative time that holds it, or null
 */
record Clause(Wording main, @Nullable Wording within) {

    int first() {
        return within == null ? main.first() : Math.min(main.first(), within.first());
    }

    int end() {
        return within == null ? main.end() : Math.max(main.end(), within.end());
    }
}
