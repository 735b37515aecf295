package whence.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.text.Span;

/** A finite verb of saying with a clause right after it, where the tree lost it: parsers take many for other things. */
final class SaidOnTheSurface implements SentenceRule {

    private static final Set<String> NOT_TELLING = WordLists.of("no telling in -ing");

    private static final Set<String> NAME = Set.of(
            "DT", "NNP", "NNPS", "NN", "NNS", "JJ", "JJS", "JJR", "CD", "PRP", "PRP$", "POS", "HYPH", "VBN", "-LRB-",
            "-RRB-", "EX", "FW", "RBS");
    private static final Set<String> BEFORE_DOING = Set.of("by", "in", "after", "before", "while", "when");
    private static final int FAR = 12;
    /** Words between two commas. */
    private static final int LONGEST_ASIDE = 25;

    @Override
    public List<Found> find(Tree tree) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i + 2 < tree.size(); i++) {
            int verb = i;
            if (tree.hangs(i) && reports(tree, i) && !Reporting.isLeftUndone(tree, i)) {
                Cues.findVerb(tree.token(i))
                        .filter(cue -> cue.takesClause() && cue.takesQuotation())
                        .flatMap(cue -> at(tree, verb, cue))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean reports(Tree tree, int verb) {
        String tag = tree.tag(verb);
        return tree.token(verb).isFinite()
                || isTakenForBare(tree, verb)
                || (tag.equals("VBN") && verb > 0 && (has(tree, verb) || isTakenForParticiple(tree, verb)))
                || isTellingParticiple(tree, verb);
    }

    /** "an official told them that ...": taggers take the past for a participle. */
    private static boolean isTakenForParticiple(Tree tree, int verb) {
        return tree.token(verb - 1).isNoun()
                && verb + 2 < tree.size()
                && (tree.word(verb + 1).equals("that")
                        || (tree.tag(verb + 1).startsWith("PRP")
                                && tree.word(verb + 2).equals("that")));
    }

    /** "The elders, like Orr, say the rest": taggers take the present for an infinitive, which something goes before. */
    private static boolean isTakenForBare(Tree tree, int verb) {
        return tree.tag(verb).equals("VB")
                && verb > 1
                && (tree.word(verb - 1).equals(",") || tree.tag(verb - 1).equals("NNS"))
                && java.util.stream.IntStream.range(0, verb)
                        .noneMatch(i -> tree.tag(i).equals("MD")
                                || tree.tag(i).equals("TO")
                                || Set.of("do", "let", "make", "help").contains(tree.lemma(i)));
    }

    /** "..., saying the ship was lost": it tells what its main clause's subject says. */
    private static boolean isTellingParticiple(Tree tree, int verb) {
        return tree.tag(verb).equals("VBG")
                && verb > 1
                && (!tree.relation(verb).equals("amod") || isAfterPreposition(tree, verb))
                && !NOT_TELLING.contains(tree.lemma(verb));
    }

    /** "responded by saying", "after arguing": no modifier, though parsers take it for one. */
    private static boolean isAfterPreposition(Tree tree, int verb) {
        return BEFORE_DOING.contains(tree.word(verb - 1));
    }

    private static boolean has(Tree tree, int verb) {
        return tree.lemma(verb - 1).equals("have")
                || (verb > 1 && tree.lemma(verb - 2).equals("have"));
    }

    private static Optional<Found> at(Tree tree, int verb, Cue cue) {
        int from = ClauseStart.after(tree, verb, cue);
        if (from < 0 || postsThing(tree, verb, from)) {
            return Optional.empty();
        }
        boolean aside = verb > 1
                && tree.word(verb - 1).equals("who")
                && tree.word(verb - 2).equals(",");
        int end = from;
        while (end + 1 < tree.size() && !tree.tag(end + 1).equals(".") && !(aside && endsAside(tree, end + 1))) {
            int over = Math.max(DashedAside.end(tree, verb, end + 1), tree.endOfAside(end + 1, verb));
            if (over < 0 && !tree.together(end + 1, verb)) {
                break;
            }
            end = Math.max(over, end + 1);
        }
        List<Span> source = source(tree, verb);
        Optional<Span> content = tree.span(from, Extent.trimmed(tree, verb, from, end));
        Optional<Span> words = CueWords.of(tree, verb, verb);
        boolean there = !source.isEmpty() && source.get(0).of(tree.text).equalsIgnoreCase("there");
        return there || source.isEmpty() || content.isEmpty() || words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(
                        tree.tag(verb).equals("VBG")
                                ? "participle with a clause right after it"
                                : "verb with a clause right after it",
                        List.of(content.get()),
                        List.of(words.get()),
                        source,
                        Manners.of(tree, verb, cue, true)));
    }

    /** "The account that first posted the claim has been closed": what follows "that" with its verb is a thing, and no clause. */
    private static boolean postsThing(Tree tree, int verb, int from) {
        int before = verb - 1;
        while (before > 0 && tree.tag(before).startsWith("RB")) {
            before--;
        }
        return before > 0
                && Set.of("that", "which", "who").contains(tree.word(before))
                && !tree.word(before - 1).equals(",")
                && Set.of("DT", "PRP$").contains(tree.tag(from))
                && !ClauseStart.holdsClausesOnly(tree.lemma(verb));
    }

    /** "Tal, who says the bridge is safe, left": at the comma her own doing goes on. */
    private static boolean endsAside(Tree tree, int comma) {
        return comma + 1 < tree.size()
                && tree.word(comma).equals(",")
                && tree.token(comma + 1).isFinite();
    }

    private static List<Span> source(Tree tree, int verb) {
        List<Span> source = Reporting.source(tree, verb);
        boolean before = !source.isEmpty()
                && source.get(0).end() <= tree.token(verb).span().start();
        if (before) {
            return source;
        }
        if (tree.tag(verb).equals("VBG")) {
            List<Span> inverted = inverted(tree, verb);
            List<Span> main = inverted.isEmpty() ? Reporting.mainSubject(tree, verb) : inverted;
            return main.isEmpty() && isAfterPreposition(tree, verb) ? Reporting.rootSubject(tree, verb) : main;
        }
        int last = verb - 1;
        while (last >= 0
                && (Set.of("have", "be", "do").contains(tree.lemma(last))
                        || tree.tag(last).startsWith("RB")
                        || tree.tag(last).equals("MD"))) {
            last--;
        }
        if (last >= 0 && tree.word(last).equals("who") && ClauseStart.holdsClausesOnly(tree.lemma(verb))) {
            return Reporting.listOf(tree.span(last, last));
        }
        if (last > 0 && Set.of("but", "and").contains(tree.word(last))) {
            return Reporting.mainSubject(tree, last);
        }
        int beforeAside = last > 0 && tree.word(last).equals(",") ? beforeAside(tree, last) : last;
        boolean aside = beforeAside < last;
        int first = nameStart(tree, beforeAside, aside);
        int end = aside ? last - 1 : last;
        boolean names = java.util.stream.IntStream.rangeClosed(first, end)
                .anyMatch(i -> !tree.tag(i).startsWith("JJ") && !tree.isMark(i));
        return names ? Reporting.listOf(tree.span(first, end)) : List.of();
    }

    /** "said Tal, suggesting that": who suggests stands behind the verb of saying that opens the clause. */
    private static List<Span> inverted(Tree tree, int participle) {
        if (!tree.word(participle - 1).equals(",")) {
            return List.of();
        }
        for (int i = participle - 2; i >= 0 && participle - i <= LONGEST_ASIDE; i--) {
            boolean tells = tree.token(i).isTensed()
                    && Cues.findVerb(tree.token(i)).filter(Cue::takesQuotation).isPresent();
            if (tells) {
                boolean opens = i == 0 || tree.isMark(i - 1);
                return opens
                        ? Reporting.listOf(
                                tree.span(i + 1, TrailingEnd.ofName(tree.sentence, i + 1, participle - 1, tree.text)))
                        : List.of();
            }
        }
        return List.of();
    }

    /** "The officials, Tal among them, said": the place before what stands between two commas, else that of the second. */
    private static int beforeAside(Tree tree, int comma) {
        for (int i = comma - 1; i > 0 && comma - i <= LONGEST_ASIDE; i--) {
            if (tree.word(i).equals(",")) {
                return i - 1;
            }
        }
        return comma;
    }

    /**
     * Where the name begins that ends at a place; behind that place if none does.
     *
     * @param described whether its verb is known to stand farther on, so that another one only describes it: "the officials
     *     asked at the port, Tal among them, said"
     */
    private static int nameStart(Tree tree, int last, boolean described) {
        int first = last + 1;
        while (first > 0
                && last - first < FAR
                && (NAME.contains(tree.tag(first - 1))
                        || (described && tree.tag(first - 1).equals("VBD"))
                        || Set.of("of", "for", "at", "from", "in", "and").contains(tree.word(first - 1)))) {
            first--;
        }
        while (first <= last && Set.of("IN", "CC").contains(tree.tag(first))) {
            first++;
        }
        return first;
    }
}
