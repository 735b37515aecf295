package whence.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import whence.entity.Attribution.Manner;
import whence.entity.office.Offices;
import whence.entity.office.PartialDate;
import whence.entity.office.Title;
import whence.reading.Mention;
import whence.text.Document;
import whence.text.Passage;
import whence.text.Span;
import whence.time.Interval;

/** Reads the offices that a document gives to a person from the words around the name. */
public final class Attributions {

    private static final int REACH = 150;

    private static final String OFFICE = "((?:[^,;()\\n\u2014.]|\\.(?=\\p{L}\\.)|(?<=\\b\\p{L})\\.){3,110}+)";
    private static final String BETWEEN =
            "\\G(?:,? who)?+ (?:(?:has|had|have) )?+(?:(?:since|later|then|now|recently|already|long|once|also|first|soon) )?+";
    private static final String ARTICLE = "(?:the |a |an |his |her |its |their |China's |China\u2019s )?+";

    private record Wording(Pattern pattern, Manner manner) {}

    private static final List<Wording> BEHIND = List.of(
            new Wording(
                    Pattern.compile(BETWEEN + "(?:is|serves|serving|works) (?:now |currently |still )?+(?:as )?+"
                            + ARTICLE + OFFICE),
                    Manner.IS),
            new Wording(
                    Pattern.compile(
                            BETWEEN + "(?:was|been|served|worked|acted) (?:then |at the time |still )?+(?:as )?+"
                                    + "(?!named|appointed|elected|made|promoted|chosen|sworn|installed|confirmed)"
                                    + ARTICLE + OFFICE),
                    Manner.WAS),
            new Wording(
                    Pattern.compile(
                            BETWEEN + "(?:became|become|took office as|took over as|succeeded \\p{Lu}[\\p{L} ]{2,30} as"
                                    + "|(?:was |been )?sworn in as|was made|been made|was promoted to|been promoted to) "
                                    + ARTICLE + OFFICE),
                    Manner.BECAME),
            new Wording(
                    Pattern.compile(
                            BETWEEN + "(?:was|been|being) (?:named|appointed|elected|chosen|installed|confirmed)"
                                    + " (?:as |to be |to )?+" + ARTICLE + OFFICE),
                    Manner.CHOSEN),
            new Wording(
                    Pattern.compile(BETWEEN
                            + "(?:stepped down|resigned|retired|was removed|was dismissed|was sacked|been removed"
                            + "|been dismissed) as " + ARTICLE + OFFICE),
                    Manner.ENDED),
            new Wording(Pattern.compile("\\G, (?:who is )?+" + ARTICLE + OFFICE + "(?=[.,;)]|$)"), Manner.NAMED));

    /** Where the words for an office end and something else begins. */
    private static final Pattern TAIL = Pattern.compile(
            " (?:(?:in|on) (?:\\d|\\p{Lu}\\p{Ll}{2,8} \\d|(?:early|late|mid)\\b)|(?:from|since|until|till|between|when|who|which"
                    + "|that|but|after|before|during|by|said|told|as well|at the time|and (?:was|is|later|then|had|has|who))\\b).*+$");

    private static final Pattern NOT_HELD = Pattern.compile(
            "\\b(?:not|never|no longer|neither|nor|to be|expected|likely|set|tipped|rumou?red|said|believed|considered|seen"
                    + "|about|almost|nearly|like|asked|told|if|hoping|running|candidate|wants?|might|may|could|would|will)\\b");

    private static final Pattern FROM_TO = Pattern.compile(
            "(?:from|between) (" + PartialDate.WORDS + ") (?:to|and|until|till) (" + PartialDate.WORDS + ")");
    private static final Pattern SINCE = Pattern.compile("(?:since|from) (" + PartialDate.WORDS + ")");
    private static final Pattern IN = Pattern.compile(" in (" + PartialDate.WORDS + ")");
    private static final Pattern UNTIL = Pattern.compile("(?:until|till) (" + PartialDate.WORDS + ")");

    private final Offices offices;

    public Attributions(Offices offices) {
        this.offices = offices;
    }

    /** What a document says of the person it mentions there; {@code people} are the places that name somebody. */
    public List<Attribution> of(Document document, Mention mention, List<Span> people) {
        List<Attribution> found = new ArrayList<>();
        String text = document.text();
        Span name = mention.span();
        if (name.end() > text.length()) {
            return found;
        }
        Optional<Span> before = TitleBefore.find(text, mention);
        before.ifPresent(span -> add(document, name, span, span.of(text), Manner.NAMED, found));
        @Nullable Span title = mention.title();
        boolean behind = title != null && title.start() >= name.end() && title.end() <= text.length();
        if (title != null && behind) {
            add(document, name, title, title.of(text), Manner.NAMED, found);
        }
        int end = Math.min(text.length(), name.end() + REACH);
        for (Wording wording : BEHIND) {
            // A title behind the name is the apposition itself; the next of a list of people is none.
            if (wording.manner() != Manner.NAMED || !behind) {
                match(wording.pattern(), text, name.end(), end)
                        .filter(span -> wording.manner() != Manner.NAMED
                                || people.stream().noneMatch(span::overlaps))
                        .ifPresent(span -> add(document, name, span, span.of(text), wording.manner(), found));
            }
        }
        return found;
    }

    private static Optional<Span> match(Pattern pattern, String text, int from, int to) {
        Matcher matcher = pattern.matcher(text).region(from, to);
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(new Span(matcher.start(1), matcher.end(1))) : Optional.empty();
    }

    private void add(Document document, Span name, Span where, String words, Manner manner, List<Attribution> found) {
        String office = TAIL.matcher(words).replaceFirst("");
        if (office.isBlank() || NOT_HELD.matcher(office).find()) {
            return;
        }
        Interval stated = stated(words, manner);
        Span exact = new Span(where.start(), where.start() + office.length());
        for (Title title : offices.titles(office)) {
            found.add(new Attribution(title, manner, stated, new Passage(document.id(), name.join(where)), exact));
        }
    }

    /** The time that the words give for the tenure. */
    private static @Nullable Interval stated(String words, Manner manner) {
        Matcher both = FROM_TO.matcher(words);
        if (both.find()) {
            return joined(PartialDate.find(both.group(1)), PartialDate.find(both.group(2)));
        }
        boolean begins = manner == Manner.BECAME || manner == Manner.CHOSEN;
        Optional<Interval> since = date(SINCE, words).or(() -> begins ? date(IN, words) : Optional.empty());
        Optional<Interval> until =
                date(UNTIL, words).or(() -> manner == Manner.ENDED ? date(IN, words) : Optional.empty());
        return since.map(date -> new Interval(date.from(), null))
                .or(() -> until.map(date -> new Interval(null, date.to())))
                .orElse(null);
    }

    private static Optional<Interval> date(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? PartialDate.find(matcher.group(1)) : Optional.empty();
    }

    private static @Nullable Interval joined(Optional<Interval> first, Optional<Interval> last) {
        boolean inOrder = first.isPresent()
                && last.isPresent()
                && first.get().from() != null
                && last.get().to() != null
                && !last.get().to().isBefore(first.get().from());
        return inOrder
                ? new Interval(first.orElseThrow().from(), last.orElseThrow().to())
                : null;
    }
}
