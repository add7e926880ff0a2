package io.github.offprint.format;

import io.github.offprint.model.Paper;
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
}
