/**
 * Text for a terminal: how wide it is, where it breaks, how tables and trees stand.
 *
 * <p>Read {@link whence.app.terminal.Columns} and {@link whence.app.terminal.Table} first. Whatever comes from a document passes
 * {@link whence.app.terminal.Columns#plain}, so that it cannot steer the terminal.
 */
@NullMarked
package whence.app.terminal;

import org.jspecify.annotations.NullMarked;
