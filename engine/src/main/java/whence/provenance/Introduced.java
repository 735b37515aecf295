package whence.provenance;

import whence.reading.Statement;
import whence.text.Span;

/**
 * A source as the same document introduced it: "a doctor with ..." for "the doctor".
 *
 * @param by the statement that introduced it
 * @param source its words there
 */
record Introduced(Statement by, Span source) {}
