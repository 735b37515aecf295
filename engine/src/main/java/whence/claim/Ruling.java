package whence.claim;

/**
 * The analyst's word on two statements, which wins over any likeness.
 *
 * @param a a statement
 * @param b another
 * @param same whether they make one claim
 */
public record Ruling(Ref a, Ref b, boolean same) {

    /** A statement of a document. */
    public record Ref(String document, String statement) implements Comparable<Ref> {
        @Override
        public int compareTo(Ref other) {
            int byDocument = document.compareTo(other.document);
            return byDocument != 0 ? byDocument : statement.compareTo(other.statement);
        }
    }
}
