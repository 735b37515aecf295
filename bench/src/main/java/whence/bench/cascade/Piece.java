package whence.bench.cascade;

/**
 * A sentence, or a quotation with its marks: what is taken over, changed or left out as a whole.
 *
 * @param text as written
 * @param unit who shares a unit shares its wording; empty for what an outlet adds by itself
 * @param of the unit that this one says in other words, or empty
 * @param how what was done to the wording of the unit
 * @param role what it is in a report
 */
record Piece(String text, String unit, String of, How how, Role role) {

    /** What was done to a wording since it was first written. */
    enum How {
        KEPT,
        /** House style, a slip, noise: a few letters or words. */
        ALTERED,
        /** Cut short. */
        PARTIAL,
        /** A quotation turned into reported speech. */
        INDIRECT
    }

    /** What a piece is in a report. */
    enum Role {
        /** Tells the claim, outside quotation marks. */
        CLAIM,
        /** Quotes somebody who tells the claim. */
        CLAIM_QUOTE,
        /** Quotes somebody on anything else. */
        QUOTE,
        /** Who said a quotation. */
        SAID,
        /** Anything else. */
        BODY;

        boolean quoted() {
            return this == CLAIM_QUOTE || this == QUOTE;
        }

        boolean claims() {
            return this == CLAIM || this == CLAIM_QUOTE;
        }
    }

    static Piece written(String text, String unit, Role role) {
        return new Piece(text, unit, "", How.KEPT, role);
    }

    /** The same unit with other words; an alteration never counts as less than the one before. */
    Piece as(String newText, How newHow) {
        How whole = newHow.compareTo(how) > 0 ? newHow : how;
        return newText.equals(text) ? this : new Piece(newText, unit, of, whole, role);
    }

    int words() {
        return 1 + (int) text.chars().filter(letter -> letter == ' ').count();
    }
}
