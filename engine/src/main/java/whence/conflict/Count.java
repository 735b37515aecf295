package whence.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import whence.claim.Pile.Page;
import whence.reading.Quantity;
import whence.reading.Stance;
import whence.reading.Statement;
import whence.reading.Term;
import whence.text.Lexicon;
import whence.text.NamedLists;
import whence.text.Passage;
import whence.text.Span;

/**
 * A number with what it counts and the words around it.
 *
 * @param quantity the number
 * @param unit its unit, of one name for units that are one
 * @param telling the statement that tells it
 * @param words the telling words of its sentence, the unit and names of months apart
 * @param verbs those of them that are verbs
 * @param toll whether it counts people dead: a word for dying stands beside it, with no other number between
 */
record Count(Quantity quantity, String unit, Telling telling, Set<String> words, Set<String> verbs, boolean toll) {

    /** A number named with "about" may be off by this share. */
    private static final double ABOUT = 0.15;

    /** So far around a number, in UTF-16 units, its sentence is taken. */
    private static final int WIDE = 220;

    private static final Map<String, String> UNITS = Lexicon.rows(Count.class, "units.tsv").stream()
            .flatMap(row -> List.of(row.get(1).split("\\|", -1)).stream().map(word -> Map.entry(word, row.get(0))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** The common name of people, whatever they are called. */
    private static final String PEOPLE = "person";

    /** So far around a number, in UTF-16 units, it is told whether it counts the dead. */
    private static final int BESIDE = 60;

    private static final Pattern DEATHS = Pattern.compile(
            String.join("|", NamedLists.of(Count.class, "word-lists.tsv").list("people dead")));

    /** All up to the last number. */
    private static final Pattern NUMBERS = Pattern.compile("^.*\\d");

    private static final Set<String> PLAIN =
            NamedLists.of(Count.class, "word-lists.tsv").set("beside any number");

    /** The counts of a page, each as its innermost teller has it; units that are never compared are left out. */
    static List<Count> in(Page page) {
        List<Quantity> compared = page.reading().figures().quantities().stream()
                .filter(Count::isCompared)
                .toList();
        List<Count> counts = new ArrayList<>();
        for (Statement statement : page.reading().statements()) {
            if (statement.voice().stance() == Stance.ASSERTS) {
                for (Quantity quantity : within(statement.contentSpan(), compared)) {
                    boolean inside =
                            statement.parts().content().stream().anyMatch(span -> span.contains(quantity.span()));
                    Telling telling = new Telling(page, statement, quantity.span());
                    if (inside && telling.isOwn()) {
                        counts.add(of(quantity, unit(quantity), telling));
                    }
                }
            }
        }
        return counts;
    }

    private static boolean isCompared(Quantity quantity) {
        String unit = unit(quantity);
        return !unit.isEmpty() && !unit.equals("never");
    }

    /** Those that begin within a passage; they stand in order of the text, and a text may hold many. */
    private static List<Quantity> within(Span passage, List<Quantity> quantities) {
        return quantities.subList(firstFrom(passage.start(), quantities), firstFrom(passage.end(), quantities));
    }

    private static int firstFrom(int place, List<Quantity> quantities) {
        int low = 0;
        int high = quantities.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quantities.get(middle).span().start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The words around are those of the whole sentence, whoever says its parts. */
    private static Count of(Quantity quantity, String unit, Telling telling) {
        Span wide = new Span(
                Math.max(0, quantity.span().start() - WIDE),
                Math.min(telling.page().text().length(), quantity.span().end() + WIDE));
        Span sentence = Sentences.around(telling.page().text(), wide, quantity.span());
        Set<String> words = new TreeSet<>();
        Set<String> verbs = new TreeSet<>();
        telling.page().reading().statements().stream()
                .filter(statement -> statement.contentSpan().overlaps(sentence))
                .flatMap(statement -> statement.basis().terms().stream())
                .filter(term ->
                        sentence.contains(term.span()) && !quantity.span().overlaps(term.span()))
                .filter(term -> isTelling(term, unit))
                .forEach(term -> {
                    words.add(term.lemma());
                    if (term.tag().startsWith("VB")) {
                        verbs.add(term.lemma());
                    }
                });
        return new Count(quantity, unit, telling, words, verbs, isToll(quantity, unit, telling));
    }

    private static boolean isTelling(Term term, String unit) {
        return !PLAIN.contains(term.lemma()) && !unit(term.lemma()).equals(unit) && !isNumber(term);
    }

    private static boolean isNumber(Term term) {
        return term.tag().equals("CD");
    }

    private static String unit(Quantity quantity) {
        String unit = quantity.counted().unit();
        return unit == null ? "" : unit(unit.toLowerCase(Locale.ROOT));
    }

    private static String unit(String word) {
        String singular = word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
        return UNITS.getOrDefault(word, UNITS.getOrDefault(singular, singular));
    }

    Passage passage() {
        return new Passage(telling.page().document().id(), quantity.span());
    }

    private static boolean isToll(Quantity quantity, String unit, Telling telling) {
        if (!unit.equals(PEOPLE)) {
            return false;
        }
        String text = telling.page().lower();
        Span beside = new Span(
                Math.max(0, quantity.span().start() - BESIDE),
                Math.min(text.length(), quantity.span().end() + BESIDE));
        Span sentence = Sentences.around(telling.page().text(), beside, quantity.span());
        String before = text.substring(sentence.start(), quantity.span().start());
        String after = text.substring(quantity.span().end(), sentence.end());
        return DEATHS.matcher(NUMBERS.matcher(before).replaceFirst("")).find()
                || DEATHS.matcher(after.split("[\\d,;，；、]", 2)[0]).find();
    }

    boolean collidesWith(Count other) {
        return low() > other.high() || other.low() > high();
    }

    /** Whether what narrows the one may narrow the other: "of mud" and nothing do, "missing" and "treated" do not. */
    boolean fits(Count other) {
        String mine = quantity.counted().of();
        String theirs = other.quantity.counted().of();
        return mine == null
                || theirs == null
                || Objects.equals(mine, theirs)
                || mine.contains(theirs)
                || theirs.contains(mine);
    }

    private double low() {
        return switch (quantity.bound()) {
            case EXACT, AT_LEAST, MORE_THAN -> quantity.value();
            case ABOUT -> quantity.value() * (1 - ABOUT);
            case AT_MOST, LESS_THAN -> 0;
        };
    }

    private double high() {
        Double upTo = quantity.upTo();
        double value = upTo == null ? quantity.value() : upTo;
        return switch (quantity.bound()) {
            case EXACT, AT_MOST, LESS_THAN -> value;
            case ABOUT -> value * (1 + ABOUT);
            case AT_LEAST, MORE_THAN -> Double.POSITIVE_INFINITY;
        };
    }
}
