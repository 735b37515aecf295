package whence.claim;

/**
 * A kind of event that claims are about, whatever the wording: {@code defect}.
 *
 * @param name its name
 * @param once whether it happens to one person or body once in a story, so that two statements of it are about one event
 * @param suffered whether it is told of the one who suffers it (arrest) rather than of the one who does it (defect)
 * @param ofPersons whether only a person can be the one it is told of
 */
record Concept(String name, boolean once, boolean suffered, boolean ofPersons) {}
