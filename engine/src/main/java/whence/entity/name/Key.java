package whence.entity.name;

/** Keys under which names meet, as 64-bit hashes: two that meet are compared in full, so a chance hit only costs time. */
final class Key {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Key() {}

    /** The beginning of a key of one kind. */
    static long of(char kind) {
        return letter(OFFSET, kind);
    }

    /** The key with a part added; where a part ends counts. */
    static long with(long key, String part) {
        return with(key, part, 0);
    }

    /** The same with a part from one of its letters on. */
    static long with(long key, String part, int from) {
        long hash = key;
        for (int i = from; i < part.length(); i++) {
            hash = letter(hash, part.charAt(i));
        }
        return letter(hash, '\t');
    }

    static long with(long key, int part) {
        return letter((key ^ part) * PRIME, '\t');
    }

    static long letter(long key, char letter) {
        return (key ^ letter) * PRIME;
    }
}
