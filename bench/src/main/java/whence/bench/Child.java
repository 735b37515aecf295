package whence.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A command run to its end in a process of its own.
 *
 * @param seconds from its start to its end
 * @param megabytes the most memory it held at once (resident set, in units of 1024 kB); 0 where the system does not tell
 * @param exit its exit code
 */
record Child(double seconds, long megabytes, int exit) {

    private static final int PEEK_MILLIS = 50;

    /** Runs it with its output in a file. */
    static Child run(Path output, List<String> command) {
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            long peak = 0;
            while (!process.waitFor(PEEK_MILLIS, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                peak = Math.max(peak, peakKilobytes(process.pid()));
            }
            return new Child((System.nanoTime() - start) / 1e9, peak / 1024, process.exitValue());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    /** The high-water mark of the resident set, as Linux tells it. */
    private static long peakKilobytes(long process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0L);
        } catch (IOException goneOrNoLinux) {
            return 0;
        }
    }

    @Override
    public String toString() {
        return String.format("%.1f s, at most %d MB, exit %d", seconds, megabytes, exit);
    }
}
