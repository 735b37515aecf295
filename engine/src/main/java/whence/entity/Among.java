package whence.entity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import whence.entity.NameComparison.Sameness;
import whence.entity.name.Evidence;
import whence.entity.name.NameIndex;
import whence.entity.name.ParsedName;

/** A list of people, in which those are found whom one name may mean. Safe for many threads. */
public final class Among {

    private final List<ParsedName> names;
    private final NameIndex index;

    private Among(List<ParsedName> names) {
        this.names = names;
        this.index = NameIndex.of(names);
    }

    /** One of the list, and what speaks for it. */
    public record Found(int number, String name, NameComparison comparison) {}

    /** The names as they stand in the list; several forms of one person are parted by {@code |}. */
    public static Among of(List<String> names) {
        return new Among(names.parallelStream().map(ParsedName::of).toList());
    }

    public int size() {
        return names.size();
    }

    /**
     * Those who may be meant, the likeliest first: the same before candidates, the more telling evidence before the less,
     * and what stands earlier in the list before what stands later.
     *
     * @param most no more than so many
     */
    public List<Found> find(String name, int most) {
        ParsedName asked = ParsedName.of(name);
        return Arrays.stream(index.find(asked))
                .mapToObj(number -> new Judged(number, asked.compare(names.get(number))))
                .filter(judged -> judged.evidence().speaksFor())
                .sorted(Comparator.comparing(
                                (Judged judged) -> judged.evidence().says() != Sameness.SAME)
                        .thenComparing(judged -> judged.evidence().kind())
                        .thenComparing(judged -> judged.evidence().telling())
                        .thenComparing(Judged::number))
                .limit(most)
                .map(judged -> new Found(
                        judged.number(), names.get(judged.number()).text(), NameComparer.judge(judged.evidence())))
                .toList();
    }

    private record Judged(int number, Evidence evidence) {}
}
