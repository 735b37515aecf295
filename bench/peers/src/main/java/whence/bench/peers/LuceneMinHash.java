package whence.bench.peers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import whence.text.Document;

/** Lucene's MinHashFilter over shingles of five words, looked up in an index of it in memory. */
final class LuceneMinHash implements Peer {

    private static final int BUCKETS = 512;
    /** A tenth of the hashes of one text stand in the other. */
    private static final double SHARED = 0.1;

    private static final int MOST = 1_000;

    @Override
    public String name() {
        return "Lucene 9.12.3 MinHashFilter, 512 buckets, shingles of 5";
    }

    @Override
    public String countsAsPair() {
        return "a tenth of the 512 hashes are equal";
    }

    private static Analyzer analyzer() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                ShingleFilter shingles = new ShingleFilter(new LowerCaseFilter(words), 5, 5);
                shingles.setOutputUnigrams(false);
                return new TokenStreamComponents(words, new MinHashFilter(shingles, 1, BUCKETS, 1, true));
            }
        };
    }

    @Override
    public Set<Long> pairs(List<Document> documents) throws IOException {
        IndexSearcher.setMaxClauseCount(BUCKETS);
        Set<Long> pairs = new HashSet<>();
        try (Analyzer analyzer = analyzer();
                ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (int i = 0; i < documents.size(); i++) {
                    org.apache.lucene.document.Document fields = new org.apache.lucene.document.Document();
                    fields.add(new TextField("text", documents.get(i).text(), Field.Store.NO));
                    fields.add(new StoredField("place", i));
                    writer.addDocument(fields);
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                for (int i = 0; i < documents.size(); i++) {
                    for (ScoreDoc hit : searcher.search(query(analyzer, documents.get(i).text()), MOST).scoreDocs) {
                        int other = searcher.storedFields()
                                .document(hit.doc)
                                .getField("place")
                                .numericValue()
                                .intValue();
                        if (other != i) {
                            pairs.add(Peer.pair(i, other));
                        }
                    }
                }
            }
        }
        return pairs;
    }

    private static BooleanQuery query(Analyzer analyzer, String text) throws IOException {
        Set<String> hashes = new HashSet<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                hashes.add(term.toString());
            }
            stream.end();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        new ArrayList<>(hashes)
                .forEach(hash -> query.add(new TermQuery(new Term("text", hash)), BooleanClause.Occur.SHOULD));
        query.setMinimumNumberShouldMatch((int) Math.max(1, SHARED * hashes.size()));
        return query.build();
    }
}
