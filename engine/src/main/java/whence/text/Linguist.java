package whence.text;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * The analyser of English: words with tags, lemmas and names for every sentence, trees only for those that are asked
 * for, because a tree costs five times as much as all the rest.
 *
 * <p>Stands on CoreNLP (Manning et al. 2014). One per program; several threads may use it at once. It is silent, and no
 * text makes it fail: what is too long for it is cut.
 */
public final class Linguist {

    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String NAMES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
    private static final String TOKENS =
            "invertible=true,ptb3Escaping=false,untokenizable=noneKeep,splitHyphenated=false,quotes=ascii";

    /** Longer sentences are cut before they are tagged: time grows with length, and no such sentence was ever written. */
    private static final int LONGEST = 200;

    /** So many pieces of which next to none is a word are no sentence; of each such piece the tagger tries every tag. */
    private static final int MOST_MARKS = 20;

    private static final String MARK = "NFP";

    private final MaxentTagger tagger;
    private final CRFClassifier<CoreLabel> names;
    private final ArcParser parser;

    private Linguist() {
        Silence.keep();
        FutureTask<CRFClassifier<CoreLabel>> loadingNames = started(() -> CRFClassifier.getClassifier(NAMES));
        FutureTask<ArcParser> loadingParser = started(() -> new ArcParser(ArcNetwork.load(PARSER)));
        tagger = new MaxentTagger(TAGGER);
        names = loaded(loadingNames);
        parser = loaded(loadingParser);
    }

    /** The three models are loaded side by side: they have nothing in common, and one core alone takes twice as long. */
    private static <T> FutureTask<T> started(Callable<T> loading) {
        FutureTask<T> task = new FutureTask<>(loading);
        Thread thread = new Thread(task, "loading");
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    private static <T> T loaded(FutureTask<T> loading) {
        try {
            return loading.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the English models were loading", stopped);
        } catch (ExecutionException broken) {
            throw new IllegalStateException("the English models on the class path cannot be read", broken);
        }
    }

    /** Loaded when first asked for. */
    private static final class Loaded {
        static final Linguist ENGLISH = new Linguist();
    }

    public static Linguist english() {
        return Loaded.ENGLISH;
    }

    /**
     * The sentences of one block of running text (a paragraph, a heading), their offsets counted from {@code offset}.
     *
     * @param small whether a word stands in lower case elsewhere in the document
     */
    public List<Sentence> sentences(String block, int offset, Predicate<String> small) {
        List<Sentence> sentences = new ArrayList<>();
        PTBTokenizer<CoreLabel> tokenizer =
                new PTBTokenizer<>(new StringReader(block), new CoreLabelTokenFactory(), TOKENS);
        Morphology morphology = new Morphology();
        for (List<CoreLabel> words : SentenceEnds.split(ShortForms.joined(tokenizer.tokenize()), LONGEST)) {
            if (isForeign(words)) {
                sentences.add(tagged(words, offset, Sentence.FOREIGN));
            } else if (isMarks(words)) {
                sentences.add(tagged(words, offset, MARK));
            } else {
                sentences.add(analysed(words, offset, morphology, small));
            }
        }
        return sentences;
    }

    /** Whether there is anything that could be a name; the recogniser costs as much as tagging does. */
    private static boolean mayName(List<CoreLabel> words) {
        for (int i = 0; i < words.size(); i++) {
            boolean capital = Character.isUpperCase(words.get(i).word().codePointAt(0));
            boolean name = capital && (i > 0 && !words.get(i).word().equals("I"));
            if (name || words.get(i).tag().startsWith("NNP")) {
                return true;
            }
        }
        return false;
    }

    /** Whether most of its letters are of another script: the models know none of its words and take long to guess. */
    private static boolean isForeign(List<CoreLabel> words) {
        long latin = 0;
        long other = 0;
        for (CoreLabel word : words) {
            latin += word.word().codePoints().filter(Linguist::isLatin).count();
            other += word.word()
                    .codePoints()
                    .filter(letter -> Character.isLetter(letter) && !isLatin(letter))
                    .count();
        }
        return other > latin;
    }

    private static boolean isLatin(int letter) {
        return Character.isLetter(letter) && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    /** Whether there is hardly a word in it: a row of quotation marks that nobody closes. */
    private static boolean isMarks(List<CoreLabel> words) {
        long marks = words.stream()
                .filter(word -> word.word().codePoints().noneMatch(Character::isLetterOrDigit))
                .count();
        return words.size() > MOST_MARKS && marks * 10 > words.size() * 9L;
    }

    private static Sentence tagged(List<CoreLabel> words, int offset, String tag) {
        List<Token> tokens = words.stream()
                .map(word -> new Token(
                        new Span(offset + word.beginPosition(), offset + word.endPosition()),
                        word.word(),
                        tag,
                        "O",
                        Token.Arc.NONE))
                .toList();
        return new Sentence(
                tokens.get(0).span().join(tokens.get(tokens.size() - 1).span()), tokens, false);
    }

    private Sentence analysed(List<CoreLabel> words, int offset, Morphology morphology, Predicate<String> small) {
        RomanisedNames.mark(words);
        HomeAdjectives.mark(words);
        tagger.tagCoreLabels(words, true);
        if (TitleCase.is(words.stream().map(CoreLabel::word).toList())) {
            TitleCase.retag(words, small, lowered -> tagger.tagCoreLabels(lowered, true));
        } else {
            TitleCase.markNames(words);
        }
        List<CoreLabel> named = mayName(words) ? names.classifySentence(words) : words;
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            String tag = word.tag();
            String lemma = morphology.lemma(word.word(), tag);
            String entity = named.get(i).get(CoreAnnotations.AnswerAnnotation.class);
            tokens.add(new Token(
                    new Span(offset + word.beginPosition(), offset + word.endPosition()),
                    lemma == null ? word.word() : lemma,
                    tag,
                    entity == null ? "O" : entity,
                    Token.Arc.NONE));
        }
        ToldParticiples.mark(tokens);
        return new Sentence(
                tokens.get(0).span().join(tokens.get(tokens.size() - 1).span()), tokens, false);
    }

    /**
     * The same sentence with dependencies among the tokens that {@code kept} admits; the others stay without. Leaving
     * out quotation marks and whole quotations gives better trees than keeping them.
     */
    public Sentence parsed(Sentence sentence, String text, IntPredicate kept) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int told = kept.test(i) ? ToldParticiples.end(tokens, i) : i;
            if (told > i) {
                describe(tokens, i, told);
                i = told;
            }
            if (kept.test(i)) {
                places.add(i);
            }
        }
        for (List<Integer> piece : TreeSize.pieces(places, tokens)) {
            hang(piece, tokens, text);
        }
        return new Sentence(sentence.span(), tokens, true);
    }

    private static void describe(List<Token> tokens, int told, int end) {
        for (int i = told; i < end; i++) {
            tokens.set(i, hung(tokens.get(i), ToldParticiples.arc(told, i)));
        }
    }

    private static Token hung(Token token, Token.Arc arc) {
        return new Token(token.span(), token.lemma(), token.tag(), token.entity(), arc);
    }

    private void hang(List<Integer> places, List<Token> tokens, String text) {
        List<String> words = places.stream()
                .map(place -> plain(tokens.get(place).span().of(text)))
                .toList();
        List<String> tags =
                places.stream().map(place -> tokens.get(place).tag()).toList();
        ArcParser.Arcs arcs = parser.parse(TitleCase.is(words) ? TitleCase.lowered(words, tags) : words, tags);
        for (int k = 0; k < places.size(); k++) {
            int head = arcs.heads().get(k);
            Token.Arc arc = new Token.Arc(
                    head < 0 ? -1 : places.get(head), arcs.relations().get(k));
            tokens.set(places.get(k), hung(tokens.get(places.get(k)), arc));
        }
    }

    /** As the models know it: with straight marks. */
    private static String plain(String word) {
        return word.replace('’', '\'').replace('‘', '\'');
    }
}
