package whence.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Small lists of words, by the names that the rules of a package know them by.
 *
 * <p>They lie in one table with three columns: the name of a list, what its words do, and the words, separated by
 * {@code |}. A blank at the beginning or end of a word is part of it.
 */
public final class NamedLists {

    private final String resource;
    private final Map<String, List<String>> lists = new HashMap<>();

    private NamedLists(Class<?> beside, String resource) {
        this.resource = resource;
        for (String[] row : Lexicon.rows(beside, resource, 3)) {
            if (lists.put(row[0], List.of(row[2].split("\\|", -1))) != null) {
                throw new IllegalStateException(resource + " has two lists \"" + row[0] + "\"");
            }
        }
    }

    /**
     * The lists of a table.
     *
     * @param beside a class of the package in whose folder the table lies
     * @param resource its name, or its whole path after a slash
     */
    public static NamedLists of(Class<?> beside, String resource) {
        return new NamedLists(beside, resource);
    }

    /** The words of a list in the order of the file. */
    public List<String> list(String name) {
        List<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalStateException(resource + " has no list \"" + name + "\"");
        }
        return words;
    }

    /** The words of a list without their order. */
    public Set<String> set(String name) {
        return Set.copyOf(list(name));
    }

    /** A group of a regular expression that any of the words fits; where two fit, the first. */
    public String anyOf(String name) {
        return list(name).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }
}
