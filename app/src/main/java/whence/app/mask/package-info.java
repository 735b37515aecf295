/**
 * Ways to reach a person, hidden in what is handed on.
 *
 * <p>Read {@link whence.app.mask.Masking} first: {@code "Write to desk@post.example"} becomes {@code "Write to
 * ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇"}, as long as before, so that spans stay valid.
 */
@NullMarked
package whence.app.mask;

import org.jspecify.annotations.NullMarked;
