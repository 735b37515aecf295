/**
 * When things are said to have happened: calendar expressions as intervals.
 *
 * <p>Read {@link whence.time.TimeExpression} first. "mid-February" is the month with its part; "the following day" hangs
 * on the date before it; nothing is turned into a day that the text did not make a day.
 */
@NullMarked
package whence.time;

import org.jspecify.annotations.NullMarked;
