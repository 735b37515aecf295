/**
 * From files, folders, addresses and streams to documents.
 *
 * <p>Read {@link whence.ingest.Intake} first. A bad input is a {@link whence.ingest.Rejected} with its reason, never an
 * exception, and never stops the others.
 */
@NullMarked
package whence.ingest;

import org.jspecify.annotations.NullMarked;
