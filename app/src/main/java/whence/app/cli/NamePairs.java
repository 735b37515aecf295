package whence.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import whence.entity.NameComparer.Pair;
import whence.entity.NameComparison;

/** Pairs of names in a file of any length: read, compared and handed on some thousand at a time, in their order. */
final class NamePairs {

    private static final int AT_ONCE = 8_192;

    private final Path file;
    private final BiConsumer<List<Pair>, List<NameComparison>> take;
    private final List<String> rejected = new ArrayList<>();

    NamePairs(Path file, BiConsumer<List<Pair>, List<NameComparison>> take) {
        this.file = file;
        this.take = take;
    }

    /** Returns what was no pair, each line with its place. */
    List<String> run() {
        try (BufferedReader lines = NameFile.open(file)) {
            List<Pair> pairs = new ArrayList<>(AT_ONCE);
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String[] cells = line.split("\t", -1);
                if (cells.length < 2) {
                    rejected.add(file + " line " + number + ": expected two names with a tab between them, found: "
                            + shortened(line));
                } else {
                    pairs.add(new Pair(cells[0], cells[1]));
                }
                if (pairs.size() == AT_ONCE) {
                    compare(pairs);
                }
            }
            compare(pairs);
        } catch (IOException unreadable) {
            throw NameFile.unreadable(file, unreadable);
        }
        return rejected;
    }

    private void compare(List<Pair> pairs) {
        take.accept(pairs, Stages.compareAll(pairs));
        pairs.clear();
    }

    private static String shortened(String line) {
        return line.length() <= 80 ? line : line.substring(0, 80) + " ...";
    }
}
