package whence.spread;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whence.claim.Claim;
import whence.dossier.Findings.ClaimFile;
import whence.provenance.Chain;
import whence.provenance.Origins.Origin;
import whence.provenance.Origins.Reason;
import whence.provenance.Retractions;
import whence.spread.Spread.How;
import whence.spread.Spread.Place;
import whence.spread.Spread.Step;
import whence.spread.Spread.What;
import whence.text.Document;

/** Tells how claims travelled. */
public final class Spreads {

    private static final Comparator<Step> IN_TIME = Comparator.comparing(
                    (Step step) -> step.findDay().map(LocalDate::toString).orElse("9999"))
            .thenComparing(step -> step.what() == What.TOOK_BACK || step.what() == What.DENIED)
            .thenComparing(step -> step.from().size())
            .thenComparing(step -> step.place().outlet())
            .thenComparing(step -> step.place().document())
            .thenComparing(step -> String.join(" ", step.from()));

    private final Map<String, Document> documents = new HashMap<>();

    /** {@code documents} may lack their texts: outlets and days are looked up in them. */
    public Spreads(List<Document> documents) {
        documents.forEach(document -> this.documents.put(document.id(), document));
    }

    /** The spread of a claim; {@code altered} holds the files of its variants, as far as they are known. */
    public Spread of(ClaimFile file, List<ClaimFile> altered) {
        Retractions retractions = retractions(file);
        List<Step> steps = new ArrayList<>();
        for (Chain chain : file.chains()) {
            What what = what(chain);
            How how = new How(retractions.find(chain).orElse(null), "", copied(file, chain));
            steps.add(new Step(day(file, chain, what), what, place(chain), from(chain), how));
        }
        for (ClaimFile other : altered) {
            String how = how(file.claim(), other.claim());
            other.chains().stream()
                    .filter(Chain::asserts)
                    .map(chain -> new Step(
                            published(chain.document()).orElse(null),
                            What.ALTERED,
                            place(chain),
                            from(chain),
                            new How(null, how, "")))
                    .forEach(steps::add);
        }
        List<Step> ordered = steps.stream().distinct().sorted(IN_TIME).toList();
        return new Spread(file.claim().id(), firsts(ordered, file.origins().list()));
    }

    /** Which of the reports of a claim do not stand any more. */
    public Retractions retractions(ClaimFile file) {
        return new Retractions(file.chains(), file.origins(), this::outlet, this::published);
    }

    /** The first report that hangs on an origin is the one by which the claim came in from there. */
    private static List<Step> firsts(List<Step> steps, List<Origin> origins) {
        Set<String> met = new HashSet<>();
        List<Step> named = new ArrayList<>();
        for (Step step : steps) {
            boolean report = step.what() == What.REPEATED;
            boolean first = false;
            for (Origin origin : origins) {
                if (report && origin.reports().contains(step.place().document())) {
                    first |= met.add(origin.name());
                }
            }
            boolean opens = report && (first || (origins.isEmpty() && met.add("")));
            named.add(opens ? new Step(step.day(), What.FIRST, step.place(), step.from(), step.how()) : step);
        }
        return named;
    }

    private static What what(Chain chain) {
        return switch (chain.stance()) {
            case ASSERTS, PREDICTS -> What.REPEATED;
            case DENIES -> What.DENIED;
            case DOUBTS -> What.DOUBTED;
            case RETRACTS -> What.TOOK_BACK;
            case ASKS, URGES, DECLINES -> What.MENTIONED;
        };
    }

    private static String how(Claim claim, Claim other) {
        return claim.variants().stream()
                .filter(variant -> variant.claim().equals(other.id()))
                .map(Claim.Variant::how)
                .findFirst()
                .orElse("");
    }

    private List<String> from(Chain chain) {
        return chain.links().stream()
                .map(link -> link.document().isEmpty() ? link.name() : outlet(link.document()))
                .toList();
    }

    /** The document that an own voice shares its wording with, as the reasons for joining origins tell. */
    private String copied(ClaimFile file, Chain chain) {
        if (!chain.links().isEmpty()) {
            return "";
        }
        return file.origins().reasons().stream()
                .filter(Reason::same)
                .filter(reason -> !reason.a().equals(reason.b()))
                .map(reason -> reason.a().equals(chain.document())
                        ? reason.b()
                        : reason.b().equals(chain.document()) ? reason.a() : "")
                .filter(documents::containsKey)
                .findFirst()
                .orElse("");
    }

    private Place place(Chain chain) {
        return new Place(outlet(chain.document()), chain.document());
    }

    private String outlet(String id) {
        Document document = documents.get(id);
        return document == null ? id : document.outlet();
    }

    private Optional<LocalDate> published(String document) {
        return Optional.ofNullable(documents.get(document)).flatMap(Document::findPublished);
    }

    /** What is said against a claim counts from when it was said, which a later document may pass on. */
    private @Nullable LocalDate day(ClaimFile file, Chain chain, What what) {
        boolean against = what == What.DENIED || what == What.DOUBTED || what == What.TOOK_BACK;
        Optional<LocalDate> said = against ? said(file, chain) : Optional.empty();
        return said.or(() -> published(chain.document())).orElse(null);
    }

    private static Optional<LocalDate> said(ClaimFile file, Chain chain) {
        return file.life().stream()
                .filter(event -> event.document().equals(chain.document())
                        && event.statement().equals(chain.statement()))
                .flatMap(event -> event.when() == null
                        ? Stream.empty()
                        : event.when().findFrom().or(event.when()::findTo).stream())
                .findFirst();
    }
}
