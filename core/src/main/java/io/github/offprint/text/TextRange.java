package io.github.offprint.text;

/**
 * A stretch of one text, from {@code start} to just before {@code end}, counted in UTF-16 units as
 * {@link String#substring(int, int)} does.
 *
 * @param start the offset of the first unit
 * @param end the offset behind the last unit; equal to {@code start} for an empty range
 */
public record TextRange(int start, int end) {
    /** Refuses a range that starts before the text or ends before its start. */
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no range of a text: " + start + " to " + end);
        }
    }

    /** The number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /**
     * The piece of the text that this range covers.
     *
     * @throws IndexOutOfBoundsException if the text ends before the range does
     */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}
