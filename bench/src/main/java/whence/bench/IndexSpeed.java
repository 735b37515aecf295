package whence.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import whence.reprint.ReprintIndex;
import whence.reprint.Shelf;

/**
 * An index that grows: {@code IndexSpeed [DOCUMENTS]}. At every tenfold from 10,000 on: memory for a document, by the
 * index's own count and by the heap that is really taken up, and how long it takes to add one and to be told its pairs.
 */
public final class IndexSpeed {

    private static final int ADDED = 500;

    private IndexSpeed() {}

    public static void main(String[] arguments) {
        int most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        long before = usedBytes();
        Newsroom newsroom = new Newsroom(1);
        try (ReprintIndex index = new ReprintIndex(Shelf.onDisk(Path.of(System.getProperty("java.io.tmpdir"))))) {
            int size = 0;
            for (int next = Math.min(10_000, most); next <= most; next *= 10) {
                long start = System.nanoTime();
                for (; size < next - ADDED; size++) {
                    index.addAll(List.of(newsroom.next()));
                }
                double filling = (System.nanoTime() - start) / 1e9;
                long[] nanos = new long[ADDED];
                int pairs = 0;
                for (int i = 0; i < ADDED; i++) {
                    var document = newsroom.next();
                    long from = System.nanoTime();
                    pairs += index.add(document).size();
                    nanos[i] = System.nanoTime() - from;
                }
                size += ADDED;
                Arrays.sort(nanos);
                System.out.printf(
                        "%d documents: index %.0f bytes each, heap %.0f; filled in %.1f s; adding one: middle %.2f ms,"
                                + " 99 %% within %.2f ms, longest %.1f ms; %.1f pairs each%n",
                        size,
                        (double) index.bytes() / size,
                        (double) (usedBytes() - before) / size,
                        filling,
                        nanos[ADDED / 2] / 1e6,
                        nanos[ADDED * 99 / 100] / 1e6,
                        nanos[ADDED - 1] / 1e6,
                        (double) pairs / ADDED);
            }
        }
    }

    private static long usedBytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
