/**
 * Who copied from whom, by wording alone.
 *
 * <p>Read {@link whence.reprint.Reprint} first. No language analysis is used; times, where known, help to tell the
 * direction.
 */
@NullMarked
package whence.reprint;

import org.jspecify.annotations.NullMarked;
