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

    private final Ready<Text> ready = new Ready<>();

    @Override
    public Stream<Tuple2<Long, byte[]>> meet(Meetings.Met<Tuple2<byte[], long[]>> met) {
        Text earlier = text(met.first(), met.earlier());
        Text later = text(met.second(), met.later());
        return ReprintSteps.compared(met.first(), earlier, met.second(), later).stream()
                .map(pair -> new Tuple2<>(met.pair(), Codec.bytes(pair)));
    }

    private Text text(int number, Tuple2<byte[], long[]> document) {
        return ready.get(number, () -> made(document));
    }

    private static Text made(Tuple2<byte[], long[]> document) {
        Set<Long> recurring = Arrays.stream(document._2()).boxed().collect(Collectors.toSet());
        return ReprintSteps.ready(Codec.read(document._1(), Document.class), recurring);
    }
}
