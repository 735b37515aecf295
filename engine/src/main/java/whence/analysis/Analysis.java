package whence.analysis;

import java.util.List;
import java.util.Optional;
import whence.claim.Claim;
import whence.claim.Claims;
import whence.claim.Pile;
import whence.conflict.Compared;
import whence.conflict.Conflict;
import whence.conflict.Conflicts;
import whence.conflict.Evidence;
import whence.dossier.Findings;
import whence.dossier.Findings.ClaimFile;
import whence.dossier.Ledger;
import whence.dossier.Rulings;
import whence.entity.Bodies;
import whence.entity.Cast;
import whence.entity.Naming;
import whence.entity.office.Reference;
import whence.provenance.Derivation;
import whence.provenance.Provenance;
import whence.provenance.Provenance.Traced;
import whence.reading.Reading;
import whence.reprint.PairMemory;
import whence.reprint.Reprint;
import whence.reprint.Reprints;
import whence.text.Document;
import whence.timeline.Event;
import whence.timeline.Lives;
import whence.timeline.Timeline;

/**
 * The whole flow from what was read to what was found, top to bottom: name, relate, trace, order, compare, weigh.
 *
 * <p>Reading comes before, document by document, since it is kept; everything here is done anew whenever a document or a
 * decision is added, from the same values in the same order, so that the order of adding leaves no mark.
 */
public final class Analysis {

    private final Claims claims = new Claims();

    /**
     * Everything that follows from documents, their readings and the analyst's decisions.
     *
     * @param documents as amended by the ledger; those without a reading are compared by wording only; tables to compare
     *     with are among them
     * @param readings at most one for each document
     */
    public Findings derive(List<Document> documents, List<Reading> readings, Ledger ledger) {
        return derive(documents, readings, ledger, PairMemory.NONE);
    }

    /** The same, sparing comparisons of texts that are remembered. */
    public Findings derive(List<Document> documents, List<Reading> readings, Ledger ledger, PairMemory memory) {
        Rulings rulings = new Rulings(ledger, documents, readings);
        Reference reference = Reference.in(documents);
        List<Document> reports =
                documents.stream().filter(document -> !document.isReference()).toList();
        Bodies bodies = Bodies.written().with(reference.bodies());

        Cast cast = Naming.name(reports, readings, ledger.nameRulings(), bodies);
        Pile pile = Pile.of(reports, readings, cast);
        List<Reprint> reprints = Reprints.find(reports, memory);

        List<Claim> grouped = claims.group(pile, rulings.claimRulings());
        Provenance provenance = new Provenance(pile, reprints);
        List<Traced> traced = grouped.parallelStream().map(provenance::trace).toList();
        List<Derivation> derivations = provenance.derivations(traced).stream()
                .filter(derivation -> !ledger.rejects(derivation))
                .toList();

        List<Conflict> conflicts = Conflicts.in(new Evidence(pile, cast, traced, reference));
        List<Event> events = new Timeline(pile).of(grouped);
        List<ClaimFile> files = new Weighing(pile, new Lives(pile), new Against(conflicts, grouped)).inOrder(traced);

        return rulings.applyTo(new Findings(cast, files, derivations, conflicts, events));
    }

    /** How far the tables among the documents could be compared with; empty where there is none. */
    public static Optional<Compared> compared(List<Document> documents, List<Reading> readings, Findings findings) {
        if (documents.stream().noneMatch(Document::isReference)) {
            return Optional.empty();
        }
        List<Document> reports =
                documents.stream().filter(document -> !document.isReference()).toList();
        Pile pile = Pile.of(reports, readings, findings.cast());
        Evidence evidence = new Evidence(pile, findings.cast(), List.of(), Reference.in(documents));
        return Optional.of(Compared.of(evidence, findings.conflicts()));
    }
}
