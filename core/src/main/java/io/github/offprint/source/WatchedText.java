package io.github.offprint.source;

import java.io.Reader;

/** The characters of a text under the same watch as bytes: the size limit and interrupts. */
final class WatchedText extends Reader {
    private static final int STEP = 4096;

    private final String source;
    private final String text;
    private final SizeLimit size;
    private int at;

    WatchedText(String source, String text, SizeLimit size) {
        this.source = source;
        this.text = text;
        this.size = size;
    }

    @Override
    public int read(char[] into, int offset, int length) {
        Interruption.check(source);
        if (at == text.length()) {
            return -1;
        }
        int start = at;
        int stop = (int) Math.min(text.length(), (long) at + Math.min(length, STEP));
        while (at < stop && size.take(utf8Length(text.charAt(at)))) {
            at++;
        }
        if (at == start && length > 0) {
            throw size.exceeded();
        }
        text.getChars(start, at, into, offset);
        return at - start;
    }

    /** A text counts as the bytes it would be in a file, half a surrogate pair as half of its four. */
    private static int utf8Length(char c) {
        return c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }

    @Override
    public void close() {}
}
