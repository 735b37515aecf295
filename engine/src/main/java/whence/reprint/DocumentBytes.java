package whence.reprint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Known;
import whence.text.Span;

/** A document as bytes and back, each character as it was, halves of pairs too. */
final class DocumentBytes {

    private static final byte NARROW = 0;
    private static final byte WIDE = 1;

    private ByteBuffer bytes;

    private DocumentBytes(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static ByteBuffer write(Document document) {
        DocumentBytes out =
                new DocumentBytes(ByteBuffer.allocate(document.text().length() + 1024));
        out.put(document.id());
        out.put(document.address());
        out.put(document.text());
        out.room(1).put((byte) document.about().size());
        document.about().forEach((detail, known) -> {
            out.put(detail.name());
            out.put(known.value());
            out.put(known.how());
        });
        out.put(document.layout().headings());
        out.put(document.layout().boilerplate());
        out.room(Integer.BYTES).putInt(document.layout().extra().size());
        document.layout().extra().forEach((key, value) -> {
            out.put(key);
            out.put(value);
        });
        return out.bytes.flip();
    }

    static Document read(ByteBuffer bytes) {
        DocumentBytes in = new DocumentBytes(bytes);
        String id = in.string();
        String address = in.string();
        String text = in.string();
        Map<Detail, Known> about = new EnumMap<>(Detail.class);
        for (int left = bytes.get(); left > 0; left--) {
            Detail detail = Detail.valueOf(in.string());
            about.put(detail, new Known(in.string(), in.string()));
        }
        List<Span> headings = in.spans();
        List<Span> boilerplate = in.spans();
        Map<String, String> extra = new TreeMap<>();
        for (int left = bytes.getInt(); left > 0; left--) {
            extra.put(in.string(), in.string());
        }
        return new Document(id, address, text, about, new Document.Layout(headings, boilerplate, extra));
    }

    private ByteBuffer room(int needed) {
        if (bytes.remaining() < needed) {
            bytes = ByteBuffer.allocate(2 * bytes.capacity() + needed).put(bytes.flip());
        }
        return bytes;
    }

    private void put(String text) {
        boolean narrow = text.chars().allMatch(c -> c < 256);
        room(5 + (narrow ? 1 : 2) * text.length()).put(narrow ? NARROW : WIDE).putInt(text.length());
        if (narrow) {
            bytes.put(text.getBytes(StandardCharsets.ISO_8859_1));
        } else {
            bytes.asCharBuffer().put(text);
            bytes.position(bytes.position() + 2 * text.length());
        }
    }

    private String string() {
        boolean narrow = bytes.get() == NARROW;
        int length = bytes.getInt();
        int from = bytes.position();
        if (narrow) {
            bytes.position(from + length);
            return new String(bytes.array(), from, length, StandardCharsets.ISO_8859_1);
        }
        char[] characters = new char[length];
        bytes.asCharBuffer().get(characters);
        bytes.position(from + 2 * length);
        return new String(characters);
    }

    private void put(List<Span> spans) {
        room(Integer.BYTES + 2 * Integer.BYTES * spans.size()).putInt(spans.size());
        spans.forEach(span -> bytes.putInt(span.start()).putInt(span.end()));
    }

    private List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int left = bytes.getInt(); left > 0; left--) {
            spans.add(new Span(bytes.getInt(), bytes.getInt()));
        }
        return spans;
    }
}
