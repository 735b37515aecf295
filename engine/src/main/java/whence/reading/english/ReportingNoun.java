package whence.reading.english;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import whence.reading.Stance;
import whence.text.Span;

/** A noun that holds what is said: "the claim that", "rumours of", "his promise to". */
final class ReportingNoun implements SentenceRule {

    private static final Set<String> LIGHT = WordLists.of("gives voice");
    private static final Set<String> SPREADS = WordLists.of("spreads as hearsay does");
    private static final Set<String> PLACING =
            Set.of("near", "in", "at", "on", "outside", "inside", "around", "between");
    private static final Set<String> OTHER_CLAUSE =
            Set.of("and", "but", "or", "that", "if", "when", "because", "while", "after", "before", "as");

    @Override
    public List<Found> find(Tree tree) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.hangs(i)) {
                int noun = i;
                Cues.findNoun(tree.token(i)).flatMap(cue -> at(tree, noun, cue)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Found> at(Tree tree, int noun, Cue cue) {
        return clause(tree, noun, cue)
                .or(() -> behindItsVerb(tree, noun, cue))
                .or(() -> prepositional(tree, noun, cue));
    }

    private Optional<Found> clause(Tree tree, int noun, Cue cue) {
        for (int child : tree.children(noun, "acl", "ccomp", "acl:relcl", "dep")) {
            BitSet words = tree.below(child);
            int from = words.nextSetBit(0);
            boolean that = tree.word(from).equals("that")
                    && (!tree.relation(child).equals("acl:relcl")
                            || tree.tag(from).equals("IN"));
            boolean to = cue.takes("i")
                    && tree.word(from).equals("to")
                    && tree.tag(child).startsWith("VB");
            if (child > noun && ((that && cue.takesClause()) || to)) {
                return found(
                                tree,
                                "noun with a clause",
                                noun,
                                noun,
                                cue,
                                tree.span(from, Extent.trimmed(tree, noun, from, last(tree, noun, from, words))))
                        .filter(found -> !found.source().isEmpty() || cue.takes("h"));
            }
        }
        return Optional.empty();
    }

    private static int last(Tree tree, int noun, int from, BitSet words) {
        return Math.min(beforeName(tree, from, words), beforeMainVerb(tree, noun, from, words.length() - 1));
    }

    /** "Rumours that he had been arrested swept the city": of a noun that opens the sentence the second verb tells something else. */
    private static int beforeMainVerb(Tree tree, int noun, int from, int last) {
        boolean opens = IntStream.range(0, noun).noneMatch(i -> tree.token(i).isFinite());
        boolean finite = false;
        for (int i = from + 1; opens && i <= last; i++) {
            boolean joinsNames =
                    tree.tag(i).equals("CC") && i < last && tree.token(i + 1).isNoun();
            boolean other = tree.tag(i).startsWith("W")
                    || (OTHER_CLAUSE.contains(tree.word(i)) && !joinsNames)
                    || tree.isMark(i);
            if (other) {
                return last;
            }
            boolean acts = tree.tag(i).equals("VBN")
                    && tree.token(i - 1).isVerb()
                    && !Set.of("be", "have").contains(tree.lemma(i - 1));
            if (finite && (tree.token(i).isFinite() || acts)) {
                return i - 1;
            }
            if (tree.token(i).isFinite()
                    && Cues.findVerb(tree.token(i)).filter(Cue::takesClause).isPresent()) {
                return last;
            }
            finite = finite || tree.token(i).isFinite();
        }
        return last;
    }

    /** "Speculation is growing that he fled" */
    private Optional<Found> behindItsVerb(Tree tree, int noun, Cue cue) {
        int verb = tree.head(noun);
        boolean spreads = verb > noun
                && tree.relation(noun).equals("nsubj")
                && SPREADS.contains(tree.lemma(verb))
                && cue.takesClause()
                && cue.takes("h");
        int clause = spreads ? tree.child(verb, "ccomp") : -1;
        if (!spreads || clause < verb) {
            return Optional.empty();
        }
        BitSet words = tree.below(clause);
        int from = words.nextSetBit(0);
        return tree.word(from).equals("that")
                ? found(
                        tree,
                        "noun with a clause behind its verb",
                        noun,
                        noun,
                        cue,
                        tree.span(from, Extent.trimmed(tree, verb, from, words.length() - 1)))
                : Optional.empty();
    }

    private Optional<Found> prepositional(Tree tree, int noun, Cue cue) {
        for (int child : tree.children(noun, "nmod")) {
            for (int word : tree.children(child, "case")) {
                if (word == noun + 1 && cue.prepositions().contains(tree.word(word))) {
                    BitSet words = tree.below(child);
                    return found(
                                    tree,
                                    "noun with \"" + tree.word(word) + "\"",
                                    noun,
                                    word,
                                    cue,
                                    tree.span(word + 1, withPlace(tree, noun, cue, beforeName(tree, word + 1, words))))
                            .filter(found -> !found.source().isEmpty() || cue.takes("h"));
                }
            }
        }
        return Optional.empty();
    }

    /** "reports of gunfire near the palace": the place belongs to what is reported, though parsers hang it on the reports. */
    private static int withPlace(Tree tree, int noun, Cue cue, int last) {
        if (!cue.takes("h")) {
            return last;
        }
        int end = last;
        for (int child : tree.children(noun, "nmod")) {
            BitSet words = tree.below(child);
            boolean place = words.nextSetBit(0) == end + 1 && PLACING.contains(tree.word(end + 1));
            end = place ? words.length() - 1 : end;
        }
        return end;
    }

    /** "the claim that he fled as false": what it is called by whoever speaks of it is no part of it. */
    private static int beforeName(Tree tree, int from, BitSet words) {
        int last = words.length() - 1;
        boolean named = last - from > 1 && tree.word(last - 1).equals("as") && Judgement.isWord(tree.lemma(last));
        return named ? last - 2 : last;
    }

    private Optional<Found> found(Tree tree, String rule, int noun, int last, Cue cue, Optional<Span> content) {
        if (content.isEmpty()) {
            return Optional.empty();
        }
        int owner = tree.child(noun, "nmod:poss");
        if (owner >= 0) {
            int from = tree.below(owner).length();
            Optional<Span> words =
                    tree.token(owner).tag().equals("PRP$") ? tree.span(noun, last) : tree.span(from - 1, last);
            if (words.isPresent()) {
                return Optional.of(built(
                        rule, content.get(), words.get(), Reporting.listOf(Reporting.name(tree, owner, -1)), cue));
            }
        }
        int verb = tree.head(noun);
        if (verb >= 0
                && verb < noun
                && tree.relation(noun).equals("obj")
                && LIGHT.contains(tree.lemma(verb))
                && noun - verb < 6) {
            List<Span> source = Reporting.source(tree, verb);
            Optional<Span> words = CueWords.of(tree, verb, last);
            if (!source.isEmpty() && words.isPresent() && !tree.lemma(verb).equals("hear")) {
                return Optional.of(
                        built(rule + " after \"" + tree.lemma(verb) + "\"", content.get(), words.get(), source, cue)
                                .withManner(manner(tree, noun, cue)));
            }
        }
        for (int child : tree.children(noun, "nmod")) {
            for (int word : tree.children(child, "case")) {
                if (Set.of("by", "from").contains(tree.word(word)) && child > noun && child < noun + 8) {
                    return tree.span(noun, noun)
                            .map(words -> built(
                                    rule,
                                    content.get(),
                                    words,
                                    Reporting.listOf(Reporting.name(tree, child, -1)),
                                    cue));
                }
            }
        }
        return tree.span(noun, last).map(words -> built(rule, content.get(), words, List.of(), cue));
    }

    /** "has no evidence that he did so": whoever says this doubts it. */
    private static Found.Manner manner(Tree tree, int noun, Cue cue) {
        boolean none = cue.stance() == Stance.ASSERTS
                && tree.children(noun, "det").stream()
                        .anyMatch(word -> tree.word(word).equals("no"));
        return new Found.Manner(none ? Stance.DOUBTS : cue.stance(), cue.certainty(), false);
    }

    private static Found built(String rule, Span content, Span words, List<Span> source, Cue cue) {
        return new Found(
                rule, List.of(content), List.of(words), source, new Found.Manner(cue.stance(), cue.certainty(), false));
    }
}
