package whence.reprint;

import java.util.Optional;

/**
 * What comparing pairs of texts gave in earlier runs. It need not be complete, and changes no result: what two texts
 * share follows from the two alone.
 */
public interface PairMemory {

    /** Remembers nothing. */
    PairMemory NONE = new PairMemory() {
        @Override
        public Optional<byte[]> find(TextPair texts) {
            return Optional.empty();
        }

        @Override
        public void keep(TextPair texts, byte[] shared) {
            // that is all
        }
    };

    /**
     * Two texts.
     *
     * @param first key of the earlier one: of all that comparing it depends on
     * @param second key of the later one
     */
    record TextPair(String first, String second) {}

    /** What was kept for two texts; empty where they were never compared. Several threads may ask at once. */
    Optional<byte[]> find(TextPair texts);

    /** Takes what two texts share, without bytes where they are no copies. Several threads may call at once. */
    void keep(TextPair texts, byte[] shared);
}
