package io.github.offprint.problem;

import static io.github.offprint.problem.Severity.ERROR;
import static io.github.offprint.problem.Severity.NOTE;
import static io.github.offprint.problem.Severity.WARNING;

/**
 * The stable names of everything that can be wrong. A code never changes its meaning; new ones may be added, so a host
 * that switches over them needs a default. Formats of a host's own use the same codes.
 */
public enum ProblemCode {
    // The input as a whole
    /** The input could not be opened or read to its end. */
    UNREADABLE(ERROR, "the input could not be opened or read to its end", "check the path and its permissions"),
    /** No format recognises the input. */
    UNKNOWN_FORMAT(ERROR, "no format recognises the input", "name the format, or see which were considered"),
    /** Several formats recognise the input equally well. */
    AMBIGUOUS_FORMAT(WARNING, "several formats recognise the input equally well", "name the format"),
    /** The format is known, but not this generation of it. */
    UNKNOWN_GENERATION(
            ERROR, "the format is known, but not this version of it", "report the page, so that it can be added"),
    /** A limit was reached. */
    LIMIT_EXCEEDED(ERROR, "a limit was reached", "raise the named limit if the input is trusted"),
    /** The input ends in the middle of a record. */
    TRUNCATED(WARNING, "the input ends in the middle of a record", "fetch or copy the listing again"),
    /** Reading was cancelled by interrupting its thread. */
    CANCELLED(ERROR, "reading was cancelled by interrupting its thread", ""),
    /** The input was read, but its stream could not be closed. */
    NOT_CLOSED(WARNING, "the input was read, but its stream could not be closed", ""),
    /** The input holds no papers. */
    NO_PAPERS(NOTE, "the input holds no papers", ""),

    // Bytes and archives
    /** Bytes that are not valid in the encoding became U+FFFD. */
    MALFORMED_TEXT(WARNING, "bytes that are not valid in the encoding became U+FFFD", "name the charset of the source"),
    /** The text is not UTF-8 and names no charset, so the one that its bytes look like was taken. */
    CHARSET_ASSUMED(
            NOTE,
            "the text is not UTF-8 and names no charset; the one its bytes look like was taken",
            "name the charset of the source"),
    /** A line holds control characters; they are kept as they are. */
    CONTROL_CHARACTERS(NOTE, "a line holds control characters; they are kept, and shown as escapes", ""),
    /** The name says compressed, the content is not, and was read as it is. */
    NOT_COMPRESSED(NOTE, "the name says compressed, the content is not, and was read as it is", "rename the file"),
    /** Compressed data is damaged. */
    DAMAGED_ARCHIVE(ERROR, "compressed data is damaged; what came before the damage was read", "fetch the file again"),
    /** An archive is not built as archives should be; what could be read for certain was read. */
    IRREGULAR_ARCHIVE(
            WARNING,
            "an archive is not built as archives should be; what could be read for certain was read",
            "pack the archive again"),
    /** An entry of an archive that no listing is in, such as the litter of an operating system, was skipped. */
    SKIPPED_ENTRY(NOTE, "an entry of an archive that no listing is in was skipped", ""),
    /** An entry of an archive could not be read. */
    UNREADABLE_ENTRY(WARNING, "an entry of an archive could not be read", "unpack the archive by hand"),
    /** An archive inside an archive was not opened. */
    NESTED_ARCHIVE(WARNING, "an archive inside an archive was not opened", "unpack the outer archive first"),

    // Records and fields
    /** A record could not be read; its text is in the problem. */
    MALFORMED_RECORD(ERROR, "a record could not be read; its text is in the problem", "mend the record in the source"),
    /** A record without a title could not become a paper; its text is in the problem. */
    MISSING_TITLE(WARNING, "a record has no title, so it is no paper; its text is in the problem", ""),
    /** A value could not be understood; it is kept in the extras or in the problem. */
    INVALID_VALUE(WARNING, "a value could not be understood", ""),
    /** A date that no calendar has. */
    IMPOSSIBLE_DATE(WARNING, "no calendar has this date", ""),
    /** A date without a year stays without one. */
    YEAR_UNKNOWN(NOTE, "a date without a year stays without one", "say when the listing was copied: asOf"),
    /** Text between the records that belongs to none of them. */
    STRAY_TEXT(WARNING, "text that belongs to no record; it is in the problem", ""),
    /** Punctuation between the records is missing or in excess; the records were read all the same. */
    LOOSE_SYNTAX(WARNING, "marks between the records are missing or in excess; the records were read", ""),
    /** A field or key occurs twice in one record. */
    REPEATED_FIELD(WARNING, "a field occurs twice in one record", ""),
    /** A key of two records of one listing. */
    REPEATED_KEY(WARNING, "a key stands at two records; both are kept", "give one of them another key"),
    /** A field was longer or more numerous than the limits allow. */
    OVERSIZED_RECORD(ERROR, "a record is larger than the limits allow and was left out", "raise the named limit"),
    /** An author is named twice in one paper. */
    REPEATED_AUTHOR(NOTE, "an author is named twice in one paper; both are kept", ""),
    /** A paper stands twice in one listing. */
    REPEATED_PAPER(NOTE, "a paper stands twice in one listing; both are kept", "match the listing to join them"),

    // Copied text
    /** An abstract whose title and authors are missing. */
    ORPHAN_ABSTRACT(
            WARNING, "an abstract without title and authors; its text is in the problem", "copy the page again"),
    /** A title that may have lost its authors and abstract, or a line that may be no title. */
    UNCERTAIN_LINES(
            WARNING, "lines that fit no record for certain; their text is in the problem", "copy the page again"),
    /** A paper of a listing with abstracts has none. */
    MISSING_ABSTRACT(NOTE, "the paper has no abstract here, though the listing gives abstracts", ""),
    /** A paper of a listing with authors has none. */
    MISSING_AUTHORS(WARNING, "the paper has no author line here, though the listing names authors", ""),
    /** An abstract broken over several lines was joined. */
    BROKEN_ABSTRACT(NOTE, "an abstract broken over several lines was joined", ""),
    /** A title or an author line broken over several lines was joined. */
    BROKEN_LINE(NOTE, "a title or an author line broken over several lines was joined", ""),
    /** The text seems to be cut. */
    CUT_TEXT(NOTE, "the text seems to be cut short, as pages do at a '<'", ""),
    /** A title seems to carry the name of its first author. */
    GLUED_TITLE(NOTE, "the title seems to carry an author's name; it is kept as printed", "");

    private final Severity severity;
    private final String meaning;
    private final String hint;

    ProblemCode(Severity severity, String meaning, String hint) {
        this.severity = severity;
        this.meaning = meaning;
        this.hint = hint;
    }

    /** How much a problem of this code matters; the same for every problem of the code. */
    public Severity severity() {
        return severity;
    }

    /** What the code means, in one clause without a full stop. */
    public String meaning() {
        return meaning;
    }

    /** What can be done about it, or the empty string. */
    public String hint() {
        return hint;
    }
}
