package whence.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import whence.reading.Certainty;
import whence.reading.EntityKind;
import whence.reading.Mention;
import whence.reading.Parts;
import whence.reading.Quantity;
import whence.reading.Reading;
import whence.reading.SourceKind;
import whence.reading.Stance;
import whence.reading.Statement;
import whence.reading.Term;
import whence.reading.Voice;
import whence.text.Detail;
import whence.text.Document;
import whence.text.Known;
import whence.text.Span;
import whence.time.Granularity;
import whence.time.Interval;
import whence.time.TimeExpression;

/**
 * A document with a reading made by hand: words of its text are pointed at and said to be a statement, a name, a time or
 * a number.
 *
 * <pre>{@code
 * GivenPage.of("post", "Northern Post", "2031-06-15", "Varro fled on 11 June, Mira Tal said.")
 *         .said("Varro fled on 11 June", "said", "Mira Tal")
 *         .person("Varro", "Ilan Varro")
 *         .day("11 June", "2031-06-11");
 * }</pre>
 *
 * <p>Words that stand more than once are found after the place that was pointed at last, else at their first.
 */
public final class GivenPage {

    /** Words that bear no meaning of their own. */
    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "of", "in", "on", "at", "to", "and", "or", "that", "has", "had", "have", "is", "was",
            "were", "be", "been", "by", "for", "with", "from", "his", "her", "he", "she", "it", "as", "him");

    /** Verbs that the specifications use, with their dictionary forms; all other words are nouns or names. */
    private static final Map<String, String> VERBS = Map.ofEntries(
            Map.entry("fled", "flee"),
            Map.entry("left", "leave"),
            Map.entry("said", "say"),
            Map.entry("says", "say"),
            Map.entry("denied", "deny"),
            Map.entry("arrested", "arrest"),
            Map.entry("dismissed", "dismiss"),
            Map.entry("removed", "remove"),
            Map.entry("resigned", "resign"),
            Map.entry("presided", "preside"),
            Map.entry("visited", "visit"),
            Map.entry("questioned", "question"),
            Map.entry("treated", "treat"),
            Map.entry("examined", "examine"),
            Map.entry("opens", "open"),
            Map.entry("written", "write"));

    private final String id;
    private final String text;
    private final Map<Detail, Known> about = new EnumMap<>(Detail.class);
    private final List<Span> headings = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<Span, String> entities = new TreeMap<>();
    private int last;

    private GivenPage(String id, String text) {
        this.id = id;
        this.text = text;
    }

    /** A page in English; {@code published} is an ISO day, or empty where the page does not say. */
    public static GivenPage of(String id, String outlet, String published, String text) {
        GivenPage page = new GivenPage(id, text);
        page.about.put(Detail.LANGUAGE, new Known("en", "given"));
        page.about.put(Detail.OUTLET, new Known(outlet, "given"));
        if (!published.isEmpty()) {
            page.about.put(Detail.PUBLISHED, new Known(published, "given"));
        }
        return page;
    }

    /** The document's own voice asserts these words. */
    public GivenPage tells(String content) {
        return statement(content, "", "", new How(Stance.ASSERTS, SourceKind.DOCUMENT), null);
    }

    /** Somebody asserts these words; {@code source} may be empty. */
    public GivenPage said(String content, String cue, String source) {
        return stance(Stance.ASSERTS, content, cue, source);
    }

    /** Many or nobody in particular assert these words: "analysts". */
    public GivenPage crowd(String content, String cue, String source) {
        return statement(content, cue, source, new How(Stance.ASSERTS, SourceKind.COLLECTIVE), null);
    }

    /** Somebody takes a stance to these words. */
    public GivenPage stance(Stance stance, String content, String cue, String source) {
        return statement(content, cue, source, new How(stance, kind(cue, source)), null);
    }

    /** Somebody asserts these words, within the content of the statement given before this one. */
    public GivenPage saidWithinThat(String content, String cue, String source) {
        return stanceWithinThat(Stance.ASSERTS, content, cue, source);
    }

    /** Somebody takes a stance to these words, within the content of the statement given before this one. */
    public GivenPage stanceWithinThat(Stance stance, String content, String cue, String source) {
        String around = statements.get(statements.size() - 1).id();
        return statement(content, cue, source, new How(stance, kind(cue, source)), around);
    }

    /** These words name a person, whose name in full tells who it is over all pages. */
    public GivenPage person(String words, String fullName) {
        return mention(words, fullName, EntityKind.PERSON, "");
    }

    /** These words name a person, and others beside them tell what the person is. */
    public GivenPage person(String words, String fullName, String title) {
        return mention(words, fullName, EntityKind.PERSON, title);
    }

    public GivenPage body(String words) {
        return mention(words, words, EntityKind.ORGANISATION, "");
    }

    public GivenPage place(String words) {
        return mention(words, words, EntityKind.PLACE, "");
    }

    /** These words name a day. */
    public GivenPage day(String words, String day) {
        return time(words, Granularity.DAY, LocalDate.parse(day), LocalDate.parse(day), null);
    }

    /** These words name a month, given by its first day, or an early, mid or late part of it. */
    public GivenPage month(String words, String firstDay, @Nullable String part) {
        LocalDate first = LocalDate.parse(firstDay);
        return time(words, Granularity.MONTH, first, first.plusMonths(1).minusDays(1), part);
    }

    /** These words count something exactly. */
    public GivenPage count(String words, double value, String unit) {
        return count(words, value, unit, null, Quantity.Bound.EXACT);
    }

    /** These words count something: with what narrows it, or null, and with a bound. */
    public GivenPage count(String words, double value, String unit, @Nullable String of, Quantity.Bound bound) {
        quantities.add(new Quantity(find(words), value, null, new Quantity.Counted(unit, of), bound));
        return this;
    }

    /** These words stand alone in their line and head what follows. */
    public GivenPage heading(String words) {
        headings.add(find(words));
        return this;
    }

    public String id() {
        return id;
    }

    public Document document() {
        headings.sort(Comparator.naturalOrder());
        return new Document(id, id, text, about, new Document.Layout(headings, List.of(), Map.of()));
    }

    public Reading reading() {
        mentions.sort(Comparator.comparing(Mention::span));
        times.sort(Comparator.comparing(TimeExpression::span));
        quantities.sort(Comparator.comparing(Quantity::span));
        return new Reading(
                id,
                statements,
                new Reading.Figures(times, quantities),
                mentions,
                new Reading.Coverage(true, 0, "", null));
    }

    /** The full name that each mention was given. */
    Map<Span, String> entities() {
        return entities;
    }

    Mention mentionAt(Span span) {
        return mentions.stream()
                .filter(mention -> mention.span().equals(span))
                .findFirst()
                .orElseThrow();
    }

    private record How(Stance stance, SourceKind kind) {}

    private static SourceKind kind(String cue, String source) {
        if (source.isEmpty()) {
            return cue.isEmpty() ? SourceKind.DOCUMENT : SourceKind.MISSING;
        }
        return Character.isUpperCase(source.charAt(0)) || source.startsWith("《")
                ? SourceKind.NAMED
                : SourceKind.UNNAMED;
    }

    /** The statement given last goes on with these words, elsewhere in the text. */
    public GivenPage goesOn(String content) {
        Statement before = statements.remove(statements.size() - 1);
        List<Span> pieces = new ArrayList<>(before.parts().content());
        pieces.add(find(content));
        statements.add(new Statement(
                before.id(),
                new Parts(pieces, before.parts().cue(), before.parts().source()),
                before.within(),
                before.voice(),
                before.basis()));
        return this;
    }

    private GivenPage statement(String content, String cue, String source, How how, @Nullable String within) {
        Span what = find(content);
        int place = last;
        List<Span> cues = cue.isEmpty() ? List.of() : List.of(beside(what, cue));
        List<Span> sources = source.isEmpty() ? List.of() : List.of(beside(what, source));
        last = place;
        String speaker = how.kind() == SourceKind.NAMED ? source : null;
        statements.add(new Statement(
                "s" + (statements.size() + 1),
                new Parts(List.of(what), cues, sources),
                within,
                new Voice(how.kind(), speaker, how.stance(), Certainty.CERTAIN, ""),
                new Statement.Basis(terms(what), "given")));
        return this;
    }

    private GivenPage mention(String words, String fullName, EntityKind kind, String title) {
        Span span = find(words);
        mentions.add(new Mention(span, kind, words, title.isEmpty() ? null : beside(span, title)));
        entities.put(span, fullName);
        return this;
    }

    private GivenPage time(String words, Granularity granularity, LocalDate from, LocalDate to, @Nullable String part) {
        times.add(new TimeExpression(find(words), new Interval(from, to), granularity, part, "explicit"));
        return this;
    }

    private List<Term> terms(Span content) {
        List<Term> terms = new ArrayList<>();
        int at = content.start();
        for (String word : content.of(text).split("(?<=[^\\p{L}\\p{N}])|(?=[^\\p{L}\\p{N}])", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (!word.isEmpty() && Character.isLetterOrDigit(word.charAt(0)) && !SMALL.contains(lower)) {
                String noun = Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN";
                terms.add(new Term(
                        new Span(at, at + word.length()),
                        VERBS.getOrDefault(lower, lower),
                        VERBS.containsKey(lower) ? "VBD" : noun));
            }
            at += word.length();
        }
        return terms;
    }

    private Span find(String words) {
        int at = text.indexOf(words, last);
        at = at < 0 ? text.indexOf(words) : at;
        if (at < 0) {
            throw new IllegalArgumentException("“" + words + "” does not stand in " + id);
        }
        last = at;
        return new Span(at, at + words.length());
    }

    /** The nearest of these words to a passage. */
    private Span beside(Span passage, String words) {
        Span best = null;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            Span span = new Span(at, at + words.length());
            if (best == null || distance(span, passage) < distance(best, passage)) {
                best = span;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("“" + words + "” does not stand in " + id);
        }
        return best;
    }

    private static int distance(Span a, Span b) {
        return a.overlaps(b) ? 0 : Math.max(a.start() - b.end(), b.start() - a.end());
    }
}
