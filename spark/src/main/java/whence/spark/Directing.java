package whence.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.stream.Stream;
import scala.Tuple2;
import scala.Tuple3;
import whence.app.json.CodePoints;
import whence.app.json.DerivationJson;
import whence.dossier.Codec;
import whence.reprint.Pair;
import whence.reprint.Published;
import whence.reprint.Reprint;
import whence.reprint.ReprintSteps;
import whence.reprint.ReprintSteps.End;
import whence.text.Document;

/**
 * Tells of each verified pair who copied whom, as a line of JSON under the two ids in the order in which lines stand.
 *
 * <p>Of each document it takes its bytes, its date, and how many copies a star around it has (0 where there is none).
 */
final class Directing implements Meetings.Meeting<Tuple3<byte[], byte[], Long>, Tuple2<String, String>> {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** A document made ready, and where its units stand when code points are counted. */
    private record Side(End end, CodePoints points) {
        static Side of(Tuple3<byte[], byte[], Long> packed) {
            Document document = Codec.read(packed._1(), Document.class);
            return new Side(
                    new End(document, Codec.read(packed._2(), Published.class)), CodePoints.of(document.text()));
        }

        String id() {
            return end.document().id();
        }
    }

    private final Ready<Side> ready = new Ready<>();

    @Override
    public Stream<Tuple2<String, String>> meet(Meetings.Met<Tuple3<byte[], byte[], Long>> met) {
        Side earlier = ready.get(met.first(), () -> Side.of(met.earlier()));
        Side later = ready.get(met.second(), () -> Side.of(met.later()));
        Reprint directed = ReprintSteps.directed(Codec.read(met.carried(), Pair.class), earlier.end(), later.end());
        boolean forward = directed.from().equals(earlier.id());
        Reprint marked = marked(
                directed, (forward ? met.earlier() : met.later())._3(), (forward ? met.later() : met.earlier())._3());
        return Stream.of(new Tuple2<>(marked.from() + "\0" + marked.to(), line(marked, earlier, later)));
    }

    private static Reprint marked(Reprint reprint, long around, long aroundOther) {
        if (around > 0) {
            return ReprintSteps.markedAsStar(reprint, reprint.from(), around);
        }
        return aroundOther > 0 ? ReprintSteps.markedAsStar(reprint, reprint.to(), aroundOther) : reprint;
    }

    private static String line(Reprint reprint, Side one, Side other) {
        Map<String, CodePoints> texts = Map.of(one.id(), one.points(), other.id(), other.points());
        try {
            return MAPPER.writeValueAsString(DerivationJson.of(reprint, texts));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of plain values can always be written", impossible);
        }
    }
}
