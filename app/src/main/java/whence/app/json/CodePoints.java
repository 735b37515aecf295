package whence.app.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import whence.text.Span;

/** Where each UTF-16 unit of one text stands when Unicode code points are counted. */
public final class CodePoints {

    /** The second unit of every surrogate pair, ascending: the only places where the two counts part. */
    private final int[] seconds;

    private CodePoints(int[] seconds) {
        this.seconds = seconds;
    }

    public static CodePoints of(String text) {
        return new CodePoints(IntStream.range(1, text.length())
                .filter(i -> Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1)))
                .toArray());
    }

    /** How many code points stand before this unit. */
    public int before(int unit) {
        int found = Arrays.binarySearch(seconds, unit);
        return unit - (found >= 0 ? found : -found - 1);
    }

    /** A span as the contract writes it: {@code [start, end]}. */
    public ArrayNode json(Span span) {
        return JsonNodeFactory.instance.arrayNode(2).add(before(span.start())).add(before(span.end()));
    }

    /** Spans as the contract writes them: {@code [[start, end], ...]}. */
    public ArrayNode json(List<Span> spans) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode(spans.size());
        spans.forEach(span -> all.add(json(span)));
        return all;
    }
}
