package whence.spark;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;
import whence.dossier.Codec;
import whence.reprint.ReprintSteps;
import whence.text.Document;

/**
 * Documents whose words are the same from first to last.
 *
 * <p>The members of a group come sorted and are never held together: of a million equal documents the first hundred and
 * one are kept, which tells that they are many, and each other one is tied to the first as it passes by.
 */
final class CopyGroups {

    /** More than a group that is compared in full has: it stands for all larger sizes. */
    private static final int KEPT = ReprintSteps.FULL_GROUP + 1;

    private static final int[] NOBODY = {};

    /** A group by its first members; or one pair within a larger group, and nobody. */
    private final JavaRDD<Tuple2<Long, int[]>> parts;

    private final Home home;

    private CopyGroups(JavaRDD<Tuple2<Long, int[]>> parts, Home home) {
        this.parts = parts;
        this.home = home;
    }

    static CopyGroups of(SparkSession session, JavaPairRDD<Integer, byte[]> documents) {
        Home home = new Home(documents.getNumPartitions());
        JavaRDD<Tuple2<Long, Integer>> wordings = documents
                .map(document ->
                        new Tuple2<>(ReprintSteps.wording(Codec.read(document._2(), Document.class)), document._1()))
                .filter(wording -> wording._1() != 0);
        Dataset<Tuple2<Long, Integer>> sorted = session.createDataset(
                        wordings.rdd(), Encoders.tuple(Encoders.LONG(), Encoders.INT()))
                .repartition(home.numPartitions(), col("_1"))
                .sortWithinPartitions("_1", "_2");
        JavaRDD<Tuple2<Long, int[]>> parts =
                sorted.javaRDD().mapPartitions(all -> new Flat<>(new Runs<>(all, Tuple2::_1), CopyGroups::parts));
        return new CopyGroups(parts.persist(StorageLevel.DISK_ONLY()), home);
    }

    private static Iterator<Tuple2<Long, int[]>> parts(Iterator<Tuple2<Long, Integer>> group) {
        List<Integer> first = new ArrayList<>();
        while (group.hasNext() && first.size() < KEPT) {
            first.add(group.next()._2());
        }
        int[] members = first.stream().mapToInt(Integer::intValue).toArray();
        Iterator<Tuple2<Long, int[]>> known =
                List.of(new Tuple2<>((long) members[0], members)).iterator();
        Iterator<Tuple2<Long, int[]>> rest = new Flat<>(
                group,
                one -> List.of(new Tuple2<>(Pairs.of(members[0], one._2()), NOBODY))
                        .iterator());
        return new Flat<>(List.of(known, rest).iterator(), part -> part);
    }

    /** The first members of each group, at the home of the very first. */
    JavaPairRDD<Integer, int[]> members() {
        return parts.filter(part -> part._2().length > 0)
                .mapToPair(part -> new Tuple2<>(part._2()[0], part._2()))
                .partitionBy(home);
    }

    /** The pairs within the groups. */
    JavaRDD<Long> pairs() {
        return parts.flatMap(part -> {
            LongStream.Builder pairs = LongStream.builder();
            if (part._2().length == 0) {
                pairs.add(part._1());
            } else {
                ReprintSteps.pairsWithin(Arrays.stream(part._2()).boxed().toList(), pairs::add);
            }
            return pairs.build().iterator();
        });
    }

    /** The earliest of each group too large to be compared in full. */
    JavaRDD<Integer> centres() {
        return parts.filter(part -> part._2().length == KEPT).map(part -> part._2()[0]);
    }
}
