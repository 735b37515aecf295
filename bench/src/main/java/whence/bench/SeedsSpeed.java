package whence.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The main job from command to result, start included: {@code SeedsSpeed [FOLDER] [ROUNDS]}. The folder is
 * {@code ../shared/seeds} where that is present, else the example story.
 */
public final class SeedsSpeed {

    private SeedsSpeed() {}

    public static void main(String[] arguments) throws java.io.IOException {
        String folder = arguments.length > 0
                ? arguments[0]
                : Files.isDirectory(Path.of("../shared/seeds")) ? "../shared/seeds" : "examples";
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        Path output = Files.createTempFile("whence-bench", ".txt");
        for (int round = 1; round <= rounds; round++) {
            System.out.println("trace " + folder + ": " + Child.run(output, List.of("./whence", "trace", folder)));
        }
        Files.delete(output);
    }
}
