package whence.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Propositions that were found to say the same, while they are being gathered. */
final class Cluster {

    /** A proposition with the reason why it is in. */
    record Member(Proposition proposition, String why) {}

    private static final int FIRST = 5;

    private final String apart;
    private final List<Member> members = new ArrayList<>();
    /** The words of the first members that have any, and what these weigh, as far as anybody asked. */
    private final List<Set<String>> first = new ArrayList<>();

    private final List<Long> firstWeights = new ArrayList<>();
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

    /** Answers the proposition's words where others are likened to them from now on: those of the first members. */
    Optional<Set<String>> add(Proposition proposition, String why) {
        members.add(new Member(proposition, why));
        proposition.words().forEach(word -> counts.merge(word, 1, Integer::sum));
        if (first.size() < FIRST && !proposition.words().isEmpty()) {
            first.add(proposition.words());
            return Optional.of(proposition.words());
        }
        return Optional.empty();
    }

    /** Whether it tells of another number of people: that 12 died and that 31 did are two claims. */
    boolean countsOtherwise(Proposition proposition) {
        Double people = proposition.topic().people();
        return people != null
                && members.stream()
                        .map(member -> member.proposition().topic().people())
                        .anyMatch(other -> other != null && !other.equals(people));
    }

    /** Whether a telling in the other language, with which it can share no words, is of the same day. */
    boolean isToldAbroad(Proposition proposition) {
        return members.stream()
                .map(Member::proposition)
                .filter(other -> other.isHan() != proposition.isHan())
                .anyMatch(other -> other.topic().days().stream()
                        .anyMatch(proposition.topic().days()::contains));
    }

    List<Member> members() {
        return Collections.unmodifiableList(members);
    }

    Set<String> documents() {
        Set<String> documents = new TreeSet<>();
        members.forEach(member -> documents.add(member.proposition().at().document()));
        return documents;
    }

    boolean shares(Set<String> words, int least) {
        int shared = 0;
        for (String word : words) {
            if (counts.containsKey(word) && ++shared == least) {
                return true;
            }
        }
        return shared >= least;
    }

    /**
     * Share of the weight of the lighter set that both have, 0 to 1, with the likest of the first members: enough to
     * join rewordings, too few to drift. Where one side says no more than what is given anyway, nothing sets them apart.
     */
    double likeness(Set<String> words, Words weights) {
        if (words.isEmpty() || first.isEmpty()) {
            return 1;
        }
        long weight = weights.weight(words);
        double best = 0;
        for (int i = 0; i < first.size(); i++) {
            if (i == firstWeights.size()) {
                firstWeights.add(weights.weight(first.get(i)));
            }
            long lighter = Math.min(firstWeights.get(i), weight);
            best = Math.max(best, (double) weights.shared(first.get(i), words) / lighter);
        }
        return best;
    }
}
