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
            int report = isVerdict(lemma) ? tree.child(i, "nsubj", "nsubj:pass") : -1;
            if (report >= 0 && report < i && isReport(tree.lemma(report)) && tree.has(i, "cop", "aux:pass", "aux")) {
                boolean denied = FALSE.contains(lemma) != Manners.isNegated(tree, i);
                if (denied) {
                    denied(tree, report, i).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Found> denied(Tree tree, int report, int verdict) {
        int copula = verdict;
        while (copula > report + 1 && !tree.lemma(copula).equals("be")) {
            copula--;
        }
        int last = tree.below(report).length() - 1;
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
