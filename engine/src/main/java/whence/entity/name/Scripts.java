package whence.entity.name;

import com.ibm.icu.text.Transliterator;

/** Names in Cyrillic, Hangul, Arabic and other scripts in Latin letters, as the press writes them where it can be had. */
final class Scripts {

    private static final String LETTERS_OF_UKRAINIAN = "\u0456\u0457\u0454\u0491\u0406\u0407\u0404\u0490";

    private Scripts() {}

    static String latin(String text) {
        boolean cyrillic =
                text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
        if (!cyrillic) {
            return Others.ANY.transliterate(text);
        }
        boolean ukrainian = text.chars().anyMatch(c -> LETTERS_OF_UKRAINIAN.indexOf(c) >= 0);
        return (ukrainian ? Others.UKRAINIAN : Others.RUSSIAN).transliterate(text);
    }

    /** Loaded only where such a name turns up. */
    private static final class Others {
        static final Transliterator ANY = Transliterator.getInstance("Any-Latin; Latin-ASCII");
        static final Transliterator RUSSIAN = Transliterator.getInstance("Russian-Latin/BGN; Any-Latin; Latin-ASCII");
        static final Transliterator UKRAINIAN =
                Transliterator.getInstance("Ukrainian-Latin/BGN; Any-Latin; Latin-ASCII");
    }
}
