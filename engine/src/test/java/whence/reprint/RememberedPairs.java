package whence.reprint;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A memory of pairs that lasts as long as the test. */
final class RememberedPairs implements PairMemory {

    private final Map<TextPair, byte[]> pairs = new ConcurrentHashMap<>();

    @Override
    public Optional<byte[]> find(TextPair texts) {
        return Optional.ofNullable(pairs.get(texts));
    }

    @Override
    public void keep(TextPair texts, byte[] shared) {
        pairs.put(texts, shared);
    }

    int kept() {
        return pairs.size();
    }
}
