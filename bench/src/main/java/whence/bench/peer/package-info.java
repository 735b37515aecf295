/**
 * Other programs that do a part of what Whence does, made to answer in the same form, so that one scorer measures all of
 * them in one run.
 *
 * <p>Read {@link whence.bench.peer.Peer} first, then {@link whence.bench.peer.PeerRead}.
 */
@NullMarked
package whence.bench.peer;

import org.jspecify.annotations.NullMarked;
