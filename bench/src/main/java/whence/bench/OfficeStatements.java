package whence.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Known;

/**
 * Documents made from a table of tenures: some give an office to its holder years before the first or after the last time
 * that any row of that person knows of, the others are controls. What is true of a case is decided here, by dates alone,
 * and not by the program that is measured.
 */
final class OfficeStatements {

    /** One document, and whether what it says cannot be by the table. */
    record Case(String wording, boolean impossible, Document document) {}

    private record Row(String person, String office, LocalDate first, LocalDate last) {}

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private final List<Case> cases = new ArrayList<>();
    private final Random random = new Random(11);

    private OfficeStatements() {}

    static List<Case> of(String table, int most) {
        Map<String, List<String[]>> byPerson = byPerson(table);
        List<String> people = new ArrayList<>(byPerson.keySet());
        Collections.shuffle(people, new Random(5));
        OfficeStatements made = new OfficeStatements();
        int used = 0;
        for (String person : people) {
            List<Row> rows = rows(person, byPerson.getOrDefault(person, List.of()));
            boolean whole =
                    rows.size() == byPerson.getOrDefault(person, List.of()).size();
            if (whole && !rows.isEmpty() && used < most) {
                used++;
                made.about(rows);
            }
        }
        return made.cases;
    }

    private static Map<String, List<String[]>> byPerson(String table) {
        Map<String, List<String[]>> byPerson = new TreeMap<>();
        table.lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells.length == 7)
                .forEach(cells -> {
                    String person = cells[2].isBlank() ? cells[1] : cells[2];
                    byPerson.computeIfAbsent(person, any -> new ArrayList<>()).add(cells);
                });
        // Names in Han script do not stand in English sentences; one name for two ids of one kind is two people.
        byPerson.keySet().removeIf(name -> !name.matches("[\\p{IsLatin} .'’-]+ [\\p{IsLatin} .'’-]+"));
        byPerson.values()
                .removeIf(rows -> rows.stream()
                                .map(cells -> cells[1])
                                .filter(id -> id.startsWith("Q"))
                                .distinct()
                                .count()
                        > 1);
        return byPerson;
    }

    /** Rows with both ends and an office that can be said in a sentence; a date as its first day for a start, last for an end. */
    private static List<Row> rows(String person, List<String[]> all) {
        List<Row> rows = new ArrayList<>();
        for (String[] cells : all) {
            Optional<LocalDate> first = day(cells[5], false);
            Optional<LocalDate> last = day(cells[6], true);
            String office = spoken(cells[4]);
            if (first.isPresent()
                    && last.isPresent()
                    && !office.isEmpty()
                    && !last.get().isBefore(first.get())) {
                rows.add(new Row(person, office, first.get(), last.get()));
            }
        }
        return rows;
    }

    private static Optional<LocalDate> day(String cell, boolean end) {
        String[] parts = cell.strip().split("-", -1);
        try {
            int year = Integer.parseInt(parts[0]);
            if (parts.length == 3) {
                return Optional.of(LocalDate.parse(cell.strip()));
            }
            LocalDate month = LocalDate.of(year, parts.length == 2 ? Integer.parseInt(parts[1]) : end ? 12 : 1, 1);
            return Optional.of(end ? month.plusMonths(1).minusDays(1) : month);
        } catch (java.time.DateTimeException | NumberFormatException another) {
            return another(cell);
        }
    }

    private static Optional<LocalDate> another(String cell) {
        for (String pattern : List.of("d MMMM yyyy", "MMMM d, yyyy")) {
            try {
                return Optional.of(LocalDate.parse(cell.strip(), DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)));
            } catch (java.time.DateTimeException other) {
                // The next pattern may fit.
            }
        }
        return Optional.empty();
    }

    /** An office as a sentence has it: "governor-fujian" is the governor of Fujian; "Finance" alone is no office. */
    private static String spoken(String position) {
        if (position.matches("[a-z-]+")) {
            String[] parts = position.split("-", -1);
            boolean minister =
                    parts.length == 2 && List.of("minister", "governor").contains(parts[0]);
            boolean field = parts[parts.length - 1].equals("minister") || parts[parts.length - 1].equals("premier");
            String capital = minister ? parts[1].substring(0, 1).toUpperCase(Locale.ROOT) + parts[1].substring(1) : "";
            return minister ? parts[0] + " of " + capital : field ? String.join(" ", parts) : "";
        }
        boolean post = position.matches(
                "(?i).*\\b(?:minister|premier|president|secretary|secretary-general|chair\\w*|director\\S*|governor"
                        + "|mayor|ambassador|commander|commissioner|member|magistrate|chief executive|councilor)\\b.*");
        return post ? position.replaceFirst("^\\d+(?:st|nd|rd|th) ", "").replaceFirst("^The ", "") : "";
    }

    private void about(List<Row> rows) {
        Row row = rows.get(random.nextInt(rows.size()));
        LocalDate first =
                rows.stream().map(Row::first).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = rows.stream().map(Row::last).max(LocalDate::compareTo).orElseThrow();
        LocalDate early = first.minusMonths(14 + random.nextInt(60)).minusDays(random.nextInt(27));
        LocalDate late = last.plusMonths(14 + random.nextInt(60)).plusDays(random.nextInt(27));
        LocalDate inside =
                row.first().plusDays(java.time.temporal.ChronoUnit.DAYS.between(row.first(), row.last()) / 2);
        dated(row, early, true, "before");
        dated(row, late, true, "after");
        dated(row, inside, false, "within");
        told(row, early, inside, late);
    }

    /** One sentence that ties the office to a day, in one of several wordings. */
    private void dated(Row row, LocalDate day, boolean impossible, String where) {
        String who = row.person();
        String office = row.office();
        String low = lower(office);
        List<String[]> wordings = List.of(
                new String[] {
                    "title, then the day", office + " " + who + " opened an exhibition on " + DAY.format(day) + "."
                },
                new String[] {
                    "the day, then the title",
                    "On " + DAY.format(day) + ", " + office + " " + who + " met a group of teachers."
                },
                new String[] {
                    "apposition",
                    who + ", the " + low + ", said on " + DAY.format(day) + " that the talks had gone well."
                },
                new String[] {"was, in a month", who + " was the " + low + " in " + MONTH.format(day) + "."},
                new String[] {"is, on the day of writing", who + " is the " + low + "."},
                new String[] {"then-", "On " + DAY.format(day) + ", then-" + low + " " + who + " signed the order."});
        String[] wording = wordings.get(random.nextInt(wordings.size()));
        add(wording[0] + ", " + where, impossible, wording[1], day.plusDays(1));
    }

    /** What needs the day of writing, or says that an office was held before or is to come. */
    private void told(Row row, LocalDate early, LocalDate inside, LocalDate late) {
        String who = row.person();
        String low = lower(row.office());
        switch (random.nextInt(8)) {
            case 0 ->
                add(
                        "has since been named, before",
                        true,
                        "The commission was led by " + who + ". " + who + " has since been named " + low + ".",
                        early);
            case 1 -> add("former, before", true, "Former " + low + " " + who + " attended the dinner.", early);
            case 2 ->
                add(
                        "a term of years, after",
                        true,
                        who + " served as " + low + " from " + late.getYear() + " to " + (late.getYear() + 2) + ".",
                        late.plusYears(4));
            case 3 ->
                add(
                        "former, after",
                        false,
                        "Former " + low + " " + who + " attended the dinner on " + DAY.format(late) + ".",
                        late.plusDays(1));
            case 4 ->
                add(
                        "the title in a later account, no day",
                        false,
                        row.office() + " " + who + " opened the new bridge and spoke to the workers.",
                        late);
            case 5 ->
                add(
                        "designate, before",
                        false,
                        "The incoming " + low + ", " + who + ", visited the harbour on " + DAY.format(early) + ".",
                        early.plusDays(1));
            case 6 ->
                add("foretold, before", false, who + " will become " + low + " one day, his old teacher said.", early);
            default ->
                add(
                        "a later title in an account of before",
                        false,
                        "In " + early.getYear() + ", " + row.office() + " " + who + " was still a student.",
                        inside);
        }
    }

    private static String lower(String office) {
        return office.substring(0, 1).toLowerCase(Locale.ROOT) + office.substring(1);
    }

    private void add(String wording, boolean impossible, String sentence, LocalDate published) {
        Map<Detail, Known> about = new LinkedHashMap<>();
        about.put(Detail.PUBLISHED, new Known(published.toString(), "made"));
        about.put(Detail.LANGUAGE, new Known("en", "made"));
        about.put(Detail.OUTLET, new Known("Tide", "made"));
        String id = "case-" + cases.size();
        String text = "The harbour council published its yearly figures.\n\n" + sentence
                + "\n\nThe figures are kept in the town hall.\n";
        cases.add(new Case(wording, impossible, new Document(id, id, text, about, Document.Layout.PLAIN)));
    }
}
