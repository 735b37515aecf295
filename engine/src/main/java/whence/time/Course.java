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
    private @Nullable Period mentioned;
    private boolean scene;
    private @Nullable Period headingYear;
    private boolean headed;

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

    /** The day from which a text without a narrative reckons: that of a dated heading, else publication. */
    @Nullable
    LocalDate today() {
        return heading != null && heading.isDay() ? heading.from() : publication;
    }

    /** A dated heading: what follows hangs on it until another time is told; a day also stands for publication. */
    void enterHeading(Period period, int block) {
        heading = period.isDay() ? period : null;
        headingYear = period;
        tell(period, block, true);
        headed = true;
    }

    void leaveHeading() {
        heading = null;
    }

    /** The period of the latest dated heading, even where it is no day. */
    @Nullable
    Period lastHeading() {
        return headingYear;
    }

    /** Whether the time told last was told in this block. */
    boolean isToldIn(int block) {
        return block == lastBlock;
    }

    /** A time was named, whether or not the narrative goes on from it. */
    void mention(Period period) {
        mentioned = period;
    }

    /** The time named last: "by 1940. In August of that year". */
    @Nullable
    Period mentioned() {
        return mentioned;
    }

    /** Whether nothing was told since the heading. */
    boolean isHeaded() {
        return headed;
    }

    /** Whether the time told last set the scene of its paragraph, which is this block. */
    boolean isScene(int block) {
        return scene && block == lastBlock;
    }

    /** A time was told; what comes next may hang on it. A year that holds the time told last says nothing new. */
    void tell(Period period, int block, boolean opens) {
        if (period.granularity() == Granularity.DECADE || period.granularity() == Granularity.UNKNOWN) {
            return;
        }
        headed = false;
        Period before = last;
        boolean known = before != null && period.granularity() == Granularity.YEAR && before.year() == period.year();
        if (known) {
            lastBlock = block;
            return;
        }
        last = period;
        lastBlock = block;
        scene = opens;
        if (period.isDay()) {
            lastDay = period.from();
        } else if (lastDay != null && (lastDay.isBefore(period.from()) || lastDay.isAfter(period.to()))) {
            lastDay = null;
        }
    }
}
