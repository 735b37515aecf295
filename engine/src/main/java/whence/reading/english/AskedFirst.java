package whence.reading.english;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import whence.text.Span;

/** "Asked whether the ship was insured, she said ...": a question of somebody whom the text does not name. */
final class AskedFirst implements SentenceRule {

    private static final Set<String> QUESTION =
            Set.of("if", "whether", "about", "why", "how", "what", "who", "when", "where", "which");

    @Override
    public List<Found> find(Tree tree) {
        return IntStream.range(0, tree.size() - 3)
                .filter(asked -> isAsked(tree, asked))
                .mapToObj(asked -> question(tree, asked).map(found -> statement(tree, asked, found)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether somebody is asked at this word: whoever stands before it answers and does not ask. */
    private static boolean isAsked(Tree tree, int word) {
        return Set.of("asked", "questioned").contains(tree.word(word))
                && (word == 0
                        || tree.word(word - 1).equals("when")
                        || (word > 1
                                && tree.word(word - 2).equals("when")
                                && Set.of("first", "later", "repeatedly", "again")
                                        .contains(tree.word(word - 1)))
                        || (word > 1
                                && tree.word(word - 1).equals(",")
                                && tree.token(word - 2).isNoun()
                                && word + 1 < tree.size()
                                && QUESTION.contains(tree.word(word + 1))));
    }

    private static Optional<Span> question(Tree tree, int asked) {
        int from = asked + 1;
        while (from < Math.min(tree.size() - 1, asked + 7) && !QUESTION.contains(tree.word(from))) {
            from++;
        }
        int end = from;
        while (end + 1 < tree.size()
                && !tree.word(end + 1).equals(",")
                && !tree.tag(end + 1).equals(".")) {
            end++;
        }
        boolean whole = QUESTION.contains(tree.word(from)) && end > from && end + 1 < tree.size();
        return whole ? tree.span(tree.word(from).equals("about") ? from + 1 : from, end) : Optional.empty();
    }

    private static Found statement(Tree tree, int asked, Span content) {
        boolean about = tree.word(asked + 1).equals("about");
        Span cue = about
                ? tree.token(asked).span().join(tree.token(asked + 1).span())
                : tree.token(asked).span();
        Found.Manner manner = new Found.Manner(whence.reading.Stance.ASKS, whence.reading.Certainty.UNKNOWN, true);
        return new Found("asked before an answer", List.of(content), List.of(cue), List.of(), manner);
    }
}
