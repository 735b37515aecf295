/**
 * Titles in words, and what they say: an office, whether it is held now, and its rank.
 *
 * <p>Read {@link whence.entity.office.Offices} first; it makes a {@link whence.entity.office.Title} of "former deputy
 * director of the Central Policy Research Office" (former; deputy; director; of a known body) and ranks its
 * {@link whence.entity.office.Office} on the ladder of {@code ladder.tsv}: vice-ministry, since that body is of ministry
 * rank.
 */
@NullMarked
package whence.entity.office;

import org.jspecify.annotations.NullMarked;
