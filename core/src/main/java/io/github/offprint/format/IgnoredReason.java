package io.github.offprint.format;

/** Why a stretch of the input is in no paper and no problem. */
public enum IgnoredReason {
    /** Words of the site around the listing, such as {@code Subscribe}. */
    SITE_CHROME,
    /** A heading whose words went into the papers below it, such as a session and a room. */
    HEADING,
    /** An event that is no paper, such as a break or an invited talk. */
    OTHER_EVENT,
    /** Marks that only divide, such as a rule or a comma between records. */
    SEPARATOR,
    /** Parts of the format around the records, such as a header row, a comment or a declaration. */
    SYNTAX,
    /** A byte order mark. */
    BYTE_ORDER_MARK
}
