package whence.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.claim.Claim;
import whence.conflict.Conflict.Kind;
import whence.provenance.Provenance.Traced;
import whence.reading.SourceKind;
import whence.reading.Stance;
import whence.text.Span;

/**
 * One claim that somebody asserts and somebody else denies: each denier once, against the earliest sure assertion by
 * another.
 */
final class AssertedAndDenied implements ConflictRule {

    private static final int MOST = 3;

    @Override
    public List<Conflict> in(Evidence evidence) {
        List<Conflict> found = new ArrayList<>();
        for (Traced traced : evidence.claims()) {
            Claim.About about = traced.claim().about();
            if (about.once() && !about.entities().isEmpty()) {
                compare(
                        told(evidence, traced.claim(), Stance.ASSERTS),
                        told(evidence, traced.claim(), Stance.DENIES),
                        found);
            }
        }
        return found;
    }

    private static List<Telling> told(Evidence evidence, Claim claim, Stance stance) {
        return claim.makers().stream()
                .filter(maker -> maker.stance() == stance)
                .map(maker -> Telling.of(evidence, maker))
                .filter(telling -> stance == Stance.DENIES || telling.isOwn())
                .toList();
    }

    private static void compare(List<Telling> assertions, List<Telling> denials, List<Conflict> found) {
        Set<String> deniers = new HashSet<>();
        List<Telling> attributedFirst = denials.stream()
                .filter(denial -> denials.stream().noneMatch(other -> passesOn(denial, other)))
                .sorted(Comparator.comparing(
                                (Telling denial) -> !denial.statement().isAttributed())
                        .thenComparing(AssertedAndDenied::published)
                        .thenComparing(Telling::isHan))
                .toList();
        for (Telling denial : attributedFirst) {
            String denier = denial.voiceKey();
            if (deniers.size() < MOST && deniers.add(denier)) {
                best(assertions, denial)
                        .ifPresent(assertion -> found.add(Conflicts.between(
                                Kind.STATUS,
                                assertion.passage(),
                                denial.passage(),
                                "“" + assertion.words() + "” is said by " + assertion.byWhom() + " and denied by "
                                        + denial.byWhom())));
            }
        }
    }

    /** Whether the one only passes on what the other, within or around it, denies by name. */
    private static boolean passesOn(Telling denial, Telling other) {
        if (denial.statement().equals(other.statement()) || !denial.page().equals(other.page()) || !isSomebody(other)) {
            return false;
        }
        Span mine = denial.statement().contentSpan();
        Span theirs = other.statement().contentSpan();
        return mine.contains(theirs) || (theirs.contains(mine) && !isSomebody(denial));
    }

    private static boolean isSomebody(Telling denial) {
        SourceKind kind = denial.statement().voice().kind();
        return kind == SourceKind.NAMED || kind == SourceKind.UNNAMED;
    }

    /** Somebody's own word first, then the surest, then the earliest published; what the denier says too, or within the denial, is no assertion. */
    private static Optional<Telling> best(List<Telling> assertions, Telling denial) {
        return assertions.stream()
                .filter(one -> !one.voice().equalsIgnoreCase(denial.voice()) && one.isTold())
                .filter(one -> !one.page().equals(denial.page())
                        || !one.statement()
                                .contentSpan()
                                .overlaps(denial.statement().contentSpan()))
                .min(Comparator.comparing((Telling one) -> !isSomebody(one))
                        .thenComparing(one -> one.statement().voice().certainty())
                        .thenComparing(AssertedAndDenied::published)
                        .thenComparing(Telling::passage));
    }

    private static String published(Telling telling) {
        return telling.page().document().findPublished().map(Object::toString).orElse("9999");
    }
}
