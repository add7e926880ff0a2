import io.github.offprint.format.PaperFormat;
import io.github.offprint.json.PaperJsonFormat;
import io.github.offprint.json.PaperJsonLinesFormat;

/**
 * The immutable types of Offprint, the query builders, reading and writing, and the library's own paper JSON.
 *
 * <p>Guava's collections and Jackson's annotations stand in public signatures and travel with this module. It opens no
 * socket and logs nothing.
 */
module io.github.offprint.core {
    requires transitive com.google.common;
    requires transitive com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports io.github.offprint;
    exports io.github.offprint.format;
    exports io.github.offprint.json;
    exports io.github.offprint.match;
    exports io.github.offprint.match.json;
    exports io.github.offprint.model;
    exports io.github.offprint.problem;
    exports io.github.offprint.query;
    exports io.github.offprint.query.json;
    exports io.github.offprint.query.language;
    exports io.github.offprint.query.sql;
    exports io.github.offprint.source;
    exports io.github.offprint.text;

    // Unqualified: the two majors of Jackson that a host may bring have different module names.
    opens io.github.offprint.model;

    uses PaperFormat;

    provides PaperFormat with
            PaperJsonFormat,
            PaperJsonLinesFormat;
}
