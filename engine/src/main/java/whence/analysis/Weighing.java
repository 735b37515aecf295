package whence.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import whence.claim.Claim;
import whence.claim.Pile;
import whence.dossier.Findings.ClaimFile;
import whence.dossier.Findings.Standing;
import whence.dossier.Findings.State;
import whence.provenance.Chain;
import whence.provenance.Chain.Knows;
import whence.provenance.Chain.Link;
import whence.provenance.Origins;
import whence.provenance.Origins.Origin;
import whence.provenance.Provenance.Traced;
import whence.reading.Stance;
import whence.timeline.Lives;

/**
 * Orders claims by how much they deserve to be looked at: how contested, how much repeated, how thinly founded. Each
 * point has its reason, and the reasons are shown.
 */
final class Weighing {

    private final Pile pile;
    private final Lives lives;
    private final Against against;

    Weighing(Pile pile, Lives lives, Against against) {
        this.pile = pile;
        this.lives = lives;
        this.against = against;
    }

    /** The claim that deserves most attention first. */
    List<ClaimFile> inOrder(List<Traced> claims) {
        return claims.stream()
                .map(traced -> new ClaimFile(
                        traced.claim(),
                        traced.chains(),
                        traced.origins(),
                        lives.of(traced, against.of(traced.claim())),
                        standing(traced)))
                .sorted(Comparator.comparing(
                                (ClaimFile file) -> -file.standing().attention())
                        .thenComparing(file -> file.claim().id()))
                .toList();
    }

    private Standing standing(Traced traced) {
        List<String> reasons = new ArrayList<>();
        double attention =
                contest(traced, reasons) + spread(traced, reasons) + footing(traced, reasons) + kind(traced, reasons);
        return new Standing(state(traced), Math.round(attention * 100) / 100.0, String.join("; ", reasons));
    }

    private double contest(Traced traced, List<String> reasons) {
        double points = 0;
        long denials = count(traced, Stance.DENIES);
        boolean asserted = traced.chains().stream().anyMatch(Chain::asserts);
        boolean attributed =
                traced.chains().stream().anyMatch(chain -> !chain.links().isEmpty());
        if (denials > 0) {
            points += asserted && attributed ? 3 : 0.5;
            reasons.add(denials == 1 ? "denied once" : denials == 2 ? "denied twice" : "denied " + denials + " times");
        }
        if (count(traced, Stance.RETRACTS) > 0) {
            points += 2.5;
            reasons.add("taken back");
        }
        if (count(traced, Stance.DOUBTS) > 0) {
            points += 1;
            reasons.add("doubted");
        }
        if (denials == 0 && against.isContested(traced.claim())) {
            points += 1.5;
            reasons.add("in conflict with another passage");
        }
        return points;
    }

    private static double spread(Traced traced, List<String> reasons) {
        int documents = traced.claim().documents().size();
        if (documents > 1) {
            reasons.add("told in " + documents + " documents");
        }
        return 1.2 * Math.log(documents) / Math.log(2);
    }

    private static double footing(Traced traced, List<String> reasons) {
        Origins origins = traced.origins();
        int documents = traced.claim().documents().size();
        boolean thin = origins.atLeast() <= 1 && documents > 2;
        boolean nameless = !origins.list().isEmpty() && origins.list().stream().noneMatch(Origin::named);
        if (thin) {
            reasons.add("many reports but " + (origins.atMost() <= 1 ? "one origin" : "few origins"));
        }
        if (nameless) {
            reasons.add("none of its origins has a name");
        }
        return (thin ? 1 : 0) + (nameless ? 0.7 : 0);
    }

    private double kind(Traced traced, List<String> reasons) {
        Claim claim = traced.claim();
        double points = 0;
        if (claim.about().kind().isEmpty()) {
            reasons.add("it tells of no kind of event that is known here");
            points -= 2;
        } else if (claim.about().once()) {
            points += 1;
        }
        if (claim.about().entities().isEmpty()) {
            reasons.add("nobody is named in it");
            points -= 1;
        }
        boolean attributed =
                traced.chains().stream().anyMatch(chain -> !chain.links().isEmpty());
        if (attributed) {
            points += 0.5;
        } else {
            reasons.add("no document names a source for it");
            points -= claim.documents().size() == 1 ? 1 : 0;
        }
        if (count(traced, Stance.PREDICTS) == traced.chains().size()) {
            reasons.add("a forecast");
            points -= 0.5;
        }
        if (reasons.isEmpty()) {
            reasons.add("said by one voice");
        }
        return points;
    }

    private static long count(Traced traced, Stance stance) {
        return traced.chains().stream()
                .filter(chain -> chain.stance() == stance)
                .count();
    }

    private State state(Traced traced) {
        boolean asserted = traced.chains().stream().anyMatch(Chain::asserts);
        boolean denied = count(traced, Stance.DENIES) + count(traced, Stance.DOUBTS) > 0;
        if (takenBackByAnOrigin(traced) || (!asserted && count(traced, Stance.RETRACTS) > 0)) {
            return State.RETRACTED;
        }
        if (denied) {
            return asserted ? State.DISPUTED : State.DENIED;
        }
        if (against.isContested(traced.claim())) {
            return State.DISPUTED;
        }
        return traced.origins().atLeast() > 1 ? State.SEVERAL_ORIGINS : State.ONE_ORIGIN;
    }

    /** Whether every origin took it back: a named one itself, one without a name through somebody who has it from it. */
    private boolean takenBackByAnOrigin(Traced traced) {
        Set<String> takers = new HashSet<>();
        for (Chain chain : traced.chains()) {
            if (chain.stance() == Stance.RETRACTS) {
                takers.add(voice(chain, 1));
            }
        }
        return !takers.isEmpty()
                && traced.origins().list().stream()
                        .allMatch(origin -> takers.contains(origin.name())
                                || (!origin.named() && takers.stream().anyMatch(tellers(origin, traced)::contains)));
    }

    /** Who has it from an origin without a name, with nobody between. */
    private Set<String> tellers(Origin origin, Traced traced) {
        Set<String> tellers = new HashSet<>();
        for (Chain chain : traced.chains()) {
            boolean silent = chain.links().isEmpty() || last(chain).knows() == Knows.NOBODY;
            String end = silent ? Origin.NOT_STATED : last(chain).name();
            if (chain.asserts() && end.equals(origin.name()) && origin.reports().contains(chain.document())) {
                tellers.add(voice(chain, chain.links().isEmpty() ? 1 : 2));
            }
        }
        return tellers;
    }

    private static Link last(Chain chain) {
        return chain.links().get(chain.links().size() - 1);
    }

    /** The last, or the last but one, of the voices from the document's outlet to the end of a chain. */
    private String voice(Chain chain, int fromEnd) {
        int at = chain.links().size() - fromEnd;
        return at < 0
                ? pile.getPage(chain.document()).document().outlet()
                : chain.links().get(at).name();
    }
}
