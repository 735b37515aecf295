/**
 * The steps of the engine over a cluster, with Apache Spark.
 *
 * <p>Read {@link whence.spark.ClusterReprints} first: the flow of {@link whence.reprint.Reprints}, with the same rules and
 * the same result, where no machine holds the pile. Documents have a number, their place in order of time, and live in
 * the partition of that number; {@link whence.spark.Meetings} brings two of them together.
 */
@NullMarked
package whence.spark;

import org.jspecify.annotations.NullMarked;
