/**
 * Hand-made documents, readings and piles for tests that load no language models.
 *
 * <p>Read {@link whence.given.GivenPage} first.
 */
@NullMarked
package whence.given;

import org.jspecify.annotations.NullMarked;
