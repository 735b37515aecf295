package whence.app.cli;

import picocli.CommandLine.Option;

/** How many documents are read at once. */
final class Threads {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many documents are read at once (default: as many as there are cores).")
    private int count = Runtime.getRuntime().availableProcessors();

    Desk desk() {
        return new Desk(Stages::loadReader, count);
    }
}
