package whence.reading.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whence.reading.Certainty;
import whence.reading.EntityKind;
import whence.reading.Mention;
import whence.reading.SourceKind;
import whence.reading.Stance;
import whence.reading.Voice;
import whence.text.Span;

/** Who is meant by the words of a source, and what kind of voice that is. */
final class Speakers {

    private static final Set<String> PRONOUNS = Set.copyOf(WordLists.of("pronouns"));
    /** Bodies called by what they are, without a name. */
    private static final Set<String> GENERIC = Set.copyOf(WordLists.of("bodies without a name"));

    /** Words for what the last outlet wrote: 报道, 文章, 该报. */
    private static final Set<String> REPORTS = Set.copyOf(WordLists.of("report of the last outlet"));

    private static final String ONE_OF_SOME = "一二两三四五六七八九十几数多";

    private final String text;
    private final String simplified;
    private final List<Mention> mentions;
    private final List<Voice> before = new ArrayList<>();

    Speakers(String text, String simplified, List<Mention> mentions) {
        this.text = text;
        this.simplified = simplified;
        this.mentions = mentions;
    }

    /** Asked in order of the text. */
    Voice voice(Found found) {
        Voice voice = told(found);
        if (voice.speaker() != null) {
            before.add(voice);
        }
        return voice;
    }

    private Voice told(Found found) {
        Stance stance = found.stance();
        Certainty certainty = found.certainty();
        if (found.isOwn()) {
            return new Voice(SourceKind.DOCUMENT, null, stance, certainty, "");
        }
        if (found.rule().equals(TakenBack.BY_WHO_WRITES)) {
            return new Voice(SourceKind.DOCUMENT, null, stance, certainty, "");
        }
        if (found.source().isEmpty()) {
            return new Voice(SourceKind.MISSING, null, stance, certainty, "");
        }
        Span source = found.source().get(0);
        String words = source.of(simplified);
        if (PRONOUNS.contains(words)) {
            return spokenBefore(EntityKind.PERSON, source)
                    .map(name -> new Voice(SourceKind.NAMED, name, stance, certainty, "the last person who spoke"))
                    .orElse(new Voice(SourceKind.UNNAMED, null, stance, certainty, ""));
        }
        if (REPORTS.contains(words)) {
            Optional<String> outlet = spokenBefore(EntityKind.ORGANISATION, source);
            if (outlet.isPresent()) {
                return new Voice(SourceKind.NAMED, outlet.get(), stance, certainty, "the last outlet cited: " + words);
            }
        }
        if (words.startsWith("该") || words.startsWith("这家")) {
            return bearing(words)
                    .map(name ->
                            new Voice(SourceKind.NAMED, name, stance, certainty, "the last one so called: " + words))
                    .orElse(new Voice(
                            SourceWords.kind(words).equals("writing")
                                    ? SourceKind.WRITING
                                    : GENERIC.contains(words.substring(1)) ? SourceKind.UNNAMED : kind(words, source),
                            null,
                            stance,
                            certainty,
                            ""));
        }
        SourceKind kind = kind(words, source);
        return new Voice(kind, kind == SourceKind.NAMED ? name(source) : null, stance, certainty, "");
    }

    private Optional<String> spokenBefore(EntityKind kind, Span source) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - 6); i--) {
            String name = before.get(i).speaker();
            boolean fits = mentions.stream()
                    .anyMatch(mention -> mention.kind() == kind
                            && mention.name().equals(name)
                            && mention.span().end() <= source.start()
                            && source.start() - mention.span().end() < 300);
            if (fits) {
                return Optional.ofNullable(name);
            }
        }
        return Optional.empty();
    }

    /** 该署: the last body so far whose name ends so. */
    private Optional<String> bearing(String words) {
        String end = words.substring(words.startsWith("该") ? 1 : 2);
        for (int i = before.size() - 1; i >= 0 && !end.isEmpty() && i >= before.size() - 6; i--) {
            String name = before.get(i).speaker();
            if (name != null && whence.text.SimplifiedChinese.of(name).endsWith(end)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private SourceKind kind(String words, Span source) {
        String last = SourceWords.kind(words);
        boolean person = mentions.stream()
                .anyMatch(mention ->
                        mention.kind() == EntityKind.PERSON && mention.span().end() == source.end());
        int close = words.lastIndexOf('》');
        boolean marked = close >= 0
                && words.indexOf('《') >= 0
                && (close == words.length() - 1 || (isMarked(source) && close >= words.length() - 4));
        if (person || marked) {
            return SourceKind.NAMED;
        }
        if (last.equals("writing")) {
            return SourceKind.WRITING;
        }
        if (isUnnamed(words) || last.equals("unnamed")) {
            return SourceKind.UNNAMED;
        }
        if (last.equals("collective") && !words.endsWith("里有人")) {
            return SourceKind.COLLECTIVE;
        }
        boolean organisation = mentions.stream()
                .anyMatch(mention -> mention.kind() == EntityKind.ORGANISATION
                        && mention.span().end() <= source.end()
                        && isClosing(mention.span().end(), source.end()));
        boolean generic = words.length() <= 4 && GENERIC.contains(words);
        boolean spokesman = words.endsWith("发言人") || words.endsWith("官员");
        boolean body = (last.equals("body") && words.length() > 2 && !words.startsWith("其")) || last.equals("state");
        return (organisation || body) && !spokesman && !generic ? SourceKind.NAMED : SourceKind.UNNAMED;
    }

    /** Whether nothing but closing marks stands there. */
    private boolean isClosing(int from, int to) {
        return simplified.substring(from, to).chars().allMatch(c -> ")）”」』》".indexOf(c) >= 0);
    }

    /** Whether an outlet in title marks is among the words. */
    private boolean isMarked(Span source) {
        return mentions.stream()
                .anyMatch(mention -> mention.kind() == EntityKind.ORGANISATION
                        && source.contains(mention.span())
                        && isTitle(mention.span()));
    }

    private boolean isTitle(Span name) {
        return name.start() > 0 && "《〈".indexOf(simplified.charAt(name.start() - 1)) >= 0;
    }

    private static boolean isUnnamed(String words) {
        if (words.endsWith("里有人") || words.endsWith("内有人")) {
            return true;
        }
        boolean counted =
                words.length() > 2 && ONE_OF_SOME.indexOf(words.charAt(0)) >= 0 && "名位个则".indexOf(words.charAt(1)) >= 0;
        return counted || words.startsWith("某") || words.contains("具名") || words.contains("匿名") || words.contains("知情");
    }

    /** The person or outlet at the end of the source; else the words themselves. */
    private String name(Span source) {
        String kind = SourceWords.kind(source.of(simplified));
        boolean body = kind.equals("body") || kind.equals("state");
        String found = "";
        for (Mention mention : mentions) {
            if (source.contains(mention.span())) {
                boolean last = mention.span().end() >= source.end() - 1;
                boolean outlet = mention.kind() == EntityKind.ORGANISATION && isTitle(mention.span());
                boolean person = mention.kind() == EntityKind.PERSON && !body;
                if ((last && mention.kind() != EntityKind.PLACE) || outlet || person) {
                    found = mention.name();
                }
            }
        }
        if (!found.isEmpty()) {
            return found;
        }
        String plain = source.of(text);
        return plain.startsWith("《") && plain.endsWith("》") ? plain.substring(1, plain.length() - 1) : plain;
    }
}
