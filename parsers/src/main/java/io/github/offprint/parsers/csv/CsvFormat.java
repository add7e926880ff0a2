package io.github.offprint.parsers.csv;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.format.Detection;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperWriter;
import io.github.offprint.format.ReadContext;
import io.github.offprint.format.WriteContext;
import io.github.offprint.parsers.rows.Dialect;
import io.github.offprint.parsers.rows.FormulaGuard;
import io.github.offprint.parsers.rows.RowReader;
import io.github.offprint.source.Head;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The format {@code csv}: any CSV or TSV with a head row, and the library's own, read and written.
 *
 * <p><b>Reading any file.</b> Delimiter and quotes are found from the first characters; a {@code sep=} line counts. Columns are known
 * by their usual names whatever their case ({@code Title}, {@code paper_title}, {@code Authors}, {@code Year}, {@code DOI}, ...);
 * for others a host says what they mean: {@code new CsvFormat().column("Beitrag", Column.TITLE)}. Cells are taken as they stand,
 * formulas too; only titles, abstracts and venues lose the markup of HTML and JATS that publishers leave in them. Authors may stand with semicolons, bars, middle dots or {@code and} between them, or with commas between full
 * names; a cell that could be divided in two ways is set aside.
 *
 * <p><b>What it keeps.</b> Every column without a meaning becomes an extra {@code csv:name of the column}, and so does a value that
 * cannot be read, with a problem. A row that is shorter or longer than the head row is read, with a problem; a row whose quotation
 * marks contradict each other is one problem with its text, and the rows around it are read.
 *
 * <p><b>Writing.</b> RFC 4180 in UTF-8 with the columns {@code title}, {@code authors}, ..., {@code extras}. Lists stand with
 * {@code "; "} between their parts, a semicolon or backslash of a part's own behind a backslash; links and extras are {@code
 * kind=address} and {@code key=text}. A cell that a spreadsheet would run (it starts with {@code =}, {@code +}, {@code -}, {@code @},
 * a tab or a line end, or a full-width form of them) gets an apostrophe in front, unless a host asks for {@link Formulas#KEEP}.
 * A file with exactly these columns is read back to the letter, without the apostrophes. Lost are presentations, and of authors
 * all but the printed names.
 *
 * <p>Immutable and thread-safe.
 */
public final class CsvFormat implements PaperFormat {
    /** What a column can mean. */
    public enum Column {
        /** The title, without which a row is no paper. */
        TITLE,
        /** All authors in one cell. */
        AUTHORS,
        /** All authors in one cell by their full names, with semicolons between them; counts before {@link #AUTHORS}. */
        AUTHOR_FULL_NAMES,
        /** The number of authors. */
        AUTHOR_COUNT,
        /** The affiliations of the authors with semicolons between them; used where there is one for each author. */
        AFFILIATIONS,
        /** The abstract. */
        ABSTRACT,
        /** The year of publication. */
        YEAR,
        /** The date of publication. */
        PUBLISHED,
        /** Month and day of publication, {@code JAN 15}, beside a year. */
        MONTH_AND_DAY,
        /** The date of the listing. */
        LISTED,
        /** The name of the venue. */
        VENUE,
        /** The acronym of the venue. */
        VENUE_ACRONYM,
        /** The year of the venue. */
        VENUE_YEAR,
        /** The volume. */
        VOLUME,
        /** The number or issue. */
        NUMBER,
        /** The pages. */
        PAGES,
        /** The first page. */
        FIRST_PAGE,
        /** The last page. */
        LAST_PAGE,
        /** The publisher. */
        PUBLISHER,
        /** Organizations, with semicolons, bars or commas between them. */
        ORGANIZATIONS,
        /** Keywords, with semicolons, bars or commas between them. */
        KEYWORDS,
        /** The kind of paper. */
        KIND,
        /** Identifiers of any scheme that can be told by its looks, with semicolons between them. */
        IDENTIFIERS,
        /** A DOI. */
        DOI,
        /** An arXiv identifier. */
        ARXIV,
        /** The forum of a paper on OpenReview. */
        OPENREVIEW,
        /** A DBLP key. */
        DBLP,
        /** A PubMed number. */
        PMID,
        /** A PubMed Central number. */
        PMCID,
        /** Book numbers. */
        ISBN,
        /** Serial numbers. */
        ISSN,
        /** The address of the paper's page. */
        PAGE,
        /** The address of its file. */
        PDF,
        /** The address of its code. */
        CODE,
        /** The address of its project. */
        PROJECT,
        /** The number of citations. */
        CITATIONS,
        /** The number of upvotes. */
        UPVOTES,
        /** The number of comments. */
        COMMENTS,
        /** The number of stars of its code. */
        STARS
    }

    /** What is done, in writing, to cells that a spreadsheet would run. */
    public enum Formulas {
        /** An apostrophe is set before them. The default. */
        GUARD,
        /** They are written as they are, for programs that run nothing. */
        KEEP
    }

    static final String ID = "csv";

    private final ImmutableMap<String, Column> named;
    private final Formulas formulas;

    /** The format with the usual names of columns; formulas are guarded. */
    public CsvFormat() {
        this(ImmutableMap.of(), Formulas.GUARD);
    }

    private CsvFormat(ImmutableMap<String, Column> named, Formulas formulas) {
        this.named = named;
        this.formulas = formulas;
    }

    /**
     * A copy that knows what one more column means. Upper and lower case, blanks and punctuation of its name do not count.
     *
     * @param name the name of the column
     * @throws IllegalArgumentException when the name has neither letter nor digit
     */
    public CsvFormat column(String name, Column meaning) {
        String key = Columns.key(name);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("a column needs a name with letters: \"" + name + "\"");
        }
        Map<String, Column> more = new HashMap<>(named);
        more.put(key, requireNonNull(meaning, "meaning"));
        return new CsvFormat(ImmutableMap.copyOf(more), formulas);
    }

    /** A copy that treats cells which look like formulas so, in writing. */
    public CsvFormat formulas(Formulas treatment) {
        return new CsvFormat(named, requireNonNull(treatment, "treatment"));
    }

    /** Gives {@code csv}. */
    @Override
    public String id() {
        return ID;
    }

    @Override
    public String description() {
        return "CSV or TSV with a head row, of any source; written with columns of the library's own";
    }

    /** Gives {@code csv}; a file with tabs is read as well. */
    @Override
    public ImmutableSet<String> extensions() {
        return ImmutableSet.of("csv");
    }

    /** Judges by the names in the first row. */
    @Override
    public Detection detect(Head head) {
        ImmutableList<String> names = RowReader.firstRow(head, Dialect.of(head));
        if (OwnReading.isHeader(names)) {
            return Detection.of(0.99, "the columns that the library writes");
        }
        Columns columns = columns();
        long known = names.stream()
                .filter(name -> columns.meaning(Columns.key(name)) != null)
                .count();
        boolean hasTitle = names.stream().anyMatch(name -> columns.meaning(Columns.key(name)) == Column.TITLE);
        if (hasTitle) {
            return known > 1
                    ? Detection.of(
                            known > 2 ? 0.8 : 0.6, "a head row with a title and " + (known - 1) + " known columns")
                    : Detection.of(isNamed(head) ? 0.5 : names.size() > 1 ? 0.3 : 0, "a head row with a title");
        }
        return isNamed(head) ? Detection.of(0.2, "the extension") : Detection.none();
    }

    private static boolean isNamed(Head head) {
        return head.extension().equals("csv") || head.extension().equals("tsv");
    }

    private Columns columns() {
        return named.isEmpty()
                ? UsualColumns.TABLE
                : key -> {
                    Column own = named.get(key);
                    return own == null ? UsualColumns.TABLE.meaning(key) : own;
                };
    }

    @Override
    public PaperCursor open(ReadContext context) throws IOException {
        return new RowsCursor(context, Dialect.of(context.head()), columns(), ID);
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public PaperWriter writer(WriteContext context) {
        return new CsvWriter(context, formulas == Formulas.GUARD ? FormulaGuard::guard : FormulaGuard::keep);
    }
}
