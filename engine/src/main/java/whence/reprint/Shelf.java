package whence.reprint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import whence.text.Document;

/** Where the documents of an index lie: numbered from 0 as they come in. */
public interface Shelf extends AutoCloseable {

    /** Takes a document and answers its number. */
    int put(Document document);

    Document get(int number);

    @Override
    void close();

    /** In memory: some 2 kB for a document of 300 words. */
    static Shelf inMemory() {
        List<Document> documents = new ArrayList<>();
        return new Shelf() {
            @Override
            public int put(Document document) {
                documents.add(document);
                return documents.size() - 1;
            }

            @Override
            public Document get(int number) {
                return documents.get(number);
            }

            @Override
            public void close() {
                documents.clear();
            }
        };
    }

    /**
     * In a file that is made for it in a folder and is gone with it: eight bytes of memory for a document. Documents that
     * were lately used are still in the memory of the operating system.
     */
    static Shelf onDisk(Path folder) {
        return new ShelfOnDisk(folder);
    }
}
