package whence.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes a pile of plain news reports as JSON lines: a few stories that everybody tells and many that few tell, each first
 * reported by one outlet on somebody's word, then repeated with and without credit, copied, denied, doubted, dated
 * otherwise and taken back. The same seed gives the same pile.
 */
final class StoryPile {

    private static final List<String> FIRST = List.of(
            "Ilan", "Mira", "Tobias", "Petra", "Anselm", "Greta", "Joris", "Salma", "Edgar", "Nadia", "Oskar", "Lena",
            "Viktor", "Ruth", "Marek", "Clara", "Stefan", "Irene", "Pavel", "Dora");
    private static final List<String> LAST = List.of(
            "Varro",
            "Tal",
            "Hollin",
            "Brandt",
            "Keller",
            "Marsh",
            "Orlov",
            "Lindqvist",
            "Ferrant",
            "Castell",
            "Ridder",
            "Novak",
            "Sorel",
            "Whitlock",
            "Amdahl",
            "Pereira",
            "Grell",
            "Tasker",
            "Dunmore",
            "Ivers",
            "Quint",
            "Halder",
            "Mossel",
            "Bexley",
            "Corvin",
            "Strand",
            "Vasari",
            "Oduya",
            "Larkin",
            "Wendt");
    private static final List<String> PLACES = List.of(
            "Port Selwyn", "Arden", "Lowmark", "Castra", "Mirefield", "Oskeln", "Tarn", "Westhaven", "Brill", "Dorne");
    private static final List<String> OFFICES = List.of(
            "Deputy Minister", "General", "Governor", "Judge", "Senator", "Commissioner", "Ambassador", "Professor");
    private static final List<String> HAPPENINGS = List.of(
            "fled the country",
            "was detained at the border",
            "was dismissed from office",
            "resigned from the cabinet",
            "died in hospital",
            "was charged with bribery",
            "was arrested at the airport",
            "was placed under house arrest",
            "defected to a neighbouring state",
            "was promoted to first secretary");
    private static final List<String> SOURCES = List.of(
            "a government official who asked not to be named",
            "two people familiar with the matter",
            "a friend",
            "a senior officer",
            "three diplomats",
            "a person close to the family");
    private static final List<String> SUBJECTS = List.of(
            "The ministry in %s",
            "Shopkeepers in %s",
            "Parliament in %s",
            "The railway of %s",
            "The bank of %s",
            "A court in %s",
            "Residents of %s",
            "The university of %s",
            "Fishermen in %s",
            "The mayor of %s",
            "Teachers in %s",
            "The harbour office in %s",
            "A commission from %s",
            "The hospital in %s",
            "Farmers near %s",
            "The newspaper sellers of %s",
            "Engineers in %s",
            "The choir of %s",
            "The power station at %s",
            "Students in %s");
    private static final List<String> PREDICATES = List.of(
            "has been short of staff since the budget was cut by %d million crowns",
            "kept the doors closed on Monday while %d people gathered in the square",
            "will debate the new bridge next week with %d amendments on the table",
            "carried %d passengers a day before the strike",
            "lost another %d crowns before the winter",
            "heard %d witnesses during the spring without a ruling",
            "spent %d evenings of one month without light",
            "published a study of households that had moved since the flood, %d in all",
            "sold %d boxes of herring at the autumn market",
            "opened an exhibition of %d old maps",
            "asked for higher wages in a letter with %d signatures",
            "counted %d ships in the first quarter",
            "found faults in the accounts of %d villages",
            "has %d beds, of which a third are empty",
            "expects a harvest of %d tons after the dry summer",
            "moved into a building with %d rooms",
            "repaired the dam at a cost of %d thousand crowns",
            "sang before %d guests in the cathedral",
            "will be shut for repairs that take %d days",
            "marched to the town hall with %d banners");

    private final SplittableRandom random;
    private final List<String> outlets = new ArrayList<>();
    private final List<Story> stories = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    /** What is told, by whom first, and the text of that first report. */
    private record Story(String office, String person, String happening, LocalDate day, String outlet, String text) {}

    private StoryPile(long seed) {
        this.random = new SplittableRandom(seed);
        for (String name : List.of("Courier", "Post", "Herald", "Letter", "Dispatch", "Observer")) {
            PLACES.forEach(place -> outlets.add(place + " " + name));
        }
    }

    /** So many reports, one JSON object each. */
    static List<String> lines(int reports, long seed) {
        StoryPile pile = new StoryPile(seed);
        for (int i = 0; i < reports; i++) {
            pile.report(i);
        }
        return List.copyOf(pile.lines);
    }

    private void report(int number) {
        // One report in eight opens a story; the others take one up, the early ones far more often.
        if (stories.isEmpty() || random.nextInt(8) == 0) {
            open(number);
        } else {
            takeUp(number, stories.get((int) (stories.size() * Math.pow(random.nextDouble(), 2.5))));
        }
    }

    private void open(int number) {
        LocalDate day = LocalDate.of(2022, 1, 3).plusDays(random.nextInt(700));
        String person = pick(FIRST) + " " + pick(LAST);
        Story told = new Story(pick(OFFICES), person, pick(HAPPENINGS), day, pick(outlets), "");
        String text = told.office() + " " + person + " " + told.happening() + " on " + date(day) + ", "
                + pick(SOURCES) + " told the " + told.outlet() + ".\n\n" + fillers(3) + "\n\n“" + surname(person)
                + " was seen in " + pick(PLACES) + " the day before,” the source said. He added that "
                + surname(person) + " had sold a house in " + pick(PLACES) + " for " + number(9) + "00,000 crowns.\n\n"
                + fillers(4);
        stories.add(new Story(told.office(), person, told.happening(), day, told.outlet(), text));
        line(number, told.outlet(), day.plusDays(1), person + " " + told.happening(), text);
    }

    private void takeUp(int number, Story story) {
        String outlet = pick(outlets);
        LocalDate published = story.day().plusDays(2 + random.nextInt(20));
        String who = story.office() + " " + story.person();
        String surname = surname(story.person());
        String text = switch (random.nextInt(8)) {
            case 0 -> story.text();
            case 1 ->
                "A spokesman for the government in " + pick(PLACES) + " denied on " + date(published.minusDays(1))
                        + " that " + who + " " + story.happening() + ".\n\n" + fillers(3) + "\n\nThe " + story.outlet()
                        + " had reported that " + surname + " " + story.happening() + ".";
            case 2 ->
                "According to the " + story.outlet() + ", " + who + " " + story.happening() + " on " + date(story.day())
                        + ".\n\n" + fillers(5);
            case 3 ->
                who + " " + story.happening() + " on " + date(story.day().plusDays(1 + random.nextInt(3)))
                        + ", " + pick(FIRST) + " " + pick(LAST) + ", a lawyer in " + pick(PLACES)
                        + ", told this newspaper.\n\n" + fillers(4) + "\n\n“I was there,” the lawyer said. “" + surname
                        + " " + story.happening() + ".”";
            case 4 ->
                "Rumours that " + who + " " + story.happening() + " have spread since the " + story.outlet()
                        + " published its report.\n\n" + fillers(3) + "\n\n" + pick(FIRST) + " " + pick(LAST)
                        + ", a researcher, doubted that " + surname + " " + story.happening() + ".";
            case 5 ->
                "The " + story.outlet() + " has retracted its report that " + who + " " + story.happening() + ".\n\n"
                        + fillers(5);
            case 6 ->
                "The " + pick(outlets) + ", citing the " + story.outlet() + ", reported that " + who + " "
                        + story.happening() + " in " + MONTHS.get(story.day().getMonthValue() - 1) + ".\n\n"
                        + fillers(5);
            default ->
                "More than " + number(9) + "0 officials were questioned after " + who + " " + story.happening()
                        + ", " + pick(SOURCES) + " said.\n\n" + fillers(4) + "\n\nIt is not known where " + surname
                        + " is now, the " + outlet + " reported.";
        };
        line(number, outlet, published, "What is known about " + surname, text);
    }

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static String date(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1) + " " + day.getDayOfMonth() + ", " + day.getYear();
    }

    private static String surname(String person) {
        return person.substring(person.indexOf(' ') + 1);
    }

    /** Sentences on other things, which make up most of a report. */
    private String fillers(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3 * count; i++) {
            text.append(i == 0 ? "" : " ")
                    .append(String.format(pick(SUBJECTS), pick(PLACES)))
                    .append(' ')
                    .append(String.format(pick(PREDICATES), 10 + random.nextInt(900)))
                    .append('.');
        }
        return text.toString();
    }

    private int number(int most) {
        return 1 + random.nextInt(most);
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private void line(int number, String outlet, LocalDate published, String title, String text) {
        lines.add("{\"id\":\"r" + number + "\",\"outlet\":\"" + outlet + "\",\"title\":\"" + title
                + "\",\"published\":\"" + published + "\",\"language\":\"en\",\"text\":\""
                + text.replace("\n", "\\n").replace("\"", "\\\"") + "\"}");
    }
}
