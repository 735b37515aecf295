package whence.text;

/**
 * One word or mark of a sentence.
 *
 * @param span where it stands
 * @param lemma its dictionary form, lower case except for names
 * @param tag part of speech, Penn Treebank tags for English
 * @param entity {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION} or {@code O}
 * @param arc what it hangs on in the sentence's tree
 */
public record Token(Span span, String lemma, String tag, String entity, Arc arc) {

    /**
     * A dependency: the head's place in the sentence (0 based; -1 for the root) and the relation (Universal
     * Dependencies).
     */
    public record Arc(int head, String relation) {
        /** Of a token in a sentence that was not parsed. */
        public static final Arc NONE = new Arc(-2, "");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    /** Whether it is a verb that shows a tense: "went", "goes"; not "will", "going" or "to go". */
    public boolean isTensed() {
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    }

    /** Whether it is the verb that a clause has at least one of: with a tense, or "will", "may", "should". */
    public boolean isFinite() {
        return isTensed() || tag.equals("MD");
    }
}
