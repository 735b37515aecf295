package whence.entity.office;

import java.util.Optional;
import whence.text.Passage;
import whence.time.Interval;

/**
 * A tenure that a reference table states.
 *
 * @param holder who held it
 * @param title the office, as the table words it
 * @param start the days on which it can have begun; open where the table does not say
 * @param end the days on which it can have ended; open where the table does not say: that is unknown, not "still"
 * @param row where the table says so
 */
public record KnownTenure(Holder holder, Title title, Interval start, Interval end, Passage row) {

    /** A person of the table: the name, and the table's own id or an empty string. */
    public record Holder(String name, String id) {

        /** What kind of id it is: two ids of one kind that differ are two persons. */
        public Optional<String> findKindOfId() {
            String kind = id.replaceFirst("[:/_-]?\\d.*$", "");
            return id.isEmpty() || id.equals(name) || kind.equals(id) ? Optional.empty() : Optional.of(kind);
        }
    }

    /** Whether it had certainly not begun yet at the end of these days. */
    public boolean isAfter(Interval days) {
        return start.from() != null && days.to() != null && start.from().isAfter(days.to());
    }

    /** Whether it had certainly ended before these days. */
    public boolean isBefore(Interval days) {
        return end.to() != null && days.from() != null && end.to().isBefore(days.from());
    }

    /** The time of it for the eye: "from 2013-03-15 to an end that is not known". */
    public String words() {
        return "from " + day(start, "a day that is not known") + " to " + day(end, "an end that is not known");
    }

    private static String day(Interval days, String otherwise) {
        if (days.from() == null || days.to() == null) {
            return otherwise;
        }
        String from = days.from().toString();
        if (days.from().equals(days.to())) {
            return from;
        }
        return days.from().getMonth().equals(days.to().getMonth()) ? from.substring(0, 7) : from.substring(0, 4);
    }
}
