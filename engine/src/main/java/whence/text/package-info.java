/**
 * Documents, spans and the words of a text: what every other package stands on.
 *
 * <p>All offsets are UTF-16 units of the document's original text, end exclusive; code points are counted only at the
 * edge where JSON is written. Read {@link whence.text.Span} and {@link whence.text.Document} first. Of all packages
 * only this one may know the language analysers.
 */
@NullMarked
package whence.text;

import org.jspecify.annotations.NullMarked;
