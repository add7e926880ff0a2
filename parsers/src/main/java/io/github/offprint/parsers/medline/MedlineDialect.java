package io.github.offprint.parsers.medline;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.parsers.tagged.Dialect;
import io.github.offprint.parsers.tagged.Tag;
import io.github.offprint.text.Blanks;
import java.util.Optional;

/**
 * The lines of MEDLINE: two to four capitals filled up to four, a hyphen, a blank, the value; what goes on with it is indented by
 * six blanks. {@code PMID} comes first, and a blank line ends a record. A hyphen that follows its tag too early is taken when
 * the tag is in use.
 */
final class MedlineDialect implements Dialect {
    private static final int WIDTH = 4;

    /**
     * The elements that the National Library of Medicine lists (<i>MEDLINE/PubMed Data Element (Field) Descriptions</i>), and
     * those of its books.
     */
    private static final ImmutableSet<String> KNOWN = ImmutableSet.of(
            "AB", "AD", "AID", "AU", "AUID", "BTI", "CI", "CIN", "CN", "COI", "CON", "COIS", "CP", "CRDT", "CRF", "CRI",
            "CTDT", "CTI", "DA", "DCOM", "DDIN", "DEP", "DP", "DRDT", "DRIN", "ECF", "ECI", "ED", "EDAT", "EFR", "EIN",
            "EN", "FAU", "FED", "FIR", "FPS", "GN", "GR", "GS", "IP", "IR", "IRAD", "IS", "ISBN", "JID", "JT", "LA",
            "LID", "LR", "MH", "MHDA", "MID", "NM", "NR", "OAB", "OABL", "OCI", "OID", "ORI", "OT", "OTO", "OWN", "PB",
            "PG", "PHST", "PL", "PMC", "PMCR", "PMID", "PS", "PST", "PT", "PUBM", "RF", "RIN", "RN", "ROF", "RPF",
            "RPI", "RRF", "RRI", "SB", "SFM", "SI", "SO", "SPIN", "STAT", "TA", "TI", "TT", "UI", "UIN", "UOF", "VI",
            "VTI");

    @Override
    public Optional<Tag> tag(String line) {
        int end = 0;
        while (end < line.length() && end < WIDTH && line.charAt(end) >= 'A' && line.charAt(end) <= 'Z') {
            end++;
        }
        int dash = end;
        while (dash < line.length() && dash < WIDTH && Blanks.isBlank(line.charAt(dash))) {
            dash++;
        }
        if (end < 2 || dash == line.length() || line.charAt(dash) != '-') {
            return Optional.empty();
        }
        String name = line.substring(0, end);
        return dash == WIDTH || KNOWN.contains(name) ? Optional.of(new Tag(name, dash + 1)) : Optional.empty();
    }

    /** Whether the National Library of Medicine lists a tag. */
    static boolean isKnown(String tag) {
        return KNOWN.contains(tag);
    }

    @Override
    public Mark mark(String tag) {
        return tag.equals("PMID") ? Mark.OPENS : Mark.FIELD;
    }

    @Override
    public Continuation continuation() {
        return Continuation.INDENTED;
    }

    @Override
    public Optional<String> closingTag() {
        return Optional.empty();
    }
}
