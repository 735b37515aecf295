package whence.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;
import whence.analysis.Analysis;
import whence.app.json.TraceJson;
import whence.claim.StoryMarks;
import whence.dossier.Codec;
import whence.dossier.Dossier;
import whence.dossier.Ledger;
import whence.ingest.Rejected;
import whence.reading.Reading;
import whence.text.Document;

/**
 * The whole flow from numbered documents to the claims and origins of every story: read each document, cut the pile into
 * stories, derive each story by {@link Analysis} as one machine would derive its documents.
 */
final class ClusterOrigins {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JavaRDD<Tuple2<Integer, String>> derived;
    private final JavaRDD<byte[]> tooLarge;

    private ClusterOrigins(JavaRDD<Tuple2<Integer, String>> derived, JavaRDD<byte[]> tooLarge) {
        this.derived = derived;
        this.tooLarge = tooLarge;
    }

    /** Each story as {@code whence trace --json} writes it, under the number of its earliest document. */
    JavaRDD<Tuple2<Integer, String>> derived() {
        return derived;
    }

    /** Stories of more documents than are derived together, as rejected inputs. */
    JavaRDD<byte[]> tooLarge() {
        return tooLarge;
    }

    /**
     * Derives every story.
     *
     * @param documents each under its number, at home
     * @param largest documents of one story that are derived together: one task holds them
     */
    static ClusterOrigins find(SparkSession session, JavaPairRDD<Integer, byte[]> documents, int largest) {
        Home home = new Home(documents.getNumPartitions());
        JavaPairRDD<Integer, Tuple2<byte[], byte[]>> read = documents
                .mapValues(bytes ->
                        new Tuple2<>(bytes, Codec.bytes(Readers.get().read(Codec.read(bytes, Document.class)))))
                .persist(StorageLevel.DISK_ONLY());

        JavaPairRDD<String, Integer> marks = read.mapPartitionsToPair(all -> {
            StoryMarks finder = new StoryMarks();
            return new Flat<>(all, one -> marks(finder, one));
        });
        JavaPairRDD<Integer, Integer> stories =
                Stories.of(session, ClusterReprints.verified(session, documents).map(Tuple2::_1), marks);

        JavaPairRDD<Integer, Tuple2<Integer, Tuple2<byte[], byte[]>>> members = read.leftOuterJoin(stories, home)
                .mapToPair(one -> new Tuple2<>(
                        one._2()._2().orElse(one._1()),
                        new Tuple2<>(one._1(), one._2()._1())))
                .persist(StorageLevel.DISK_ONLY());
        JavaPairRDD<Integer, Integer> sizes =
                members.mapValues(one -> 1).reduceByKey(home, Integer::sum).persist(StorageLevel.DISK_ONLY());
        JavaPairRDD<Integer, Integer> large = sizes.filter(one -> one._2() > largest);
        JavaRDD<Tuple2<Integer, String>> derived = members.subtractByKey(large, home)
                .groupByKey(home)
                .map(story -> new Tuple2<>(story._1(), derive(story._2())));
        return new ClusterOrigins(derived, large.map(one -> Codec.bytes(tooLarge(one, largest))));
    }

    private static Iterator<Tuple2<String, Integer>> marks(
            StoryMarks finder, Tuple2<Integer, Tuple2<byte[], byte[]>> one) {
        Document document = Codec.read(one._2()._1(), Document.class);
        Reading reading = Codec.read(one._2()._2(), Reading.class);
        return finder.of(document, reading).stream()
                .map(mark -> new Tuple2<>(mark, one._1()))
                .iterator();
    }

    private static Rejected tooLarge(Tuple2<Integer, Integer> story, int largest) {
        return new Rejected(
                "the story that begins with document number " + story._1(),
                "it has " + story._2() + " documents, and at most " + largest
                        + " are derived together; narrow the input or raise --largest");
    }

    private static String derive(Iterable<Tuple2<Integer, Tuple2<byte[], byte[]>>> members) {
        List<Tuple2<Integer, Tuple2<byte[], byte[]>>> inOrder = new ArrayList<>();
        members.forEach(inOrder::add);
        inOrder.sort(Comparator.comparing(Tuple2::_1));
        List<Document> documents = inOrder.stream()
                .map(one -> Codec.read(one._2()._1(), Document.class))
                .toList();
        List<Reading> readings = inOrder.stream()
                .map(one -> Codec.read(one._2()._2(), Reading.class))
                .toList();
        return json(documents, readings);
    }

    /** What one machine finds in these documents. */
    static String json(List<Document> documents, List<Reading> readings) {
        Dossier dossier = new Dossier(
                documents, List.of(), readings, new Analysis().derive(documents, readings, Ledger.EMPTY), List.of());
        try {
            return MAPPER.writeValueAsString(TraceJson.of(dossier));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of plain values can always be written", impossible);
        }
    }
}
