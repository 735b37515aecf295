package whence.reading;

import org.jspecify.annotations.Nullable;
import whence.text.Span;

/**
 * A place in the text that names a person, body, place or office.
 *
 * @param span the name alone, without titles
 * @param kind what it names
 * @param name the name as the text has it, white space evened out
 * @param title words before or after it that tell what the person is ("former Peking University professor",
 *     "a vice minister at the PRC Ministry of State Security (MSS)"), or null
 */
public record Mention(
        Span span, EntityKind kind, String name, @Nullable Span title) {}
