/**
 * Where the record contradicts itself.
 *
 * <p>Read {@link whence.conflict.Conflict} first. Two precisions, two ways of counting, time zones and two renderings of
 * one foreign title are no conflict.
 */
@NullMarked
package whence.conflict;

import org.jspecify.annotations.NullMarked;
