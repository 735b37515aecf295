package whence.entity;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import whence.entity.name.Evidence;
import whence.entity.name.ParsedName;

/**
 * Tells whether two names could be one, by their syllables and letters alone.
 *
 * <p>One comparer keeps the names it has taken apart, so one should serve one pile of names. Safe for many threads.
 */
public final class NameComparer {

    private static final int MOST_REMEMBERED = 20_000;

    private final Map<String, ParsedName> parsed = new ConcurrentHashMap<>();

    /** Two names to compare. */
    public record Pair(String a, String b) {}

    public NameComparison compare(String a, String b) {
        return judge(find(a, b));
    }

    /** The judgement of each pair, in the order given; uses the threads of the common pool. */
    public List<NameComparison> compareAll(List<Pair> pairs) {
        return pairs.parallelStream().map(pair -> compare(pair.a(), pair.b())).toList();
    }

    /** The finding itself. */
    public Evidence find(String a, String b) {
        return parse(a).compare(parse(b));
    }

    private ParsedName parse(String name) {
        ParsedName known = parsed.get(name);
        if (known != null) {
            return known;
        }
        // A pile has fewer names; a stream of pairs may have any number.
        if (parsed.size() >= MOST_REMEMBERED) {
            parsed.clear();
        }
        ParsedName fresh = ParsedName.of(name);
        parsed.put(name, fresh);
        return fresh;
    }

    static NameComparison judge(Evidence evidence) {
        return new NameComparison(evidence.says(), evidence.why());
    }
}
