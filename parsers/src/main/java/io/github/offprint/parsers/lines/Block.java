package io.github.offprint.parsers.lines;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.github.offprint.format.ReadContext;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.Span;
import io.github.offprint.text.Blanks;
import java.util.Optional;
import java.util.Set;

/**
 * Lines that belong together, each with what it is. Never empty.
 *
 * @param layout the layout they follow
 * @param pieces the lines in their order
 */
public record Block<R extends Enum<R> & Role>(Layout<R> layout, ImmutableList<Piece<R>> pieces) {
    /** So many blank lines in a row are shown; a flood of them says nothing. */
    private static final int BLANK_LINES_SHOWN = 16;

    /** Where the block stands, from the first character that is not blank to the last. */
    public Span span() {
        return pieces.get(0).span().to(pieces.get(pieces.size() - 1).span());
    }

    /** The text as it stands, line ends as line feeds. */
    public String text() {
        return text(pieces);
    }

    /** Reports something about the block, with its text as it stands. */
    public void report(ProblemCode code, ReadContext context) {
        report(code, pieces, context);
    }

    /** The text of some lines as it stands, line ends as line feeds. */
    static String text(Iterable<? extends Piece<?>> pieces) {
        StringBuilder text = new StringBuilder();
        long above = 0;
        for (Piece<?> piece : pieces) {
            long down = piece.line().number() - above;
            text.append("\n".repeat((int) Math.min(down, BLANK_LINES_SHOWN)));
            text.append(piece.line().text());
            above = piece.line().number();
        }
        // With the blanks go the line feeds above the first line.
        return Blanks.strip(text);
    }

    /** Reports something about lines that are not far from each other, with their text as it stands. */
    public static void report(ProblemCode code, ImmutableList<? extends Piece<?>> lines, ReadContext context) {
        Span span = lines.get(0).span().to(lines.get(lines.size() - 1).span());
        context.report(code, span, text(lines));
    }

    /** The texts of all lines of these roles, joined by one space; empty when there is none. */
    public String joined(Set<R> roles) {
        return String.join(" ", Lists.transform(pieces(roles), Piece::text));
    }

    /** The lines of a role. */
    public ImmutableList<Piece<R>> pieces(R role) {
        return pieces(ImmutableSet.of(role));
    }

    /** The lines of some roles. */
    public ImmutableList<Piece<R>> pieces(Set<R> roles) {
        ImmutableList.Builder<Piece<R>> some = ImmutableList.builder();
        for (Piece<R> piece : pieces) {
            if (roles.contains(piece.role())) {
                some.add(piece);
            }
        }
        return some.build();
    }

    /** The last line of some roles. */
    public Optional<Piece<R>> last(Set<R> roles) {
        return pieces.reverse().stream()
                .filter(piece -> roles.contains(piece.role()))
                .findFirst();
    }

    /** Whether a line of the block has this role. */
    public boolean has(R role) {
        for (Piece<R> piece : pieces) {
            if (piece.role() == role) {
                return true;
            }
        }
        return false;
    }
}
