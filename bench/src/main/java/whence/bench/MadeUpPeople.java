package whence.bench;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import whence.entity.name.NameIndex;
import whence.text.Lexicon;

/**
 * People who do not exist, with surnames and given names as often as such names are in China: half of them in a list in
 * Han script, some in Pinyin, some in both. Always the same for one seed.
 */
final class MadeUpPeople {

    private static final double ONE_SYLLABLE = 0.15;
    private static final double HAN_ONLY = 0.5;
    private static final double PINYIN_ONLY = 0.8;

    private final Shares surnames = new Shares("surname-frequency.tsv");
    private final Shares given = new Shares("given-frequency.tsv");
    private final Transliterator pinyin = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII");
    private final Map<String, String> read = new HashMap<>();
    private final SplittableRandom random;

    MadeUpPeople(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A person: surname and given name in Han script. */
    record Person(String surname, String given) {
        String han() {
            return surname + given;
        }
    }

    List<Person> make(int count) {
        List<Person> people = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String first = given.draw(random);
            people.add(new Person(
                    surnames.draw(random), random.nextDouble() < ONE_SYLLABLE ? first : first + given.draw(random)));
        }
        return people;
    }

    /** How a list has the person. */
    String listed(Person person) {
        double form = random.nextDouble();
        if (form < HAN_ONLY) {
            return person.han();
        }
        return form < PINYIN_ONLY ? pinyin(person) : person.han() + " | " + pinyin(person);
    }

    String pinyin(Person person) {
        return capital(syllables(person.surname())) + " " + capital(syllables(person.given()));
    }

    /** The person as some report may call him: in either script, turned round, hyphenated, in capitals, with a slip. */
    String called(Person person) {
        String surname = capital(syllables(person.surname()));
        String first = capital(syllables(person.given().substring(0, 1)));
        String second = person.given().length() > 1 ? syllables(person.given().substring(1)) : "";
        return switch (random.nextInt(8)) {
            case 0, 1 -> person.han();
            case 2 -> first + second + " " + surname;
            case 3 -> surname + " " + first + (second.isEmpty() ? "" : "-" + second);
            case 4 -> surname.toUpperCase(Locale.ROOT) + " " + first + second;
            case 5 -> surname + " " + (first + second).replaceFirst("ng$", "n");
            default -> surname + " " + first + second;
        };
    }

    private String syllables(String characters) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < characters.length(); i++) {
            letters.append(read.computeIfAbsent(
                    characters.substring(i, i + 1),
                    one -> pinyin.transliterate(one).strip().toLowerCase(Locale.ROOT)));
        }
        return letters.toString();
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Rows of a table, drawn as often as their share says. */
    private static final class Shares {

        private final List<String> rows = new ArrayList<>();
        private final List<Double> upTo = new ArrayList<>();
        private double sum;

        Shares(String table) {
            for (String[] row : Lexicon.rows(NameIndex.class, table, 2)) {
                sum += Double.parseDouble(row[1]);
                rows.add(row[0]);
                upTo.add(sum);
            }
        }

        String draw(SplittableRandom random) {
            double at = random.nextDouble() * sum;
            int found = java.util.Collections.binarySearch(upTo, at);
            return rows.get(Math.min(rows.size() - 1, found < 0 ? -found - 1 : found));
        }
    }
}
