package whence.reading.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whence.reading.Parts;
import whence.reading.SourceKind;
import whence.reading.Statement;
import whence.reading.Term;
import whence.reading.Voice;
import whence.text.Sentence;
import whence.text.Span;
import whence.text.Token;

/** Makes statements of what the rules found: numbers them in order of the text and puts each within the one around it. */
final class Assembly {

    private Assembly() {}

    static List<Statement> of(List<Found> attributed, Page page, List<Read> blocks) {
        List<Found> all = new ArrayList<>(attributed);
        all.addAll(OwnVoice.of(attributed, page, blocks));
        all.sort(Comparator.comparing((Found found) -> found.extent().start())
                .thenComparing(found -> -found.extent().end())
                .thenComparing(found -> found.rule()));
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            statements.add(statement(i, all, page));
        }
        return statements;
    }

    private static Statement statement(int i, List<Found> all, Page page) {
        Found found = all.get(i);
        boolean own = found.cue().isEmpty() && found.source().isEmpty();
        SourceKind kind = own ? SourceKind.DOCUMENT : Kinds.of(found, page);
        Voice voice =
                new Voice(kind, null, found.manner().stance(), found.manner().certainty(), "");
        String cue = found.cue().isEmpty() ? "" : ": " + found.cue().get(0).of(page.text());
        return new Statement(
                "s" + (i + 1),
                new Parts(found.content(), found.cue(), found.source()),
                own ? null : within(i, all),
                voice,
                new Statement.Basis(terms(found.content(), page), found.rule() + cue));
    }

    /** The smallest attributed statement in whose content this one's cue stands. */
    private static @Nullable String within(int i, List<Found> all) {
        Found inner = all.get(i);
        Span cue = inner.cue().isEmpty() ? inner.source().get(0) : inner.cue().get(0);
        int best = -1;
        int size = Integer.MAX_VALUE;
        for (int k = 0; k < all.size(); k++) {
            Found outer = all.get(k);
            if (k == i || (outer.cue().isEmpty() && outer.source().isEmpty())) {
                continue;
            }
            boolean holds = outer.content().stream().anyMatch(content -> content.contains(cue));
            boolean mutual = inner.content().stream()
                    .anyMatch(content -> !outer.cue().isEmpty()
                            && content.contains(outer.cue().get(0)));
            int length = outer.content().stream().mapToInt(Span::length).sum();
            if (holds && !mutual && length < size) {
                best = k;
                size = length;
            }
        }
        return best < 0 ? null : "s" + (best + 1);
    }

    static List<Term> terms(List<Span> content, Page page) {
        List<Term> terms = new ArrayList<>();
        for (Page.Block block : page.blocks()) {
            for (Sentence sentence : block.sentences()) {
                if (content.stream().anyMatch(sentence.span()::overlaps)) {
                    for (Token token : sentence.tokens()) {
                        if (content.stream().anyMatch(span -> span.contains(token.span()))) {
                            Terms.find(token, page.text()).ifPresent(terms::add);
                        }
                    }
                }
            }
        }
        return terms;
    }
}
