package whence.reading.english;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import whence.reading.Certainty;
import whence.reading.Stance;
import whence.text.Lexicon;
import whence.text.Token;

/** The lexicon of reporting words. */
final class Cues {

    private static final Map<String, Cue> VERBS = new HashMap<>();
    private static final Map<String, Cue> NOUNS = new HashMap<>();
    private static final Map<String, Cue> ADJECTIVES = new HashMap<>();
    private static final Map<String, Cue> ADVERBS = new HashMap<>();

    static {
        for (String[] row : Lexicon.rows(Cue.class, "/whence/reading/cues.tsv", 5)) {
            Cue cue = new Cue(
                    row[0],
                    Set.of(row[2].split(" ")),
                    Stance.valueOf(row[3].toUpperCase(java.util.Locale.ROOT)),
                    Certainty.valueOf(row[4].toUpperCase(java.util.Locale.ROOT)));
            shelf(row[1]).put(row[0], cue);
        }
    }

    private Cues() {}

    private static Map<String, Cue> shelf(String partOfSpeech) {
        return switch (partOfSpeech) {
            case "v" -> VERBS;
            case "n" -> NOUNS;
            case "a" -> ADJECTIVES;
            case "r" -> ADVERBS;
            default -> throw new IllegalStateException("cues.tsv: no part of speech " + partOfSpeech);
        };
    }

    static Optional<Cue> findVerb(Token token) {
        return token.isVerb() ? Optional.ofNullable(VERBS.get(token.lemma())) : Optional.empty();
    }

    static Optional<Cue> findNoun(Token token) {
        return token.tag().equals("NN") || token.tag().equals("NNS")
                ? Optional.ofNullable(NOUNS.get(token.lemma()))
                : Optional.empty();
    }

    static Optional<Cue> findAdjective(Token token) {
        return token.tag().startsWith("JJ") || token.tag().equals("VBN")
                ? Optional.ofNullable(ADJECTIVES.get(token.lemma()))
                : Optional.empty();
    }

    static Optional<Cue> findAdverb(Token token) {
        return Optional.ofNullable(ADVERBS.get(token.lemma()));
    }
}
