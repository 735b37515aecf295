package whence.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whence.text.Span;

/** "heard gossip from a friend that ...", "learned from two officers that ...": the words are those of the one heard. */
final class HeardFrom implements SentenceRule {

    private static final int FARTHEST_FROM = 10;
    private static final int LONGEST_NAME = 20;

    @Override
    public List<Found> find(Tree tree) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            int verb = i;
            if (tree.hangs(i)) {
                Cues.findVerb(tree.token(i))
                        .filter(cue -> cue.takes("from"))
                        .flatMap(cue -> at(tree, verb, cue))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Found> at(Tree tree, int verb, Cue cue) {
        int from = next(tree, verb, FARTHEST_FROM, "from");
        int that = from < 0 ? -1 : next(tree, from, LONGEST_NAME, "that");
        if (that < from + 2 || that + 1 >= tree.size()) {
            return Optional.empty();
        }
        int end = that;
        while (end + 1 < tree.size()
                && tree.together(end + 1, verb)
                && !tree.tag(end + 1).equals(".")) {
            end++;
        }
        Optional<Span> content = tree.span(that, Extent.trimmed(tree, verb, that, end));
        Optional<Span> source = tree.span(from + 1, that - 1);
        Optional<Span> words = CueWords.of(tree, verb, verb);
        return content.isEmpty() || source.isEmpty() || words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(
                        "heard from somebody",
                        List.of(content.get()),
                        List.of(words.get()),
                        List.of(source.get()),
                        Manners.of(tree, verb, cue, true)));
    }

    private static int next(Tree tree, int after, int farthest, String word) {
        for (int i = after + 1; i < Math.min(tree.size(), after + farthest); i++) {
            if (tree.word(i).equals(word)) {
                return i;
            }
            boolean stops = tree.token(i).isFinite() || tree.tag(i).equals(".") || !tree.together(i, after);
            if (stops) {
                return -1;
            }
        }
        return -1;
    }
}
