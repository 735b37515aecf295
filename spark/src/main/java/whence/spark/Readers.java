package whence.spark;

import org.jspecify.annotations.Nullable;
import whence.analysis.WholeReader;
import whence.reading.Reader;

/** The one reader of this process: its models take half a gigabyte, so they are loaded once, when first asked for. */
final class Readers {

    private static @Nullable Reader loaded;

    private Readers() {}

    static synchronized Reader get() {
        Reader reader = loaded;
        if (reader == null) {
            reader = WholeReader.load();
            loaded = reader;
        }
        return reader;
    }
}
