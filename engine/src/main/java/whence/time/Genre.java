package whence.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a text that follows events through years of its own from news that reckons from its day. */
final class Genre {

    private static final int ENOUGH = 6;

    private Genre() {}

    /** Whether undated times hang on what was told before rather than on publication. */
    static boolean isNarrative(List<Clause> clauses, @Nullable LocalDate publication) {
        if (publication == null) {
            return true;
        }
        int past = 0;
        int recent = 0;
        int now = 0;
        for (Clause clause : clauses) {
            Wording main = clause.main();
            if (main.has(Slot.YEAR)) {
                boolean old = main.get(Slot.YEAR) < publication.getYear() - 1;
                past += old ? 1 : 0;
                recent += old ? 0 : 1;
            } else if (isOfNow(main)) {
                now++;
            }
        }
        return past >= ENOUGH && past > 2 * now && past > recent;
    }

    /** Whether it hangs on publication. */
    private static boolean isOfNow(Wording wording) {
        return switch (wording.meaning().rule()) {
            case WEEKDAY -> true;
            case SHIFT, PICK -> wording.meaning().get("base").equals("publication");
            default -> false;
        };
    }
}
