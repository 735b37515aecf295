package whence.bench.peer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.Properties;

/** SUTime, as CoreNLP brings it (Chang and Manning 2012), told when a document was published where that is known. */
final class SuTime implements Peer {

    private final AnnotationPipeline pipeline = new AnnotationPipeline();

    SuTime() {
        pipeline.addAnnotator(new TokenizerAnnotator(false));
        pipeline.addAnnotator(new WordsToSentencesAnnotator(false));
        pipeline.addAnnotator(new POSTaggerAnnotator(false));
        pipeline.addAnnotator(new TimeAnnotator("sutime", new Properties()));
    }

    @Override
    public void read(ObjectNode article, ObjectNode line) {
        Annotation annotation = new Annotation(article.path("text").asText());
        if (article.path("published").isTextual()) {
            annotation.set(
                    CoreAnnotations.DocDateAnnotation.class,
                    article.path("published").asText());
        }
        pipeline.annotate(annotation);
        for (CoreMap time : annotation.get(TimeAnnotations.TimexAnnotations.class)) {
            String value = time.get(TimeAnnotations.TimexAnnotation.class).value();
            CalendarValue.put(
                    line,
                    time.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                    time.get(CoreAnnotations.CharacterOffsetEndAnnotation.class),
                    value == null ? "" : value);
        }
    }
}
