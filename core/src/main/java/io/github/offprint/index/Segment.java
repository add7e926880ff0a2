package io.github.offprint.index;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.model.Author;
import io.github.offprint.model.Paper;
import io.github.offprint.query.Field;
import io.github.offprint.query.FieldSet;
import io.github.offprint.query.Fields;
import io.github.offprint.query.OrderedField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a run of papers: a column for each field with one value, the words of titles and abstracts, and the papers of each
 * author, keyword and organization.
 * It holds no papers, only their positions within the run. Immutable.
 */
final class Segment {
    /** The fields with one value. Titles, abstracts and pages are left out: each paper has its own. */
    private static final ImmutableSet<OrderedField<?>> COLUMNS = FieldSet.standard().fields().stream()
            .filter(field -> !field.equals(Fields.TITLE) && !field.equals(Fields.ABSTRACT))
            .filter(field -> field instanceof OrderedField && !field.equals(Fields.PAGES))
            .map(field -> (OrderedField<?>) field)
            .collect(ImmutableSet.toImmutableSet());

    /** The most papers a segment covers. */
    static final int MOST_PAPERS = 1 << 20;

    /** The most words of texts, of which each takes seven bytes at worst, and the most characters of different ones. */
    private static final int MOST_WORDS = 1 << 28;

    private final int size;
    private final ImmutableMap<Field<?>, Column<?>> columns;
    private final VenueIndex venues;
    private final ImmutableMap<Field<?>, WordIndex> words;
    private final AuthorIndex authors;
    private final ImmutableMap<Field<?>, Elements<String>> texts;

    private Segment(
            int size,
            ImmutableMap<Field<?>, Column<?>> columns,
            VenueIndex venues,
            ImmutableMap<Field<?>, WordIndex> words,
            AuthorIndex authors,
            ImmutableMap<Field<?>, Elements<String>> texts) {
        this.size = size;
        this.columns = columns;
        this.venues = venues;
        this.words = words;
        this.authors = authors;
        this.texts = texts;
    }

    /** A segment over as many of the first papers as it can hold, of which there is one. */
    static Segment of(List<Paper> papers) {
        Builder builder = new Builder(Math.min(papers.size(), MOST_PAPERS));
        while (builder.size < papers.size() && !builder.isFull()) {
            builder.add(papers.get(builder.size));
        }
        return builder.build(papers);
    }

    /** Whether each segment has a column of the field. */
    static boolean hasColumn(Field<?> field) {
        return COLUMNS.contains(field);
    }

    private static final class Builder {
        private final List<Column.Builder<?>> columns = new ArrayList<>();
        private final WordIndex.Builder titles = new WordIndex.Builder("title");
        private final WordIndex.Builder abstracts = new WordIndex.Builder("abstract");
        private final Elements.Builder<Author> authors = new Elements.Builder<>("authors");
        private final Elements.Builder<String> keywords = new Elements.Builder<>("keywords");
        private final Elements.Builder<String> organizations = new Elements.Builder<>("organizations");
        private int size;

        Builder(int papers) {
            COLUMNS.forEach(field -> columns.add(new Column.Builder<>(field, papers)));
        }

        void add(Paper paper) {
            for (Column.Builder<?> column : columns) {
                column.add(paper);
            }
            titles.add(size, paper.title());
            paper.abstractText().ifPresent(text -> abstracts.add(size, text));
            authors.add(size, paper.authors());
            keywords.add(size, paper.keywords());
            organizations.add(size, paper.organizations());
            size++;
        }

        boolean isFull() {
            return size == MOST_PAPERS || isFull(titles) || isFull(abstracts);
        }

        private static boolean isFull(WordIndex.Builder texts) {
            return texts.words() > MOST_WORDS || texts.characters() > MOST_WORDS;
        }

        Segment build(List<Paper> papers) {
            ImmutableMap<Field<?>, Column<?>> built =
                    columns.stream().collect(ImmutableMap.toImmutableMap(Column.Builder::field, Column.Builder::build));
            return new Segment(
                    size,
                    built,
                    VenueIndex.of(requireNonNull(built.get(Fields.VENUE)), papers),
                    ImmutableMap.of(Fields.TITLE, titles.build(size), Fields.ABSTRACT, abstracts.build(size)),
                    AuthorIndex.of(authors.build(size)),
                    ImmutableMap.of(
                            Fields.KEYWORDS, keywords.build(size), Fields.ORGANIZATIONS, organizations.build(size)));
        }
    }

    /** How many papers there are in the run. */
    int size() {
        return size;
    }

    /** The column of a field, if there is one. */
    @SuppressWarnings("unchecked") // A column stands under its field, and equal fields have values of one type.
    <V> @Nullable Column<V> column(Field<V> field) {
        return (Column<V>) columns.get(field);
    }

    VenueIndex venues() {
        return venues;
    }

    /** The words of a field, if they are known. */
    @Nullable
    WordIndex words(Field<?> field) {
        return words.get(field);
    }

    AuthorIndex authors() {
        return authors;
    }

    /** The texts of a field that can have several, if it is known. */
    @Nullable
    Elements<String> texts(Field<?> field) {
        return texts.get(field);
    }
}
