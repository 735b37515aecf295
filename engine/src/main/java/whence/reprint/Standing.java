package whence.reprint;

import java.util.Arrays;

/**
 * The postings as each text sees them: where it stands before later texts that a shared fingerprint ties it to. All that one
 * text is tied to can then be counted at one go.
 */
final class Standing {

    private final Postings postings;
    /** The places of text {@code i} are those from {@code starts[i]} to before {@code starts[i + 1]}. */
    private final int[] starts;

    private final int[] places;

    /** Sorted postings of so many texts. */
    Standing(Postings postings, int texts) {
        this.postings = postings;
        int[] ends = new int[texts + 1];
        postings.visit((list, from, to) -> {
            for (int i = from; i < from + Meeting.centres(list[from], to - from); i++) {
                ends[Postings.text(list[i]) + 1]++;
            }
        });
        Arrays.parallelPrefix(ends, Math::addExact);
        this.starts = ends.clone();
        this.places = new int[ends[texts]];
        postings.visit((list, from, to) -> {
            for (int i = from; i < from + Meeting.centres(list[from], to - from); i++) {
                places[ends[Postings.text(list[i])]++] = Postings.place(list, i);
            }
        });
    }

    /** Adds up what a text is tied to later ones by. */
    void count(int text, Tallies tallies) {
        for (int at = starts[text]; at < starts[text + 1]; at++) {
            postings.addFollowing(places[at], tallies);
        }
    }
}
