package whence.dossier;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import whence.reprint.PairMemory;

/**
 * What texts of a dossier share with each other, as it was found when they were first compared: a row for each text, with
 * those that are earlier. Only pairs that were asked for again are kept on, so that nothing is left of texts that went.
 */
final class KeptPairs implements PairMemory {

    private static final int KEY_BYTES = 16;

    private final Map<String, Row> rows = new ConcurrentHashMap<>();

    /** What one text shares with earlier ones. */
    private static final class Row {
        private final Map<String, byte[]> pairs = new HashMap<>();
        private final Set<String> asked = new HashSet<>();
        private boolean changed;

        synchronized Optional<byte[]> find(String first) {
            byte[] found = pairs.get(first);
            if (found != null) {
                asked.add(first);
            }
            return Optional.ofNullable(found);
        }

        synchronized void keep(String first, byte[] shared) {
            pairs.put(first, shared);
            asked.add(first);
            changed = true;
        }
    }

    KeptPairs(DossierFile file) {
        file.query("select text, body from wording", row -> rows.put(row.getString(1), read(row.getBytes(2))));
    }

    @Override
    public Optional<byte[]> find(TextPair texts) {
        Row row = rows.get(texts.second());
        return row == null ? Optional.empty() : row.find(texts.first());
    }

    @Override
    public void keep(TextPair texts, byte[] shared) {
        rows.computeIfAbsent(texts.second(), unseen -> new Row()).keep(texts.first(), shared);
    }

    /** Writes what changed. */
    void save(DossierFile file) {
        rows.forEach((text, row) -> {
            boolean fewer = row.pairs.keySet().retainAll(row.asked);
            if (row.pairs.isEmpty()) {
                file.run("delete from wording where text = ?", text);
            } else if (fewer || row.changed) {
                file.run("insert or replace into wording values (?, ?)", text, write(row));
            }
        });
    }

    private static byte[] write(Row row) {
        int size = row.pairs.values().stream()
                .mapToInt(shared -> KEY_BYTES + Integer.BYTES + shared.length)
                .sum();
        ByteBuffer bytes = ByteBuffer.allocate(size);
        row.pairs.forEach((first, shared) ->
                bytes.put(HexFormat.of().parseHex(first)).putInt(shared.length).put(shared));
        return bytes.array();
    }

    private static Row read(byte[] body) {
        Row row = new Row();
        ByteBuffer bytes = ByteBuffer.wrap(body);
        while (bytes.hasRemaining()) {
            byte[] key = new byte[KEY_BYTES];
            bytes.get(key);
            byte[] shared = new byte[bytes.getInt()];
            bytes.get(shared);
            row.pairs.put(HexFormat.of().formatHex(key), shared);
        }
        return row;
    }
}
