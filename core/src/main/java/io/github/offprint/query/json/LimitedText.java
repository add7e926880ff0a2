package io.github.offprint.query.json;

import java.io.Writer;

/** Text that ends with an {@link IllegalArgumentException} before it fills the memory. */
final class LimitedText extends Writer {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] characters, int offset, int length) {
        if (text.length() + length > QueryJson.MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "the JSON of a query has at most " + QueryJson.MAX_LENGTH + " characters");
        }
        text.append(characters, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
