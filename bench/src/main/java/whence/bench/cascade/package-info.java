/**
 * Makes piles of news in which it is known who has what from whom: newsrooms with styles, clocks and habits of credit,
 * claims with so many independent origins, and everything that newsrooms do to a text.
 *
 * <p>Read {@link whence.bench.cascade.Pile} and {@link whence.bench.cascade.Cascade} first; {@link
 * whence.bench.cascade.Edit} lists what happens to a text. {@code bench/run cascade --documents 1000 --part open --seed 1
 * -o FOLDER} writes articles and their truth. Nothing here knows the program that is measured with it.
 */
@NullMarked
package whence.bench.cascade;

import org.jspecify.annotations.NullMarked;
