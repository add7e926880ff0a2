package io.github.offprint.text;

import com.google.common.primitives.ImmutableIntArray;

/**
 * The way from offsets of a folded text back to offsets of the original.
 *
 * <p>Most characters of most texts keep their length, so only the exceptions are kept, four numbers each: a piece of the
 * folded text and the piece of the original it came from. Between exceptions the distance stays that of the ends of the
 * last one. Plain ASCII has none.
 */
final class SpanMap {
    static final SpanMap IDENTITY = new SpanMap(ImmutableIntArray.of());

    private static final int COLUMNS = 4;

    private final ImmutableIntArray pieces;

    private SpanMap(ImmutableIntArray pieces) {
        this.pieces = pieces;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Where the original of the folded character at the offset starts. */
    int originalStart(int folded) {
        int piece = pieceAt(folded);
        if (piece < 0) {
            return folded;
        }
        return folded < foldedEnd(piece) ? originalStart0(piece) : folded - foldedEnd(piece) + originalEnd0(piece);
    }

    /** Where the original of the folded character at the offset ends. */
    int originalEnd(int folded) {
        int piece = pieceAt(folded);
        if (piece < 0) {
            return folded + 1;
        }
        return folded < foldedEnd(piece) ? originalEnd0(piece) : folded + 1 - foldedEnd(piece) + originalEnd0(piece);
    }

    /** The number of kept pieces. */
    int size() {
        return pieces.length() / COLUMNS;
    }

    /** The last piece that starts at or before the offset, or -1. */
    private int pieceAt(int folded) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle * COLUMNS) <= folded) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private int foldedEnd(int piece) {
        return pieces.get(piece * COLUMNS + 1);
    }

    private int originalStart0(int piece) {
        return pieces.get(piece * COLUMNS + 2);
    }

    private int originalEnd0(int piece) {
        return pieces.get(piece * COLUMNS + 3);
    }

    /** Takes the pieces in order, without gaps in the folded text. */
    static final class Builder {
        private final ImmutableIntArray.Builder pieces = ImmutableIntArray.builder();
        private int shift;

        void add(int foldedStart, int foldedEnd, int originalStart, int originalEnd) {
            boolean single = foldedEnd - foldedStart == 1 && originalEnd - originalStart == 1;
            if (single && originalStart - foldedStart == shift) {
                return;
            }
            pieces.add(foldedStart).add(foldedEnd).add(originalStart).add(originalEnd);
            shift = originalEnd - foldedEnd;
        }

        SpanMap build() {
            ImmutableIntArray built = pieces.build();
            return built.isEmpty() ? IDENTITY : new SpanMap(built);
        }
    }
}
