package whence.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.conflict.Conflict.Kind;
import whence.provenance.Chain;
import whence.provenance.Provenance.Traced;
import whence.reading.Certainty;
import whence.reading.Statement;
import whence.text.Passage;

/** One claim that somebody asserts and somebody denies: each denier once, against the surest assertion by another. */
final class AssertedAndDenied implements ConflictRule {

    private static final int MOST = 3;

    @Override
    public List<Conflict> in(Evidence evidence) {
        List<Conflict> found = new ArrayList<>();
        for (Traced traced : evidence.claims()) {
            if (!traced.claim().about().once()) {
                continue;
            }
            Set<String> deniers = new HashSet<>();
            for (Chain denial : traced.chains()) {
                if (denial.stance() == whence.reading.Stance.DENIES
                        && deniers.size() < MOST
                        && deniers.add(voice(evidence, denial))) {
                    surest(evidence, traced, denial)
                            .ifPresent(assertion -> found.add(conflict(evidence, traced, assertion, denial)));
                }
            }
        }
        return found;
    }

    private static String voice(Evidence evidence, Chain chain) {
        return chain.links().isEmpty()
                ? evidence.pile().getPage(chain.document()).document().outlet()
                : chain.links().get(chain.links().size() - 1).name();
    }

    private static Optional<Chain> surest(Evidence evidence, Traced traced, Chain denial) {
        return traced.chains().stream()
                .filter(Chain::asserts)
                .filter(chain -> !voice(evidence, chain).equals(voice(evidence, denial)))
                .min(Comparator.comparing((Chain chain) -> certainty(evidence, chain))
                        .thenComparing(chain -> chain.document().equals(denial.document()) ? 1 : 0)
                        .thenComparing(Chain::document)
                        .thenComparing(Chain::statement));
    }

    private static Certainty certainty(Evidence evidence, Chain chain) {
        return evidence.pile()
                .getStatement(chain.document(), chain.statement())
                .voice()
                .certainty();
    }

    private static Conflict conflict(Evidence evidence, Traced traced, Chain assertion, Chain denial) {
        return Conflicts.between(
                Kind.STATUS,
                passage(evidence, assertion),
                passage(evidence, denial),
                "“" + traced.claim().text() + "”: said by " + voice(evidence, assertion) + ", denied by "
                        + voice(evidence, denial));
    }

    private static Passage passage(Evidence evidence, Chain chain) {
        Statement statement = evidence.pile().getStatement(chain.document(), chain.statement());
        return new Passage(chain.document(), statement.contentSpan());
    }
}
