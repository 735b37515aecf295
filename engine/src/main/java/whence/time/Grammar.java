package whence.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The wordings of {@code patterns.tsv} as a tree of words and slots. */
final class Grammar {

    /** A place in the tree. */
    private static final class Node {
        final boolean joint;
        final Map<String, Node> literals = new HashMap<>();
        final Map<Slot, Node> slots = new EnumMap<>(Slot.class);

        @Nullable
        Ending ending;

        /** A joint is a comma or "of". */
        Node(boolean joint) {
            this.joint = joint;
        }
    }

    /** The end of a pattern; {@code left} and {@code between} count the elements of two parts, 0 where there is one. */
    private record Ending(int order, Meaning meaning, int left, int between) {}

    /** What was read for one element: what it says, if anything, and the word after it. */
    private record Element(@Nullable Slot slot, int value, int end) {}

    /** One way to read the words at a place. */
    private record Reading(Ending ending, List<Element> elements) {
        int end() {
            return elements.get(elements.size() - 1).end();
        }
    }

    /** A pattern on its way into the tree. */
    private record Row(List<String> elements, Ending ending) {}

    private final Vocabulary vocabulary;
    private final Holidays holidays;
    private final Plausible plausible;
    private final Node root = new Node(false);

    Grammar(Vocabulary vocabulary, Holidays holidays) {
        this.vocabulary = vocabulary;
        this.holidays = holidays;
        this.plausible = new Plausible(vocabulary);
        int order = 0;
        for (String[] row : Lines.of("patterns.tsv")) {
            Ending ending = new Ending(order++, Meaning.parse(row[1]), 0, 0);
            grow(root, new Row(List.of(row[0].split(" ", -1)), ending), 0, 0);
        }
    }

    private void grow(Node node, Row row, int at, int depth) {
        if (at == row.elements().size()) {
            // "in early May, he left": a comma or "of" before a year that is missing belongs to what follows.
            if (node.joint
                    && row.ending().meaning().rule() != Meaning.Rule.PART
                    && row.ending().meaning().get("join").isEmpty()) {
                return;
            }
            if (node.ending == null || row.ending().order() < node.ending.order()) {
                node.ending = row.ending();
            }
            return;
        }
        String element = row.elements().get(at);
        if (element.equals("//")) {
            grow(node, parted(row, depth), at + 1, depth);
            return;
        }
        boolean optional = element.length() > 1 && element.endsWith("?");
        if (optional) {
            grow(node, row, at + 1, depth);
        }
        String needed = optional ? element.substring(0, element.length() - 1) : element;
        for (String option : needed.split("\\|", -1)) {
            grow(child(node, option), row, at + 1, depth + 1);
        }
    }

    private static Row parted(Row row, int depth) {
        Ending e = row.ending();
        Ending parted = e.left() == 0
                ? new Ending(e.order(), e.meaning(), depth, 0)
                : new Ending(e.order(), e.meaning(), e.left(), depth - e.left());
        return new Row(row.elements(), parted);
    }

    private Node child(Node node, String option) {
        if (Character.isUpperCase(option.charAt(0))) {
            return node.slots.computeIfAbsent(Slot.valueOf(option), slot -> new Node(false));
        }
        vocabulary.know(option);
        return node.literals.computeIfAbsent(option, literal -> new Node(option.equals(",") || option.equals("of")));
    }

    /** All wordings of a text, in order, none overlapping another. */
    List<Wording> find(List<Word> words) {
        List<Wording> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Reading best = best(words, at);
            if (best == null) {
                at++;
            } else {
                found.addAll(wordings(best, at));
                at = best.end();
            }
        }
        return found;
    }

    private @Nullable Reading best(List<Word> words, int at) {
        List<Reading> readings = new ArrayList<>(0);
        walk(new Walk(words, at, readings), at, root, List.of());
        readings.sort(Comparator.comparingInt((Reading r) -> -r.end())
                .thenComparingInt(r -> r.ending().order()));
        for (Reading reading : readings) {
            String guard = reading.ending().meaning().get("guard");
            if (plausible.allows(guard, words, at, reading.end())) {
                return reading;
            }
        }
        return null;
    }

    /** What stays the same while the tree is walked from one word. */
    private record Walk(List<Word> words, int start, List<Reading> readings) {
        @Nullable
        Word word(int at) {
            return at < words.size()
                            && words.get(at).block() == words.get(start).block()
                    ? words.get(at)
                    : null;
        }
    }

    /** As deep as the longest pattern is long. */
    private void walk(Walk walk, int at, Node node, List<Element> path) {
        if (node.ending != null) {
            walk.readings().add(new Reading(node.ending, path));
        }
        Word word = walk.word(at);
        if (word == null) {
            return;
        }
        Node literal = node.literals.get(word.form());
        if (literal != null) {
            walk(walk, at + 1, literal, longer(path, new Element(null, 0, at + 1)));
        }
        if (node.slots.isEmpty()) {
            return;
        }
        Word next = walk.word(at + 1);
        for (Vocabulary.Sense sense : vocabulary.sensesOf(word, next)) {
            Node child = node.slots.get(sense.slot());
            if (child != null) {
                boolean point = sense.conditions().contains("dotted") && next != null && next.is(".");
                int end = point ? at + 2 : at + 1;
                walk(walk, end, child, longer(path, new Element(sense.slot(), sense.value(), end)));
            }
        }
        Node feast = node.slots.get(Slot.HOLIDAY);
        if (feast != null) {
            for (Holidays.Match match : holidays.at(walk.words(), at)) {
                walk(walk, match.end(), feast, longer(path, new Element(Slot.HOLIDAY, match.holiday(), match.end())));
            }
        }
    }

    private static List<Element> longer(List<Element> path, Element element) {
        List<Element> longer = new ArrayList<>(path);
        longer.add(element);
        return longer;
    }

    private static List<Wording> wordings(Reading reading, int first) {
        Ending ending = reading.ending();
        List<Element> elements = reading.elements();
        if (ending.left() == 0) {
            return List.of(wording(ending.meaning(), elements, first));
        }
        int right = ending.left() + ending.between();
        Wording before = wording(ending.meaning(), elements.subList(0, ending.left()), first);
        int start = elements.get(right - 1).end();
        Wording after = wording(ending.meaning(), elements.subList(right, elements.size()), start);
        return List.of(before.inheriting(after), after.inheriting(before));
    }

    private static Wording wording(Meaning meaning, List<Element> elements, int first) {
        Map<Slot, Integer> slots = new EnumMap<>(Slot.class);
        for (Element element : elements) {
            if (element.slot() != null) {
                slots.putIfAbsent(element.slot().kept(), element.value());
            }
        }
        return new Wording(first, elements.get(elements.size() - 1).end(), meaning, slots);
    }
}
