package whence.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import whence.text.Document;
import whence.text.Document.Layout;

/** From the bytes of one source to documents, by what the bytes are. */
final class Content {

    private final int limit;

    Content(int limit) {
        this.limit = limit;
    }

    Intake read(Source source, InputStream stream) {
        try (BufferedInputStream buffered = new BufferedInputStream(stream, Format.HEAD + 1)) {
            buffered.mark(Format.HEAD);
            byte[] head = buffered.readNBytes(Format.HEAD);
            buffered.reset();
            Format format = Format.of(head);
            if (!format.whyNot().isEmpty()) {
                return Intake.rejected(source.label(), format.whyNot());
            }
            if (format == Format.JSON || format == Format.JSON_LINES) {
                Encoding encoding = Encoding.of(head, source.contentType());
                return new JsonArticles(source, limit, encoding).read(buffered, format);
            }
            return readWhole(source, format, buffered);
        } catch (IOException unreadable) {
            return Intake.rejected(source.label(), "cannot be read: " + said(unreadable));
        }
    }

    private Intake readWhole(Source source, Format format, InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(limit);
        if (stream.read() >= 0) {
            long seen = limit + 1L + stream.available();
            return Intake.rejected(source.label(), tooLarge(megabytes(seen) + " or more", limit));
        }
        Encoding encoding = Encoding.of(bytes, source.contentType());
        String text = encoding.decode(bytes);
        Intake taken = format == Format.HTML ? HtmlPage.read(source, text) : plain(source, text);
        return Intake.joined(Stream.concat(
                        Stream.of(taken),
                        encoding.fault(bytes, text).stream().map(fault -> Intake.rejected(source.label(), fault)))
                .toList());
    }

    private static Intake plain(Source source, String text) {
        Document document =
                new Document(source.idFor(text), source.addressFor(text), text, source.about(), Layout.PLAIN);
        return Intake.of(SelfDescription.complete(document));
    }

    static String tooLarge(String size, int limit) {
        return "it is too large: " + size + ", and at most " + megabytes(limit) + " are read of one document";
    }

    static String megabytes(long bytes) {
        return bytes < 1_000_000 ? bytes + " bytes" : bytes / 1_000_000 + " MB";
    }

    /** What an exception says, or at least its kind. */
    static String said(Exception exception) {
        String message = exception.getMessage();
        return message == null || message.isBlank() ? exception.getClass().getSimpleName() : message;
    }
}
