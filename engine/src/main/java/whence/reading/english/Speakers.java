package whence.reading.english;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import whence.reading.Beside;
import whence.reading.EntityKind;
import whence.reading.Mention;
import whence.reading.SourceKind;
import whence.reading.Voice;
import whence.text.Span;

/** Who the words of a source mean, where the text makes it plain. */
final class Speakers {

    /**
     * Who spoke last of the document's attributed voices: for "he" a person, for "it" a body; and where somebody without a
     * name has spoken after these.
     */
    record Before(Optional<String> person, Optional<String> body, Optional<Span> unnamed) {

        static final Before NOBODY = new Before(Optional.empty(), Optional.empty(), Optional.empty());

        Before after(Voice voice, List<Span> source, Speakers speakers) {
            String speaker = voice.speaker();
            if (speakers.isPerson(speaker)) {
                return new Before(Optional.ofNullable(speaker), body, Optional.empty());
            }
            if (speakers.isBody(speaker)) {
                return new Before(person, Optional.ofNullable(speaker), Optional.empty());
            }
            return voice.kind() == SourceKind.UNNAMED && !source.isEmpty()
                    ? new Before(person, body, Optional.of(source.get(0)))
                    : this;
        }
    }

    /** A name and how it was found; the reason is empty where the words name them outright. */
    record Speaker(String name, String reason) {}

    private static final Set<String> HE = Set.of("he", "she", "him", "her", "his");
    private static final Set<String> IT = Set.of("it", "its");
    private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "whom");

    /** What makes the body a mere part of the description: "a spokesman for". */
    private static final Pattern LINKING = Pattern.compile(" (?:of|for|at|in|from|within|with|and|to|by) ");

    /** How far, in units of text, a "who" may stand from its name: descriptions come between. */
    private static final int FARTHEST = 80;

    private final Page page;
    private final List<Mention> mentions;
    private final Set<String> persons = new HashSet<>();

    /** Full names of persons by each of their words. */
    private final Map<String, Set<String>> fullNames = new HashMap<>();

    /** Mentions by the noun they are called: "activist". */
    private final Map<String, List<Mention>> called = new HashMap<>();

    Speakers(Page page, List<Mention> mentions) {
        this.page = page;
        this.mentions = mentions.stream()
                .sorted(java.util.Comparator.comparing(Mention::span))
                .toList();
        for (Mention mention : mentions) {
            boolean full = mention.name().contains(" ");
            if (mention.kind() == EntityKind.PERSON && persons.add(mention.name()) && full) {
                for (String word : mention.name().split(" ", -1)) {
                    fullNames
                            .computeIfAbsent(word, none -> new LinkedHashSet<>())
                            .add(mention.name());
                }
            }
        }
    }

    boolean isPerson(@Nullable String name) {
        return name != null && persons.contains(name);
    }

    /** The mentions that stand wholly in a span. */
    private List<Mention> inside(Span span) {
        int from =
                1 + Page.lastUpTo(mentions.size(), i -> mentions.get(i).span().start(), span.start() - 1);
        int end = from;
        while (end < mentions.size() && mentions.get(end).span().start() < span.end()) {
            end++;
        }
        return mentions.subList(from, end).stream()
                .filter(mention -> span.contains(mention.span()))
                .toList();
    }

    boolean isBody(@Nullable String name) {
        return name != null
                && mentions.stream()
                        .anyMatch(mention -> mention.kind() == EntityKind.ORGANISATION
                                && mention.name().equals(name));
    }

    Optional<Speaker> find(List<Span> source, SourceKind kind, Before before) {
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Span words = source.get(0);
        String small = words.of(page.text()).toLowerCase(Locale.ROOT);
        if (HE.contains(small)) {
            // "A spokesman said that Tal was ill. He added ...": whoever speaks there may be the spokesman.
            boolean open = before.unnamed().filter(window(words)::contains).isPresent();
            return open ? Optional.empty() : pronoun(words, EntityKind.PERSON, before.person());
        }
        if (IT.contains(small)) {
            return pronoun(words, EntityKind.ORGANISATION, before.body());
        }
        if (RELATIVE.contains(small)) {
            return relative(words);
        }
        if (kind == SourceKind.UNNAMED || kind == SourceKind.COLLECTIVE || kind == SourceKind.MISSING) {
            return Optional.empty();
        }
        return named(words).or(() -> described(words, small));
    }

    private Optional<Speaker> named(Span words) {
        List<Mention> inside = inside(words).stream()
                .filter(mention -> mention.kind() == EntityKind.PERSON || mention.kind() == EntityKind.ORGANISATION)
                .toList();
        int comma = words.of(page.text()).indexOf(',');
        int head = comma < 0 ? words.end() : words.start() + comma;
        List<Mention> named = inside.stream()
                .filter(mention ->
                        mention.kind() == EntityKind.PERSON && mention.span().end() <= head)
                .toList();
        long persons = named.stream().map(Mention::name).distinct().count();
        if (persons > 1) {
            return Optional.empty();
        }
        Optional<Mention> person = named.stream()
                .filter(mention -> !Beside.isBeside(page.text(), words, mention.span()))
                .reduce((first, second) -> second)
                .or(() -> rightBehind(inside, head));
        if (person.isPresent()) {
            return Optional.of(inFull(person.get()));
        }
        return inside.stream()
                .filter(mention -> mention.kind() == EntityKind.ORGANISATION)
                .filter(mention -> mention.span().end() >= head - 1
                        && !LINKING.matcher(page.text()
                                        .substring(words.start(), mention.span().start()))
                                .find())
                .findFirst()
                .map(mention -> new Speaker(mention.name(), ""));
    }

    /** "The minister's spokeswoman, Anna Roth": the name behind the comma says who. */
    private static Optional<Mention> rightBehind(List<Mention> inside, int comma) {
        return inside.stream()
                .filter(mention -> mention.span().start() >= comma)
                .findFirst()
                .filter(mention -> mention.kind() == EntityKind.PERSON && Beside.isNamedBehind(comma, mention.span()));
    }

    /** "Tal" is "Mira Tal" where only one full name in the document holds the word. */
    private Speaker inFull(Mention mention) {
        if (mention.name().contains(" ")) {
            return new Speaker(mention.name(), "");
        }
        Set<String> full = fullNames.getOrDefault(mention.name(), Set.of());
        return full.size() == 1
                ? new Speaker(
                        full.iterator().next(),
                        "\"" + mention.name() + "\" is part of one full name only: "
                                + full.iterator().next())
                : new Speaker(mention.name(), "");
    }

    private Optional<Speaker> pronoun(Span words, EntityKind kind, Optional<String> spokeBefore) {
        Span window = window(words);
        Set<String> near = new LinkedHashSet<>();
        int asked = askedFrom(words);
        for (Mention mention : inside(window)) {
            boolean before =
                    mention.span().end() <= words.start() && mention.span().start() < asked;
            if (mention.kind() == kind && before) {
                near.add(kind == EntityKind.PERSON ? inFull(mention).name() : mention.name());
            }
        }
        String pronoun = words.of(page.text());
        if (near.size() == 1) {
            String name = near.iterator().next();
            return Optional.of(new Speaker(
                    name,
                    "\"" + pronoun + "\": " + name + " is the only " + (kind == EntityKind.PERSON ? "person" : "body")
                            + " named in this sentence and the one before"));
        }
        return spokeBefore
                .filter(name -> near.isEmpty() || near.contains(name))
                .map(name -> new Speaker(name, "\"" + pronoun + "\": " + name + " spoke just before"));
    }

    /** "Asked whether Ruiz had slept, she declined": whom one is asked about, from there on, is not the one who answers. */
    private int askedFrom(Span pronoun) {
        int start = page.sentences()
                .get(Math.max(0, page.sentenceAt(pronoun.start())))
                .span()
                .start();
        return page.text().startsWith("Asked ", start) ? start : pronoun.start();
    }

    /** This sentence and the one before. */
    private Span window(Span words) {
        int sentence = page.sentenceAt(words.start());
        int before =
                sentence < 1 ? 0 : page.sentences().get(sentence - 1).span().start();
        return new Span(before, words.end());
    }

    private Optional<Speaker> relative(Span words) {
        Mention nearest = null;
        for (Mention mention : inside(window(words))) {
            int gap = words.start() - mention.span().end();
            boolean who = words.of(page.text()).toLowerCase(Locale.ROOT).startsWith("who");
            boolean fits = who
                    ? mention.kind() == EntityKind.PERSON && gap <= FARTHEST
                    : mention.kind() == EntityKind.ORGANISATION && gap <= 2;
            if (gap >= 0 && fits) {
                nearest = mention;
            }
        }
        return Optional.ofNullable(nearest)
                .map(mention ->
                        new Speaker(inFull(mention).name(), "\"" + words.of(page.text()) + "\" follows the name"));
    }

    /** "the activist": the only one whose title or next word says so. */
    private Optional<Speaker> described(Span words, String small) {
        if (!small.startsWith("the ") || small.length() < 6) {
            return Optional.empty();
        }
        String noun = small.substring(4);
        List<String> names = called
                .computeIfAbsent(
                        noun,
                        none -> mentions.stream()
                                .filter(mention -> fits(mention, noun))
                                .toList())
                .stream()
                .filter(mention -> mention.span().end() <= words.start())
                .map(mention -> inFull(mention).name())
                .distinct()
                .limit(2)
                .toList();
        return names.size() == 1
                ? Optional.of(
                        new Speaker(names.get(0), "\"" + small + "\": only " + names.get(0) + " is called " + noun))
                : Optional.empty();
    }

    private boolean fits(Mention mention, String noun) {
        if (mention.kind() == EntityKind.PERSON) {
            Span title = mention.title();
            return title != null
                    && title.of(page.text()).toLowerCase(Locale.ROOT).endsWith(noun);
        }
        return mention.kind() == EntityKind.ORGANISATION
                && page.text().regionMatches(true, mention.span().end(), " " + noun, 0, noun.length() + 1);
    }
}
