package io.github.offprint.parsers.csv;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Author;
import io.github.offprint.model.PersonName;
import io.github.offprint.parsers.csv.CsvFormat.Column;
import java.util.List;

/**
 * The cell that says where the authors work, with semicolons between them. It is used where it has one part for each author, in
 * Scopus with the author's name in front; any other is kept as an extra, for who works where cannot be told then.
 */
final class Affiliations {
    private Affiliations() {}

    /** The authors, each with the affiliation that the row gives. */
    static ImmutableList<Author> assign(ImmutableList<Author> authors, RowDraft draft, Columns columns) {
        String cell = draft.text(Column.AFFILIATIONS);
        if (cell == null) {
            return authors;
        }
        List<String> parts = Splitter.on(';').trimResults().splitToList(cell);
        boolean named = columns.authors() == AuthorCell.SCOPUS;
        ImmutableList.Builder<Author> assigned = ImmutableList.builder();
        for (int i = 0; i < authors.size() && parts.size() == authors.size(); i++) {
            Author author = authors.get(i);
            String name = named ? nameInFront(author.name()) : "";
            if (parts.get(i).startsWith(name)) {
                assigned.add(
                        author.withAffiliations(ImmutableList.of(parts.get(i).substring(name.length()))));
            }
        }
        ImmutableList<Author> all = assigned.build();
        if (all.size() == authors.size()) {
            return all;
        }
        draft.keep(Column.AFFILIATIONS);
        return authors;
    }

    private static String nameInFront(PersonName name) {
        return name.fullFamily().orElse(name.printed())
                + ", "
                + name.given().map(given -> given + ", ").orElse("");
    }
}
