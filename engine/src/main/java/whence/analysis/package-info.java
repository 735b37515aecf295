/**
 * The whole flow, top to bottom.
 *
 * <p>Read {@link whence.analysis.Analysis} first: read, name, relate, trace, order, compare, weigh.
 */
@NullMarked
package whence.analysis;

import org.jspecify.annotations.NullMarked;
