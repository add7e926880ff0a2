package io.github.offprint.benchmarks.querying;

import io.github.offprint.model.Author;
import io.github.offprint.model.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Lucene, merged into one segment whose documents are in the order of the papers, in files that the system keeps in memory. It does
 * not remember answers.
 */
final class LuceneEngine implements Engine {
    private static final int MEGABYTES_BEFORE_WRITING = 128;

    private final List<Paper> papers;
    private final LeafReaderContext segment;
    private final IndexSearcher searcher;

    LuceneEngine(List<Paper> papers, Path folder) throws IOException {
        this.papers = papers;
        Directory directory = new MMapDirectory(Files.createTempDirectory(folder, "lucene"));
        // Only neighbours are merged, so that documents stay in order.
        IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer())
                .setMergePolicy(new LogDocMergePolicy())
                .setRAMBufferSizeMB(MEGABYTES_BEFORE_WRITING);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Paper paper : papers) {
                writer.addDocument(document(paper));
            }
            writer.forceMerge(1);
        }
        DirectoryReader reader = DirectoryReader.open(directory);
        this.segment = reader.leaves().get(0);
        this.searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
    }

    private static Document document(Paper paper) {
        Document document = new Document();
        document.add(new TextField("title", paper.title(), Field.Store.NO));
        for (Author author : paper.authors()) {
            document.add(new StringField("author", author.name().printed(), Field.Store.NO));
        }
        paper.venue().ifPresent(venue -> {
            document.add(new StringField("venue", venue.acronym().orElse(""), Field.Store.NO));
            document.add(new SortedDocValuesField("venueName", new BytesRef(venue.name())));
        });
        document.add(new IntField("year", paper.year().orElse(0), Field.Store.NO));
        document.add(
                new NumericDocValuesField("upvotes", paper.metrics().upvotes().orElse(-1)));
        return document;
    }

    private static Query query(Question question) {
        return switch (question) {
            case YEARS -> IntField.newRangeQuery("year", Wanted.FROM, Wanted.TO);
            case VENUE_AND_YEARS -> all(term("venue", Wanted.VENUE_A), query(Question.YEARS));
            case WORD -> term("title", Wanted.WORD);
            case SUBSTRING -> new WildcardQuery(new Term("title", "*" + Wanted.SUBSTRING + "*"));
            case PHRASE -> new PhraseQuery("title", Wanted.COMMON, Wanted.FREQUENT);
            case AUTHOR -> term("author", Wanted.AUTHOR);
            case AUTHOR_AND_YEARS -> all(query(Question.AUTHOR), query(Question.YEARS));
            case OR_NOT ->
                new BooleanQuery.Builder()
                        .add(venues(Wanted.VENUE_A, Wanted.VENUE_B), BooleanClause.Occur.FILTER)
                        .add(query(Question.WORD), BooleanClause.Occur.MUST_NOT)
                        .add(
                                IntField.newRangeQuery("year", Wanted.RECENT, Integer.MAX_VALUE),
                                BooleanClause.Occur.FILTER)
                        .build();
            case POPULAR -> NumericDocValuesField.newSlowRangeQuery("upvotes", 20, Long.MAX_VALUE);
        };
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    private static Query venues(String one, String other) {
        return new TermInSetQuery("venue", List.of(new BytesRef(one), new BytesRef(other)));
    }

    private static Query all(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, BooleanClause.Occur.FILTER)
                .add(other, BooleanClause.Occur.FILTER)
                .build();
    }

    private void forEach(Query query, Found found) throws IOException {
        searcher.search(query, new OneCollector(new Documents(found)));
    }

    /** Takes the number of a document. */
    @FunctionalInterface
    private interface Found {
        void accept(int document) throws IOException;
    }

    /** One collector for the one segment. */
    private record OneCollector(Documents documents) implements CollectorManager<Documents, Documents> {
        @Override
        public Documents newCollector() {
            return documents;
        }

        @Override
        public Documents reduce(Collection<Documents> one) {
            return documents;
        }
    }

    /** Hands on the numbers of documents, which are the positions of papers. */
    private static final class Documents extends SimpleCollector {
        private final Found found;

        Documents(Found found) {
            this.found = found;
        }

        @Override
        public void collect(int document) throws IOException {
            found.accept(document);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    @Override
    public int count(Question question) throws IOException {
        return searcher.count(query(question));
    }

    @Override
    public List<Paper> list(Question question) throws IOException {
        List<Paper> found = new ArrayList<>();
        forEach(query(question), document -> found.add(papers.get(document)));
        return found;
    }

    @Override
    public List<Paper> top(Question question) throws IOException {
        Sort byUpvotes = new Sort(new SortField("upvotes", SortField.Type.LONG, true));
        List<Paper> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query(question), TOP, byUpvotes).scoreDocs) {
            found.add(papers.get(hit.doc));
        }
        return found;
    }

    @Override
    public Map<String, Integer> venues(Question question) throws IOException {
        SortedDocValues names = segment.reader().getSortedDocValues("venueName");
        int[] counts = new int[names.getValueCount()];
        forEach(query(question), document -> {
            if (names.advanceExact(document)) {
                counts[names.ordValue()]++;
            }
        });
        Map<String, Integer> named = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                named.put(names.lookupOrd(i).utf8ToString(), counts[i]);
            }
        }
        return named;
    }

    @Override
    public Map<Integer, Integer> years() throws IOException {
        NumericDocValues years = DocValues.unwrapSingleton(DocValues.getSortedNumeric(segment.reader(), "year"));
        Map<Integer, Integer> counts = new HashMap<>();
        while (years.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            counts.merge((int) years.longValue(), 1, Integer::sum);
        }
        return counts;
    }
}
