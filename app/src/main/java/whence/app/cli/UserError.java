package whence.app.cli;

/** What went wrong for the user, in one sentence, with the code the program ends with. */
public final class UserError extends RuntimeException {

    private final transient Exit exit;

    public UserError(String message, Exit exit) {
        super(message);
        this.exit = exit;
    }

    /** Wrong usage: an unknown id, a missing argument, a file that is no dossier. */
    public static UserError usage(String message) {
        return new UserError(message, Exit.USAGE);
    }

    public Exit exit() {
        return exit;
    }
}
