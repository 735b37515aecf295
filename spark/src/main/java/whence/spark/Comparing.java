package whence.spark;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scala.Tuple2;
import whence.dossier.Codec;
import whence.reprint.ReprintSteps;
import whence.reprint.Text;
import whence.text.Document;

/** Compares pairs of documents. */
final class Comparing implements Meetings.Meeting<Tuple2<byte[], long[]>, Tuple2<Long, byte[]>> {

    private final Ready<Made> ready = new Ready<>();

    /** A document made ready for comparison, and how many different fingerprints it has. */
    private record Made(Text text, int fingerprints) {}

    @Override
    public Stream<Tuple2<Long, byte[]>> meet(Meetings.Met<Tuple2<byte[], long[]>> met) {
        Made earlier = text(met.first(), met.earlier());
        Made later = text(met.second(), met.later());
        if (!ReprintSteps.isEnough(met.carried()[0], earlier.fingerprints(), later.fingerprints())) {
            return Stream.empty();
        }
        return ReprintSteps.compared(met.first(), earlier.text(), met.second(), later.text()).stream()
                .map(pair -> new Tuple2<>(met.pair(), Codec.bytes(pair)));
    }

    private Made text(int number, Tuple2<byte[], long[]> document) {
        return ready.get(number, () -> made(document));
    }

    private static Made made(Tuple2<byte[], long[]> document) {
        Set<Long> recurring = Arrays.stream(document._2()).boxed().collect(Collectors.toSet());
        Text text = ReprintSteps.ready(Codec.read(document._1(), Document.class), recurring);
        return new Made(text, ReprintSteps.fingerprints(text));
    }
}
