package whence.claim;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whence.reading.Stance;
import whence.text.Span;

/**
 * What one statement says about one kind of event: the unit that claims are grouped from.
 *
 * @param at the statement that says it
 * @param topic the kind of event and whom it is about
 * @param words the meaning-bearing words around it, dictionary forms
 * @param stance how the speaker stands to it, negation and verdict words reckoned in
 */
record Proposition(At at, Topic topic, Set<String> words, Stance stance) {

    /** Where it stands: document, statement, and the words that name the event. */
    record At(String document, String statement, Span event) {}

    /**
     * What it is about.
     *
     * @param concept the kind of event, or null where no listed kind is named
     * @param bearer the entity it is told of, or null where the text names none or it is not plain whom
     * @param others further entities named in the content
     * @param days the days named beside the event
     * @param people how many people it is told of; null where no number beside the event says so
     */
    record Topic(
            @Nullable Concept concept,
            @Nullable String bearer,
            Set<String> others,
            Set<LocalDate> days,
            @Nullable Double people) {
        Topic {
            others = Set.copyOf(others);
            days = Set.copyOf(days);
        }
    }

    /** Whether it tells of somebody what can happen to them once: that is known by whom and what, not by its words. */
    boolean happensOnceToOne() {
        return topic.concept() != null && topic.concept().once() && topic.bearer() != null;
    }

    /** Whether Chinese words tell it. */
    boolean isHan() {
        return words.stream().anyMatch(word -> HanWords.isHanAt(word, 0));
    }

    Proposition {
        words = Set.copyOf(words);
    }
}
