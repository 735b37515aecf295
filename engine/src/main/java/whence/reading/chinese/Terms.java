package whence.reading.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import whence.reading.EntityKind;
import whence.reading.Mention;
import whence.reading.Term;
import whence.text.SimplifiedChinese;
import whence.text.Span;
import whence.text.Token;

/** The words of a content that bear meaning, a name being one word however it was cut. */
final class Terms {

    private static final Set<String> NEGATING = Set.copyOf(WordLists.of("negates"));
    private static final Set<String> EMPTY = Set.copyOf(WordLists.of("empty verbs"));

    private final TreeMap<Integer, Mention> mentions = new TreeMap<>();
    private final TreeMap<Integer, Token> tokens = new TreeMap<>();

    Terms(List<Line> lines, List<Mention> found) {
        found.stream()
                .filter(mention -> mention.kind() != EntityKind.PLACE)
                .forEach(mention -> mentions.put(mention.span().start(), mention));
        for (Line line : lines) {
            line.tokens().forEach(token -> tokens.put(token.span().start(), token));
        }
    }

    List<Term> in(List<Span> content) {
        List<Term> terms = new ArrayList<>();
        for (Span span : content) {
            int at = span.start();
            while (at < span.end()) {
                Mention name = mentions.get(at);
                Token token = tokens.get(at);
                if (name != null && name.span().end() <= span.end()) {
                    String lemma = SimplifiedChinese.of(name.name()).toLowerCase(Locale.ROOT);
                    terms.add(new Term(name.span(), lemma, "NNP"));
                    at = name.span().end();
                } else {
                    if (token != null && token.span().end() <= span.end()) {
                        term(token).ifPresent(terms::add);
                    }
                    at++;
                }
            }
        }
        return terms;
    }

    private static Optional<Term> term(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (NEGATING.contains(lemma)) {
            return Optional.of(new Term(token.span(), lemma, "RB"));
        }
        String tag = tag(token.tag());
        boolean bears = !tag.isEmpty() && !EMPTY.contains(lemma) && Character.isLetterOrDigit(lemma.codePointAt(0));
        return bears ? Optional.of(new Term(token.span(), lemma, tag)) : Optional.empty();
    }

    /** Peking University tags to the nearest of the Penn Treebank's. */
    private static String tag(String tag) {
        if (tag.startsWith("nr") || tag.startsWith("ns") || tag.startsWith("nt") || tag.equals("nx")) {
            return "NNP";
        }
        return switch (tag.isEmpty() ? ' ' : tag.charAt(0)) {
            case 'n', 's', 'j', 'g' -> "NN";
            case 'v', 'i', 'l' -> "VB";
            case 'a', 'b', 'z' -> "JJ";
            case 'm' -> "CD";
            default -> "";
        };
    }
}
