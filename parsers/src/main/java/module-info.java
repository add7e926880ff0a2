import io.github.offprint.format.PaperFormat;
import io.github.offprint.parsers.postersession.PosterSessionFormat;

/** The formats that listings of papers come in, each registered through the format interface of the core module. */
module io.github.offprint.parsers {
    requires transitive io.github.offprint.core;
    requires static transitive org.jspecify;

    exports io.github.offprint.parsers.postersession;

    provides PaperFormat with
            PosterSessionFormat;
}
