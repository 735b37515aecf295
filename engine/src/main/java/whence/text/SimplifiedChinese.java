package whence.text;

import com.github.houbb.opencc4j.util.ZhConverterUtil;

/** Chinese text in simplified characters, unit for unit, so that offsets stay those of the original. */
public final class SimplifiedChinese {

    /** Converted once per UTF-16 unit: characters alone, never words, which would change length. */
    private static final char[] OF = table();

    private SimplifiedChinese() {}

    /** The same text with traditional characters replaced; always exactly as long. */
    public static String of(String text) {
        char[] units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            units[i] = OF[units[i]];
        }
        return new String(units);
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        for (char c = '\u3400'; c < '\ua000'; c++) {
            String simple = ZhConverterUtil.toSimple(String.valueOf(c));
            table[c] = simple.length() == 1 ? simple.charAt(0) : c;
        }
        return table;
    }
}
