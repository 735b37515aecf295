package whence.ingest;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whence.ingest.Page.Line;
import whence.text.Detail;
import whence.text.Lexicon;

/** What bylines, datelines and notes in a text, and the day in an address, tell of author, outlet and dates. */
final class Clues {

    /**
     * One thing told.
     *
     * @param how the kind of place and its words: {@code byline: Created: November 29, 2012}
     */
    record Clue(Detail detail, String value, String how) {}

    private enum Where {
        HEAD,
        START,
        TAIL
    }

    private record Rule(Detail detail, Where where, Pattern pattern, String called) {}

    /** Lines at either end in which a text speaks of itself. */
    private static final int HEAD_LINES = 12;

    private static final int TAIL_LINES = 4;

    /** How far into a line is looked. */
    private static final int WITHIN = 300;

    private static final String WORD = "\\p{Lu}[\\p{L}.’'-]{0,24}";

    private static final String NAME = "(?:" + WORD + "(?: (?:of |the |and |de |van |von |al-|& )?" + WORD
            + "){0,5}|\\p{IsHan}[\\p{IsHan}·‧ ]{1,8})";

    private static final List<Rule> RULES =
            Lexicon.rows(Clues.class, "clues.tsv").stream().map(Clues::rule).toList();

    private static final Pattern DAY_IN_ADDRESS = Pattern.compile(
            "(?<![0-9])((?:19|20)[0-9]{2})(?:/([01]?[0-9])/([0-3]?[0-9])|-([01][0-9])-([0-3][0-9])|([01][0-9])([0-3][0-9]))(?![0-9])");

    private Clues() {}

    /** The first clue of each detail, as the rules are ordered. */
    static List<Clue> find(Page article, Optional<String> url) {
        Map<Detail, Clue> found = new EnumMap<>(Detail.class);
        for (Rule rule : RULES) {
            if (!found.containsKey(rule.detail())) {
                lines(article, rule.where()).stream()
                        .flatMap(line -> clue(rule, line).stream())
                        .findFirst()
                        .ifPresent(clue -> found.put(rule.detail(), clue));
            }
        }
        if (!found.containsKey(Detail.PUBLISHED)) {
            url.flatMap(Clues::dayInAddress).ifPresent(clue -> found.put(Detail.PUBLISHED, clue));
        }
        return new ArrayList<>(found.values());
    }

    private static List<Line> lines(Page article, Where where) {
        List<Line> lines = article.lines();
        return switch (where) {
            case HEAD, START -> lines.subList(0, Math.min(HEAD_LINES, lines.size()));
            case TAIL -> lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size());
        };
    }

    private static Optional<Clue> clue(Rule rule, Line line) {
        String words = line.words().substring(0, Math.min(line.length(), WITHIN));
        Matcher matcher = rule.pattern().matcher(words);
        while (matcher.find()) {
            Optional<String> told = Details.told(rule.detail(), matcher.group("value"));
            if (told.isPresent()) {
                return Optional.of(new Clue(
                        rule.detail(),
                        told.get(),
                        rule.called() + ": " + matcher.group().strip()));
            }
        }
        return Optional.empty();
    }

    /** News sites put the day of publication into the path: {@code /2021/06/22/}. */
    private static Optional<Clue> dayInAddress(String url) {
        String path = Addresses.parsed(url).map(URI::getPath).orElse("");
        Matcher matcher = DAY_IN_ADDRESS.matcher(path.substring(0, Math.min(path.length(), WITHIN)));
        while (matcher.find()) {
            String day = matcher.group(1);
            for (int group = 2; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    day += "-"
                            + String.format(Locale.ROOT, "%2s", matcher.group(group))
                                    .replace(' ', '0');
                }
            }
            Optional<String> told = Details.told(Detail.PUBLISHED, day);
            if (told.isPresent()) {
                return Optional.of(new Clue(Detail.PUBLISHED, told.get(), "address: " + matcher.group()));
            }
        }
        return Optional.empty();
    }

    private static Rule rule(List<String> row) {
        String pattern = row.get(2).replace("{date}", WrittenDate.anywhere()).replace("{name}", NAME);
        return new Rule(
                Detail.valueOf(row.get(0)),
                Where.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                Pattern.compile(pattern),
                row.get(3));
    }
}
