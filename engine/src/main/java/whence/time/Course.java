package whence.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What undated times hang on while a text is read from its start: publication, dated heading, the time told last. */
final class Course {

    private final @Nullable LocalDate publication;
    private final boolean narrative;
    private @Nullable Period heading;
    private @Nullable Period last;
    private @Nullable LocalDate lastDay;
    private int lastBlock = -1;

    Course(@Nullable LocalDate publication, boolean narrative) {
        this.publication = publication;
        this.narrative = narrative;
    }

    boolean isNarrative() {
        return narrative;
    }

    @Nullable
    LocalDate publication() {
        return publication;
    }

    @Nullable
    Period heading() {
        return heading;
    }

    @Nullable
    Period last() {
        return last;
    }

    @Nullable
    LocalDate lastDay() {
        return lastDay;
    }

    /** The block in which the time told last stands. */
    int lastBlock() {
        return lastBlock;
    }

    /** The day from which a text without a narrative reckons: that of a dated heading, else publication. */
    @Nullable
    LocalDate today() {
        return heading != null && heading.isDay() ? heading.from() : publication;
    }

    void enterHeading(Period period) {
        heading = period;
        tell(period, lastBlock);
    }

    void leaveHeading() {
        heading = null;
    }

    /** A time was told; what comes next may hang on it. */
    void tell(Period period, int block) {
        last = period;
        lastBlock = block;
        if (period.isDay()) {
            lastDay = period.from();
        } else if (lastDay != null && (lastDay.isBefore(period.from()) || lastDay.isAfter(period.to()))) {
            lastDay = null;
        }
    }
}
