package whence.dossier;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** Why a dossier cannot be used: it is no dossier, of a newer version, held by another process, or damaged. */
public final class DossierUnavailable extends RuntimeException {
    public DossierUnavailable(String message) {
        super(message);
    }

    /** In the words of whoever keeps files, not of the database. */
    static DossierUnavailable because(String what, SQLException failed) {
        // The lower byte is the kind of failure, what stands above it the circumstances.
        SQLiteErrorCode kind = SQLiteErrorCode.getErrorCode(failed.getErrorCode() & 0xFF);
        return switch (kind) {
            case SQLITE_CORRUPT, SQLITE_NOTADB -> damaged(what);
            case SQLITE_BUSY, SQLITE_LOCKED -> new DossierUnavailable(what + " is being changed by another program");
            case SQLITE_FULL -> new DossierUnavailable(what + " cannot be written: there is no room left on the disk");
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN ->
                new DossierUnavailable(what + " cannot be opened here: is the folder one that may be written?");
            case SQLITE_IOERR ->
                new DossierUnavailable(what + " cannot be read or written: the disk answers with an error");
            default -> new DossierUnavailable(what + " cannot be used: " + failed.getMessage());
        };
    }

    static DossierUnavailable damaged(String what) {
        return new DossierUnavailable(what + " is damaged: a part of the file is missing or overwritten. It was left"
                + " as it is; go back to a copy of it, or make a new dossier and add the documents again");
    }
}
