/**
 * Speed, measured from outside: read {@link whence.bench.SeedsSpeed} and {@link whence.bench.DossierSpeed} first;
 * {@code bench/run} runs them.
 *
 * <p>Nothing of the engine depends on this package.
 */
@NullMarked
package whence.bench;

import org.jspecify.annotations.NullMarked;
