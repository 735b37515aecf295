package whence.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import whence.claim.Claim;
import whence.claim.Pile;
import whence.claim.Pile.Page;
import whence.provenance.Chain;
import whence.provenance.Origins;
import whence.provenance.Provenance.Traced;
import whence.reading.SourceKind;
import whence.reading.Stance;
import whence.reading.Statement;
import whence.text.Passage;
import whence.time.Interval;
import whence.timeline.LifeEvent.Step;

/** Tells what became of a claim: who said it first, who repeated, denied, deleted or retracted it, and when. */
public final class Lives {

    private static final Comparator<LifeEvent> ORDER = Comparator.comparing(Lives::sortable)
            .thenComparing(LifeEvent::document)
            .thenComparing(LifeEvent::step)
            .thenComparing(LifeEvent::by);

    private final Pile pile;

    public Lives(Pile pile) {
        this.pile = pile;
    }

    /**
     * The steps in order of time; those without one stand last.
     *
     * @param against passages that tell what cannot be if the claim holds, though they do not name it
     */
    public List<LifeEvent> of(Traced traced, List<Passage> against) {
        List<LifeEvent> life = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Chain chain : traced.chains()) {
            Page page = pile.getPage(chain.document());
            Statement statement = pile.getStatement(chain.document(), chain.statement());
            if (!isOwn(traced.claim(), page, statement)) {
                continue;
            }
            String by = chain.links().isEmpty()
                    ? page.document().outlet()
                    : chain.links().get(chain.links().size() - 1).name();
            Step step = step(page, statement, chain);
            if (told.add(chain.document() + " " + step + " " + by)) {
                life.add(event(page, statement, step, by));
            }
        }
        life.sort(ORDER);
        List<LifeEvent> named = named(life, traced.origins());
        against.stream()
                .distinct()
                .sorted()
                .forEach(passage -> contradiction(passage, named).ifPresent(named::add));
        named.sort(ORDER);
        return named;
    }

    private static LifeEvent event(Page page, Statement statement, Step step, String by) {
        @Nullable Interval when = EventTimes.findTimeOfSaying(page, statement).orElse(null);
        return new LifeEvent(when, step, by, page.document().id(), statement.id());
    }

    /**
     * Whether a statement makes the claim itself: where another one within it makes the claim with the same stance, what
     * it passes on stands in the life of whom it is passed on from.
     */
    private boolean isOwn(Claim claim, Page page, Statement statement) {
        return claim.makers().stream()
                .filter(maker -> isBy(maker, page, statement))
                .noneMatch(maker -> claim.makers().stream()
                        .filter(other -> other.document().equals(maker.document())
                                && other.stance() == maker.stance()
                                && !other.statement().equals(maker.statement()))
                        .map(other -> pile.getStatement(other.document(), other.statement()))
                        .anyMatch(inner -> inner.isAttributed()
                                && statement.contentSpan().contains(inner.contentSpan())
                                && inner.contentSpan().contains(maker.event())));
    }

    private static boolean isBy(Claim.Maker maker, Page page, Statement statement) {
        return maker.document().equals(page.document().id())
                && maker.statement().equals(statement.id());
    }

    /** What is told against a claim contradicts it from when it is said, if the claim was made by then. */
    private Optional<LifeEvent> contradiction(Passage passage, List<LifeEvent> life) {
        Page page = pile.getPage(passage.document());
        Optional<LifeEvent> found = page.reading().statements().stream()
                .filter(statement -> statement.contentSpan().contains(passage.span()))
                .min(Comparator.comparingInt(
                        statement -> statement.contentSpan().length()))
                .map(statement -> event(page, statement, Step.CONTRADICTED, voice(page, statement)));
        Optional<String> first = life.stream().map(Lives::sortable).findFirst();
        return found.filter(event ->
                first.filter(day -> day.compareTo(sortable(event)) <= 0).isPresent());
    }

    private static String voice(Page page, Statement statement) {
        String speaker = statement.voice().speaker();
        if (speaker != null) {
            return speaker;
        }
        boolean takenDown = statement.voice().stance() == Stance.RETRACTS
                && statement.voice().kind() == SourceKind.MISSING;
        if (takenDown) {
            return statement.contentSpan().of(page.text()); // by whom, nobody says
        }
        return statement.parts().source().isEmpty()
                ? page.document().outlet()
                : statement.parts().source().get(0).of(page.text());
    }

    private static Step step(Page page, Statement statement, Chain chain) {
        return switch (chain.stance()) {
            case DENIES -> Step.DENIED;
            case DOUBTS -> Step.CONTRADICTED;
            case RETRACTS -> deletes(page, statement) ? Step.DELETED : Step.RETRACTED;
            case ASSERTS, ASKS, PREDICTS, URGES, DECLINES -> Step.REPEATED;
        };
    }

    private static boolean deletes(Page page, Statement statement) {
        String cue = statement.parts().cue().stream()
                .map(span -> span.of(page.text()))
                .reduce("", (a, b) -> a + " " + b)
                .toLowerCase(Locale.ROOT);
        return cue.contains("delet")
                || cue.contains("took down")
                || cue.contains("taken down")
                || cue.contains("删")
                || cue.contains("刪");
    }

    /**
     * The first telling is the assertion; later ones repeat it, but where they stand on an origin that none before had,
     * and as far as origins are shown to be independent, they corroborate it.
     */
    private static List<LifeEvent> named(List<LifeEvent> life, Origins origins) {
        List<LifeEvent> named = new ArrayList<>();
        Set<String> met = new HashSet<>();
        int independent = 0;
        for (LifeEvent event : life) {
            if (event.step() != Step.REPEATED) {
                named.add(event);
                continue;
            }
            Set<String> stoodOn = origins.list().stream()
                    .filter(origin -> origin.reports().contains(event.document()))
                    .map(Origins.Origin::name)
                    .collect(Collectors.toSet());
            boolean isNew = !stoodOn.isEmpty() && stoodOn.stream().noneMatch(met::contains);
            boolean first = named.stream().noneMatch(one -> one.step() == Step.ASSERTED);
            boolean corroborates = !first && isNew && independent < origins.atLeast();
            independent += first || corroborates ? 1 : 0;
            met.addAll(stoodOn);
            named.add(first ? as(event, Step.ASSERTED) : corroborates ? as(event, Step.CORROBORATED) : event);
        }
        return named;
    }

    private static LifeEvent as(LifeEvent event, Step step) {
        return new LifeEvent(event.when(), step, event.by(), event.document(), event.statement());
    }

    private static String sortable(LifeEvent event) {
        Interval when = event.when();
        return when == null
                ? "9999"
                : when.findFrom().or(when::findTo).map(Object::toString).orElse("9999");
    }
}
