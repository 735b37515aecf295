/**
 * Quality, measured on piles of which the truth is known: {@link whence.bench.quality.ReprintQuality} for who copied from
 * whom, {@link whence.bench.quality.OriginQuality} for how many really knew, beside what others count.
 */
@NullMarked
package whence.bench.quality;

import org.jspecify.annotations.NullMarked;
