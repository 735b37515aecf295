package whence.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.text.Span;

/**
 * A report that tells what it reports, judged by whoever speaks: "reports of his escape are not accurate", "called the
 * claim that he fled untrue", "there is no truth to rumours that he fled".
 */
final class DeniedReport implements SentenceRule {

    static final String RULE = "report called untrue";

    static final String TRUE_RULE = "report called true";

    /** "no truth in reports that": nouns of which a report that is untrue has none, and what stands between. */
    private static final Set<String> TRUTH = WordLists.of("truth");

    private static final Set<String> IN = Set.of("to", "in", "for", "behind");

    private static final Set<String> REPORTS = WordLists.of("report");

    static boolean isReport(String lemma) {
        return REPORTS.contains(lemma);
    }

    static boolean judges(String lemma) {
        return Judgement.isWord(lemma) || TRUTH.contains(lemma);
    }

    static boolean isBy(Found found) {
        return found.rule().equals(RULE) || found.rule().equals(TRUE_RULE);
    }

    @Override
    public List<Found> find(Tree tree) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (Judgement.isWord(judging(tree, i))) {
                judged(tree, i).ifPresent(found::add);
            } else if (TRUTH.contains(tree.lemma(i))) {
                withoutTruth(tree, i).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The word that may judge, with the one before where the two judge together: "pure rumour". */
    private static String judging(Tree tree, int verdict) {
        String two = verdict == 0 ? "" : tree.word(verdict - 1) + " " + tree.lemma(verdict);
        if (Judgement.isWord(two)) {
            return two;
        }
        return Judgement.isWord(tree.word(verdict)) ? tree.word(verdict) : tree.lemma(verdict);
    }

    private static Optional<Found> judged(Tree tree, int verdict) {
        boolean untrue = Judgement.isUntrue(judging(tree, verdict)) != isNegated(tree, verdict);
        int report = report(tree, verdict);
        if (report >= 0) {
            int copula = verdict;
            while (copula > report + 1 && !tree.lemma(copula).equals("be")) {
                copula--;
            }
            int last = Math.max(tree.below(report).length(), copula) - 1;
            return denied(tree, report, Math.min(last, copula - 1), copula, verdict, untrue);
        }
        int called = called(tree, verdict);
        int judging = judging(tree, verdict).indexOf(' ') < 0 ? verdict : verdict - 1;
        return called < 0
                ? Optional.empty()
                : denied(tree, called, beforeHow(tree, judging) - 1, judging, verdict, untrue);
    }

    /** "“entirely fabricated”", "as absurd", "a malicious invention": how it is judged is no part of what the report tells. */
    private static int beforeHow(Tree tree, int judging) {
        int from = judging;
        while (from > 1
                && (tree.tag(from - 1).startsWith("RB")
                        || tree.tag(from - 1).equals("DT")
                        || (tree.tag(from - 1).equals("JJ")
                                && !tree.token(judging).isVerb())
                        || tree.word(from - 1).equals("as")
                        || Marks.isQuotation(tree.word(from - 1)))) {
            from--;
        }
        return from;
    }

    /** The report that is called so: "calls the rumour that he fled false", what it tells between the two. */
    private static int called(Tree tree, int verdict) {
        for (int at = verdict - 2; at > 0; at--) {
            if (tree.token(at).isNoun() && isReport(tree.lemma(at)) && tells(tree, at)) {
                return isNamed(tree, at) ? at : -1;
            }
        }
        return -1;
    }

    private static Optional<Found> withoutTruth(Tree tree, int truth) {
        if (truth > 1 && tree.word(truth - 1).equals("without")) {
            int report = report(tree, truth);
            int is = truth - 2;
            return report < 0 || !tree.lemma(is).equals("be")
                    ? Optional.empty()
                    : denied(tree, report, is - 1, is, truth, true);
        }
        boolean none = truth > 0 && tree.word(truth - 1).equals("no");
        int at = truth + 1;
        if (!none || at >= tree.size() || !IN.contains(tree.word(at))) {
            return Optional.empty();
        }
        while (at + 1 < tree.size() && !tree.token(at).isNoun() && at < truth + 6) {
            at++;
        }
        while (at + 1 < tree.size() && tree.token(at + 1).isNoun()) {
            at++;
        }
        if (!isReport(tree.lemma(at)) || !tells(tree, at)) {
            return Optional.empty();
        }
        int last = Extent.ofClause(
                tree, truth, at + 1, Math.max(at + 1, tree.below(at).length() - 1));
        return denied(tree, at, last, truth - 1, truth, true);
    }

    /** Whether a verb right before, an article and the like apart, calls it something. */
    private static boolean isNamed(Tree tree, int report) {
        int verb = Math.max(0, report - 1);
        while (verb > 0 && !tree.token(verb).isVerb() && report - verb < 4) {
            verb--;
        }
        return Cues.findVerb(tree.token(verb)).filter(cue -> cue.takes("ox")).isPresent();
    }

    private static boolean tells(Tree tree, int report) {
        return report + 2 < tree.size() && Set.of("of", "that").contains(tree.word(report + 1));
    }

    /** The report that a verdict is on: its subject in the tree, else the nearest before it with nothing but "is" between. */
    private static int report(Tree tree, int verdict) {
        int subject = tree.child(verdict, "nsubj", "nsubj:pass");
        if (subject >= 0
                && subject < verdict
                && isReport(tree.lemma(subject))
                && tree.has(verdict, "cop", "aux:pass", "aux")) {
            return subject;
        }
        int at = verdict - 1;
        while (at > 0 && (tree.tag(at).startsWith("RB") || tree.tag(at).equals("DT"))) {
            at--;
        }
        if (at < 1 || !tree.lemma(at).equals("be")) {
            return -1;
        }
        for (at--; at >= 0; at--) {
            boolean names = tree.token(at).isNoun() && isReport(tree.lemma(at));
            if (names) {
                boolean ofOrThat =
                        Set.of("of", "that", "is", "are", "was", "were").contains(tree.word(at + 1));
                return ofOrThat ? at : -1;
            }
            if (tree.token(at).isFinite()
                    || tree.tag(at).equals(".")
                    || tree.tag(at).equals(",")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isNegated(Tree tree, int verdict) {
        return Manners.isNegated(tree, verdict)
                || (verdict > 0 && Set.of("not", "n't", "n’t").contains(tree.word(verdict - 1)));
    }

    /** What a report tells, from behind it to {@code last}, with the words that judge it as a cue of its own. */
    private static Optional<Found> denied(Tree tree, int report, int last, int from, int to, boolean untrue) {
        List<Span> cue = new ArrayList<>();
        if (!tells(tree, report) || last <= report + 1) {
            return Optional.empty();
        }
        boolean of = tree.word(report + 1).equals("of");
        tree.span(report, of ? report + 1 : report).ifPresent(cue::add);
        tree.span(from, to).ifPresent(cue::add);
        cue.sort(java.util.Comparator.naturalOrder());
        int owner = tree.child(report, "nmod:poss");
        boolean own = owner >= 0 && tree.tag(owner).equals("PRP$");
        Stance stance = !untrue ? Stance.ASSERTS : own ? Stance.RETRACTS : Stance.DENIES;
        return tree.span(of ? report + 2 : report + 1, last)
                .map(content -> new Found(
                        untrue ? RULE : TRUE_RULE,
                        List.of(content),
                        cue,
                        List.of(),
                        new Found.Manner(stance, Certainty.CERTAIN, false)));
    }
}
