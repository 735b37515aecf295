package whence.text;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Our parser stands for CoreNLP's: same model, same trees. */
class ArcParserTest {

    private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    private static final String NEWS = """
            The harbour master, a former naval officer, told reporters on Tuesday that no ship had left the port of Velm since the storm.
            According to two people familiar with the inquiry, the minister was asked whether he had met the owners, and he said he had not.
            Reports that the ferry had been sold twice were dismissed by the ministry as a fabrication.
            "We were never told," she added, citing a letter which the union had sent to the board in March, April and again in May.
            Nobody in the village of Ostrand, where the two brothers grew up, believes the story; many laugh at it.
            Fled, bought, sold: the three ledgers tell it differently, and the accountant who kept them died in 1998.
            """;

    @Test
    void the_trees_are_those_that_core_nlp_reads_off_the_same_model() throws IOException {
        ArcParser parser = new ArcParser(ArcNetwork.load(MODEL));
        DependencyParser other = DependencyParser.loadFromModelFile(MODEL);
        int arcs = 0;
        int same = 0;
        for (String line : NEWS.lines().toList()) {
            for (Sentence sentence : Linguist.english().sentences(line, 0, word -> false)) {
                List<String> words = words(sentence, line);
                List<String> tags = sentence.tokens().stream().map(Token::tag).toList();
                List<String> mine = arcs(parser.parse(words, tags));
                List<String> theirs = theirs(other, words, tags);
                arcs += theirs.size();
                for (int i = 0; i < theirs.size(); i++) {
                    same += mine.get(i).equals(theirs.get(i)) ? 1 : 0;
                }
            }
        }
        assertThat(arcs).isGreaterThan(120);
        assertThat(same)
                .as("arcs alike of %s; single precision may turn one", arcs)
                .isGreaterThanOrEqualTo(arcs - 1);
    }

    @Test
    void the_same_sentence_gives_the_same_tree_however_much_was_parsed_before() throws IOException {
        ArcParser parser = new ArcParser(ArcNetwork.load(MODEL));
        List<String> words = List.of("Tal", "said", "the", "ship", "sank", ".");
        List<String> tags = List.of("NNP", "VBD", "DT", "NN", "VBD", ".");
        ArcParser.Arcs before = parser.parse(words, tags);
        for (String word : NEWS.split("\\W+", -1)) {
            parser.parse(List.of(word, "of", word, "a", word), List.of("NN", "IN", "JJ", "DT", "NN"));
        }
        assertThat(parser.parse(words, tags)).isEqualTo(before);
        assertThat(parser.parse(List.of("Nonsense"), List.of("NN")))
                .as("one word is its own root")
                .isEqualTo(new ArcParser.Arcs(List.of(-1), List.of("root")));
    }

    private static List<String> words(Sentence sentence, String text) {
        return sentence.tokens().stream().map(token -> token.span().of(text)).toList();
    }

    private static List<String> arcs(ArcParser.Arcs arcs) {
        List<String> list = new ArrayList<>();
        for (int i = 0; i < arcs.heads().size(); i++) {
            list.add(arcs.heads().get(i) + " " + arcs.relations().get(i));
        }
        return list;
    }

    private static List<String> theirs(DependencyParser parser, List<String> words, List<String> tags) {
        List<CoreLabel> labels = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            CoreLabel label = new CoreLabel();
            label.setWord(words.get(i));
            label.setValue(words.get(i));
            label.setTag(tags.get(i));
            label.setIndex(i + 1);
            labels.add(label);
        }
        Annotation sentence = new Annotation("");
        sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
        String[] arcs = new String[words.size()];
        parser.predict(sentence)
                .typedDependencies()
                .forEach(arc -> arcs[arc.dep().index() - 1] = (arc.gov().index() - 1) + " " + arc.reln());
        return List.of(arcs);
    }
}
