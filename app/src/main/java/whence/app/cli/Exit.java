package whence.app.cli;

/** How the program ends: part of the contract. */
public enum Exit {
    DONE(0),
    /** Done, but some input was rejected. */
    SOME_REJECTED(1),
    /** Wrong usage. */
    USAGE(2),
    /** The program itself failed. */
    FAILED(3);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
