package whence.entity.office;

import java.util.Set;
import java.util.TreeSet;

/**
 * A post in or over something.
 *
 * @param post its one name in {@code posts.tsv}: {@code director}
 * @param degree whether it is the post itself or its deputy
 * @param capacity whether in full, acting or honorary
 * @param nuance finer words for the same post: "executive" of an executive vice mayor; sorted
 * @param seat of what
 */
public record Office(String post, Degree degree, Capacity capacity, Set<String> nuance, Seat seat) {

    /** The post itself or a lower form of it. */
    public enum Degree {
        FULL,
        DEPUTY,
        ASSISTANT
    }

    /** How it is held. */
    public enum Capacity {
        FULL,
        ACTING,
        HONORARY
    }

    /**
     * What an office is of.
     *
     * @param body the name of a known body, or empty
     * @param unit a unit within that body, or what else the words name; empty where the body itself is meant, or nothing
     *     is named
     */
    public record Seat(String body, String unit) {
        public static final Seat UNNAMED = new Seat("", "");

        public boolean isUnnamed() {
            return body.isEmpty() && unit.isEmpty();
        }

        /** Body and unit in one line. */
        public String words() {
            return unit.isEmpty() ? body : body.isEmpty() ? unit : unit + ", " + body;
        }
    }

    public Office {
        nuance = java.util.Collections.unmodifiableSet(new TreeSet<>(nuance));
    }

    /**
     * Whether two offices are surely one: the same post of the same body, told as finely. Director, chairman and
     * minister of one body are renderings of one title.
     */
    public boolean isSameAs(Office other) {
        return sharesPostWith(other)
                && degree == other.degree
                && capacity == other.capacity
                && nuance.equals(other.nuance)
                && sameSeat(other);
    }

    /** Whether the words for one could have been meant for the other. */
    public boolean mayBe(Office other) {
        boolean degrees = degree == other.degree;
        return degrees && (sharesPostWith(other) || isNear(other)) && seatsMayBeOne(other);
    }

    /** Whether nobody holds both at once: they are of one sort and surely of different places or bodies. */
    public boolean excludes(Office other) {
        return Exclusive.exclude(this, other);
    }

    /** "Vice president" alone is one office, and not the deputy of something. */
    private boolean isNear(Office other) {
        return Posts.areNear(post, other.post) && !standsAlone() && !other.standsAlone();
    }

    private boolean standsAlone() {
        return Posts.isSole(post) && seat.isUnnamed();
    }

    private boolean sharesPostWith(Office other) {
        return post.equals(other.post) || (Posts.isHead(post) && Posts.isHead(other.post) && !seat.isUnnamed());
    }

    private boolean sameSeat(Office other) {
        if (seat.isUnnamed() && other.seat.isUnnamed()) {
            return Posts.isSole(post) || Posts.isSole(other.post);
        }
        return key().equals(other.key());
    }

    private boolean seatsMayBeOne(Office other) {
        boolean bothKnown = !seat.body().isEmpty() && !other.seat.body().isEmpty();
        if (bothKnown && !seat.body().equals(other.seat.body())) {
            return false;
        }
        boolean scriptsDiffer = Phrases.isHan(seat.words()) != Phrases.isHan(other.seat.words());
        if (bothKnown || scriptsDiffer) {
            return true;
        }
        Set<String> mine = Phrases.stems(seat.words());
        Set<String> others = Phrases.stems(other.seat.words());
        return mine.isEmpty() || others.isEmpty() || mine.stream().anyMatch(others::contains);
    }

    private String key() {
        return seat.body() + "\t" + Phrases.key(seat.unit());
    }
}
