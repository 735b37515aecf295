package whence.app.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** Words to which a table, a trace or a report keeps. */
final class About {

    @Option(
            names = "--about",
            paramLabel = "WORDS",
            description =
                    "Keep to what concerns these words: a name, an outlet, words of a claim. All of them must occur.")
    private String words = "";

    /** That a list is empty: {@code no claims about "harbour"}. */
    String none(String kind) {
        return "no " + kind + (words.isBlank() ? "" : " about \"" + words.strip() + "\"");
    }

    List<String> words() {
        return words.isBlank()
                ? List.of()
                : List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"));
    }
}
