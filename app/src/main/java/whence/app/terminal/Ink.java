package whence.app.terminal;

/**
 * Colour and weight, or none of either.
 *
 * @param colour whether to use escape sequences at all
 */
public record Ink(boolean colour) {

    public static final Ink NONE = new Ink(false);

    public String bold(String words) {
        return dyed("1", words);
    }

    public String dim(String words) {
        return dyed("2", words);
    }

    /** For what is contested or went wrong. */
    public String red(String words) {
        return dyed("31", words);
    }

    /** For what is thinly founded. */
    public String yellow(String words) {
        return dyed("33", words);
    }

    /** For what several independent origins say. */
    public String green(String words) {
        return dyed("32", words);
    }

    private String dyed(String code, String words) {
        return colour && !words.isEmpty() ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
    }
}
