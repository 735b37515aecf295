package whence.entity;

import java.util.List;
import java.util.Map;
import whence.entity.Entity.Candidate;
import whence.entity.Entity.Stated;
import whence.entity.Entity.Tenure;
import whence.entity.Entity.Tie;
import whence.text.Document;

/** What the documents state about one entity. */
record Statements(List<Tenure> tenures, List<Tie> ties) {

    static Statements of(List<Local> cluster, Map<String, Document> documents) {
        return new Statements(List.of(), List.of());
    }

    Stated withCandidates(List<Candidate> candidates) {
        return new Stated(candidates, tenures, ties);
    }
}
