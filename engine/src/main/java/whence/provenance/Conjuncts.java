package whence.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import whence.text.Span;

/** Takes a source of two voices apart: "SpyTalk and unnamed sources" are two. */
final class Conjuncts {

    private static final List<String> JOINTS = WordLists.of("between two voices");
    private static final List<String> OPENING = WordLists.of("begins another voice");
    private static final List<String> HAN_VOICE = WordLists.of("chinese voice");

    private Conjuncts() {}

    /**
     * The voices of a source. A joint parts two voices only where what follows it starts with an article or number, or
     * says that it is a source; a capital does not tell: "Central Political and Legal Affairs Commission" stays one.
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
        return han
                ? HAN_VOICE.stream().anyMatch(after::contains)
                : OPENING.stream().anyMatch(after.toLowerCase(Locale.ROOT)::startsWith);
    }
}
