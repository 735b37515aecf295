package whence.app.mask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whence.text.Span;

/**
 * Mail addresses, telephone numbers, messenger names, instructions for getting in touch and street addresses, by the
 * patterns of {@code ways.tsv}.
 *
 * <p>Each pattern is bounded, so that the time grows with the length of the text alone.
 */
public final class WaysToReach implements Masking {

    /** How much of the text before and after a place is looked at to tell whether it is cited as a source. */
    private static final int BESIDE = 48;

    private static final Pattern FRAGMENT = Pattern.compile("\\{([a-z]{2,20})\\}");

    private final List<Way> ways;

    private WaysToReach(List<Way> ways) {
        this.ways = List.copyOf(ways);
    }

    public static WaysToReach load() {
        try (InputStream in = WaysToReach.class.getResourceAsStream("ways.tsv")) {
            if (in == null) {
                throw new IllegalStateException("ways.tsv is missing: the build is not complete");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static WaysToReach of(List<String> lines) {
        Map<String, String> fragments = new LinkedHashMap<>();
        List<Way> ways = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            if (cells[0].startsWith("=")) {
                fragments.put(cells[0].substring(1), expanded(cells[1], fragments));
            } else {
                ways.add(Way.of(
                        cells[0],
                        expanded(cells[1], fragments),
                        cells.length > 2 ? expanded(cells[2], fragments) : "",
                        cells.length > 3 ? expanded(cells[3], fragments) : ""));
            }
        }
        return new WaysToReach(ways);
    }

    private static String expanded(String pattern, Map<String, String> fragments) {
        return FRAGMENT.matcher(pattern).replaceAll(name -> {
            String fragment = fragments.get(name.group(1));
            if (fragment == null) {
                throw new IllegalStateException("ways.tsv uses {" + name.group(1) + "} before it is defined");
            }
            return Matcher.quoteReplacement("(?:" + fragment + ")");
        });
    }

    @Override
    public List<Found> find(String text) {
        List<Found> all = new ArrayList<>();
        ways.forEach(way -> way.find(text, all));
        all.sort(Comparator.comparing(Found::span));
        List<Found> apart = new ArrayList<>();
        for (Found one : all) {
            int last = apart.size() - 1;
            if (last >= 0 && apart.get(last).span().overlaps(one.span())) {
                Found before = apart.get(last);
                apart.set(last, new Found(before.span().join(one.span()), before.kind()));
            } else {
                apart.add(one);
            }
        }
        return apart;
    }

    /** One row: what is looked for, and beside what it stays. An empty context is one that never occurs. */
    private record Way(String kind, Pattern pattern, boolean named, Pattern unlessBefore, Pattern unlessAfter) {

        private static final Pattern NEVER = Pattern.compile("(?!)");

        static Way of(String kind, String pattern, String before, String after) {
            return new Way(
                    kind,
                    Pattern.compile(pattern),
                    pattern.contains("(?<way>"),
                    before.isEmpty() ? NEVER : Pattern.compile(before),
                    after.isEmpty() ? NEVER : Pattern.compile(after));
        }

        void find(String text, List<Found> found) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                int start = named ? matcher.start("way") : matcher.start();
                int end = named ? matcher.end("way") : matcher.end();
                if (!stays(text, matcher.start(), end)) {
                    found.add(new Found(new Span(start, end), kind));
                }
            }
        }

        private boolean stays(String text, int start, int end) {
            return unlessBefore
                            .matcher(text.substring(Math.max(0, start - BESIDE), start))
                            .find()
                    || unlessAfter
                            .matcher(text.substring(end, Math.min(text.length(), end + BESIDE)))
                            .lookingAt();
        }
    }
}
