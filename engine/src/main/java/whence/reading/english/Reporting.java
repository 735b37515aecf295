package whence.reading.english;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.text.Span;

/** The words that name who speaks, beside a reporting word. */
final class Reporting {

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    private static final Set<String> UNDONE = WordLists.of("leaves undone");

    private static final Set<String> SUBJECT = Set.of("he", "she", "they", "we", "i");

    private Reporting() {}

    /** The words that name the speaker of a verb; empty where the text names nobody. */
    static List<Span> source(Tree tree, int verb) {
        int pronoun = pronounBefore(tree, verb);
        if (pronoun >= 0) {
            return listOf(tree.span(pronoun, pronoun));
        }
        Optional<Integer> speaker = SpeakingSubject.find(tree, verb);
        Optional<Span> apposed = speaker.flatMap(place -> nameBehindDescription(tree, place, verb));
        if (apposed.isPresent()) {
            return listOf(apposed);
        }
        return speaker.flatMap(place -> name(tree, place, verb)).map(List::of).orElse(List.of());
    }

    /** "he said", "she also claims": whatever the tree makes of it; else -1. */
    private static int pronounBefore(Tree tree, int verb) {
        int at = verb - 1;
        while (at > 0 && tree.tag(at).startsWith("RB")) {
            at--;
        }
        boolean tensed = tree.token(verb).isTensed();
        return tensed && at >= 0 && tree.hangs(at) && SUBJECT.contains(tree.word(at)) ? at : -1;
    }

    /** "A tall man with grey hair, Tal said", "In a letter in May, Tal explained": the name between the comma and the verb, which parsers lose. */
    private static Optional<Span> nameBehindDescription(Tree tree, int described, int verb) {
        int last = verb;
        while (last > 0
                && (tree.tag(last - 1).startsWith("RB") || Set.of("have", "do").contains(tree.lemma(last - 1)))) {
            last--;
        }
        int first = last;
        while (first > 0 && tree.tag(first - 1).startsWith("NNP")) {
            first--;
        }
        int opens = tree.below(described).nextSetBit(0);
        boolean named = first < last;
        boolean headed = (opens == 0 && Set.of("DT", "IN").contains(tree.tag(0)))
                || (opens == 1 && Set.of("IN", "VBG").contains(tree.tag(0)));
        boolean behind = named
                && first > 1
                && tree.word(first - 1).equals(",")
                && described < first - 1
                && headed
                && java.util.stream.IntStream.range(0, first - 1)
                        .noneMatch(i -> tree.word(i).equals(","));
        return behind ? tree.span(first, last - 1) : Optional.empty();
    }

    /** The words that name the subject of the sentence's first finite verb that has one before it. */
    static List<Span> mainSubject(Tree tree, int until) {
        for (int i = 0; i < until; i++) {
            boolean finite = tree.token(i).isTensed() || tree.has(i, "aux", "cop");
            int subject = finite ? tree.child(i, "nsubj", "nsubj:pass") : -1;
            if (subject >= 0 && subject < i && !tree.tag(subject).equals("EX")) {
                return listOf(name(tree, subject, i));
            }
        }
        return List.of();
    }

    /** The words that name the subject of the verb at the top of the tree above a verb. */
    static List<Span> rootSubject(Tree tree, int verb) {
        int root = verb;
        while (tree.head(root) >= 0) {
            root = tree.head(root);
        }
        int subject = tree.child(root, "nsubj", "nsubj:pass");
        return subject < 0 ? List.of() : listOf(name(tree, subject, root));
    }

    /** The words of a name with all that describes it, without a possessive ending and without the reporting verb. */
    static Optional<Span> name(Tree tree, int place, int verb) {
        if (RELATIVE.contains(tree.word(place))) {
            return tree.span(place, place);
        }
        BitSet words = tree.below(place, Set.of("case", "parataxis", "mark", "discourse"));
        for (int child : tree.children(place, "acl", "advcl")) {
            if (tree.tag(child).equals("VBG") && afterComma(tree, child)) {
                words.andNot(tree.below(child));
            }
        }
        if (verb >= 0) {
            words.andNot(tree.below(verb));
            if (words.isEmpty()) {
                words = tree.below(place, Set.of("case", "parataxis"));
                words.clear(verb);
            }
        }
        words.set(place);
        int from = place;
        while (from > 0 && (words.get(from - 1) || (from > 1 && tree.isMark(from - 1) && words.get(from - 2)))) {
            from--;
        }
        int to = place;
        while (to + 1 < tree.size()
                && (words.get(to + 1) || (to + 2 < tree.size() && tree.isMark(to + 1) && words.get(to + 2)))) {
            to++;
        }
        for (int k = place + 1; k < to; k++) {
            if (tree.word(k).equals(",") && tree.tag(k + 1).equals("VBG")) {
                to = k - 1;
            }
        }
        if (tree.tag(to).equals("POS")) {
            to--;
        }
        if (to + 1 < tree.size() && tree.word(to + 1).equals(",")) {
            to = Math.max(to, tree.endOfAside(to + 1, place));
        }
        from = behindParticiple(tree, from, Citing.cites(tree.word(from)) ? to : place);
        while (from < to && tree.tag(from).equals("CC") && !tree.word(from).equals("neither")) {
            from++;
        }
        return from <= to ? tree.span(from, to) : Optional.empty();
    }

    /** "Citing two diplomats, the Times": what stands before the name is what it does, not who it is. */
    private static int behindParticiple(Tree tree, int from, int until) {
        if (!tree.tag(from).equals("VBG")) {
            return from;
        }
        for (int i = from + 1; i < until; i++) {
            if (tree.word(i).equals(",")) {
                return i + 1;
            }
        }
        return from;
    }

    /** "without naming its sources", "stopped short of calling it a murder": what somebody does not do. */
    static boolean isLeftUndone(Tree tree, int verb) {
        if (!tree.tag(verb).equals("VBG") || verb < 1) {
            return false;
        }
        String before = tree.word(verb - 1);
        String two = verb > 1 ? tree.word(verb - 2) + " " + before : before;
        return UNDONE.contains(before) || UNDONE.contains(two) || UNDONE.contains(tree.lemma(verb - 1));
    }

    static boolean isPassive(Tree tree, int verb) {
        return tree.has(verb, "aux:pass", "nsubj:pass", "auxpass", "nsubjpass");
    }

    static boolean afterComma(Tree tree, int participle) {
        int at = participle - 1;
        if (at > 0 && tree.word(at).equals("while")) {
            at--;
        }
        while (at > 0 && Marks.isQuotation(tree.token(at).span().of(tree.text))) {
            at--;
        }
        return at > 0 && tree.word(at).equals(",");
    }

    static List<Span> listOf(Optional<Span> span) {
        List<Span> list = new ArrayList<>();
        span.ifPresent(list::add);
        return list;
    }
}
