package whence.reprint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import whence.text.Document;

/** Documents one behind the other in a file of their own. */
final class ShelfOnDisk implements Shelf {

    private final FileChannel file;
    /** Where each document ends, from 1 on; the first is where the first begins. */
    private final LongList ends = new LongList();

    ShelfOnDisk(Path folder) {
        try {
            Path path = Files.createTempFile(folder, "whence-reprints", ".documents");
            this.file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException failed) {
            throw new UncheckedIOException("no file for documents can be made in " + folder, failed);
        }
        ends.add(0);
    }

    @Override
    public int put(Document document) {
        ByteBuffer bytes = DocumentBytes.write(document);
        long at = ends.get(ends.size() - 1);
        ends.add(at + bytes.remaining());
        try {
            while (bytes.hasRemaining()) {
                at += file.write(bytes, at);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("a document cannot be kept", failed);
        }
        return ends.size() - 2;
    }

    @Override
    public Document get(int number) {
        long at = ends.get(number);
        ByteBuffer bytes = ByteBuffer.allocate((int) (ends.get(number + 1) - at));
        try {
            while (bytes.hasRemaining()) {
                int read = file.read(bytes, at + bytes.position());
                if (read < 0) {
                    throw new IOException("the file ends at byte " + (at + bytes.position()));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("document " + number + " cannot be read", failed);
        }
        return DocumentBytes.read(bytes.flip());
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("the file of documents cannot be closed", failed);
        }
    }
}
