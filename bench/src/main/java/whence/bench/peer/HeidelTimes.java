package whence.bench.peer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.unihd.dbs.uima.types.heideltime.Dct;
import de.unihd.dbs.uima.types.heideltime.Sentence;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import de.unihd.dbs.uima.types.heideltime.Token;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.util.Objects;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceSpecifier;
import org.apache.uima.util.XMLInputSource;

/**
 * HeidelTime (Strötgen and Gertz 2010) on CoreNLP's sentences and tags; its own wrappers ask for taggers that are not to
 * be had here or no longer fit.
 */
final class HeidelTimes implements Peer {

    /** How its documents are to be taken; {@code TOLD}: as narratives where no day of publication is known. */
    enum Genre {
        NEWS,
        NARRATIVES,
        TOLD
    }

    /** What stands for the day of publication where none is known and the genre asks for one. */
    private static final String NO_DAY = "2000.01.01";

    private final Genre genre;
    private final AnnotationPipeline words = new AnnotationPipeline();
    private final AnalysisEngine news;
    private final AnalysisEngine narratives;
    private final JCas page;

    HeidelTimes(Genre genre) {
        this.genre = genre;
        words.addAnnotator(new TokenizerAnnotator(false));
        words.addAnnotator(new WordsToSentencesAnnotator(false));
        words.addAnnotator(new POSTaggerAnnotator(false));
        try {
            this.news = engine("news");
            this.narratives = engine("narratives");
            this.page = news.newJCas();
        } catch (UIMAException | IOException broken) {
            throw new IllegalStateException("HeidelTime does not start", broken);
        }
    }

    private static AnalysisEngine engine(String type) throws UIMAException, IOException {
        XMLInputSource description = new XMLInputSource(Objects.requireNonNull(
                HeidelTimes.class.getResource("/desc/annotator/HeidelTime.xml"), "HeidelTime is on the class path"));
        ResourceSpecifier specifier = UIMAFramework.getXMLParser().parseResourceSpecifier(description);
        AnalysisEngine engine = UIMAFramework.produceAnalysisEngine(specifier);
        engine.setConfigParameterValue("Language", "english");
        engine.setConfigParameterValue("Type", type);
        engine.reconfigure();
        return engine;
    }

    @Override
    public void read(ObjectNode article, ObjectNode line) {
        boolean dated = article.path("published").isTextual();
        boolean narrative = genre == Genre.NARRATIVES || (genre == Genre.TOLD && !dated);
        page.reset();
        page.setDocumentText(article.path("text").asText());
        Dct published = new Dct(page);
        published.setValue(dated ? article.path("published").asText().replace('-', '.') : NO_DAY);
        published.addToIndexes();
        putWords();
        try {
            (narrative ? narratives : news).process(page);
        } catch (UIMAException failed) {
            throw new IllegalStateException("HeidelTime fails on " + article.path("id"), failed);
        }
        page.getAnnotationIndex(Timex3.type).forEach(found -> {
            Timex3 time = (Timex3) found;
            CalendarValue.put(line, time.getBegin(), time.getEnd(), time.getTimexValue());
        });
    }

    private void putWords() {
        Annotation annotation = new Annotation(page.getDocumentText());
        words.annotate(annotation);
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            Sentence whole = new Sentence(page);
            whole.setBegin(sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class));
            whole.setEnd(sentence.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
            whole.addToIndexes();
            for (CoreLabel word : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
                Token token = new Token(page);
                token.setBegin(word.beginPosition());
                token.setEnd(word.endPosition());
                token.setPos(word.tag());
                token.addToIndexes();
            }
        }
    }
}
