/**
 * How a claim travelled: day by day, by whom, from whom, altered or denied, and which reports still stand.
 *
 * <p>Read {@link whence.spread.Spread} first.
 */
@NullMarked
package whence.spread;

import org.jspecify.annotations.NullMarked;
