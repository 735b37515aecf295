package whence.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.text.Span;

/** "reports of his escape are not accurate", "the rumour is false": a report denied by whoever speaks. */
final class DeniedReport implements SentenceRule {

    static final String RULE = "report called untrue";

    private static final Set<String> REPORTS = Set.of(
            "report",
            "rumor",
            "rumour",
            "claim",
            "allegation",
            "story",
            "account",
            "news",
            "accusation",
            "information",
            "speculation",
            "statement");
    private static final Set<String> TRUE = Set.of("true", "accurate", "correct", "reliable", "credible", "real");
    private static final Set<String> FALSE = Set.of(
            "false",
            "untrue",
            "inaccurate",
            "incorrect",
            "baseless",
            "groundless",
            "unfounded",
            "fake",
            "fabricated",
            "wrong",
            "nonsense",
            "lie",
            "hoax",
            "fabrication");

    static boolean isReport(String lemma) {
        return REPORTS.contains(lemma);
    }

    static boolean isVerdict(String lemma) {
        return TRUE.contains(lemma) || FALSE.contains(lemma);
    }

    @Override
    public List<Found> find(Tree tree) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            String lemma = tree.lemma(i);
            int report = isVerdict(lemma) ? report(tree, i) : -1;
            if (report >= 0) {
                boolean denied = FALSE.contains(lemma) != isNegated(tree, i);
                if (denied) {
                    denied(tree, report, i).ifPresent(found::add);
                }
            }
        }
        return found;
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
            if (Set.of("VBD", "VBZ", "VBP", "MD", ".", ",").contains(tree.tag(at))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isNegated(Tree tree, int verdict) {
        return Manners.isNegated(tree, verdict)
                || tree.word(verdict - 1).equals("not")
                || tree.word(verdict - 1).equals("n't")
                || tree.word(verdict - 1).equals("n’t");
    }

    private static Optional<Found> denied(Tree tree, int report, int verdict) {
        int copula = verdict;
        while (copula > report + 1 && !tree.lemma(copula).equals("be")) {
            copula--;
        }
        int last = Math.max(tree.below(report).length(), copula) - 1;
        last = Math.min(last, copula - 1);
        List<Span> cue = new ArrayList<>();
        int from = tree.below(report).nextSetBit(0);
        if (report + 1 < tree.size() && Set.of("of", "that").contains(tree.word(report + 1)) && last > report + 1) {
            tree.span(report, tree.word(report + 1).equals("of") ? report + 1 : report)
                    .ifPresent(cue::add);
            from = tree.word(report + 1).equals("of") ? report + 2 : report + 1;
        }
        tree.span(copula, verdict).ifPresent(cue::add);
        return tree.span(from, last)
                .map(content -> new Found(
                        RULE,
                        List.of(content),
                        cue,
                        List.of(),
                        new Found.Manner(Stance.DENIES, Certainty.CERTAIN, false)));
    }
}
