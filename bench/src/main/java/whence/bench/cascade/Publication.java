package whence.bench.cascade;

import java.util.List;
import java.util.Set;

/**
 * One report and where it has everything from.
 *
 * @param id its name in the pile
 * @param page what readers see
 * @param draft its text
 * @param lineage where it has it from
 */
record Publication(String id, Page page, Draft draft, Lineage lineage) {

    /**
     * What readers see beside the text.
     *
     * @param published as the page states it; empty where it does not
     */
    record Page(Outlet outlet, String title, String dateline, String published) {}

    /**
     * Where a report has it from.
     *
     * @param kind how it came about
     * @param minute when it really came out, in minutes since the story began
     * @param hidden whether it is kept out of the pile
     * @param parents the reports it has text or news from
     * @param credit whom it credits
     * @param origins the origins of the claim in it; empty where it does not assert the claim
     * @param slips errors that came into the text here
     */
    record Lineage(
            Kind kind,
            long minute,
            boolean hidden,
            List<String> parents,
            Credit credit,
            Set<String> origins,
            List<String> slips) {

        Lineage {
            parents = List.copyOf(parents);
            origins = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(origins));
            slips = List.copyOf(slips);
        }
    }

    /** How a report came about. */
    enum Kind {
        ORIGINAL,
        REPRINT,
        LIFT,
        MERGE,
        RETELLING,
        TRANSLATION,
        UPDATE,
        RETRACTION,
        RELEASE,
        SPEECH,
        NOTICE,
        SAME_TOPIC
    }

    /** Whether a report says from whom it has it, and whether that is so. */
    record Credit(Truthfulness truth, String outlet) {

        static final Credit NONE = new Credit(Truthfulness.NONE, "");

        /** How a credit stands to the truth. */
        enum Truthfulness {
            /** There is nobody to credit. */
            NONE,
            TRUE,
            MISSING,
            WRONG,
            CIRCULAR
        }
    }
}
