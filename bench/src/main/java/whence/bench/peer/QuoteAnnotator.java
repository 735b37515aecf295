package whence.bench.peer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import edu.stanford.nlp.coref.CorefCoreAnnotations.CorefChainAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * CoreNLP's quote annotator with its speakers (Muzny et al. 2017), without coreference: a quotation is a content, the
 * mention it names as speaker is its source. It marks no cue.
 */
final class QuoteAnnotator implements Peer {

    private final StanfordCoreNLP before;
    private final edu.stanford.nlp.pipeline.QuoteAnnotator quotes;

    QuoteAnnotator() {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("quote.attribution.useCoref", "false");
        this.before = new StanfordCoreNLP(settings);
        this.quotes = new edu.stanford.nlp.pipeline.QuoteAnnotator(settings);
    }

    @Override
    public void read(ObjectNode article, ObjectNode line) {
        CoreDocument document = new CoreDocument(article.path("text").asText());
        before.annotate(document);
        // Told to do without coreference, it still asks for the map.
        document.annotation().set(CorefChainAnnotation.class, Map.of());
        quotes.annotate(document.annotation());
        document.wrapAnnotations();
        List<CoreLabel> tokens = document.tokens();
        int number = 0;
        for (CoreQuote quote : document.quotes()) {
            ObjectNode statement = line.withArray("/statements").addObject();
            statement.put("id", "q" + number++);
            statement
                    .putArray("content")
                    .addArray()
                    .add(quote.quoteCharOffsets().first())
                    .add(quote.quoteCharOffsets().second());
            statement.putArray("cue");
            var source = statement.putArray("source");
            Integer from = quote.coreMap().get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
            Integer to = quote.coreMap().get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
            if (from != null && to != null) {
                source.addArray()
                        .add(tokens.get(from).beginPosition())
                        .add(tokens.get(to).endPosition());
            }
        }
    }
}
