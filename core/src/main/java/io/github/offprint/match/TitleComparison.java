package io.github.offprint.match;

/** What two titles are to each other. */
enum TitleComparison {
    /** The same letters and digits. */
    EQUAL,
    /** One is the other without its subtitle, or what stood in parentheses. */
    SUBTITLE,
    /** As {@link #SUBTITLE}, and what is left is a word such as {@code Tern}. */
    SHORT_NAME,
    /** The same words but for typos, small words, forms of a word. */
    NEAR,
    /** The same words in another order. */
    REORDERED,
    /** One is the start of the other, and long enough to be cut. */
    TRUNCATED,
    /** One is the other with something before or behind it. */
    CONTAINED,
    /** A word of the other is missing from one. */
    WORD_MISSING,
    /** Two words of the other are missing from one. */
    WORDS_MISSING,
    /** Of a title of few words, some are missing from one. */
    FRAGMENT,
    /** The words could be the same with bad typos, and could be others. */
    SLIPPED,
    /** A word is another one. */
    WORD_REPLACED,
    /** Most words are the same, some are other ones. */
    ALTERED,
    /** They have nothing to do with each other. */
    DIFFERENT;

    /** So many letters name a paper, when a title is cut there. */
    private static final int LONG_ENOUGH = 24;

    /** So many letters name a paper, when they stand apart in the other title. */
    private static final int LONG_ENOUGH_SEGMENT = 10;

    private static final int LONG_ENOUGH_NAME = 3;

    /** What makes a sequel of a title stands among the first words behind it. */
    private static final int TOLD_AT_ONCE = 3;

    static TitleComparison of(Title one, Title other) {
        if (one.key().equals(other.key())) {
            return EQUAL;
        }
        boolean first = isFirst(one.key(), other.key());
        Title shorter = first ? one : other;
        Title longer = first ? other : one;
        TitleComparison part = part(shorter, longer);
        if (part != DIFFERENT) {
            return part;
        }
        if (!one.pairs().mayBeLike(other.pairs())) {
            return DIFFERENT;
        }
        return isStart(shorter, longer)
                ? TRUNCATED
                : WordAlignment.of(shorter, longer).result();
    }

    /** One of the two orders, so that the result does not depend on which title is asked about. */
    private static boolean isFirst(String one, String other) {
        return one.length() == other.length() ? one.compareTo(other) < 0 : one.length() < other.length();
    }

    private static TitleComparison part(Title shorter, Title longer) {
        String key = shorter.key();
        boolean named = key.length() >= LONG_ENOUGH_SEGMENT || shorter.recurring();
        boolean part = longer.segments().contains(key) || isMain(shorter, longer) || isMain(longer, shorter);
        if ((named && part) || isSegmentNoted(longer, shorter)) {
            return SUBTITLE;
        }
        boolean name = key.length() >= LONG_ENOUGH_NAME
                && !longer.segments().isEmpty()
                && longer.main().equals(key);
        return name ? SHORT_NAME : DIFFERENT;
    }

    /** {@code Guest Editorial} and {@code Trees - Guest Editorial}, which is known by its trees. */
    private static boolean isSegmentNoted(Title one, Title other) {
        return one.recurring() && other.segments().contains(one.key());
    }

    /** The one has something in parentheses, the other has a subtitle. */
    private static boolean isMain(Title one, Title other) {
        return one.outer().length() >= LONG_ENOUGH_SEGMENT && one.outer().equals(other.main());
    }

    private static boolean isStart(Title shorter, Title longer) {
        String key = shorter.key();
        return key.length() >= LONG_ENOUGH
                && longer.key().startsWith(key)
                && (shorter.cut()
                        || isInsideWord(longer, key.length())
                        || saysNothing(longer, shorter.words().size()));
    }

    /** No title ends there: it was cut by the letter. */
    private static boolean isInsideWord(Title title, int letters) {
        int end = 0;
        for (String word : title.words()) {
            end += word.length();
            if (end >= letters) {
                return end > letters;
            }
        }
        return false;
    }

    private static boolean saysNothing(Title title, int from) {
        return title.words().stream().skip(from).limit(TOLD_AT_ONCE).noneMatch(TellingWords::isTelling);
    }
}
