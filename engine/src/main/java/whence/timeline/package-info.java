/**
 * What happened when, and what became of each claim: event time, report time and capture time are kept apart.
 *
 * <p>Read {@link whence.timeline.Event} and {@link whence.timeline.LifeEvent} first.
 */
@NullMarked
package whence.timeline;

import org.jspecify.annotations.NullMarked;
