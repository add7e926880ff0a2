package io.github.offprint.format;

import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import java.io.Writer;

/** All that a format is given to write papers. Belongs to one writing and one thread. */
public interface WriteContext {
    /** Where the text goes; the library encodes it as UTF-8 and closes it. */
    Writer out();

    /** Says that a paper has something this format cannot express. */
    void lose(Loss loss);

    /** Says that a field of a paper cannot be expressed. */
    default void lose(Paper paper, String field, String reason) {
        lose(new Loss(paper, field, reason));
    }

    /**
     * Says of each field of a paper that differs in what was written that it cannot be expressed.
     *
     * @param paper the paper as it was to be written
     * @param written the paper as the format can express it
     */
    default void loseDifferences(Paper paper, Paper written) {
        for (PaperField field : PaperField.differing(paper, written)) {
            boolean absent = field.isAbsentIn(written);
            lose(paper, field.key(), absent ? "the format has no place for it" : "is not written as it is");
        }
    }
}
