/**
 * The command line: a class per command, the terminal, and how errors are told.
 *
 * <p>Read {@link whence.app.cli.CommandLineFace} first. A command finds what it needs in the engine, prints it as tables or as
 * JSON, and answers with an {@link whence.app.cli.Exit}; whatever goes wrong for the user is one
 * {@link whence.app.cli.UserError}, caught once.
 */
@NullMarked
package whence.app.cli;

import org.jspecify.annotations.NullMarked;
