package whence.text;

import java.util.Arrays;

/** Reads a line of decimal numbers: six million of them make a model, which the general way of reading takes seconds for. */
final class Numbers {

    private Numbers() {}

    static float[] of(String line, int from) {
        float[] numbers = new float[64];
        int count = 0;
        int at = from;
        while (at < line.length()) {
            int end = line.indexOf(' ', at);
            end = end < 0 ? line.length() : end;
            if (end > at) {
                numbers = count == numbers.length ? Arrays.copyOf(numbers, 2 * count) : numbers;
                numbers[count++] = number(line, at, end);
            }
            at = end + 1;
        }
        return Arrays.copyOf(numbers, count);
    }

    /** Up to eighteen digits with a point; anything else is read the general way. */
    private static float number(String line, int from, int to) {
        boolean minus = line.charAt(from) == '-';
        long digits = 0;
        double scale = 1;
        boolean fraction = false;
        if (to - from > 18) {
            return Float.parseFloat(line.substring(from, to));
        }
        for (int at = minus ? from + 1 : from; at < to; at++) {
            char unit = line.charAt(at);
            if (unit == '.') {
                fraction = true;
            } else if (unit >= '0' && unit <= '9') {
                digits = digits * 10 + (unit - '0');
                scale = fraction ? scale * 10 : scale;
            } else {
                return Float.parseFloat(line.substring(from, to));
            }
        }
        double value = digits / scale;
        return (float) (minus ? -value : value);
    }
}
