package whence.reading.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import whence.text.Sentence;
import whence.text.Token;

/**
 * "Governor of Jilin Liu Guozhong": an office, its place or body, and at once its holder, without a comma. Recognisers
 * take the run of capitals for one name; its last two words are the holder.
 */
final class OfficeHolder {

    /** Of the names between which nothing stands, the last so many words are the person's. */
    private static final int NAME = 2;

    private static final Set<String> FIELDS = WordLists.of("field of an office");

    private final Sentence sentence;
    private final String text;

    private OfficeHolder(Sentence sentence, String text) {
        this.sentence = sentence;
        this.text = text;
    }

    /** The sentence with the holders marked as persons, and what they hold the office of as no person. */
    static Sentence mark(Sentence sentence, String text) {
        OfficeHolder marking = new OfficeHolder(sentence, text);
        List<Integer> offices = IntStream.range(0, sentence.tokens().size() - NAME)
                .filter(marking::isOfficeOf)
                .boxed()
                .toList();
        if (offices.isEmpty()) {
            return sentence;
        }
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        offices.forEach(office -> marking.mark(office + 2, tokens));
        return new Sentence(sentence.span(), tokens, sentence.parsed());
    }

    /** "member of", "then-governor of". */
    private boolean isOfficeOf(int i) {
        if (!word(i + 1).equals("of")) {
            return false;
        }
        String word = word(i);
        return NameWords.isOffice(word)
                || word.substring(word.lastIndexOf('-') + 1).equalsIgnoreCase("member");
    }

    private void mark(int behindOf, List<Token> tokens) {
        int from = word(behindOf).equalsIgnoreCase("the") ? behindOf + 1 : behindOf;
        int end = from;
        int body = -1;
        while (end < tokens.size() && goesOn(end)) {
            end++;
        }
        for (int i = from; i < end - NAME; i++) {
            // Sun and Star are outlets' words and surnames: a body's, where a whole name follows.
            body = NameWords.isBody(word(i)) || isField(from, i) ? i : body;
        }
        int holder = holder(from, body, end);
        for (int i = from; holder > 0 && i < end; i++) {
            Token token = tokens.get(i);
            String seat = body >= 0 ? "ORGANIZATION" : token.entity().equals("PERSON") ? "LOCATION" : token.entity();
            String entity = i >= holder ? "PERSON" : seat;
            tokens.set(i, new Token(token.span(), token.lemma(), token.tag(), entity, token.arc()));
        }
    }

    /** Whether the words up to one are the field of an office: "Public Security". */
    private boolean isField(int from, int last) {
        return FIELDS.contains(
                IntStream.rangeClosed(from, last).mapToObj(this::word).collect(Collectors.joining(" ")));
    }

    /** Where the holder's name begins, or -1: behind a body, behind "of" and what stands after it, or behind a place. */
    private int holder(int from, int body, int end) {
        int start = end - NAME;
        boolean behindBody = body >= 0 && !word(body + 1).equals("of");
        int least = behindBody ? body + 1 : body >= 0 ? body + 3 : from + 1;
        String entity = start < 0 ? "" : sentence.tokens().get(end - 1).entity();
        // Else only what the recogniser takes for a person can be cut off: the Bank Negara Malaysia is one name.
        boolean plain = behindBody ? body > from : body >= 0 && start > body + 3;
        boolean parted = start >= least
                && (entity.equals("PERSON") || (plain && !entity.equals("LOCATION")))
                && !List.of("and", "&", "of", "for", "the").contains(word(start - 1));
        for (int i = start; parted && i < end; i++) {
            parted = isOfName(i);
        }
        return parted ? start : -1;
    }

    /** A word of a name; an initial tells that more of it stands before. */
    private boolean isOfName(int i) {
        return sentence.tokens().get(i).tag().startsWith("NNP")
                && (NameWords.isOutlet(word(i)) || !NameWords.isBody(word(i)))
                && word(i).length() > 1
                && word(i).indexOf('.') < 0;
    }

    private boolean goesOn(int i) {
        Token token = sentence.tokens().get(i);
        boolean capital = token.tag().startsWith("NNP") && Character.isUpperCase(word(i).codePointAt(0));
        boolean joint = List.of("of", "and", "the", "for", "&").contains(word(i))
                && i + 1 < sentence.tokens().size()
                && (sentence.tokens().get(i + 1).tag().startsWith("NNP")
                        || word(i + 1).equals("the"));
        return capital || joint || token.tag().equals("POS");
    }

    private String word(int i) {
        return sentence.tokens().get(i).span().of(text);
    }
}
