package whence.reading;

import whence.text.Document;

/** Reads one document: everything in the result refers to the document's own text. Never fails on a bad text. */
public interface Reader {
    Reading read(Document document);
}
