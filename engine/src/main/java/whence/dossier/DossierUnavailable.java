package whence.dossier;

/** Why a dossier cannot be used: it is no dossier, of a newer version, held by another process, or damaged. */
public final class DossierUnavailable extends RuntimeException {
    public DossierUnavailable(String message) {
        super(message);
    }
}
