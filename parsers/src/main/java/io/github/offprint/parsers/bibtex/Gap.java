package io.github.offprint.parsers.bibtex;

import io.github.offprint.text.Blanks;
import java.io.IOException;

/** Passes the text between entries and finds where it ends. */
final class Gap {
    /** So much of it is taken at once, so that a long file without any entry is read in little memory. */
    private static final int PIECE = 1 << 16;

    private final TextWindow window;
    private final HeadFinder heads;
    private long at;
    /** Whether nothing but blanks has come since the start of the line, or since an entry ended. */
    private boolean fresh;
    /** Whether nothing but blanks and marks have come since an entry ended. */
    private boolean close;

    private boolean comment;
    private boolean leftover;

    /**
     * A gap that starts at the mark.
     *
     * @param direct whether an entry has just ended there, or a line starts
     */
    Gap(TextWindow window, HeadFinder heads, boolean direct) {
        this.window = window;
        this.heads = heads;
        this.at = window.mark();
        this.fresh = direct;
        this.close = direct;
    }

    /** The offset where the gap ends, or a piece of it. */
    long end() throws IOException {
        long piece = at + PIECE;
        while (window.reaches(at) && at < 2 * PIECE + piece) {
            char c = window.at(at);
            if (startsEntry(c) || fresh && at >= piece) {
                fresh = true;
                return at;
            }
            pass(c);
            at++;
        }
        return window.undivided(at);
    }

    /** Whether an entry may start where the gap has ended. */
    boolean isDirect() {
        return fresh;
    }

    /** Whether the gap holds what seems to belong to an entry. */
    boolean isLeftover() {
        return leftover;
    }

    private boolean startsEntry(char c) throws IOException {
        return c == '@' && !comment && heads.isHead(at) && (fresh || close || heads.isKeyed(at));
    }

    private void pass(char c) {
        if (c == '\n' || c == '\r') {
            comment = false;
            fresh = true;
        } else if (!comment && !Blanks.isBlank(c)) {
            comment = c == '%' && fresh;
            leftover |= c == '{' || c == '}' || c == ',' && close && fresh;
            close &= c == ',' || c == ';' || c == '}' || c == ')';
            fresh = false;
        }
    }
}
