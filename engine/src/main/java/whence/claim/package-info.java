/**
 * Propositions, however worded, with the statements that make them.
 *
 * <p>Read {@link whence.claim.Claim} first. A denial is the same claim with another stance; a stronger or altered version
 * is a claim of its own, linked as a variant.
 */
@NullMarked
package whence.claim;

import org.jspecify.annotations.NullMarked;
