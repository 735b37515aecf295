package whence.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import whence.entity.Entity.Tenure;
import whence.reading.EntityKind;
import whence.reading.Mention;
import whence.text.Document;
import whence.text.Passage;
import whence.text.Span;
import whence.time.Interval;

/** Offices that the documents state a person to hold or to have held, read from titles and from the words around a name. */
final class Tenures {

    private static final int REACH = 140;
    private static final int LEAD_WORDS = 7;

    private static final Pattern PREDICATE = Pattern.compile(
            "\\G(?:,? who)?+ (?:was|is|became|serves as|served as|had been|has been|was appointed|was named|was made|was promoted to)"
                    + " (?:to |as )?+(?:the |a |an )?+([^.,;()\\n\u2014]{3,110}+)");
    private static final Pattern APPOSITION =
            Pattern.compile("\\G, (?:the |a |an |his |her )?+([^.,;()\\n\u2014]{3,110}+)[.,;)]");
    private static final Pattern STEPPED_DOWN = Pattern.compile(
            "\\G (?:stepped down|resigned|retired|was removed|was dismissed|was sacked) as ([^.,;()\\n\u2014]{3,110}+)");

    private static final Pattern PAST = Pattern.compile(
            "^(?:the )?+(?:former|ex-|onetime|one-time|erstwhile|retired|previous|late|disgraced former|\u539f|\u524d)[ -]?+");
    private static final Pattern THEN = Pattern.compile(
            "^(?:the )?+(?:then|acting|at the time|incoming|outgoing|\u65f6\u4efb|\u6642\u4efb|\u4ee3)[ -]?+");
    private static final Pattern TAIL = Pattern.compile(
            " (?:from|since|until|till|between|in|when|who|which|that|but|after|before|during|for|by|and (?:was|is|later|then|had|has|who)) ?+.*+$");
    private static final Pattern FROM_TO = Pattern.compile("(?:from|between) (\\d{4}) (?:to|and|until|till) (\\d{4})");
    private static final Pattern FROM = Pattern.compile("(?:since|from|in) (\\d{4})");
    private static final Pattern UNTIL = Pattern.compile("(?:until|till|in) (\\d{4})");

    private Tenures() {}

    /** One office per line, the most often stated first, then by its words. */
    static List<Tenure> of(List<Local> cluster, Map<String, Document> documents, Map<String, List<Span>> people) {
        SortedMap<String, List<Stated>> byOffice = new TreeMap<>();
        for (Local local : cluster) {
            Document document = documents.get(local.document());
            if (document != null && local.kind() == EntityKind.PERSON) {
                for (Mention mention : local.mentions()) {
                    for (Stated stated : read(document, mention, people.getOrDefault(local.document(), List.of()))) {
                        byOffice.computeIfAbsent(
                                        stated.office().toLowerCase(Locale.ROOT) + "\t" + stated.when(),
                                        any -> new ArrayList<>())
                                .add(stated);
                    }
                }
            }
        }
        return byOffice.values().stream()
                .sorted((a, b) -> b.size() - a.size())
                .map(same -> new Tenure(
                        same.get(0).office(),
                        same.get(0).when(),
                        same.stream().map(Stated::where).distinct().toList()))
                .toList();
    }

    private record Stated(String office, Interval when, Passage where) {}

    private static List<Stated> read(Document document, Mention mention, List<Span> people) {
        List<Stated> found = new ArrayList<>();
        String text = document.text();
        Span name = mention.span();
        Span title = mention.title();
        if (title != null && title.end() <= text.length()) {
            parse(document, title.of(text), name.join(title), false).ifPresent(found::add);
        }
        int end = Math.min(text.length(), name.end() + REACH);
        // A title behind the name is the apposition itself.
        if (title == null || title.start() < name.start()) {
            // "..., Director Gong, Secretary Wang, ...": the next of a list is no apposition.
            match(APPOSITION, text, name.end(), end)
                    .filter(span -> people.stream().noneMatch(span::overlaps))
                    .flatMap(span -> parse(document, span.of(text), name.join(span), false))
                    .ifPresent(found::add);
        }
        match(PREDICATE, text, name.end(), end)
                .flatMap(span -> parse(document, span.of(text), name.join(span), false))
                .ifPresent(found::add);
        match(STEPPED_DOWN, text, name.end(), end)
                .flatMap(span -> parse(document, span.of(text), name.join(span), true))
                .ifPresent(found::add);
        return found;
    }

    private static Optional<Span> match(Pattern pattern, String text, int from, int to) {
        Matcher matcher = pattern.matcher(text).region(from, to);
        return matcher.lookingAt() ? Optional.of(new Span(matcher.start(1), matcher.end(1))) : Optional.empty();
    }

    /** The office in some words; none where they name no office. */
    private static Optional<Stated> parse(Document document, String words, Span where, boolean ended) {
        String even = words.strip().replaceAll("\\s++", " ");
        Matcher past = PAST.matcher(even);
        boolean isPast = past.lookingAt();
        String present = isPast ? even.substring(past.end()) : even;
        Matcher then = THEN.matcher(present);
        String office = TAIL.matcher(then.lookingAt() ? present.substring(then.end()) : present)
                .replaceFirst("")
                .replaceFirst("^(?:(?:also|and|actually|formerly|once|was|is|the|a|an) )++", "")
                .strip();
        if (office.isBlank() || office.startsWith("considered") || !namesOffice(office)) {
            return Optional.empty();
        }
        return Optional.of(new Stated(office, when(document, even, isPast, ended), new Passage(document.id(), where)));
    }

    private static boolean namesOffice(String office) {
        String[] words = office.split("[ -]", -1);
        for (int i = 0; i < Math.min(words.length, LEAD_WORDS); i++) {
            if (Calling.isOffice(words[i].toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return Surface.isHan(office);
    }

    /** What the words say of the time; an end they leave open stays open. */
    private static Interval when(Document document, String words, boolean past, boolean ended) {
        Matcher both = FROM_TO.matcher(words);
        if (both.find()) {
            return years(both.group(1), both.group(2));
        }
        Matcher until = UNTIL.matcher(words);
        Matcher from = FROM.matcher(words);
        if (ended && until.find()) {
            return years(null, until.group(1));
        }
        if (!ended && from.find()) {
            return years(from.group(1), null);
        }
        LocalDate published = document.findPublished().orElse(null);
        return past || ended ? new Interval(null, published) : new Interval(null, null);
    }

    private static Interval years(@Nullable String from, @Nullable String to) {
        LocalDate first = from == null ? null : LocalDate.of(Integer.parseInt(from), 1, 1);
        LocalDate last = to == null ? null : LocalDate.of(Integer.parseInt(to), 12, 31);
        return first != null && last != null && last.isBefore(first)
                ? new Interval(null, null)
                : new Interval(first, last);
    }
}
