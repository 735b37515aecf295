package whence.time;

/** Numbers up to 9999 in Chinese characters: 十六, 二十, 二〇二一. */
final class ChineseNumber {

    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseNumber() {}

    static boolean isNumeral(char c) {
        return digit(c) >= 0 || unit(c) > 0;
    }

    /** The value, or -1 where the characters make no number. */
    static int value(String text, int start, int end) {
        boolean counted = false;
        int total = 0;
        int digit = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (unit(c) > 0) {
                total += (digit < 0 ? 1 : digit) * unit(c);
                digit = -1;
                counted = true;
            } else if (digit < 0 || digit == 0) {
                digit = digit(c);
            } else if (counted) {
                return -1;
            } else {
                digit = digit * 10 + digit(c);
            }
            if (digit > 9999) {
                return -1;
            }
        }
        return total + Math.max(digit, 0);
    }

    private static int digit(char c) {
        return switch (c) {
            case '零' -> 0;
            case '两', '兩' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }

    private static int unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }
}
