package whence.spark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What was lately made of documents: one that stands in many pairs is made ready once, while there is room. */
final class Ready<T> {

    private static final int KEPT = 256;

    private final Map<Integer, T> kept = new LinkedHashMap<>(KEPT, 0.75f, /* accessOrder= */ true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, T> eldest) {
            return size() > KEPT;
        }
    };

    T get(int number, Supplier<T> making) {
        return kept.computeIfAbsent(number, unseen -> making.get());
    }
}
