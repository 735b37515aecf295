package whence.dossier;

import whence.conflict.Conflict;

/** What a conflict is called by: a hash of its kind and its two passages, such as {@code x3f9a1c}. */
public final class ConflictId {

    private static final int DIGITS = 6;

    private ConflictId() {}

    public static String of(Conflict conflict) {
        return "x" + Codec.hash(conflict.kind(), conflict.a(), conflict.b()).substring(0, DIGITS);
    }
}
