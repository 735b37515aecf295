/**
 * How English text tells who says what: the rules, each a class named for what it catches.
 *
 * <p>Read {@link whence.reading.english.EnglishStatements} first: it is the flow. A rule looks at one sentence and
 * returns {@link whence.reading.english.Found}s; nesting, stance and speakers come after, over the whole document. The
 * words are in {@code cues.tsv}; an analyst can extend it without touching the rules.
 */
@NullMarked
package whence.reading.english;

import org.jspecify.annotations.NullMarked;
