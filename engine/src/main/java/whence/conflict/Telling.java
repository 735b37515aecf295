package whence.conflict;

import java.util.Locale;
import java.util.Optional;
import whence.claim.Claim;
import whence.claim.Pile;
import whence.claim.Pile.Page;
import whence.claim.SourceName;
import whence.reading.EntityKind;
import whence.reading.Statement;
import whence.text.Passage;
import whence.text.Span;
import whence.time.Interval;
import whence.timeline.EventTimes;

/**
 * One passage that tells one event or state of somebody.
 *
 * @param page the document it stands in
 * @param statement the statement that tells it
 * @param event the words for it
 */
record Telling(Page page, Statement statement, Span event) {

    /** Words before an event by which it is only spoken of: "reports of his defection". */
    private static final java.util.regex.Pattern SPOKEN_OF = java.util.regex.Pattern.compile(
            "\\b(?:rumou?rs?|reports?|talk|news|case|stor(?:y|ies)|claims?|allegations?|speculations?|possibility|threat)"
                    + " (?:of|about|around|surrounding)\\b[^.;:]{0,60}$"
                    + "|\\b(?:alleged|purported|rumou?red|supposed|reported|so-called) (?:[\\p{L}-]+ )?$");

    /** The same in Chinese, where such words stand behind: 出走的说法. */
    private static final java.util.regex.Pattern HAN_SPOKEN_OF =
            java.util.regex.Pattern.compile("(?:一事)?的?(?:说法|消息|传闻|传言|谣言|流言|报道|报导|指控|猜测)");

    private static final java.util.regex.Pattern SUPPOSED =
            java.util.regex.Pattern.compile("(?:^|[^\\p{L}])(?:if|whether|unless|should)\\b");

    /** So far back, in UTF-16 units, words that bear on an event are looked for. */
    private static final int BEFORE = 90;

    /** A verb this close before a noun, in UTF-16 units, carries it: "made a public appearance". */
    private static final int LIGHT_VERB = 4;

    static Telling of(Evidence evidence, Claim.Maker maker) {
        return new Telling(
                evidence.pile().getPage(maker.document()),
                evidence.pile().getStatement(maker.document(), maker.statement()),
                maker.event());
    }

    /** Whether nobody else within this statement tells it: what one passes on is told by the other. */
    boolean isOwn() {
        return EventTimes.teller(page, statement, event).equals(statement);
    }

    /** Whether the event is told as such: not as a rumour named in passing, not supposed, not in doubting marks. */
    boolean isTold() {
        int start = Sentences.around(page.text(), new Span(Math.max(0, event.start() - BEFORE), event.end()), event)
                .start();
        String before = page.lower().substring(start, event.start());
        boolean quoted = event.start() > 0
                && "“\"‘".indexOf(page.text().charAt(event.start() - 1)) >= 0
                && event.end() < page.text().length()
                && "”\"’,".indexOf(page.text().charAt(event.end())) >= 0;
        boolean named = HAN_SPOKEN_OF
                .matcher(page.lower())
                .region(event.end(), Math.min(page.lower().length(), event.end() + 12))
                .lookingAt();
        return !quoted && !named && !SPOKEN_OF.matcher(before).find() && !isSupposed();
    }

    /** Whether it stands in a condition: "if he is at home". */
    boolean isSupposed() {
        int start = Math.max(0, event.start() - BEFORE);
        Span sentence = Sentences.around(page.text(), new Span(start, event.end()), event);
        return SUPPOSED.matcher(page.lower().substring(sentence.start(), event.start()))
                .find();
    }

    /** Whether a verb tells it: "appeared in public", "made an appearance", but not "his appearance". */
    boolean isVerbal() {
        return statement.basis().terms().stream()
                .filter(term -> term.tag().startsWith("VB"))
                .anyMatch(term -> term.span().overlaps(event)
                        || (term.span().end() <= event.start()
                                && event.start() - term.span().end() <= LIGHT_VERB));
    }

    /** Whether it is told of as the last of its kind: "last seen in public". */
    boolean isLast() {
        int start = Math.max(0, event.start() - 6);
        return page.lower().substring(start, event.end()).contains("last ");
    }

    /** The sentence within the content that holds the event. */
    Passage passage() {
        Span piece = statement.parts().content().stream()
                .filter(span -> span.contains(event))
                .findFirst()
                .orElse(statement.contentSpan());
        return new Passage(page.document().id(), Sentences.around(page.text(), piece, event));
    }

    String words() {
        return Sentences.shortened(passage().span().of(page.text()));
    }

    /** Who says it: the speaker, the person named in the words for the source, those words, or the outlet. */
    String voice() {
        String speaker = statement.voice().speaker();
        if (speaker != null) {
            return bare(speaker);
        }
        if (statement.parts().source().isEmpty()) {
            return page.document().outlet();
        }
        Span source = statement.parts().source().get(0);
        return SourceName.of(page, source)
                .filter(named -> named.kind() == EntityKind.PERSON)
                .map(Pile.Named::name)
                .orElseGet(() -> bare(source.of(page.text())));
    }

    /** What tells the voice from others, under whatever name and in whatever language: the person's or body's id, else its words. */
    String voiceKey() {
        String voice = voice();
        return page.named().stream()
                .filter(named -> named.name().equals(voice))
                .findFirst()
                .map(Pile.Named::entity)
                .orElseGet(() -> voice.toLowerCase(Locale.ROOT));
    }

    /** Whether it is told in Chinese. */
    boolean isHan() {
        return Character.isIdeographic(page.text().charAt(event.start()));
    }

    /** Without a dateline before ("PORT SAREN, June 18 (Coast Wire) - ") and what explains it after a comma. */
    private static String bare(String source) {
        String text = Sentences.shortened(source);
        int dash = Math.max(text.lastIndexOf(" - "), text.lastIndexOf(" – "));
        text = dash < 0 ? text : text.substring(dash + 3);
        int comma = text.indexOf(',');
        return comma < 4 ? text : text.substring(0, comma);
    }

    /** The voice and, where it is another, the outlet that has it. */
    String byWhom() {
        String voice = voice();
        String outlet = page.document().outlet();
        return voice.toLowerCase(Locale.ROOT).contains(outlet.toLowerCase(Locale.ROOT))
                ? voice
                : voice + " (" + outlet + ")";
    }

    Optional<Interval> findWhen() {
        return EventTimes.findTimeOf(page, statement, event).map(EventTimes::possibleDays);
    }

    Optional<Interval> findSaid() {
        return EventTimes.findTimeOfSaying(page, statement);
    }
}
