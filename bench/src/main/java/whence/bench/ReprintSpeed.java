package whence.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import whence.reprint.Reprints;
import whence.text.Document;

/**
 * How fast reprints are found: {@code ReprintSpeed [DOCUMENTS|INPUT] [ROUNDS]}. Prints documents and megabytes per second for
 * the candidates alone and end to end, with the heap in use after each round. The time of all processors stands beside
 * it: on a machine that does other work too, only that can be compared.
 */
public final class ReprintSpeed {

    private ReprintSpeed() {}

    public static void main(String[] arguments) {
        List<Document> documents = Piles.of(arguments.length > 0 ? arguments[0] : "100000");
        int count = documents.size();
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        double megabytes = Piles.megabytes(documents);
        System.out.printf("%d documents, %.0f MB of text, heap %d MB%n", count, megabytes, usedMegabytes());
        for (int round = 1; round <= rounds; round++) {
            Start start = Start.now();
            long[] pairs = {0};
            Reprints.candidates(documents, (first, second) -> pairs[0]++);
            print("candidates", pairs[0], count, megabytes, start);
            start = Start.now();
            print("end to end", Reprints.find(documents).size(), count, megabytes, start);
        }
    }

    private static void print(String what, long pairs, int count, double megabytes, Start start) {
        double seconds = (System.nanoTime() - start.nanos()) / 1e9;
        double busy = (Start.now().processors() - start.processors()) / 1e9;
        System.out.printf(
                "%s: %.2f s (%.2f s of processors), %.0f documents/s, %.0f MB/s, %d pairs, heap %d MB%n",
                what, seconds, busy, count / seconds, megabytes / seconds, pairs, usedMegabytes());
    }

    /** A moment, and what the processors had done for this program by then, in nanoseconds. */
    private record Start(long nanos, long processors) {
        static Start now() {
            var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            return new Start(System.nanoTime(), system.getProcessCpuTime());
        }
    }

    private static long usedMegabytes() {
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000;
    }
}
