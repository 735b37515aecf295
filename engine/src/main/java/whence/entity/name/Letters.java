package whence.entity.name;

import java.text.Normalizer;

/** Latin letters brought to one form, so that marks and case do not hide a name. */
final class Letters {

    private Letters() {}

    /** Lower case; diacritics, digits and dots left out; every kind of apostrophe one kind. */
    static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = Character.toLowerCase(halfWidth(apart.charAt(i)));
            if (isApostrophe(c)) {
                plain.append('\'');
            } else if (isHyphen(c)) {
                plain.append('-');
            } else if (Character.isLetter(c)) {
                plain.append(unaccented(c));
            } else if (Character.isWhitespace(c) || c == '\u00b7' || c == '\u2022' || c == '\u30fb' || c == ',') {
                plain.append(c == ',' ? ',' : ' ');
            }
        }
        return plain.toString();
    }

    /** The letters that Unicode does not take apart. */
    private static String unaccented(char c) {
        return switch (c) {
            case '\u0142' -> "l";
            case '\u00f8' -> "o";
            case '\u0111', '\u00f0' -> "d";
            case '\u00df' -> "ss";
            case '\u00e6' -> "ae";
            case '\u0153' -> "oe";
            case '\u00fe' -> "th";
            case '\u0131' -> "i";
            case '\u04d9', '\u0259' -> "e";
            case '\u207f' -> "n";
            default -> String.valueOf(c);
        };
    }

    /** The letters without marks of aspiration. */
    static String bare(String letters) {
        return letters.indexOf('\'') < 0 ? letters : letters.replace("'", "");
    }

    private static char halfWidth(char c) {
        return c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c;
    }

    private static boolean isApostrophe(char c) {
        return "'\u2019\u2018\u02bc\u02bb\u02bd\u02be\u02bf`\u00b4\u201b\u1ffe\u1fbf\u2032\uff07\u0314".indexOf(c) >= 0;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\uff0d';
    }

    /** Whether it stands for a syllable: a Han character, or one of Hangul. */
    static boolean isSyllable(int codePoint) {
        return isHan(codePoint) || Hangul.isSyllable(codePoint);
    }

    static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }
}
