package whence.reprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import whence.text.Document;

/** Compares pairs of a pile, on all processors; what is remembered of two texts is not compared again. */
final class Comparing {

    private final PairMemory memory;
    private final Recent<Text> texts;
    /** Empty where nothing is remembered. */
    private final List<String> keys;

    Comparing(List<Document> documents, IntFunction<Words> words, Recurring recurring, PairMemory memory) {
        this.memory = memory;
        this.texts = new Recent<>(number -> Recurring.ready(documents.get(number), words.apply(number), recurring));
        this.keys = memory == PairMemory.NONE
                ? List.of()
                : IntStream.range(0, documents.size())
                        .parallel()
                        .mapToObj(number -> TextKey.of(documents.get(number), words.apply(number), recurring))
                        .toList();
    }

    /** Those that share wording. */
    List<Pair> of(PairList pairs) {
        return pairs.dealtByStory().parallelStream()
                .flatMap(stretch -> of(pairs, stretch).stream())
                .toList();
    }

    /** Pairs of one document stand together, so that it is made ready only once. */
    private List<Pair> of(PairList pairs, PairList.Stretch stretch) {
        List<Pair> found = new ArrayList<>();
        for (int i = stretch.from(); i < stretch.to(); i++) {
            int first = pairs.first(i);
            int second = pairs.second(i);
            shared(first, second).ifPresent(wording -> found.add(new Pair(first, second, wording)));
        }
        return found;
    }

    private Optional<SharedWording> shared(int first, int second) {
        if (keys.isEmpty()) {
            return SharedWording.of(texts.get(first), texts.get(second));
        }
        PairMemory.TextPair pair = new PairMemory.TextPair(keys.get(first), keys.get(second));
        Optional<byte[]> kept = memory.find(pair);
        if (kept.isPresent()) {
            return SharedWordingBytes.read(kept.get());
        }
        Optional<SharedWording> shared = SharedWording.of(texts.get(first), texts.get(second));
        memory.keep(pair, SharedWordingBytes.write(shared));
        return shared;
    }
}
