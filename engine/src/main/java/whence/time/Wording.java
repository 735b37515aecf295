package whence.time;

import java.util.EnumMap;
import java.util.Map;
import whence.text.Span;

/**
 * Words that were recognised as naming a time, not yet reckoned.
 *
 * @param first its first word
 * @param end after its last word
 * @param meaning how it is to be reckoned
 * @param slots what its words say
 */
record Wording(int first, int end, Meaning meaning, Map<Slot, Integer> slots) {

    boolean has(Slot slot) {
        return slots.containsKey(slot);
    }

    /** The value of a slot, or -1. */
    int get(Slot slot) {
        return slots.getOrDefault(slot, -1);
    }

    Wording with(Slot slot, int value) {
        Map<Slot, Integer> more = copy();
        more.put(slot, value);
        return new Wording(first, end, meaning, more);
    }

    /** This wording with what it lacks taken from another. */
    Wording inheriting(Wording other) {
        Map<Slot, Integer> more = copy();
        other.slots.forEach((slot, value) -> {
            if (slot != Slot.YY || !has(Slot.YEAR)) {
                more.putIfAbsent(slot, value);
            }
        });
        return new Wording(first, end, meaning, more);
    }

    private Map<Slot, Integer> copy() {
        Map<Slot, Integer> copy = new EnumMap<>(Slot.class);
        copy.putAll(slots);
        return copy;
    }

    Span span(java.util.List<Word> words) {
        return words.get(first).span().join(words.get(end - 1).span());
    }
}
