package io.github.offprint.parsers.endnotexml;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.format.Detection;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.parsers.xml.XmlRecord;
import io.github.offprint.parsers.xml.XmlRecords;
import io.github.offprint.source.Head;
import java.io.IOException;
import java.util.Optional;

/**
 * EndNote XML: {@code xml/records/record}, as EndNote, Bookends and others export it.
 *
 * <p><b>What it keeps.</b> Title, authors, abstract, year and date, journal or book, volume, number, pages, publisher, DOI, ISSN and
 * ISBN, keywords, addresses that are of the web, kind. All other elements of the record are extras under their names.
 *
 * <p><b>Quirks.</b> Any text may stand in one or more {@code style} elements and hold line breaks; raised and lowered text is
 * marked by its {@code face}. A name that ends with a comma is that of a group (EndNote's own convention). The date often leaves
 * out the year. Several serial numbers stand in one element, each on its line with a word in parentheses.
 *
 * <p>Immutable and thread-safe.
 */
public final class EndnoteXmlFormat implements PaperFormat {
    /** The format. */
    public EndnoteXmlFormat() {}

    /** Gives {@code endnote-xml}. */
    @Override
    public String id() {
        return EndnoteMapping.ID;
    }

    @Override
    public String description() {
        return "EndNote XML";
    }

    /** Gives {@code xml}. */
    @Override
    public ImmutableSet<String> extensions() {
        return ImmutableSet.of("xml");
    }

    /** Judges by the elements around and in the first record. */
    @Override
    public Detection detect(Head head) {
        String text = head.text();
        boolean records = text.contains("<records>") && text.contains("<record>");
        boolean typed = text.contains("<ref-type") || text.contains("<source-app") || text.contains("<rec-number");
        return records && typed ? Detection.of(0.97, "records with a reference type") : Detection.none();
    }

    @Override
    public PaperCursor open(ReadContext context) throws IOException {
        XmlRecords records = new XmlRecords(context, ImmutableSet.of("record"), ImmutableSet.of());
        return () -> next(records, context);
    }

    private static Optional<PaperRecord> next(XmlRecords records, ReadContext context) throws IOException {
        for (Optional<XmlRecord> next = records.next(); next.isPresent(); next = records.next()) {
            Optional<PaperRecord> paper = new EndnoteMapping(next.get(), context).paper();
            if (paper.isPresent()) {
                return paper;
            }
        }
        return Optional.empty();
    }
}
