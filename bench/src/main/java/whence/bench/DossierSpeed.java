package whence.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import whence.app.cli.CommandLineFace;
import whence.app.cli.Terminal;

/**
 * A large dossier: {@code DossierSpeed [DOCUMENTS] [DOSSIER]}. Makes a dossier of that many reports, lists its claims in
 * a process of its own, and adds single reports, first in a process of its own (start and models included), then here,
 * where the models are loaded. A dossier that is given and already there is taken as it is.
 */
public final class DossierSpeed {

    private static final int ROUNDS = 3;

    private final Path folder;
    private final String dossier;

    private DossierSpeed(Path folder, String dossier) {
        this.folder = folder;
        this.dossier = dossier;
    }

    public static void main(String[] arguments) throws IOException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000;
        Path folder = Files.createTempDirectory("whence-bench");
        String dossier = arguments.length > 1
                ? arguments[1]
                : folder.resolve("big.whence").toString();
        new DossierSpeed(folder, dossier).measure(count);
    }

    private void measure(int count) throws IOException {
        if (!Files.exists(Path.of(dossier))) {
            child("new", "new", dossier);
            child("add " + count, "add", dossier, write("pile", StoryPile.lines(count, 1)));
        }
        for (int round = 1; round <= ROUNDS; round++) {
            child("claims", "claims", dossier);
        }
        List<String> more = StoryPile.lines(ROUNDS + 2, System.nanoTime());
        child("add 1, start and models included", "add", dossier, write("first", more.subList(0, 1)));
        for (int round = 1; round <= ROUNDS; round++) {
            String one = write("next" + round, more.subList(round, round + 1));
            long start = System.nanoTime();
            int exit = CommandLineFace.run(silent(), "add", dossier, one);
            // In the first round the models are loaded here.
            System.out.printf(
                    "add 1, %s: %.1f s, exit %d%n",
                    round == 1 ? "models included" : "models loaded", (System.nanoTime() - start) / 1e9, exit);
        }
    }

    private void child(String what, String... command) {
        List<String> whole = new java.util.ArrayList<>(List.of("./whence"));
        whole.addAll(List.of(command));
        System.out.println(what + ": " + Child.run(folder.resolve("output.txt"), whole));
    }

    private String write(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name + ".jsonl"), lines).toString();
    }

    private static Terminal silent() {
        PrintStream nowhere = new PrintStream(java.io.OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Terminal(InputStream.nullInputStream(), nowhere, System.err, new Terminal.Screen(100, false, false));
    }
}
