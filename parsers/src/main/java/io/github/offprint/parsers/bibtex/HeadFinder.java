package io.github.offprint.parsers.bibtex;

import io.github.offprint.text.Blanks;
import java.io.IOException;

/** Recognises the head of an entry: an at sign, a word, and a brace or parenthesis, with blanks between them or not. */
final class HeadFinder {
    /** The most characters of a head; what is longer is text. */
    static final int LONGEST = 100;

    private static final int LONGEST_KEY = 1_000;

    private final TextWindow window;

    HeadFinder(TextWindow window) {
        this.window = window;
    }

    /** Whether a head stands at an offset. */
    boolean isHead(long at) throws IOException {
        return window.at(at) == '@' && end(at) >= 0;
    }

    /** The offset of the brace or parenthesis of the head at an offset; -1 when there is no head. */
    long end(long at) throws IOException {
        long most = at + LONGEST;
        window.reaches(most);
        long word = skipBlanks(at + 1, most);
        long end = word;
        while (end < most && window.reaches(end) && isWord(window.at(end))) {
            end++;
        }
        long brace = skipBlanks(end, most);
        boolean opens = end > word && window.reaches(brace) && (window.at(brace) == '{' || window.at(brace) == '(');
        return opens ? brace : -1;
    }

    /** Whether nothing but a word and blanks stand between an at sign and a brace or parenthesis, all of them held. */
    boolean isHead(long sign, long brace) throws IOException {
        return sign >= window.mark() && brace - sign <= LONGEST && end(sign) == brace;
    }

    /** Whether only spaces and tabs stand between an offset and the start of its line, which lies behind the mark. */
    boolean startsLine(long at) {
        long before = at - 1;
        while (before >= window.mark() && at - before < LONGEST && isIndent(window.at(before))) {
            before--;
        }
        char c = before >= window.mark() ? window.at(before) : '\0';
        return c == '\n' || c == '\r';
    }

    /** Whether the head at an offset stands behind a blank and has a key and a comma, as one in the middle of a line must. */
    boolean isKeyed(long at) throws IOException {
        if (at == window.mark() || !Blanks.isBlank(window.at(at - 1))) {
            return false;
        }
        long key = skipBlanks(end(at) + 1, at + LONGEST_KEY);
        long end = key;
        while (end - at < LONGEST_KEY && window.reaches(end) && isKey(window.at(end))) {
            end++;
        }
        return end > key && window.reaches(end) && window.at(end) == ',';
    }

    private long skipBlanks(long from, long most) throws IOException {
        long at = from;
        while (at < most && window.reaches(at) && Blanks.isSpace(window.at(at))) {
            at++;
        }
        return at;
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-' || c == ':';
    }

    private static boolean isKey(char c) {
        return !Blanks.isBlank(c) && "{},=\"#%()@\\".indexOf(c) < 0;
    }

    private static boolean isIndent(char c) {
        return c == ' ' || c == '\t';
    }
}
