package whence.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists of this package: tab-separated files beside it, whose {@code #} lines say what a column means. */
final class Lexicon {

    private Lexicon() {}

    /** The rows of a list, each with its columns. */
    static List<List<String>> rows(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream("/whence/claim/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the word list " + file + " is missing from the program");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
