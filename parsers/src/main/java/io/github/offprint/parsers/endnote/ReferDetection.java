package io.github.offprint.parsers.endnote;

import io.github.offprint.format.Detection;
import io.github.offprint.parsers.tagged.HeadTags;
import io.github.offprint.source.Head;

/** Says from the head of an input whether it is refer: it begins with {@code %0} and a type, or has lines as refer has them. */
final class ReferDetection {
    private static final int MOST_LINES_BEFORE = 5;

    private ReferDetection() {}

    static Detection of(Head head) {
        HeadTags tags = HeadTags.of(head, new ReferDialect());
        if (tags.tags().isEmpty() || tags.before() > MOST_LINES_BEFORE) {
            return Detection.none();
        }
        boolean hasPaper = tags.tags().contains("%T") || tags.tags().contains("%A");
        if (tags.before() == 0 && tags.first().equals("%0")) {
            return hasPaper
                    ? Detection.of(0.96, "records that begin with %0")
                    : Detection.of(0.7, "a line that begins with %0");
        }
        if (!hasPaper) {
            return Detection.none();
        }
        // A file of TeX may begin with such a comment.
        if (tags.kinds() > 2 && tags.tags().size() > tags.untagged()) {
            return Detection.of(tags.before() == 0 ? 0.85 : 0.7, "lines that begin as those of refer do");
        }
        return tags.before() == 0 ? Detection.of(0.4, "a line that begins as those of refer do") : Detection.none();
    }
}
