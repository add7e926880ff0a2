package io.github.offprint.parsers.csljson;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.format.Detection;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperWriter;
import io.github.offprint.format.ReadContext;
import io.github.offprint.format.WriteContext;
import io.github.offprint.json.ElementReader;
import io.github.offprint.source.Head;
import java.io.IOException;

/**
 * The format {@code csl-json}: items of the Citation Style Language 1.0.2 in an array, one alone, or in an object with an {@code
 * items} array, as Zotero, Better BibTeX, Pandoc and citation processors exchange them.
 *
 * <p><b>What it keeps.</b> {@code title}, {@code author}, {@code issued}, {@code abstract}, {@code type}, {@code container-title},
 * {@code volume}, {@code issue}, {@code page}, {@code publisher}, {@code keyword}, {@code DOI}, {@code ISBN}, {@code ISSN},
 * {@code PMID}, {@code PMCID} and {@code URL} become fields. Every other variable, {@code id} among them, becomes an extra
 * {@code csl-json:variable}: texts as they are, other values as compact JSON; and so does a value that cannot be read, with a
 * problem.
 *
 * <p><b>Quirks.</b> Numbers and texts of digits are mixed in {@code date-parts}; a range is what its ends have in common, a season
 * (also as month 13 to 16, or 21 to 24) its year, and the whole value is kept then. A name that is {@code literal} is that of a
 * group. The markup of titles ({@code <i>}, {@code <sup>}, {@code <span class="nocase">}) becomes plain text, the title as it
 * stands an extra. Items are told apart by their brackets before they are parsed, so a damaged one is one problem with its text.
 *
 * <p><b>Writing.</b> An array with one item on each line. An item that came with an {@code id} keeps it; others get their first
 * identifier or the beginning of their title. Kinds are types of the schema, else the {@code genre} of a {@code document}. The
 * year of a venue is an {@code event-date}; identifiers of other schemes and extras of other formats stand in {@code custom}.
 * Variables kept as extras are written back as they came. Lost are presentations, metrics, organizations, all links but the
 * first to a page, affiliations, and the printed form of names.
 *
 * <p>Immutable and thread-safe.
 */
public final class CslJsonFormat implements PaperFormat {
    static final String EXTENSION = "csljson";

    /** The format. */
    public CslJsonFormat() {}

    /** Gives {@code csl-json}. */
    @Override
    public String id() {
        return CslFields.FORMAT;
    }

    @Override
    public String description() {
        return "CSL-JSON, of reference managers and citation processors";
    }

    /** Gives {@code csljson}; most files are named {@code .json}, which says no more than that they are JSON. */
    @Override
    public ImmutableSet<String> extensions() {
        return ImmutableSet.of(EXTENSION);
    }

    /** Judges by the variables of the first item. */
    @Override
    public Detection detect(Head head) {
        return CslHead.judge(head);
    }

    @Override
    public PaperCursor open(ReadContext context) throws IOException {
        return new ElementReader(context, "items", CslFields.ID, new CslMapping(context));
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public PaperWriter writer(WriteContext context) {
        return new CslWriter(context);
    }
}
