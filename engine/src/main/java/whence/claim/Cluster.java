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

    private final List<Member> members = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

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

    /** The best likeness to any of the first members: enough to join rewordings, too few to drift. */
    double likeness(Set<String> words, Words weights) {
        double best = 0;
        for (int i = 0; i < Math.min(5, members.size()); i++) {
            best = Math.max(best, weights.likeness(members.get(i).proposition().words(), words));
        }
        return best;
    }
}
