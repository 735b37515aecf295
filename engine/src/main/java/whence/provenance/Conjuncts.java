package whence.provenance;

import java.util.ArrayList;
import java.util.List;
import whence.text.Span;

/** Takes a source of two voices apart: "SpyTalk and unnamed sources" are two. */
final class Conjuncts {

    private static final List<String> JOINTS = List.of(" as well as ", " and ", " & ", "和", "及", "與");

    private Conjuncts() {}

    /**
     * The voices of a source. A joint parts two voices only where what follows it starts with a capital or an article
     * or says that it is a source; "Central Political and Legal Affairs Commission" stays one.
     */
    static List<Span> of(String text, Span source) {
        String words = source.of(text);
        for (String joint : JOINTS) {
            int at = words.indexOf(joint);
            if (at > 1 && at + joint.length() < words.length() - 1) {
                String after = words.substring(at + joint.length());
                if (startsVoice(after, joint.charAt(0) > 0x2E80)) {
                    List<Span> parts = new ArrayList<>();
                    parts.add(new Span(source.start(), source.start() + at));
                    parts.add(new Span(source.start() + at + joint.length(), source.end()));
                    return parts;
                }
            }
        }
        return List.of(source);
    }

    private static boolean startsVoice(String after, boolean han) {
        if (han) {
            return after.contains("人士") || after.contains("媒体") || after.contains("媒體");
        }
        String lower = after.toLowerCase(java.util.Locale.ROOT);
        return lower.startsWith("unnamed ")
                || lower.startsWith("anonymous ")
                || lower.startsWith("other ")
                || lower.startsWith("a ")
                || lower.startsWith("an ")
                || lower.startsWith("the ")
                || lower.startsWith("several ")
                || lower.startsWith("two ")
                || lower.startsWith("sources");
    }
}
