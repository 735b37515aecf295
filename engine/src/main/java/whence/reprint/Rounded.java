package whence.reprint;

/** Numbers as they stand in an explanation; a reason is made for every pair, and the formatter of Java is slow. */
final class Rounded {

    private Rounded() {}

    /** A number that is not negative, with one decimal: "4.0". */
    static String tenths(double number) {
        long tenths = Math.round(number * 10);
        return tenths / 10 + "." + tenths % 10;
    }
}
