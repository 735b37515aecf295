package whence.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import whence.dossier.Codec;
import whence.reading.Reading;
import whence.text.Document;

/** Over a cluster each story gets what one machine finds in its documents. */
class ClusterOriginsTest {

    private static final List<Document> ARREST = List.of(
            News.document(
                    "wire",
                    "Harbour Wire",
                    "2024-03-01",
                    "Police arrested the shipowner Odran Pell on Thursday, a"
                            + " spokeswoman for the prosecutor said. Mr Pell denied any wrongdoing through his lawyer."),
            News.document(
                    "ledger",
                    "The Ledger",
                    "2024-03-02",
                    "The shipowner Odran Pell was arrested on Thursday, Harbour"
                            + " Wire reported, citing the prosecutor. Pell could not be reached."));
    private static final List<Document> ELSEWHERE = List.of(
            News.document(
                    "lamp",
                    "Evening Lamp",
                    "2024-03-03",
                    "The mountain road to Tessel has reopened, the council said.\n\n" + News.article(4, 5)),
            News.document("quay", "The Quay", "2024-03-04", "A council statement.\n\n" + News.article(4, 5)));
    private static final Document ALONE =
            News.document("alone", "The Bell", "2024-03-05", "The brass band of Lower Quay won the spring contest.");

    @Test
    void the_pile_is_cut_into_stories_and_each_is_what_trace_finds_in_its_documents() throws Exception {
        List<Document> pile = new ArrayList<>(ARREST);
        pile.add(ALONE);
        pile.addAll(ELSEWHERE);

        List<String> stories = derived(pile, 100)
                .derived()
                .sortBy(one -> one._1(), true, 1)
                .map(one -> one._2())
                .collect();

        assertThat(stories).hasSize(3);
        assertThat(stories.get(0)).isEqualTo(onOneMachine(ARREST)).contains("Harbour Wire");
        assertThat(stories.get(1)).isEqualTo(onOneMachine(ELSEWHERE)).contains("\"copies\"");
        assertThat(ids(stories.get(2))).containsExactly("alone");
        assertThat(new ObjectMapper().readTree(stories.get(0)).path("claims")).isNotEmpty();
    }

    @Test
    void a_story_of_more_documents_than_one_task_may_hold_is_named_and_not_left_out_silently() {
        ClusterOrigins found = derived(ARREST, 1);

        assertThat(found.derived().collect()).isEmpty();
        assertThat(found.tooLarge().collect()).hasSize(1);
    }

    private static ClusterOrigins derived(List<Document> pile, int largest) {
        List<byte[]> packed = pile.stream().map(Codec::bytes).toList();
        JavaSparkContext context =
                JavaSparkContext.fromSparkContext(Cluster.session().sparkContext());
        JavaPairRDD<Integer, byte[]> documents =
                Numbering.number(Cluster.session(), context.parallelize(packed, 2), new Home(3));
        return ClusterOrigins.find(Cluster.session(), documents, largest);
    }

    private static String onOneMachine(List<Document> documents) {
        List<Reading> readings =
                documents.stream().map(document -> Readers.get().read(document)).toList();
        return ClusterOrigins.json(documents, readings);
    }

    private static List<String> ids(String story) throws Exception {
        JsonNode documents = new ObjectMapper().readTree(story).path("documents");
        return StreamSupport.stream(documents.spliterator(), false)
                .map(one -> one.path("id").asText())
                .toList();
    }
}
