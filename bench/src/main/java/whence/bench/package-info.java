/**
 * Speed and quality, measured from outside: read {@link whence.bench.ReprintSpeed} first.
 *
 * <p>Nothing of the engine depends on this package.
 */
@NullMarked
package whence.bench;

import org.jspecify.annotations.NullMarked;
