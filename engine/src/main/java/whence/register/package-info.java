/**
 * Registers: the people about whom an event of one kind is claimed, and what the record makes of each claim.
 *
 * <p>Read {@link whence.register.Register} and {@link whence.register.EventKind} first. Only holders of a stated office
 * stand in a register, and no row says more than that something is claimed.
 */
@NullMarked
package whence.register;

import org.jspecify.annotations.NullMarked;
