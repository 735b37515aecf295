/**
 * What a careful reader takes from one document: who says what, from whom, how surely, and when.
 *
 * <p>Read {@link whence.reading.Statement} and {@link whence.reading.Reading} first. "SpyTalk wrote that an official told
 * them that the reports are not accurate" is three statements, each {@code within} the one before.
 */
@NullMarked
package whence.reading;

import org.jspecify.annotations.NullMarked;
