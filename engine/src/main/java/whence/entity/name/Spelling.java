package whence.entity.name;

/**
 * One syllable in Latin letters, with the systems that write it so.
 *
 * @param letters lower case without diacritics; {@code '} is the mark of aspiration
 * @param systems bits of {@link Romanisation}
 */
record Spelling(String letters, int systems) {

    static Spelling of(String letters, Romanisation system) {
        return new Spelling(Letters.plain(letters), system.bit());
    }
}
