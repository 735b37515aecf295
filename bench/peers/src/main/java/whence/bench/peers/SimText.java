package whence.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whence.text.Document;

/** {@code sim_text} of Debian's similarity-tester (Grune 1989): longest common runs by exact search. */
final class SimText implements Peer {

    private static final Pattern FOUND =
            Pattern.compile("(?m)^\\S*?(\\d+)\\.txt consists for \\d+ % of \\S*?(\\d+)\\.txt material");

    @Override
    public String name() {
        return "sim_text -i -p -r 12 -t 20";
    }

    @Override
    public String countsAsPair() {
        return "runs of 12 words cover a fifth of one text; a stretch is told for its longest match only";
    }

    @Override
    public Set<Long> pairs(List<Document> documents) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("whence-sim-text");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            names.add(Files.writeString(folder.resolve(i + ".txt"), documents.get(i).text())
                    .toString());
        }
        Path list = Files.write(folder.resolve("names"), names);
        Path output = folder.resolve("output");
        int exit = new ProcessBuilder("sim_text", "-i", "-p", "-r", "12", "-t", "20")
                .redirectInput(list.toFile())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("sim_text ended with " + exit);
        }
        Set<Long> pairs = new HashSet<>();
        Matcher found = FOUND.matcher(Files.readString(output));
        while (found.find()) {
            pairs.add(Peer.pair(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))));
        }
        return pairs;
    }
}
