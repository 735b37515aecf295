/**
 * The front ends: the command line, its JSON, the report.
 *
 * <p>Read {@link whence.app.Main} first.
 */
@NullMarked
package whence.app;

import org.jspecify.annotations.NullMarked;
