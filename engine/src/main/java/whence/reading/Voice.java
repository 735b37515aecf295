package whence.reading;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks, and how they stand to what they say.
 *
 * @param kind what kind of voice
 * @param speaker the resolved name ("Han Lianchao" for "he"), or null where the text does not make it plain
 * @param stance how the speaker stands to the content
 * @param certainty how sure the speaker presents it
 * @param resolvedBy why the speaker is who it is said to be; empty where the source words name them outright or
 *     nobody was resolved
 */
public record Voice(SourceKind kind, @Nullable String speaker, Stance stance, Certainty certainty, String resolvedBy) {}
