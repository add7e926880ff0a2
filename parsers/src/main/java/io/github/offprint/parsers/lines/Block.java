package io.github.offprint.parsers.lines;

import com.google.common.collect.ImmutableList;
import io.github.offprint.problem.Span;
import io.github.offprint.text.Blanks;
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
        return pieces.get(0).span().to(last().span());
    }

    /** The last line. */
    public Piece<R> last() {
        return pieces.get(pieces.size() - 1);
    }

    /** The text as it stands, line ends as line feeds. */
    public String text() {
        return text(pieces);
    }

    /** The text of some lines as it stands, line ends as line feeds. */
    public static <R extends Enum<R> & Role> String text(Iterable<Piece<R>> pieces) {
        StringBuilder text = new StringBuilder();
        long number = 0;
        for (Piece<R> piece : pieces) {
            if (number > 0) {
                long down = piece.line().number() - number;
                text.append("\n".repeat((int) Math.min(down, BLANK_LINES_SHOWN)));
            }
            text.append(
                    text.length() == 0
                            ? Blanks.strip(piece.line().text())
                            : piece.line().text());
            number = piece.line().number();
        }
        return Blanks.strip(text);
    }

    /** The texts of all lines of these roles, joined by one space; empty when there is none. */
    public String joined(Set<R> roles) {
        StringBuilder text = new StringBuilder();
        for (Piece<R> piece : pieces) {
            if (roles.contains(piece.role())) {
                text.append(text.length() == 0 ? "" : " ").append(piece.text());
            }
        }
        return text.toString();
    }

    /** The lines of a role. */
    public ImmutableList<Piece<R>> pieces(R role) {
        return pieces.stream().filter(piece -> piece.role() == role).collect(ImmutableList.toImmutableList());
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
