package io.github.offprint.parsers.ris;

import com.google.common.collect.ImmutableSet;

/**
 * The tags in use: those of the RIS specifications of 2001 and 2011 and those that exporters have added since ({@code VO} of
 * IEEE, {@code DB}, {@code DP} and {@code LB} of databases).
 */
final class RisTags {
    private static final ImmutableSet<String> KNOWN = ImmutableSet.of(
            "A1", "A2", "A3", "A4", "A5", "A6", "AB", "AD", "AN", "AU", "AV", "BT", "C1", "C2", "C3", "C4", "C5", "C6",
            "C7", "C8", "CA", "CL", "CN", "CP", "CT", "CY", "DA", "DB", "DO", "DP", "DS", "ED", "EP", "ER", "ET", "FD",
            "H1", "H2", "ID", "IP", "IS", "J1", "J2", "JA", "JF", "JO", "K1", "KW", "L1", "L2", "L3", "L4", "LA", "LB",
            "LK", "LL", "M1", "M2", "M3", "N1", "N2", "NO", "NV", "OP", "PA", "PB", "PP", "PY", "RD", "RI", "RN", "RP",
            "RT", "SE", "SF", "SL", "SN", "SP", "SR", "ST", "SV", "T1", "T2", "T3", "TA", "TI", "TT", "TY", "U1", "U2",
            "U3", "U4", "U5", "UR", "VL", "VO", "WP", "WT", "WV", "Y1", "Y2", "YR");

    private RisTags() {}

    /** Whether a text is a capital letter and another one or a digit. */
    static boolean isWellFormed(String tag) {
        return tag.length() == 2 && isCapital(tag.charAt(0)) && (isCapital(tag.charAt(1)) || isDigit(tag.charAt(1)));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isKnown(String tag) {
        return KNOWN.contains(tag);
    }
}
