package io.github.offprint.parsers.lines;

import io.github.offprint.format.WriteContext;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;

/** Tells field by field what of a paper is not in the paper that was written for it. */
final class PaperDifference {
    /** The reason for what was given up lest it, or a paper beside it, be misread. */
    static final String MISREAD = "would be read as something else";

    private static final String NO_PLACE = "the format has no place for it";
    private static final String CHANGED = "is not written as it is";

    private PaperDifference() {}

    /**
     * Reports what is lost.
     *
     * @param paper the paper as it was to be written
     * @param printable what of it the format prints
     * @param written what could be written
     */
    static void report(WriteContext context, Paper paper, Paper printable, Paper written) {
        for (PaperField field : PaperField.differing(paper, written)) {
            String reason = field.isAbsentIn(written) ? NO_PLACE : CHANGED;
            context.lose(paper, field.key(), field.isSameIn(written, printable) ? reason : MISREAD);
        }
    }
}
