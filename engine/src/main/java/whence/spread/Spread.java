package whence.spread;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whence.provenance.TakenBack;

/**
 * How a claim travelled.
 *
 * @param claim its id
 * @param steps in order of time; those whose day is not known come last
 */
public record Spread(String claim, List<Step> steps) {

    /**
     * One document's part in it.
     *
     * @param day of publication, or of the saying where the document passes on a denial or a retraction; null where it is
     *     not known
     * @param what it did
     * @param place outlet and document
     * @param from whom it has it: from the nearest voice to the origin; empty for its own voice
     * @param how what became of it since, or how it altered the claim
     */
    public record Step(@Nullable LocalDate day, What what, Place place, List<String> from, How how) {
        public Step {
            from = List.copyOf(from);
        }

        public Optional<LocalDate> findDay() {
            return Optional.ofNullable(day);
        }
    }

    /** Who published it. */
    public record Place(String outlet, String document) {}

    /**
     * What is to be known about a step.
     *
     * @param takenBack why it does not stand any more, or null where it stands
     * @param altered how it alters the claim ({@code stronger: "arrest" for "question"}), or empty
     * @param copied the id of the document whose wording it shares, or empty
     */
    public record How(@Nullable TakenBack takenBack, String altered, String copied) {
        public Optional<TakenBack> findTakenBack() {
            return Optional.ofNullable(takenBack);
        }
    }

    /** What a document did with the claim. */
    public enum What {
        /** The first to tell it from an origin. */
        FIRST,
        REPEATED,
        /** Tells an altered version. */
        ALTERED,
        DENIED,
        DOUBTED,
        TOOK_BACK,
        /** Asks, urges, or passes on that somebody does not comment. */
        MENTIONED;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** So many reports still stand, corrected themselves, hang on a source that took it back, and so many speak against it. */
    public record Tally(int stand, int corrected, int sourceTookBack, int against) {}

    public Spread {
        steps = List.copyOf(steps);
    }

    /** Counted in documents, altered versions left out. */
    public Tally tally() {
        return new Tally(
                documents(step -> isReport(step) && step.how().takenBack() == null),
                documents(step -> isTaken(step, TakenBack.How.CORRECTED_ITSELF)),
                documents(step -> isTaken(step, TakenBack.How.SOURCE_TOOK_IT_BACK)),
                documents(step -> step.what() == What.DENIED || step.what() == What.DOUBTED));
    }

    private static boolean isReport(Step step) {
        return step.what() == What.FIRST || step.what() == What.REPEATED;
    }

    private static boolean isTaken(Step step, TakenBack.How how) {
        return isReport(step)
                && step.how()
                        .findTakenBack()
                        .filter(taken -> taken.how() == how)
                        .isPresent();
    }

    private int documents(java.util.function.Predicate<Step> which) {
        return (int) steps.stream()
                .filter(which)
                .map(step -> step.place().document())
                .distinct()
                .count();
    }
}
