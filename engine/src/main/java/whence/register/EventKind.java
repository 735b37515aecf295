package whence.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import whence.text.Lexicon;

/**
 * A kind of event of which a register can be asked for.
 *
 * @param name as a command takes it: {@code defected}
 * @param concepts the kinds of claims that tell of it, as {@code claim/concepts.tsv} names them
 * @param words how it is told
 */
public record EventKind(String name, List<String> concepts, Words words) {

    /**
     * How it is told.
     *
     * @param english after "claimed to have"
     * @param chinese the same in Chinese
     * @param also further words that mean it
     */
    public record Words(String english, String chinese, List<String> also) {
        public Words {
            also = List.copyOf(also);
        }
    }

    private static final List<EventKind> ALL = Lexicon.rows(EventKind.class, "kinds.tsv", 5).stream()
            .map(row -> new EventKind(row[0], cells(row[1]), new Words(row[2], row[3], cells(row[4]))))
            .toList();

    public EventKind {
        concepts = List.copyOf(concepts);
    }

    private static List<String> cells(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }

    /** In the order of the table. */
    public static List<EventKind> all() {
        return ALL;
    }

    /** The kind that a word means: its name, its name in Chinese, or another word for it. */
    public static Optional<EventKind> find(String word) {
        String even = word.strip().toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(kind -> Stream.concat(
                                Stream.of(kind.name, kind.words.chinese()),
                                Stream.concat(kind.words.also().stream(), kind.concepts.stream()))
                        .anyMatch(even::equals))
                .findFirst();
    }
}
