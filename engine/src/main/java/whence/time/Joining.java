package whence.time;

import java.util.ArrayList;
import java.util.List;
import whence.time.Meaning.Rule;

/** Joins a time to the relative time beside it: "December that year", "early last month", 去年12月3日. */
final class Joining {

    private Joining() {}

    static List<Clause> join(List<Wording> wordings, List<Word> words) {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < wordings.size(); i++) {
            Wording here = wordings.get(i);
            if (i + 1 < wordings.size()) {
                Wording next = wordings.get(i + 1);
                if (holds(next, here) && isNear(here, next, words, "of in , ( 的")) {
                    clauses.add(new Clause(here, next));
                    i++;
                    continue;
                }
                if (holds(here, next) && isNear(here, next, words, "的")) {
                    clauses.add(new Clause(next, here));
                    i++;
                    continue;
                }
            }
            if (here.meaning().rule() != Rule.PART && here.meaning().get("join").isEmpty()) {
                clauses.add(new Clause(here, null));
            }
        }
        return clauses;
    }

    private static boolean isNear(Wording a, Wording b, List<Word> words, String between) {
        if (words.get(a.first()).block() != words.get(b.first()).block()) {
            return false;
        }
        int gap = b.first() - a.end();
        return gap == 0
                || (gap == 1
                        && List.of(between.split(" ", -1))
                                .contains(words.get(a.end()).form()));
    }

    private static boolean holds(Wording relative, Wording part) {
        if (relative.meaning().rule() != Rule.SHIFT || part.has(Slot.YEAR)) {
            return false;
        }
        Unit unit = Reckoning.unit(relative);
        return switch (part.meaning().rule()) {
            case PART -> true;
            case HALF, QUARTER -> unit == Unit.YEAR;
            case DATE -> {
                boolean named = part.has(Slot.MONTH) || part.has(Slot.SEASON) || part.has(Slot.HOLIDAY);
                yield named ? unit == Unit.YEAR : part.has(Slot.DAY) && unit == Unit.MONTH;
            }
            default -> false;
        };
    }
}
