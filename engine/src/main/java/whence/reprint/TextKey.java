package whence.reprint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import whence.text.Document;
import whence.text.Span;

/** A key of all that comparing a text depends on: its characters, what is boilerplate in it, and the rules. */
final class TextKey {

    /** Raised whenever two texts would be compared otherwise, so that what was kept is made anew. */
    private static final String RULES = "4";

    private TextKey() {}

    static String of(Document document, Words words, Recurring recurring) {
        MessageDigest digest = sha256();
        digest.update((RULES + "\0").getBytes(StandardCharsets.UTF_8));
        ByteBuffer characters = ByteBuffer.allocate(2 * document.text().length());
        characters.asCharBuffer().put(document.text());
        digest.update(characters);
        for (Span span : document.layout().boilerplate()) {
            digest.update(ByteBuffer.allocate(9)
                    .put((byte) 1)
                    .putInt(span.start())
                    .putInt(span.end())
                    .flip());
        }
        for (Words.Range range : recurring.in(document, words)) {
            digest.update(ByteBuffer.allocate(9)
                    .put((byte) 2)
                    .putInt(range.from())
                    .putInt(range.to())
                    .flip());
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
