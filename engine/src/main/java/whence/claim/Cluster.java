package whence.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Propositions that were found to say the same, while they are being gathered. */
final class Cluster {

    /** A proposition with the reason why it is in. */
    record Member(Proposition proposition, String why) {}

    private final String apart;
    private final List<Member> members = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Cluster() {
        this("");
    }

    /** One that the analyst parted from another; {@code apart} tells it from the one that it was part of. */
    Cluster(String apart) {
        this.apart = apart;
    }

    String apart() {
        return apart;
    }

    /** The kind of event that it gathers, or an empty string. */
    String kind() {
        Concept concept = members.get(0).proposition().topic().concept();
        return concept == null ? "" : concept.name();
    }

    void add(Proposition proposition, String why) {
        members.add(new Member(proposition, why));
        proposition.words().forEach(word -> counts.merge(word, 1, Integer::sum));
    }

    List<Member> members() {
        return List.copyOf(members);
    }

    Set<String> documents() {
        Set<String> documents = new TreeSet<>();
        members.forEach(member -> documents.add(member.proposition().at().document()));
        return documents;
    }

    boolean shares(Set<String> words, int least) {
        return words.stream().filter(counts::containsKey).count() >= least;
    }

    /**
     * The best likeness to any of the first members: enough to join rewordings, too few to drift. Where one side says no
     * more than what is given anyway, nothing sets them apart.
     */
    double likeness(Set<String> words, Words weights) {
        List<Set<String>> first = members.stream()
                .map(member -> member.proposition().words())
                .filter(member -> !member.isEmpty())
                .limit(5)
                .toList();
        if (words.isEmpty() || first.isEmpty()) {
            return 1;
        }
        return first.stream()
                .mapToDouble(member -> weights.likeness(member, words))
                .max()
                .orElse(0);
    }
}
