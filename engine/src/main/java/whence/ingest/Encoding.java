package whence.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How bytes are to be read as characters.
 *
 * <p>In this order: a byte order mark; UTF-8 where the bytes allow no doubt; what the server or the page declares, if
 * the bytes bear it out; the statistics of ICU's detector among encodings that news are written in; Windows-1252.
 *
 * @param charset the encoding
 * @param skip bytes of the byte order mark
 */
record Encoding(Charset charset, int skip) {

    /** Without a mark. */
    static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, 0);

    private static final Pattern DECLARED =
            Pattern.compile("charset\\s{0,5}=\\s{0,5}[\"']?([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

    private static final Set<String> USUAL = Set.of(
            "GB18030", "Big5", "EUC-JP", "Shift_JIS", "EUC-KR", "windows-1251", "KOI8-R", "ISO-8859-2", "ISO-8859-9");

    /** How far into a page the declaration is looked for. */
    private static final int DECLARATION_WITHIN = 4096;

    /** Below this, ICU's confidence (0 to 100) in a guess says little. */
    private static final int CONFIDENT = 10;

    static Encoding of(byte[] bytes, String contentType) {
        return marked(bytes).orElseGet(() -> new Encoding(guess(bytes, contentType), 0));
    }

    /** For bytes further on in a file that begins in this encoding: this one, unless another suits them better. */
    Encoding ofLine(byte[] bytes) {
        boolean wide = charset.name().startsWith("UTF-16");
        return wide
                        || (broken(charset, bytes, 0).broken() == 0
                                && !charset.name().equals("windows-1252"))
                ? new Encoding(charset, 0)
                : of(bytes, "");
    }

    /** The text, with U+FFFD for what is broken and for halves of surrogate pairs. */
    String decode(byte[] bytes) {
        return whole(new String(bytes, skip, bytes.length - skip, charset));
    }

    /**
     * In how many places the bytes stand for nothing, in words; empty where all could be read.
     *
     * @param text what they were decoded to: without U+FFFD they need no second look
     */
    Optional<String> fault(byte[] bytes, String text) {
        int broken =
                text.indexOf('\uFFFD') < 0 ? 0 : broken(charset, bytes, skip).broken();
        return broken == 0
                ? Optional.empty()
                : Optional.of((broken == 1 ? "one place" : broken + " places") + " cannot be read as " + charset.name()
                        + "; each stands as \uFFFD in the text");
    }

    /** The same text with U+FFFD for halves of surrogate pairs, which no file could hold. Offsets stay. */
    static String whole(String text) {
        if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            if (Character.isHighSurrogate(text.charAt(at))
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (Character.isSurrogate(text.charAt(at))) {
                mended.setCharAt(at, '\uFFFD');
            }
        }
        return mended.toString();
    }

    private static Optional<Encoding> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_8, 3));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2));
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (int at = 0; at < first.length; at++) {
            if (bytes.length <= at || (bytes[at] & 0xFF) != first[at]) {
                return false;
            }
        }
        return true;
    }

    private static Charset guess(byte[] bytes, String contentType) {
        Optional<Charset> wide = unmarkedUtf16(bytes);
        if (wide.isPresent()) {
            return wide.get();
        }
        if (isUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
        for (String declaration : List.of(contentType, head)) {
            Optional<Charset> declared = declared(declaration).filter(charset -> bearsOut(charset, bytes));
            if (declared.isPresent()) {
                return declared.get();
            }
        }
        return detected(bytes);
    }

    /** UTF-16 without a mark: in Latin text every other byte is nought. */
    private static Optional<Charset> unmarkedUtf16(byte[] bytes) {
        int looked = Math.min(bytes.length, DECLARATION_WITHIN) & ~1;
        int even = 0;
        int odd = 0;
        for (int at = 0; at < looked; at++) {
            if (bytes[at] == 0) {
                if (at % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        if (odd > looked * 0.3 && even < looked * 0.02) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even > looked * 0.3 && odd < looked * 0.02 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /**
     * Whether the bytes are UTF-8, but for some broken ones: a file cut short, a faulty copy. What is UTF-8 by chance is
     * broken far more often than not.
     */
    private static boolean isUtf8(byte[] bytes) {
        Broken found = broken(StandardCharsets.UTF_8, bytes, 0);
        return found.broken() <= found.sound();
    }

    /**
     * How well bytes fit an encoding.
     *
     * @param broken places where they stand for nothing
     * @param sound characters beyond ASCII that they stand for
     */
    private record Broken(int broken, int sound) {}

    private static Broken broken(Charset charset, byte[] bytes, int from) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(8192);
        int broken = 0;
        int sound = 0;
        while (true) {
            var result = decoder.decode(in, out.clear(), true);
            sound += (int) out.flip().chars().filter(unit -> unit > 0x7F).count();
            if (result.isUnderflow()) {
                return new Broken(broken, sound);
            }
            if (result.isError()) {
                broken++;
                in.position(Math.min(in.limit(), in.position() + result.length()));
            }
        }
    }

    private static boolean bearsOut(Charset charset, byte[] bytes) {
        return !charset.equals(StandardCharsets.UTF_8)
                && !charset.name().startsWith("UTF-16")
                && broken(charset, bytes, 0).broken() <= 3 + bytes.length / 1000;
    }

    private static Optional<Charset> declared(String declaration) {
        Matcher matcher = DECLARED.matcher(declaration);
        return matcher.find() ? named(matcher.group(1)) : Optional.empty();
    }

    /** By name; GB2312 and GBK are read as GB18030, which holds them, Latin-1 as browsers do. */
    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(
                    switch (name.toLowerCase(Locale.ROOT)) {
                        case "gb2312", "gbk", "gb_2312-80", "x-gbk", "gb18030" -> Charset.forName("GB18030");
                        case "big5", "big5-hkscs", "x-x-big5" -> Charset.forName("Big5-HKSCS");
                        case "iso-8859-1", "latin1", "us-ascii", "ascii" -> Charset.forName("windows-1252");
                        default -> Charset.forName(name);
                    });
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Charset detected(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.length > 200_000 ? Arrays.copyOf(bytes, 200_000) : bytes);
        for (CharsetMatch match : detector.detectAll()) {
            if (match.getConfidence() > CONFIDENT && USUAL.contains(match.getName())) {
                Optional<Charset> charset = named(match.getName()).filter(found -> bearsOut(found, bytes));
                if (charset.isPresent()) {
                    return charset.get();
                }
            }
            if (match.getName().startsWith("ISO-8859-1") || match.getName().equals("windows-1252")) {
                break;
            }
        }
        return Charset.forName("windows-1252");
    }
}
