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

    /** What such a line looks like, and the mark that every one of its kind bears. */
    private record Line(String mark, Pattern words) {}

    /** The line with its dateline, the byline, and the Chinese line. */
    private static final List<Line> LINES;

    static {
        List<List<String>> rows = Lexicon.rows(AgencyLine.class, "agencies.tsv");
        rows.forEach(row -> names(row).forEach(name -> AGENCIES.put(name.toLowerCase(Locale.ROOT), row.get(0))));
        String any =
                rows.stream().flatMap(AgencyLine::names).map(Pattern::quote).collect(Collectors.joining("|", "(", ")"));
        Pattern chinese = Pattern.compile("[\\s（(【\\[]{0,3}" + any + "[\\p{IsHan}\\d]{0,30}[电電].*");
        LINES = List.of(
                new Line(")", Pattern.compile("[^(]{0,80}\\(" + any + "\\)\\s{0,2}[-–—].*")),
                new Line("By ", Pattern.compile("By (?:[\\p{L} .,&]{2,80}, )?" + any + "\\s*")),
                new Line("电", chinese),
                new Line("電", chinese));
    }

    private AgencyLine() {}

    /** The agency that the head of a text names as its own source. */
    static Optional<String> findAgency(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        List<Line> borne =
                LINES.stream().filter(line -> head.contains(line.mark())).toList();
        return borne.isEmpty() ? Optional.empty() : findAgency(head, borne);
    }

    private static Optional<String> findAgency(String head, List<Line> borne) {
        return head.lines()
                .flatMap(line -> borne.stream()
                        .filter(kind -> line.contains(kind.mark()))
                        .map(kind -> kind.words().matcher(line)))
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
