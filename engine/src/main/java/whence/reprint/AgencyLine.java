package whence.reprint;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whence.text.Lexicon;

/**
 * The line at the head of a report that names the agency it was taken from: "OSLO (Reuters) -", "By The Associated
 * Press", "新华社北京1月2日电". The agencies stand in {@code agencies.tsv}.
 */
final class AgencyLine {

    /** Characters at the head of a text within which such a line stands: a page may begin with its menu. */
    private static final int HEAD = 3_000;

    /** By each of their names in small letters: the agencies' first names. */
    private static final Map<String, String> AGENCIES = new HashMap<>();

    /** The line with its dateline, the byline, and the Chinese line, each under the mark that such a line bears. */
    private static final Map<String, Pattern> LINES;

    static {
        List<List<String>> rows = Lexicon.rows(AgencyLine.class, "agencies.tsv");
        rows.forEach(row -> names(row).forEach(name -> AGENCIES.put(name.toLowerCase(Locale.ROOT), row.get(0))));
        String any =
                rows.stream().flatMap(AgencyLine::names).map(Pattern::quote).collect(Collectors.joining("|", "(", ")"));
        Pattern chinese = Pattern.compile("[\\s（(【\\[]{0,3}" + any + "[\\p{IsHan}\\d]{0,30}[电電].*");
        LINES = Map.of(
                ")",
                Pattern.compile("[^(]{0,80}\\(" + any + "\\)\\s{0,2}[-–—].*"),
                "By ",
                Pattern.compile("By (?:[\\p{L} .,&]{2,80}, )?" + any + "\\s*"),
                "电",
                chinese,
                "電",
                chinese);
    }

    private AgencyLine() {}

    /** The agency that the head of a text names as its own source. */
    static Optional<String> findAgency(String text) {
        return text.substring(0, Math.min(HEAD, text.length()))
                .lines()
                .flatMap(line -> LINES.entrySet().stream()
                        .filter(bearing -> line.contains(bearing.getKey()))
                        .map(bearing -> bearing.getValue().matcher(line)))
                .filter(Matcher::matches)
                .findFirst()
                .map(line -> AGENCIES.get(line.group(1).toLowerCase(Locale.ROOT)));
    }

    /** The agency whose own outlet this is. */
    static Optional<String> findAgencyOf(String outlet) {
        String name = outlet.toLowerCase(Locale.ROOT).strip();
        return Optional.ofNullable(AGENCIES.get(name.startsWith("www.") ? name.substring(4) : name));
    }

    private static Stream<String> names(List<String> row) {
        return Stream.concat(Stream.of(row.get(0)), Stream.of(row.get(1).split("\\|")));
    }
}
