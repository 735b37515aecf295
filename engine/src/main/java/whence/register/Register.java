package whence.register;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import whence.dossier.Findings.State;
import whence.entity.office.Rank;
import whence.reading.Stance;
import whence.time.Interval;

/**
 * The people about whom an event of one kind is claimed.
 *
 * @param kind of event
 * @param rows one for each person
 * @param leftOut what was claimed and stands in no row
 */
public record Register(EventKind kind, List<Row> rows, LeftOut leftOut) {

    /**
     * What stands in no row, told so that nobody takes the list for all.
     *
     * @param withoutOffice the names of people of whom no document states an office, sorted
     * @param ofNobody claims of the kind that are told of nobody by name, or of a body
     * @param rejected claims of the kind that an analyst rejected
     */
    public record LeftOut(List<String> withoutOffice, int ofNobody, int rejected) {
        public LeftOut {
            withoutOffice = List.copyOf(withoutOffice);
        }
    }

    /**
     * One person, and what is claimed.
     *
     * @param person who
     * @param told when and where it is said to have happened
     * @param claimed who says so, who denies it, and what the record makes of it
     */
    public record Row(Person person, Told told, Claimed claimed) {}

    /**
     * Somebody of whom a document states an office.
     *
     * @param id of the entity
     * @param names in all scripts, the most telling first
     * @param office the highest one stated, in the words of a document
     * @param rank of that office, with its reason
     */
    public record Person(String id, List<String> names, String office, Rank rank) {
        public Person {
            names = List.copyOf(names);
        }

        public String name() {
            return names.get(0);
        }
    }

    /**
     * When and where it is said to have happened.
     *
     * @param when from the first to the last day that an assertion of it leaves possible
     * @param countries that the assertions name as from where, where or where to; never a finer place
     */
    public record Told(Interval when, List<String> countries) {
        public Told {
            countries = List.copyOf(countries);
        }
    }

    /**
     * What the record makes of it.
     *
     * @param state what became of the claims of it
     * @param origins how many really knew
     * @param reports the ids of the documents that assert it, sorted
     * @param against who denies, doubts or takes it back
     * @param claims the ids of the claims
     */
    public record Claimed(
            State state, Origins origins, List<String> reports, List<Against> against, List<String> claims) {
        public Claimed {
            reports = List.copyOf(reports);
            against = List.copyOf(against);
            claims = List.copyOf(claims);
        }
    }

    /** At least the origins shown to be independent, at most those not shown to be dependent. */
    public record Origins(int atLeast, int atMost) {}

    /** Who speaks against a claim, in what way, and in which document. */
    public record Against(String by, Stance stance, String document) {}

    /** How the rows are ordered. */
    public enum Sort {
        RANK,
        DATE,
        ORIGINS;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private Comparator<Row> order() {
            return switch (this) {
                case RANK -> Comparator.comparing((Row row) -> row.person().rank());
                case DATE ->
                    Comparator.comparing((Row row) -> Register.day(row.told().when()));
                case ORIGINS ->
                    Comparator.comparing((Row row) -> -row.claimed().origins().atLeast())
                            .thenComparing(row -> -row.claimed().origins().atMost());
            };
        }
    }

    public Register {
        rows = List.copyOf(rows);
    }

    /** The same register in another order; where rows are equal, by rank, date and name. */
    public Register sorted(Sort by) {
        Comparator<Row> order = by.order()
                .thenComparing(Sort.RANK.order())
                .thenComparing(Sort.DATE.order())
                .thenComparing(row -> row.person().name())
                .thenComparing(row -> row.person().id());
        return new Register(kind, rows.stream().sorted(order).toList(), leftOut);
    }

    /** The first day known of an interval, for sorting; what is not dated comes last. */
    private static String day(Interval when) {
        return when.findFrom().or(when::findTo).map(Object::toString).orElse("9999");
    }
}
