package io.github.offprint.parsers.csv;

import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PartialDate;
import io.github.offprint.parsers.csv.CsvFormat.Column;
import io.github.offprint.parsers.html.HtmlText;
import io.github.offprint.parsers.rows.Row;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.text.Blanks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The cells of one row by what they mean, and what of them became neither a field nor can be left unsaid. */
final class RowDraft {
    private static final int LONGEST_WORD_FOR_NOTHING = 50;

    private final HeaderRow header;
    private final Row row;
    private final Columns columns;
    private final String format;
    /** How many cells the row has at the overflow that the head row does not name. */
    private final int excess;

    private final Map<String, String> extras = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    RowDraft(HeaderRow header, Row row, Columns columns, String format) {
        this.header = header;
        this.row = row;
        this.columns = columns;
        this.format = format;
        int more = row.size() - header.size();
        boolean overflows = more > 0 && header.overflow() < header.size();
        this.excess = overflows && columns.endsInOrder(row.cell(row.size() - 1)) ? more : 0;
    }

    /** The index of the cell that stands under a column. */
    private int place(int column) {
        return column < header.overflow() ? column : column + excess;
    }

    /** The cell of a column, collapsed; empty where the source says nothing. */
    private String cell(int column) {
        return cell(row.cell(place(column)));
    }

    private String cell(String cell) {
        String text = cell.isEmpty() ? cell : Blanks.collapse(cell);
        return columns.isNothing(text) ? "" : text;
    }

    /** The first cell with this meaning that says anything, or null; another one that says something else becomes an extra. */
    @Nullable
    String text(Column column) {
        String first = null;
        for (int at : header.places(column)) {
            String text = cell(at);
            if (first == null && !text.isEmpty()) {
                first = text;
            } else if (!text.isEmpty() && !text.equals(first)) {
                keep(at);
            }
        }
        return first;
    }

    /** As {@link #text} without the markup that publishers leave in titles; where there was any, the cell is kept as well. */
    @Nullable
    String plainLine(Column column) {
        return plain(column, HtmlText::line);
    }

    /** As {@link #plainLine}, with the line ends between paragraphs. */
    @Nullable
    String plainParagraphs(Column column) {
        return plain(column, HtmlText::paragraphs);
    }

    /** Takes long cells as they stand, for collapsing an abstract costs as much as reading it. */
    private @Nullable String plain(Column column, UnaryOperator<String> cleaning) {
        String first = null;
        for (int at : header.places(column)) {
            String cell = row.cell(place(at));
            if (saysNothing(cell)) {
                continue;
            }
            String plain = cleaning.apply(cell);
            if (first == null) {
                first = Blanks.isBlank(plain) ? Blanks.collapse(cell) : plain;
                if (hadMarkup(cell, first)) {
                    keep(at);
                }
            } else if (!plain.equals(first)) {
                keep(at);
            }
        }
        return first;
    }

    private boolean saysNothing(String cell) {
        return cell.length() < LONGEST_WORD_FOR_NOTHING && cell(cell).isEmpty() || Blanks.isBlank(cell);
    }

    private static boolean hadMarkup(String cell, String plain) {
        boolean mayHave = cell.indexOf('<') >= 0 || cell.indexOf('&') >= 0;
        return mayHave && !Blanks.collapse(cell).equals(Blanks.collapse(plain));
    }

    /** All cells with this meaning that say anything, from left to right. */
    List<String> texts(Column column) {
        List<String> texts = new ArrayList<>();
        for (int at : header.places(column)) {
            String text = cell(at);
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** What the cell with this meaning says; where it cannot be read, a problem says why and the cell becomes an extra. */
    <T> @Nullable T value(Column column, Function<String, Optional<T>> reading, String complaint) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        Optional<T> value = reading.apply(text);
        if (value.isEmpty()) {
            setAside(column, complaint);
        }
        return value.orElse(null);
    }

    /** The date in the cell with this meaning; one that cannot be read is set aside. */
    @Nullable
    PartialDate date(Column column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        Optional<PartialDate> date = CellDate.find(text);
        if (date.isEmpty() && CellDate.isWrittenLikeOne(text)) {
            setAside(ProblemCode.IMPOSSIBLE_DATE, column, "no calendar has this date");
        } else if (date.isEmpty()) {
            setAside(column, "no date that can be read for certain");
        }
        return date.orElse(null);
    }

    /** Keeps the cells with this meaning as extras. */
    void keep(Column column) {
        for (int at : header.places(column)) {
            keep(at);
        }
    }

    private void keep(int column) {
        String cell = Blanks.strip(row.cell(place(column)));
        if (!cell.isEmpty()) {
            extras.put(header.extra(column, format), cell);
        }
    }

    /** Keeps the cells with this meaning as extras and says why. */
    void setAside(Column column, String complaint) {
        setAside(ProblemCode.INVALID_VALUE, column, complaint);
    }

    private void setAside(ProblemCode code, Column column, String complaint) {
        for (int at : header.places(column)) {
            String text = cell(at);
            if (!text.isEmpty()) {
                keep(at);
                String name = header.row().cell(at);
                problems.add(new Problem(code, row.span(), Blanks.collapse(name) + ": " + complaint, text));
            }
        }
    }

    /** Keeps what has no meaning, and says so where the row is shorter or longer than the head row. */
    void keepRest() {
        for (int column = 0; column < header.size(); column++) {
            if (!header.isMeant(column)) {
                keep(column);
            }
        }
        int behind = excess > 0 ? header.overflow() : header.size();
        boolean said = excess > 0;
        for (int at = behind; at < behind + Math.max(0, row.size() - header.size()); at++) {
            String cell = Blanks.strip(row.cell(at));
            if (!cell.isEmpty()) {
                extras.put(format + ":column " + (at + 1), cell);
                said |= remarkSize(said);
            }
        }
        if (row.size() < header.size()) {
            remarkSize(false);
        }
    }

    private boolean remarkSize(boolean said) {
        if (!said) {
            String message = "the row has " + row.size() + " cells, the head row has " + header.size();
            problems.add(new Problem(ProblemCode.LOOSE_SYNTAX, row.span(), message, row.text()));
        }
        return true;
    }

    /** The paper with the extras, its problems reported. */
    Paper finish(Paper.Builder paper, ReadContext context) {
        extras.forEach(paper::extra);
        problems.forEach(context::report);
        return paper.build();
    }
}
