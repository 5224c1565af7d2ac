package io.yinuo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** The baseline: BM25 with its usual settings over title and body, each Chinese character a word. */
final class SingleCharacters implements Retrieval {

    private final StandardAnalyzer analyzer = new StandardAnalyzer();
    private final IndexSearcher searcher;

    SingleCharacters(List<Passage> passages) throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (var passage : passages) {
                writer.addDocument(document(passage));
            }
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    private static Document document(Passage passage) {
        var document = new Document();
        document.add(new StringField("id", passage.id(), Field.Store.YES));
        document.add(new StringField("kind", passage.kind(), Field.Store.NO));
        document.add(new TextField("text", passage.title() + " " + passage.body(), Field.Store.NO));
        return document;
    }

    @Override
    public List<String> find(String text, String kind, int most) {
        var query = new BooleanQuery.Builder()
                .add(new QueryBuilder(analyzer).createBooleanQuery("text", text), Occur.MUST)
                .add(new TermQuery(new Term("kind", kind)), Occur.FILTER)
                .build();
        try {
            return ids(query, most);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<String> ids(Query query, int most) throws IOException {
        var ids = new ArrayList<String>();
        for (var hit : searcher.search(query, most).scoreDocs) {
            ids.add(searcher.storedFields().document(hit.doc).get("id"));
        }
        return ids;
    }
}
