package io.github.offprint.parsers.csv;

import io.github.offprint.model.Paper;
import io.github.offprint.parsers.rows.Row;
import java.util.Optional;

/** What the rows below a head row are turned into. */
@FunctionalInterface
interface RowReading {
    /** The paper of a row; empty where it makes none, which has been reported then. */
    Optional<Paper> paper(Row row);
}
