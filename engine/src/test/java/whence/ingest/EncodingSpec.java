package whence.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts arrive in the encodings that newsrooms on three shores have used. */
class EncodingSpec {

    private static final String SIMPLIFIED = "港口部副部长伊兰失踪九天，两名助手周二说，他的办公室周一关闭，没有任何解释。据消息人士透露，他已经离开首都。";
    private static final String TRADITIONAL = "港口部副部長伊蘭失蹤九天，兩名助手週二說，他的辦公室週一關閉，沒有任何解釋。據消息人士透露，他已經離開首都。";
    private static final String ENGLISH = "The minister’s office “does not comment”, it said — again.";

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE"})
    void simplified_Chinese_is_read_without_being_told_how(String charset) {
        assertThat(read(marked(SIMPLIFIED, charset), "")).isEqualTo(SIMPLIFIED);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "Big5", "UTF-16LE", "UTF-16BE"})
    void traditional_Chinese_is_read_without_being_told_how(String charset) {
        assertThat(read(marked(TRADITIONAL, charset), "")).isEqualTo(TRADITIONAL);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void English_is_read_with_its_curved_quotation_marks(String charset) {
        assertThat(read(marked(ENGLISH, charset), "")).isEqualTo(ENGLISH);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() {
        assertThat(read(("\uFEFF" + ENGLISH).getBytes(StandardCharsets.UTF_8), ""))
                .isEqualTo(ENGLISH);
    }

    @Test
    void UTF16_without_a_mark_is_known_by_its_noughts() {
        assertThat(read("He left at night.".getBytes(StandardCharsets.UTF_16LE), ""))
                .isEqualTo("He left at night.");
    }

    @Test
    void what_the_server_or_the_page_declares_decides_where_the_bytes_allow_it() {
        byte[] russian = "Министр уехал".getBytes(Charset.forName("KOI8-R"));
        byte[] page = "<meta charset='big5'>部長".getBytes(Charset.forName("Big5"));

        assertThat(read(russian, "text/plain; charset=KOI8-R")).isEqualTo("Министр уехал");
        assertThat(read(page, "text/html")).endsWith("部長");
    }

    @Test
    void a_false_declaration_is_not_believed() {
        assertThat(read(SIMPLIFIED.getBytes(StandardCharsets.UTF_8), "text/html; charset=big5"))
                .isEqualTo(SIMPLIFIED);
        assertThat(read(SIMPLIFIED.getBytes(Charset.forName("GB18030")), "text/html; charset=utf-8"))
                .isEqualTo(SIMPLIFIED);
        assertThat(read(ENGLISH.getBytes(StandardCharsets.UTF_8), "text/html; charset=no-such-thing"))
                .isEqualTo(ENGLISH);
    }

    @Test
    void UTF8_cut_in_the_middle_of_a_character_is_still_UTF8() {
        byte[] whole = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);

        String cut = read(Arrays.copyOf(whole, whole.length - 1), "");

        assertThat(cut).isEqualTo(SIMPLIFIED.substring(0, SIMPLIFIED.length() - 1) + "\uFFFD");
    }

    @Test
    void UTF8_with_one_character_in_ten_broken_is_still_UTF8() {
        byte[] damaged = SIMPLIFIED.repeat(20).getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < damaged.length; at += 30) {
            damaged[at] = 'x';
        }

        assertThat(read(damaged, "")).contains("办公室");
        assertThat(fault(damaged).orElseThrow()).contains("places cannot be read as UTF-8");
        assertThat(fault(SIMPLIFIED.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private static Optional<String> fault(byte[] bytes) {
        Encoding encoding = Encoding.of(bytes, "");
        return encoding.fault(bytes, encoding.decode(bytes));
    }

    /** With the byte order mark that files in UTF-16 carry. */
    private static byte[] marked(String text, String charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((charset.startsWith("UTF-16") ? "\uFEFF" + text : text).getBytes(Charset.forName(charset)));
        return bytes.toByteArray();
    }

    private static String read(byte[] bytes, String contentType) {
        return Encoding.of(bytes, contentType).decode(bytes);
    }
}
