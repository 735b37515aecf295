package whence.app.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import whence.app.terminal.Columns;

/**
 * Where a command reads and writes, and what can be shown there.
 *
 * @param in standard input
 * @param out results
 * @param err messages and progress
 * @param screen what standard output and error can show
 */
public record Terminal(InputStream in, PrintStream out, PrintStream err, Screen screen) {

    /**
     * What can be shown.
     *
     * @param width columns of standard output
     * @param colour whether standard output takes colour
     * @param progress whether standard error is a terminal, so that a line may be drawn and taken away again
     */
    public record Screen(int width, boolean colour, boolean progress) {}

    /** Width of a line where nobody can be asked: a pipe or a file. */
    private static final int PIPED_WIDTH = 100;

    /**
     * Says something beside the results. A message may quote a file, and a file may hold what steers a terminal: that is
     * left out. One line for a machine or a log; broken between words for an eye.
     */
    void say(String message) {
        int width = screen.progress() ? screen.width() : Integer.MAX_VALUE;
        message.lines().forEach(line -> Columns.wrap(Columns.plain(line), width).forEach(err::println));
    }

    /** The streams of this process, in UTF-8 whatever the locale. */
    public static Terminal ofProcess() {
        PrintStream out = utf8(new java.io.FileOutputStream(java.io.FileDescriptor.out));
        PrintStream err = utf8(new java.io.FileOutputStream(java.io.FileDescriptor.err));
        return new Terminal(System.in, out, err, screenOf(System.getenv()));
    }

    /**
     * {@code WHENCE_TERMINAL} is set by the start script, which can ask what the JVM cannot: it holds {@code out},
     * {@code err} or both for each stream that is a terminal.
     */
    private static Screen screenOf(java.util.Map<String, String> environment) {
        String terminal = environment.getOrDefault("WHENCE_TERMINAL", "");
        boolean out = terminal.contains("out");
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty() || "dumb".equals(environment.get("TERM"));
        return new Screen(width(environment, out), out && !plain, terminal.contains("err"));
    }

    private static int width(java.util.Map<String, String> environment, boolean terminal) {
        try {
            int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
            return Math.max(40, Math.min(columns, 200));
        } catch (NumberFormatException notSaid) {
            return terminal ? 80 : PIPED_WIDTH;
        }
    }

    private static PrintStream utf8(java.io.OutputStream stream) {
        return new PrintStream(new java.io.BufferedOutputStream(stream, 1 << 16), false, StandardCharsets.UTF_8);
    }
}
