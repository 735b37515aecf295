package whence.timeline;

import java.util.List;
import whence.text.Passage;
import whence.time.Granularity;
import whence.time.Interval;

/**
 * Something said to have happened.
 *
 * @param when the interval in which it is said to have happened
 * @param granularity how finely the record tells it
 * @param what the words for it
 * @param evidence where it is said, sorted
 */
public record Event(Interval when, Granularity granularity, String what, List<Passage> evidence) {

    public Event {
        evidence = List.copyOf(evidence);
    }
}
