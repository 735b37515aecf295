package whence.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whence.reading.EntityKind;
import whence.reading.Mention;
import whence.text.Document;
import whence.text.Lexicon;
import whence.text.Passage;
import whence.text.Span;

/** Reads the years of birth that a document plainly states of the people it names; the words are in {@code births.tsv}. */
final class Births {

    private static final int REACH = 90;

    private static final int SENTENCE = 400;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[89]|20)\\d\\d(?!\\d)");
    private static final Pattern STOP = Pattern.compile("[.!?](?=\\s)|[\u3002\uff01\uff1f\\n]");

    private record Wording(boolean behind, boolean aged, Pattern words) {}

    private static final List<Wording> WORDINGS = Lexicon.rows(Births.class, "births.tsv", 3).stream()
            .map(row -> new Wording(row[0].equals("behind"), row[1].equals("aged"), pattern(row[0], row[2])))
            .toList();

    private Births() {}

    private static Pattern pattern(String side, String words) {
        String whole = words.replace("YEAR", "(?<year>(?:1[89]|20)\\d\\d)(?!\\d)")
                .replace("AGE", "(?<!\\d)(?<age>[1-9]\\d)(?!\\d)")
                .replace("DAY", "(?:\\d{1,2} )?\\p{Lu}\\p{L}{2,8}\\.?(?: \\d{1,2})?")
                .replace("PLACE", "[\\p{L}' ]{2,40}?")
                .replace("TITLE", "[\\p{L} -]{2,40}?");
        return Pattern.compile(side.equals("behind") ? whole : "(?:" + whole + ")$");
    }

    static Set<Birth> of(Document document, List<Mention> mentions) {
        Set<Birth> births = new TreeSet<>();
        for (Mention mention : mentions) {
            if (mention.kind() == EntityKind.PERSON) {
                births.addAll(of(document, mention.span()));
            }
        }
        return births;
    }

    private static Set<Birth> of(Document document, Span name) {
        String text = document.text();
        int last = Math.min(text.length(), name.end() + REACH);
        int first = Math.max(0, name.start() - REACH);
        boolean digitsBehind = hasDigit(text, name.end(), last);
        boolean digitsBefore = hasDigit(text, first, name.start());
        Set<Birth> births = new TreeSet<>();
        for (Wording wording : WORDINGS) {
            if (!(wording.behind() ? digitsBehind : digitsBefore)) {
                continue;
            }
            Matcher matcher = wording.words().matcher(text);
            matcher.region(wording.behind() ? name.end() : first, wording.behind() ? last : name.start());
            matcher.useTransparentBounds(true);
            if (wording.behind() ? matcher.lookingAt() : matcher.find()) {
                birth(document, name, wording, matcher).ifPresent(births::add);
            }
        }
        return births;
    }

    private static boolean hasDigit(String text, int from, int to) {
        return text.substring(from, to).chars().anyMatch(Character::isDigit);
    }

    private static Optional<Birth> birth(Document document, Span name, Wording wording, Matcher matcher) {
        Passage where = new Passage(document.id(), name.join(new Span(matcher.start(), matcher.end())));
        if (!wording.aged()) {
            int year = Integer.parseInt(matcher.group("year"));
            return Optional.of(new Birth(year, year, where));
        }
        boolean dated = wording.words().pattern().contains("<year>");
        int age = Integer.parseInt(matcher.group("age"));
        return (dated ? Optional.of(Integer.parseInt(matcher.group("year"))) : yearOf(document, name))
                .map(year -> new Birth(year - age - 1, year - age, where));
    }

    /** The year of a document, unless the sentence tells of another: the age may be that of then. */
    private static Optional<Integer> yearOf(Document document, Span name) {
        String sentence = sentence(document.text(), name);
        return document.findPublished()
                .map(day -> day.getYear())
                .filter(year -> YEAR.matcher(sentence)
                        .results()
                        .allMatch(found -> found.group().equals(String.valueOf(year))));
    }

    private static String sentence(String text, Span name) {
        int start = Math.max(0, name.start() - SENTENCE);
        Matcher stop = STOP.matcher(text).region(start, name.start());
        while (stop.find()) {
            start = stop.end();
        }
        int end = Math.min(text.length(), name.end() + SENTENCE);
        Matcher next = STOP.matcher(text).region(name.end(), end);
        return text.substring(start, next.find() ? next.start() : end);
    }
}
