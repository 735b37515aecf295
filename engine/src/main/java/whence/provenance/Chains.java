package whence.provenance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import whence.claim.Claim;
import whence.claim.Pile;
import whence.claim.Pile.Page;
import whence.claim.SourceName;
import whence.provenance.Chain.Knows;
import whence.provenance.Chain.Link;
import whence.reading.SourceKind;
import whence.reading.Stance;
import whence.reading.Statement;
import whence.text.Span;

/** Reads the hearsay path of each report off the statements that stand within one another. */
final class Chains {

    /** A short name is at most so many words. */
    private static final int SHORT = 7;

    private static final Set<String> ITSELF = WordLists.setOf("the outlet itself");
    private static final List<String> HEARSAY = WordLists.of("nobody's");

    private final Pile pile;
    private final Outlets outlets;
    private final Map<String, List<Statement>> citing = new ConcurrentHashMap<>();
    private final Map<String, Introductions> introductions = new ConcurrentHashMap<>();

    Chains(Pile pile, Outlets outlets) {
        this.pile = pile;
        this.outlets = outlets;
    }

    /** One chain for each path by which each document has the claim, sorted by document and place. */
    List<Chain> of(Claim claim) {
        Set<String> carriers = new HashSet<>();
        claim.makers().stream()
                .filter(maker -> maker.stance() == Stance.ASSERTS)
                .forEach(maker -> carriers.add(maker.document()));
        Map<String, Chain> chains = new LinkedHashMap<>();
        for (Claim.Maker maker : claim.makers()) {
            Page page = pile.getPage(maker.document());
            Statement statement = pile.getStatement(maker.document(), maker.statement());
            for (List<Link> path : paths(page, statement, carriers)) {
                Stance stance = maker.stance();
                String key = maker.document() + " " + stance + " "
                        + path.stream().map(Link::name).toList();
                chains.merge(key, new Chain(maker.document(), maker.statement(), stance, path), Chains::clearer);
            }
        }
        return List.copyOf(chains.values());
    }

    /** Of two tellings by the same voices the one that says how they know: "I saw him flee", she added. */
    private static Chain clearer(Chain one, Chain other) {
        return knows(one) || !knows(other) ? one : other;
    }

    private static boolean knows(Chain chain) {
        return chain.links().stream().anyMatch(link -> !link.firstHand().isEmpty());
    }

    /** Every outlet that a document credits, be it for a claim of the list or for anything else. */
    List<Chain> credits(Page page) {
        List<Chain> credits = new ArrayList<>();
        for (Statement statement : page.reading().statements()) {
            if (statement.isAttributed() && statement.within() == null) {
                for (List<Link> path : paths(page, statement, Set.of())) {
                    if (!path.isEmpty() && path.get(0).knows() == Knows.OUTLET) {
                        credits.add(new Chain(
                                page.document().id(),
                                statement.id(),
                                statement.voice().stance(),
                                path));
                    }
                }
            }
        }
        return credits;
    }

    /** Several where one of the voices names two sources: "SpyTalk and unnamed officials". */
    private List<List<Link>> paths(Page page, Statement statement, Set<String> carriers) {
        Deque<Statement> outward = new ArrayDeque<>();
        @Nullable Statement at = statement;
        Set<String> met = new HashSet<>();
        while (at != null && met.add(at.id())) {
            if (at.isAttributed() && (at.id().equals(statement.id()) || handsOn(at))) {
                outward.addFirst(at);
            }
            at = at.within() == null ? null : page.statements().get(at.within());
        }
        List<List<Link>> paths = new ArrayList<>(List.of(List.of()));
        for (Statement voice : outward) {
            List<Link> links = links(page, voice, carriers);
            List<List<Link>> longer = new ArrayList<>();
            for (List<Link> path : paths) {
                for (Link link : links) {
                    longer.add(extended(path, link));
                }
                if (links.isEmpty()) {
                    longer.add(path);
                }
            }
            paths = longer.size() > 8 ? longer.subList(0, 8) : longer;
            paths = behind(page, voice, paths, carriers);
        }
        return paths;
    }

    /** Who asks, or will neither confirm nor deny, hands nothing on. */
    private static boolean handsOn(Statement around) {
        return switch (around.voice().stance()) {
            case ASSERTS, DENIES, DOUBTS, RETRACTS, PREDICTS -> true;
            case ASKS, URGES, DECLINES -> false;
        };
    }

    /** "Han, citing an unnamed source, alleged ...": the cited source stands behind Han. */
    private List<List<Link>> behind(Page page, Statement voice, List<List<Link>> paths, Set<String> carriers) {
        List<Span> cited = Citing.behind(
                page, voice, citing.computeIfAbsent(page.document().id(), id -> Citing.in(page)));
        if (cited.isEmpty()) {
            return paths;
        }
        List<List<Link>> longer = new ArrayList<>();
        for (List<Link> path : paths) {
            for (Span source : cited) {
                for (Span one : Conjuncts.of(page.text(), source)) {
                    longer.add(extended(path, cited(page, one, voice, carriers)));
                }
            }
        }
        return longer.size() > 8 ? longer.subList(0, 8) : longer;
    }

    private Link cited(Page page, Span source, Statement voice, Set<String> carriers) {
        Optional<Pile.Named> head = SourceName.of(page, source);
        boolean unnamed = Citing.isUnnamed(source.of(page.text()));
        if (head.isEmpty() || unnamed) {
            String name = shortName(source.of(page.text()));
            return new Link(name, name, "", unnamed ? Knows.UNNAMED : Knows.NOBODY, "");
        }
        return link(head.get().name(), true, page, voice, carriers);
    }

    private static List<Link> extended(List<Link> path, Link link) {
        List<Link> longer = new ArrayList<>(path);
        if (!path.isEmpty() && path.get(path.size() - 1).voice().equals(link.voice())) {
            // "Chang said he believed ...": one voice, and the inner cue tells how it knows.
            longer.remove(longer.size() - 1);
        }
        longer.add(link);
        return List.copyOf(longer);
    }

    private List<Link> links(Page page, Statement voice, Set<String> carriers) {
        @Nullable String speaker = speaker(page, voice);
        if (speaker != null) {
            return outlets.isOwn(speaker, page) || ITSELF.contains(speaker.toLowerCase(Locale.ROOT))
                    ? List.of()
                    : List.of(link(speaker, true, page, voice, carriers));
        }
        if (isTakenDown(voice)) {
            return List.of(new Link(shortName(voice.contentSpan().of(page.text())), "", "", Knows.NOBODY, ""));
        }
        if (voice.parts().source().isEmpty()) {
            return hearsay(page, voice).stream()
                    .map(name -> new Link(name, "", "", Knows.NOBODY, ""))
                    .toList();
        }
        List<Link> links = new ArrayList<>();
        for (Span span : voice.parts().source()) {
            for (Span one : Conjuncts.of(page.text(), span)) {
                Link link = described(page, one, voice, carriers);
                if (!outlets.isOwn(link.name(), page) && !isItself(voice, one.of(page.text()))) {
                    links.add(link);
                }
            }
        }
        return links;
    }

    private Introductions introductions(Page page) {
        return introductions.computeIfAbsent(page.document().id(), id -> new Introductions(page));
    }

    /** Who speaks, if by name; a headline's "Bank" is the bank whose name in full ends so. */
    private @Nullable String speaker(Page page, Statement voice) {
        String speaker = voice.voice().speaker();
        return speaker == null
                ? null
                : voice.parts().source().stream()
                        .flatMap(source -> introductions(page).behindHeadline(source).stream())
                        .map(full -> full.by().voice().speaker())
                        .filter(full -> full != null && full.endsWith(" " + speaker))
                        .findFirst()
                        .orElse(speaker);
    }

    /** 该帖已被删除: by whom, nobody says; it was not the outlet that tells of it. */
    private static boolean isTakenDown(Statement voice) {
        return voice.voice().stance() == Stance.RETRACTS && voice.voice().kind() == SourceKind.MISSING;
    }

    /** "We wrongly reported that", "an earlier version of this story said": the outlet speaks of itself. */
    private static boolean isItself(Statement voice, String source) {
        boolean takesBack =
                voice.voice().stance() == Stance.RETRACTS && voice.voice().kind() != SourceKind.NAMED;
        return voice.within() == null && (takesBack || ITSELF.contains(source.toLowerCase(Locale.ROOT)));
    }

    /** The noun by which a text hands on what it names nobody for: "rumours"; an adverb names nobody at all. */
    private static List<String> hearsay(Page page, Statement voice) {
        if (voice.voice().kind() != SourceKind.MISSING || voice.parts().cue().isEmpty()) {
            return List.of();
        }
        String cue = voice.parts().cue().get(0).of(page.text()).toLowerCase(Locale.ROOT);
        return HEARSAY.stream().filter(word -> holds(cue, word)).limit(1).toList();
    }

    /** As a word of its own: "was reported" is no report. */
    private static boolean holds(String cue, String word) {
        int at = cue.indexOf(word);
        int end = at + word.length();
        return at >= 0 && (end == cue.length() || !Character.isLetter(cue.charAt(end)) || word.charAt(0) > 0x2E80);
    }

    /** A source by the name that stands in it, where it is a named one; else by its own first words. */
    private Link described(Page page, Span words, Statement voice, Set<String> carriers) {
        Introduced first = introductions(page).find(words).orElse(new Introduced(voice, words));
        Span source = first.source();
        SourceKind kind = first.by().voice().kind();
        Optional<String> name = Optional.ofNullable(first.by().voice().speaker())
                .or(() -> SourceName.of(page, source).map(Pile.Named::name));
        if ((kind == SourceKind.NAMED || kind == SourceKind.WRITING) && name.isPresent()) {
            return link(name.get(), true, page, voice, carriers);
        }
        return link(shortName(source.of(page.text())), kind == SourceKind.NAMED, page, voice, carriers);
    }

    private Link link(String name, boolean named, Page page, Statement voice, Set<String> carriers) {
        String cue = voice.parts().cue().stream()
                .map(span -> span.of(page.text()))
                .collect(java.util.stream.Collectors.joining(" "));
        return new Link(
                name,
                outlets.voice(name, page),
                outlets.findCited(name, page, carriers)
                        .map(cited -> cited.document().id())
                        .orElse(""),
                knows(outlets.isOutlet(name, page), named, voice.voice().kind(), cue),
                Voices.firstHand(cue + " " + voice.contentSpan().of(page.text())));
    }

    private static Knows knows(boolean outlet, boolean named, SourceKind kind, String cue) {
        if (kind == SourceKind.COLLECTIVE || kind == SourceKind.MISSING) {
            return Knows.NOBODY;
        }
        if (outlet && kind != SourceKind.UNNAMED) {
            return Knows.OUTLET;
        }
        if (!named || kind == SourceKind.UNNAMED) {
            return kind == SourceKind.WRITING ? Knows.NOBODY : Knows.UNNAMED;
        }
        return Voices.isOpinion(cue) ? Knows.OPINION : Knows.NAMED;
    }

    /** The first words of a description, up to a comma, bracket or relative clause. */
    static String shortName(String words) {
        String text = words.strip().replaceAll("\\s+", " ");
        for (String stop : List.of(",", " (", "（", "，", " who ", " which ", " that ", " whose ", ";")) {
            int at = text.indexOf(stop);
            if (at > 2) {
                text = text.substring(0, at);
            }
        }
        String[] parts = text.split(" ", -1);
        if (parts.length > SHORT) {
            text = String.join(" ", List.of(parts).subList(0, SHORT)) + " …";
        }
        return text;
    }
}
