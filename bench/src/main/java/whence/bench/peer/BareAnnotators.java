package whence.bench.peer;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import java.util.function.ToLongFunction;
import whence.text.Document;

/** The annotators of CoreNLP that reading English stands on, with nothing on top. */
public enum BareAnnotators {
    /** What every sentence goes through. */
    WORDS_AND_NAMES("tokens, tags, lemmas and names alone", "tokenize,ssplit,pos,lemma,ner"),
    /** With a tree of every sentence. */
    TREES("tokens to trees of every sentence", "tokenize,ssplit,pos,lemma,ner,depparse");

    private final String what;
    private final String annotators;

    BareAnnotators(String what, String annotators) {
        this.what = what;
        this.annotators = annotators;
    }

    public String what() {
        return what;
    }

    /** Counts the words of a document after annotating it; several threads may use it at once. */
    public ToLongFunction<Document> load() {
        Properties settings = new Properties();
        settings.setProperty("annotators", annotators);
        settings.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
        return document -> {
            Annotation annotation = new Annotation(document.text());
            pipeline.annotate(annotation);
            return annotation.get(CoreAnnotations.TokensAnnotation.class).size();
        };
    }
}
