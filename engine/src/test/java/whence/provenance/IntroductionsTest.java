package whence.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import whence.claim.Pile.Page;
import whence.reading.Certainty;
import whence.reading.Parts;
import whence.reading.Reading;
import whence.reading.SourceKind;
import whence.reading.Stance;
import whence.reading.Statement;
import whence.reading.Voice;
import whence.text.Document;
import whence.text.Span;

/** Whom "the doctor" means is found in a text of any length, and as before: the last one told of, or a headline's own. */
class IntroductionsTest {

    @Test
    void each_of_thirty_thousand_doctors_is_the_last_one_introduced() {
        Told told = new Told();
        Span first = told.source("A hospital doctor");
        for (int i = 0; i < 30_000; i++) {
            told.source("The doctor");
        }
        Span second = told.source("An army doctor");
        Span last = told.source("The doctor");

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            Introductions introductions = new Introductions(told.page());
            assertThat(told.sources.subList(1, 30_001))
                    .allSatisfy(source -> assertThat(introductions.find(source))
                            .hasValueSatisfying(one -> assertThat(one.source()).isEqualTo(first)));
            assertThat(introductions.find(last))
                    .hasValueSatisfying(one -> assertThat(one.source()).isEqualTo(second));
        });
    }

    @Test
    void of_two_voices_named_together_neither_introduces_the_other() {
        Told told = new Told();
        Span both = told.source("A hospital doctor and the doctor");
        Span second = new Span(both.end() - "the doctor".length(), both.end());

        assertThat(new Introductions(told.page()).find(second)).isEmpty();
    }

    @Test
    void a_headline_means_the_first_below_it_that_has_all_its_words() {
        Told told = new Told();
        Span headline = told.source("Dock union");
        told.text.append('\n');
        told.source("The union");
        Span full = told.source("The dock workers' union");
        told.source("Another dock union");

        assertThat(new Introductions(told.page()).find(headline))
                .hasValueSatisfying(one -> assertThat(one.source()).isEqualTo(full));
    }

    /** A text in which one source after the other says something. */
    private static final class Told {

        private static final String SAYS = " said that he had fled. ";

        private final StringBuilder text = new StringBuilder();
        private final List<Span> sources = new ArrayList<>();

        Span source(String words) {
            int start = text.length();
            text.append(words).append(SAYS);
            Span source = new Span(start, start + words.length());
            sources.add(source);
            return source;
        }

        Page page() {
            Document document = new Document("d", "d", text.toString(), Map.of(), Document.Layout.PLAIN);
            List<Statement> statements =
                    sources.stream().map(source -> statement(source)).toList();
            Reading reading = new Reading(
                    "d",
                    statements,
                    new Reading.Figures(List.of(), List.of()),
                    List.of(),
                    new Reading.Coverage(true, 0, "", null));
            return new Page(
                    document, reading, Map.of(), List.of(), text.toString().toLowerCase(java.util.Locale.ROOT));
        }

        private static Statement statement(Span source) {
            Span content = new Span(source.end() + " said that ".length(), source.end() + SAYS.length() - 2);
            Span cue = new Span(source.end() + 1, source.end() + " said".length());
            return new Statement(
                    "s" + source.start(),
                    new Parts(List.of(content), List.of(cue), List.of(source)),
                    null,
                    new Voice(SourceKind.UNNAMED, null, Stance.ASSERTS, Certainty.CERTAIN, ""),
                    new Statement.Basis(List.of(), "verb"));
        }
    }
}
