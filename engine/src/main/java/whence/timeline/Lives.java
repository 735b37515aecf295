package whence.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whence.claim.Pile;
import whence.claim.Pile.Page;
import whence.provenance.Chain;
import whence.provenance.Provenance.Traced;
import whence.reading.Statement;
import whence.time.Interval;
import whence.timeline.LifeEvent.Step;

/** Tells what became of a claim: who said it first, who repeated, denied, deleted or retracted it, and when. */
public final class Lives {

    private final Pile pile;

    public Lives(Pile pile) {
        this.pile = pile;
    }

    /** The steps in order of time; those without one stand last. */
    public List<LifeEvent> of(Traced traced) {
        List<LifeEvent> life = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Chain chain : traced.chains()) {
            Page page = pile.getPage(chain.document());
            Statement statement = pile.getStatement(chain.document(), chain.statement());
            String by = chain.links().isEmpty()
                    ? page.document().outlet()
                    : chain.links().get(chain.links().size() - 1).name();
            Step step = step(page, statement, chain);
            if (told.add(chain.document() + " " + step + " " + by)) {
                @Nullable
                Interval when = EventTimes.findTimeOfSaying(page, statement).orElse(null);
                life.add(new LifeEvent(when, step, by, chain.document(), chain.statement()));
            }
        }
        life.sort(Comparator.comparing(Lives::sortable)
                .thenComparing(LifeEvent::document)
                .thenComparing(LifeEvent::step)
                .thenComparing(LifeEvent::by));
        return named(life);
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

    /** The first telling is the assertion, all later ones repeat it. */
    private static List<LifeEvent> named(List<LifeEvent> life) {
        List<LifeEvent> named = new ArrayList<>();
        boolean asserted = false;
        for (LifeEvent event : life) {
            boolean first = event.step() == Step.REPEATED && !asserted;
            named.add(first ? as(event, Step.ASSERTED) : event);
            asserted = asserted || first;
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
