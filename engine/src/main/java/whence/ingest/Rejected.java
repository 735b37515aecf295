package whence.ingest;

/**
 * An input, or a part of one, that could not be taken.
 *
 * @param input what was given, with the line where one is at fault: {@code articles.jsonl line 7}
 * @param reason what was found and what was expected, in one sentence
 */
public record Rejected(String input, String reason) {}
