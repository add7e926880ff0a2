package io.github.offprint.index;

/**
 * Where a word stands: the texts, and the places among their words. Each place is a number: within a text the distance from the place
 * before, at the start of a text the place itself; doubled, and one more at the start of a text.
 */
final class Occurrences {
    private final PackedLists.Builder texts = new PackedLists.Builder();
    private final PackedNumbers.Run places = new PackedNumbers.Run();
    private int last;

    /** Adds a place behind those before. */
    void add(int text, int place) {
        boolean isFirst = texts.add(text);
        places.add(isFirst ? 2 * place + 1 : 2 * (place - last));
        last = place;
    }

    PackedLists.Builder texts() {
        return texts;
    }

    PackedNumbers.Run places() {
        return places;
    }

    /**
     * Reads the places of a word into an array from an offset on.
     *
     * @param texts before the first distance between texts
     * @return how many there are
     */
    static int read(PackedNumbers.Cursor texts, PackedNumbers.Cursor places, long[] into, int offset) {
        int filled = offset;
        int text = 0;
        int place = 0;
        while (places.hasNext()) {
            int number = places.next();
            if ((number & 1) == 1) {
                text += texts.next();
                place = number >>> 1;
            } else {
                place += number >>> 1;
            }
            into[filled++] = key(text, place);
        }
        return filled - offset;
    }

    /** A place as one number, larger for a later text or a later place. */
    static long key(int text, int place) {
        return (long) text << Integer.SIZE | place;
    }

    static int text(long key) {
        return (int) (key >>> Integer.SIZE);
    }
}
