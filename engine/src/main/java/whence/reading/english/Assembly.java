package whence.reading.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import whence.reading.Mention;
import whence.reading.Parts;
import whence.reading.SourceKind;
import whence.reading.Statement;
import whence.reading.Term;
import whence.reading.Voice;
import whence.text.Sentence;
import whence.text.Span;
import whence.text.Token;

/** Makes statements of what the rules found: numbers them in order of the text, puts each within the one around it, says who speaks. */
final class Assembly {

    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "us", "me");

    /** By themselves they name nobody. */
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "this", "that", "who", "which", "one", "him", "her");

    private final Page page;
    private final List<Found> all;
    private final Speakers speakers;
    private final Map<Integer, Voice> voices = new HashMap<>();

    private Assembly(Page page, List<Found> all, Speakers speakers) {
        this.page = page;
        this.all = all;
        this.speakers = speakers;
    }

    static List<Statement> of(List<Found> attributed, Page page, List<Read> blocks, List<Mention> mentions) {
        List<Found> all = new ArrayList<>(attributed);
        all.addAll(OwnVoice.of(attributed, page, blocks));
        all.sort(Comparator.comparing((Found found) -> found.extent().start())
                .thenComparing(found -> -found.extent().end())
                .thenComparing(found -> found.rule()));
        return new Assembly(page, all, new Speakers(page, mentions)).statements();
    }

    private List<Statement> statements() {
        int[] within = Nesting.of(all);
        List<Statement> statements = new ArrayList<>();
        Speakers.Before before = Speakers.Before.NOBODY;
        for (int i = 0; i < all.size(); i++) {
            Found found = all.get(i);
            Voice voice = voice(found, within[i], before);
            voices.put(i, voice);
            if (!isOwn(found) && within[i] < 0) {
                before = before.after(voice, found.source(), speakers);
            }
            statements.add(new Statement(
                    "s" + (i + 1),
                    new Parts(found.content(), found.cue(), found.source()),
                    within[i] < 0 ? null : "s" + (within[i] + 1),
                    voice,
                    new Statement.Basis(terms(found.content(), page), why(found))));
        }
        return statements;
    }

    private String why(Found found) {
        return found.cue().isEmpty()
                ? found.rule()
                : found.rule() + ": " + found.cue().get(0).of(page.text());
    }

    static boolean isOwn(Found found) {
        return found.cue().isEmpty() && found.source().isEmpty();
    }

    private Voice voice(Found found, int within, Speakers.Before before) {
        Found.Manner manner = Outlook.of(found, page);
        if (isOwn(found)) {
            return new Voice(SourceKind.DOCUMENT, null, manner.stance(), manner.certainty(), "");
        }
        if (DeniedReport.isBy(found)) {
            Voice outer = voices.get(within);
            return outer == null
                    ? new Voice(SourceKind.DOCUMENT, null, manner.stance(), manner.certainty(), "")
                    : new Voice(
                            outer.kind(),
                            outer.speaker(),
                            Manners.within(outer.stance(), manner.stance()),
                            manner.certainty(),
                            "in the words of the statement around it");
        }
        SourceKind kind = Kinds.of(found, page);
        String words = found.source().isEmpty()
                ? ""
                : found.source().get(0).of(page.text()).toLowerCase(Locale.ROOT);
        if (FIRST_PERSON.contains(words)) {
            kind = SourceKind.DOCUMENT;
        }
        Optional<Speakers.Speaker> speaker = speakers.find(found.source(), kind, before);
        if (speaker.isEmpty() && PRONOUNS.contains(words)) {
            kind = SourceKind.UNNAMED;
        }
        return new Voice(
                kind,
                speaker.map(Speakers.Speaker::name).orElse(null),
                manner.stance(),
                manner.certainty(),
                speaker.map(Speakers.Speaker::reason).orElse(""));
    }

    static List<Term> terms(List<Span> content, Page page) {
        List<Term> terms = new ArrayList<>();
        int read = -1;
        for (Span span : content.stream().sorted().toList()) {
            for (Sentence sentence : page.sentencesOver(span)) {
                for (Token token : Page.inside(span, sentence)) {
                    if (token.span().start() > read) {
                        read = token.span().start();
                        Terms.find(token, page.text()).ifPresent(terms::add);
                    }
                }
            }
        }
        return terms;
    }
}
