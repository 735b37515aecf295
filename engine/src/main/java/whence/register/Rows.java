package whence.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import whence.claim.Claim;
import whence.dossier.Dossier;
import whence.dossier.Findings.ClaimFile;
import whence.dossier.Findings.State;
import whence.provenance.Chain;
import whence.reading.Reading;
import whence.reading.Stance;
import whence.reading.Statement;
import whence.register.Register.Against;
import whence.register.Register.Claimed;
import whence.register.Register.Origins;
import whence.register.Register.Told;
import whence.text.Document;
import whence.text.Passage;
import whence.text.Span;
import whence.time.Interval;

/** What a register tells of one person, from the claims of the kind about them. */
final class Rows {

    /** Words this far from those for the event, in UTF-16 units, still tell where it happened. */
    private static final int NEAR = 120;

    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<Passage, List<Interval>> times = new HashMap<>();

    Rows(Dossier dossier) {
        dossier.documents().forEach(document -> documents.put(document.id(), document));
        for (Reading reading : dossier.readings()) {
            reading.statements()
                    .forEach(statement -> statements.put(reading.document() + " " + statement.id(), statement));
        }
        dossier.findings()
                .events()
                .forEach(event -> event.evidence()
                        .forEach(passage -> times.computeIfAbsent(passage, key -> new ArrayList<>())
                                .add(event.when())));
    }

    /** When and where the assertions say that it happened. */
    Told told(List<ClaimFile> files) {
        Set<String> countries = new TreeSet<>();
        @Nullable LocalDate from = null;
        @Nullable LocalDate to = null;
        for (ClaimFile file : files) {
            for (Claim.Maker maker : file.claim().makers()) {
                if (maker.stance() != Stance.ASSERTS) {
                    continue;
                }
                countries.addAll(Countries.in(around(maker)));
                for (Interval when : times.getOrDefault(new Passage(maker.document(), maker.event()), List.of())) {
                    from = from == null || (when.from() != null && when.from().isBefore(from)) ? when.from() : from;
                    to = to == null || (when.to() != null && when.to().isAfter(to)) ? when.to() : to;
                }
            }
        }
        return new Told(new Interval(from, to), List.copyOf(countries));
    }

    /** The words of a statement around those for the event. */
    private String around(Claim.Maker maker) {
        Document document = documents.get(maker.document());
        Statement statement = statements.get(maker.document() + " " + maker.statement());
        if (document == null || statement == null) {
            return "";
        }
        Span content = statement.contentSpan();
        int start = Math.max(content.start(), maker.event().start() - NEAR);
        int end = Math.min(content.end(), maker.event().end() + NEAR);
        return start < end ? document.text().substring(start, end) : "";
    }

    /** Who says so, who is against it, and what the record makes of it. */
    Claimed claimed(List<ClaimFile> files) {
        Set<String> reports = new TreeSet<>();
        Set<Against> against = new LinkedHashSet<>();
        for (ClaimFile file : files) {
            for (Chain chain : file.chains()) {
                if (chain.asserts()) {
                    reports.add(chain.document());
                } else if (isAgainst(chain.stance())) {
                    against.add(new Against(voice(chain), chain.stance(), chain.document()));
                }
            }
        }
        return new Claimed(
                state(files),
                origins(files),
                List.copyOf(reports),
                against.stream()
                        .sorted(Comparator.comparing(Against::document)
                                .thenComparing(Against::stance)
                                .thenComparing(Against::by))
                        .toList(),
                files.stream().map(file -> file.claim().id()).sorted().toList());
    }

    private static boolean isAgainst(Stance stance) {
        return stance == Stance.DENIES || stance == Stance.DOUBTS || stance == Stance.RETRACTS;
    }

    private String voice(Chain chain) {
        if (!chain.links().isEmpty()) {
            return chain.links().get(chain.links().size() - 1).name();
        }
        Document document = documents.get(chain.document());
        return document == null ? chain.document() : document.outlet();
    }

    /** Of several claims the origins may be the same: no fewer than the best founded has, no more than all together. */
    private static Origins origins(List<ClaimFile> files) {
        return new Origins(
                files.stream().mapToInt(file -> file.origins().atLeast()).max().orElse(0),
                files.stream().mapToInt(file -> file.origins().atMost()).sum());
    }

    /** One state where all agree; else it is disputed if any is spoken against, and as good as the best founded if not. */
    private static State state(List<ClaimFile> files) {
        Set<State> states = new TreeSet<>();
        files.forEach(file -> states.add(file.standing().state()));
        if (states.size() == 1) {
            return states.iterator().next();
        }
        return states.contains(State.DISPUTED) || states.contains(State.DENIED) || states.contains(State.RETRACTED)
                ? State.DISPUTED
                : State.SEVERAL_ORIGINS;
    }
}
