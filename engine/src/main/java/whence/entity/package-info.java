/**
 * People, bodies, places and offices, with all their names in all scripts.
 *
 * <p>Read {@link whence.entity.Entity} and {@link whence.entity.NameComparison} first. A doubtful pair is a candidate for
 * the analyst, never a silent merge.
 */
@NullMarked
package whence.entity;

import org.jspecify.annotations.NullMarked;
