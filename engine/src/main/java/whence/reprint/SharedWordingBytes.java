package whence.reprint;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whence.text.Span;

/** Shared wording as bytes and back, for a {@link PairMemory}: some 100 bytes for a pair. */
final class SharedWordingBytes {

    private SharedWordingBytes() {}

    static byte[] write(Optional<SharedWording> shared) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            if (shared.isPresent()) {
                write(shared.get(), out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(SharedWording shared, DataOutputStream out) throws IOException {
        out.writeUTF(shared.verdict().kind().name());
        out.writeUTF(shared.cut().name());
        out.writeDouble(shared.verdict().certainty());
        out.writeUTF(shared.verdict().why());
        out.writeInt(shared.passages().size());
        for (Reprint.Passage passage : shared.passages()) {
            for (Span span : List.of(passage.inFrom(), passage.inTo())) {
                out.writeInt(span.start());
                out.writeInt(span.end());
            }
        }
    }

    static Optional<SharedWording> read(byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return Optional.of(read(in));
        } catch (IOException damaged) {
            throw new UncheckedIOException("shared wording that was kept is damaged", damaged);
        }
    }

    private static SharedWording read(DataInputStream in) throws IOException {
        Verdict.Kind kind = Verdict.Kind.valueOf(in.readUTF());
        SharedWording.Cut cut = SharedWording.Cut.valueOf(in.readUTF());
        Verdict verdict = new Verdict(kind, in.readDouble(), in.readUTF());
        int count = in.readInt();
        List<Reprint.Passage> passages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            passages.add(new Reprint.Passage(span(in), span(in)));
        }
        return new SharedWording(passages, verdict, cut);
    }

    private static Span span(DataInputStream in) throws IOException {
        return new Span(in.readInt(), in.readInt());
    }
}
