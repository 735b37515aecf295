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

    private static final List<String> FIRST = words("""
            Ilan|Mira|Tobias|Petra|Anselm|Greta|Joris|Salma|Edgar|Nadia|Oskar|Lena|Viktor|Ruth|Marek|Clara|
            Stefan|Irene|Pavel|Dora""");
    private static final List<String> LAST = words("""
            Varro|Tal|Hollin|Brandt|Keller|Marsh|Orlov|Lindqvist|Ferrant|Castell|Ridder|Novak|Sorel|Whitlock|
            Amdahl|Pereira|Grell|Tasker|Dunmore|Ivers|Quint|Halder|Mossel|Bexley|Corvin|Strand|Vasari|Oduya|
            Larkin|Wendt""");
    private static final List<String> PLACES = List.of(
            "Port Selwyn", "Arden", "Lowmark", "Castra", "Mirefield", "Oskeln", "Tarn", "Westhaven", "Brill", "Dorne");
    private static final List<String> OFFICES = List.of(
            "Deputy Minister", "General", "Governor", "Judge", "Senator", "Commissioner", "Ambassador", "Professor");
    /** What may happen to a person; each in several wordings. */
    private static final List<List<String>> HAPPENINGS = List.of(
            List.of(
                    "fled the country",
                    "has fled abroad",
                    "fled across the border at night",
                    "escaped and fled overseas"),
            List.of("was detained at the border", "had been detained", "was detained by border guards", "was detained"),
            List.of("was dismissed from office", "was sacked", "had been dismissed", "was dismissed without notice"),
            List.of("resigned from the cabinet", "has resigned", "resigned for reasons of health", "resigned"),
            List.of("died in hospital", "has died", "died of heart failure", "died after a short illness"),
            List.of("was charged with bribery", "had been charged", "was charged with taking bribes", "was charged"),
            List.of("was arrested at the airport", "was arrested", "had been arrested", "was arrested by the police"),
            List.of("defected to a neighbouring state", "has defected", "defected with his papers", "defected"),
            List.of("was promoted to first secretary", "was promoted", "had been promoted", "was promoted again"));

    private static final List<String> SOURCES = List.of(
            "a government official who asked not to be named",
            "two people familiar with the matter",
            "a friend",
            "a senior officer",
            "three diplomats",
            "a person close to the family");
    private static final List<String> SUBJECTS = words("""
            Shopkeepers|Parliament|The railway|The bank|A court|Residents|The university|Fishermen|The mayor|
            Teachers|A commission|The hospital|Farmers|Engineers|The choir|Students|Bakers|The harbour office|
            Two miners|The library|Bus drivers|The water board|A museum|Nurses|The orchestra|Builders|
            Three schools|The post office|Foresters|The theatre""");
    private static final List<String> VERBS = words("""
            repaired|counted|sold|opened|closed|refused|measured|painted|bought|moved|lost|found|praised|showed|
            planned|ordered|borrowed|collected|rebuilt|inspected|described|cleaned|drew|tested|planted|forgot|
            divided|shipped|copied|mended|weighed|lent|stored|named|visited|doubled|halved|renewed|displayed|
            catalogued""");
    private static final List<String> ADJECTIVES = words("""
            old|new|broken|wooden|expensive|empty|yellow|northern|forgotten|heavy|cheap|narrow|foreign|rare|
            damaged|public|early|famous|plain|modern|wet|private|tall|small|second|unpaid|rusty|summer|winter|
            borrowed""");
    private static final List<String> NOUNS = words("""
            bridges|maps|boats|lamps|gates|tunnels|tickets|barrels|paintings|ladders|letters|pumps|benches|trams|
            clocks|cables|orchards|kitchens|statues|books|wells|fences|ferries|chimneys|signals|tables|carpets|
            engines|towers|roofs|gardens|warehouses|bells|mills|cranes|stairs|windows|wagons|roads|walls""");
    private static final List<String> TAILS = words("""
            before the winter|after a long summer|with help from abroad|near the old market|without much noise|
            at the end of the month|for the third time|under a new rule|during the strike|against all advice|
            in spite of the rain|while prices rose|between two holidays|beside the river|on a cold morning|
            behind the station|for lack of money|to general surprise|by order of the council|as in other years|
            along the coast|within a week|outside the town|despite a shortage of staff|thanks to a gift|
            with some delay|at night|in two halves|once more|from the first floor""");

    private final SplittableRandom random;
    private final List<String> outlets = new ArrayList<>();
    private final List<Story> stories = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    /** What is told, by whom first, and the text of that first report. */
    private record Story(
            String office, String person, List<String> happening, LocalDate day, String outlet, String text) {}

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
            takeUp(number, stories.get((int) (stories.size() * Math.pow(random.nextDouble(), 2))));
        }
    }

    private void open(int number) {
        LocalDate day = LocalDate.of(2022, 1, 3).plusDays(random.nextInt(700));
        String person = pick(FIRST) + " " + pick(LAST);
        Story told = new Story(pick(OFFICES), person, pick(HAPPENINGS), day, pick(outlets), "");
        String text = told.office() + " " + person + " " + pick(told.happening()) + " on " + date(day) + ", "
                + pick(SOURCES) + " told the " + told.outlet() + ".\n\n" + fillers(3) + "\n\n“" + surname(person)
                + " was seen in " + pick(PLACES) + " the day before,” the source said. He added that "
                + surname(person) + " had sold a house in " + pick(PLACES) + " for " + number(9) + "00,000 crowns.\n\n"
                + fillers(4);
        stories.add(new Story(told.office(), person, told.happening(), day, told.outlet(), text));
        line(number, told.outlet(), day.plusDays(1), person + " " + pick(told.happening()), text);
    }

    private void takeUp(int number, Story story) {
        String outlet = pick(outlets);
        LocalDate published = story.day().plusDays(2 + random.nextInt(20));
        String who = random.nextInt(3) == 0 ? story.person() : story.office() + " " + story.person();
        String surname = surname(story.person());
        String text = switch (random.nextInt(8)) {
            case 0 -> story.text();
            case 1 ->
                "A spokesman for the government in " + pick(PLACES) + " denied on " + date(published.minusDays(1))
                        + " that " + who + " " + pick(story.happening()) + ".\n\n" + fillers(3) + "\n\nThe "
                        + story.outlet()
                        + " had reported that " + surname + " " + pick(story.happening()) + ".";
            case 2 ->
                "According to the " + story.outlet() + ", " + who + " " + pick(story.happening()) + " on "
                        + date(story.day()) + ".\n\n" + fillers(5);
            case 3 ->
                who + " " + pick(story.happening()) + " on " + date(story.day().plusDays(1 + random.nextInt(3)))
                        + ", " + pick(FIRST) + " " + pick(LAST) + ", a lawyer in " + pick(PLACES)
                        + ", told this newspaper.\n\n" + fillers(4) + "\n\n“I was there,” the lawyer said. “" + surname
                        + " " + pick(story.happening()) + ".”";
            case 4 ->
                "Rumours that " + who + " " + pick(story.happening()) + " have spread since the " + story.outlet()
                        + " published its report.\n\n" + fillers(3) + "\n\n" + pick(FIRST) + " " + pick(LAST)
                        + ", a researcher, doubted that " + surname + " " + pick(story.happening()) + ".";
            case 5 ->
                "The " + story.outlet() + " has retracted its report that " + who + " " + pick(story.happening())
                        + ".\n\n" + fillers(5);
            case 6 ->
                "The " + pick(outlets) + ", citing the " + story.outlet() + ", reported that " + who + " "
                        + pick(story.happening()) + " in "
                        + MONTHS.get(story.day().getMonthValue() - 1) + ".\n\n"
                        + fillers(5);
            default ->
                "More than " + number(9) + "0 officials were questioned after " + who + " " + pick(story.happening())
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

    private String date(LocalDate day) {
        String month = MONTHS.get(day.getMonthValue() - 1);
        return switch (random.nextInt(3)) {
            case 0 -> month + " " + day.getDayOfMonth() + ", " + day.getYear();
            case 1 -> day.getDayOfMonth() + " " + month + " " + day.getYear();
            default -> month + " " + day.getDayOfMonth();
        };
    }

    private static String surname(String person) {
        return person.substring(person.indexOf(' ') + 1);
    }

    /** Sentences on other things, which make up most of a report. */
    private String fillers(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3 * count; i++) {
            text.append(i == 0 ? "" : " ")
                    .append(pick(SUBJECTS))
                    .append(random.nextInt(3) == 0 ? " of " + pick(PLACES) : "")
                    .append(' ')
                    .append(pick(VERBS))
                    .append(random.nextInt(3) == 0 ? " " + (10 + random.nextInt(90)) : "")
                    .append(' ')
                    .append(pick(ADJECTIVES))
                    .append(' ')
                    .append(pick(NOUNS))
                    .append(' ')
                    .append(pick(TAILS))
                    .append(
                            random.nextInt(2) == 0
                                    ? " and " + pick(VERBS) + " the " + pick(ADJECTIVES) + " " + pick(NOUNS)
                                    : "")
                    .append('.');
        }
        return text.toString();
    }

    private static List<String> words(String listed) {
        return List.of(listed.replace("\n", "").split("\\|", -1));
    }

    private int number(int most) {
        return 1 + random.nextInt(most);
    }

    private <T> T pick(List<T> words) {
        return words.get(random.nextInt(words.size()));
    }

    private void line(int number, String outlet, LocalDate published, String title, String text) {
        lines.add("{\"id\":\"r" + number + "\",\"outlet\":\"" + outlet + "\",\"title\":\"" + title
                + "\",\"published\":\"" + published + "\",\"language\":\"en\",\"text\":\""
                + text.replace("\n", "\\n").replace("\"", "\\\"") + "\"}");
    }
}
