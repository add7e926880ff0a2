package io.github.offprint.cli;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Author;
import io.github.offprint.model.Paper;
import io.github.offprint.model.Presentation;
import io.github.offprint.text.SafeText;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints papers as a table that fits the screen: one line each, cut where it must be, no control characters. */
final class PaperTable {
    private static final String GAP = "  ";
    private static final int SHOWN_AUTHORS = 3;

    private final int width;

    PaperTable(int width) {
        this.width = width;
    }

    /** Prints a heading, one line for each paper and the number of papers. */
    void print(Iterable<Paper> papers, PrintStream out) {
        List<Row> rows = new ArrayList<>();
        papers.forEach(paper -> rows.add(Row.of(paper)));
        if (rows.isEmpty()) {
            return;
        }
        int where = widest(rows, Row::where, width / 4);
        int authors = widest(rows, Row::authors, (width - where) * 2 / 5);
        int title = widest(rows, Row::title, width - where - authors - 2 * GAP.length());
        print(out, new Row("Title", "Authors", "Where and when"), title, authors, where);
        rows.forEach(row -> print(out, row, title, authors, where));
        out.println(rows.size() == 1 ? "1 paper" : rows.size() + " papers");
    }

    private static void print(PrintStream out, Row row, int title, int authors, int where) {
        String line = cell(row.title(), title) + GAP + cell(row.authors(), authors) + GAP + cell(row.where(), where);
        out.println(line.stripTrailing());
    }

    private static int widest(List<Row> rows, java.util.function.Function<Row, String> column, int most) {
        int widest =
                rows.stream().mapToInt(row -> columns(column.apply(row))).max().orElse(0);
        return Math.max(1, Math.min(widest, most));
    }

    private static int columns(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String cell(String text, int columns) {
        int length = columns(text);
        return length <= columns
                ? text + " ".repeat(columns - length)
                : text.substring(0, text.offsetByCodePoints(0, columns - 1)) + "…";
    }

    private record Row(String title, String authors, String where) {
        static Row of(Paper paper) {
            return new Row(
                    SafeText.escape(paper.title()), SafeText.escape(authors(paper)), SafeText.escape(where(paper)));
        }

        private static String authors(Paper paper) {
            ImmutableList<Author> authors = paper.authors();
            if (authors.isEmpty()) {
                return paper.authorCount().isPresent() ? paper.authorCount().getAsInt() + " authors" : "";
            }
            String shown =
                    authors.stream().limit(SHOWN_AUTHORS).map(Author::toString).collect(Collectors.joining(", "));
            int more = authors.size() - SHOWN_AUTHORS;
            return more > 0 ? shown + " +" + more : shown;
        }

        private static String where(Paper paper) {
            Stream<String> venue = paper.venue().map(Object::toString).stream();
            Stream<String> session = paper.presentations().stream().limit(1).map(Row::session);
            Stream<String> date = paper.venue().isPresent()
                    ? Stream.empty()
                    : Stream.concat(paper.published().stream(), paper.listed().stream())
                            .limit(1)
                            .map(Object::toString);
            return Stream.of(venue, session, date).flatMap(s -> s).collect(Collectors.joining(", "));
        }

        private static String session(Presentation presentation) {
            return presentation.session().orElse(presentation.kind().value());
        }
    }
}
