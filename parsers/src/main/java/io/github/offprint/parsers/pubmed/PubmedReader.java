package io.github.offprint.parsers.pubmed;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.parsers.xml.XmlRecord;
import io.github.offprint.parsers.xml.XmlRecords;
import java.io.IOException;
import java.util.Optional;

/** The records of a file of PubMed. */
final class PubmedReader implements PaperCursor {
    private static final ImmutableSet<String> RECORDS = ImmutableSet.of("PubmedArticle", "PubmedBookArticle");

    /** Older files have the citation without the data around it, which elsewhere is a part of a record. */
    private static final ImmutableSet<String> OLD_RECORDS = ImmutableSet.of("MedlineCitation");

    private static final ImmutableSet<String> ABOUT_OTHERS =
            ImmutableSet.of("ReferenceList", "CommentsCorrectionsList");

    private final ReadContext context;
    private final XmlRecords records;

    PubmedReader(ReadContext context) throws IOException {
        this.context = context;
        boolean old = context.head().text().contains("<MedlineCitationSet");
        this.records = new XmlRecords(context, old ? OLD_RECORDS : RECORDS, ABOUT_OTHERS);
    }

    @Override
    public Optional<PaperRecord> next() throws IOException {
        for (Optional<XmlRecord> next = records.next(); next.isPresent(); next = records.next()) {
            Optional<PaperRecord> paper = new PubmedMapping(next.get(), context).paper();
            if (paper.isPresent()) {
                return paper;
            }
        }
        return Optional.empty();
    }
}
