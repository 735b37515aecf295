package whence.reprint;

import whence.text.Span;

/** A passage of a document without a time, and when wording shared there was published elsewhere. */
public record DatedPassage(Span span, Published published) {}
