package whence.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import whence.claim.Pile.Page;
import whence.reading.Statement;
import whence.text.Span;

/** Finds whom a voice cites beside what it says: "Han, citing an unnamed source, alleged that ...". */
final class Citing {

    private static final List<String> CUES = WordLists.of("cites");

    private static final List<String> UNNAMED = WordLists.of("cited without a name");

    /** A citation this far from the source's own words, in UTF-16 units, belongs to another sentence. */
    private static final int NEAR = 160;

    private Citing() {}

    /** The statements of a document that only name whom their speakers cite. */
    static List<Statement> in(Page page) {
        return page.reading().statements().stream()
                .filter(statement -> cites(page, statement))
                .toList();
    }

    /** The words for those cited by the voice of a statement, in the same sentence. */
    static List<Span> behind(Page page, Statement voice, List<Statement> citing) {
        List<Span> cited = new ArrayList<>();
        for (Statement other : citing) {
            if (!other.id().equals(voice.id()) && sameVoice(page, voice, other)) {
                cited.add(other.contentSpan());
            }
        }
        return cited;
    }

    /** Whether a statement only names whom its speaker cites; such a content tells nothing itself. */
    private static boolean cites(Page page, Statement statement) {
        if (statement.parts().cue().isEmpty() || statement.contentSpan().length() > 120) {
            return false;
        }
        Span first = statement.parts().cue().get(0);
        String cue = first.of(page.text()).toLowerCase(Locale.ROOT);
        // "He fled, citing a guard", "Han, citing a guard, said he fled": there the one cited is the source.
        boolean sourceBehind = !statement.parts().source().isEmpty()
                && statement.parts().source().get(0).start() >= first.end();
        return !sourceBehind
                && statement.contentSpan().start() >= first.end()
                && CUES.stream().anyMatch(cue::startsWith);
    }

    private static boolean sameVoice(Page page, Statement voice, Statement citation) {
        if (voice.parts().source().isEmpty() || citation.parts().source().isEmpty()) {
            return false;
        }
        Span source = voice.parts().source().get(0);
        Span other = citation.parts().source().get(0);
        int apart = Math.abs(citation.parts().cue().get(0).start() - source.end());
        return apart <= NEAR
                && (source.overlaps(other)
                        || Voices.key(source.of(page.text())).equals(Voices.key(other.of(page.text()))));
    }

    static boolean isUnnamed(String source) {
        // Small words: the People's Daily and an Official Gazette have names.
        List<String> words = List.of(source.split("[^\\p{L}'\u2019]+", -1));
        return UNNAMED.stream()
                .anyMatch(word -> word.charAt(0) > 0x2E80
                        ? source.contains(word)
                        : words.contains(word) || words.contains(word + "s"));
    }
}
