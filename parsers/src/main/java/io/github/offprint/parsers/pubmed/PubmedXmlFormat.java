package io.github.offprint.parsers.pubmed;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.format.Detection;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.ReadContext;
import io.github.offprint.source.Head;
import java.io.IOException;

/**
 * PubMed XML: {@code PubmedArticleSet}, {@code PubmedBookArticleSet} and the older {@code MedlineCitationSet} (DTD of 2016 to 2025,
 * which is never fetched).
 *
 * <p><b>What it keeps.</b> Title, abstract with its labels, authors with affiliations and ORCID iDs, groups among the authors,
 * journal or book, volume, issue and pages as printed, date of publication, PubMed and PubMed Central numbers, DOI, ISSN and ISBN,
 * keywords and MeSH headings, and of the publication types the one that says the kind. All other elements of the record are extras
 * under their names. The lists of references and corrections are left out: they are about other papers, and their identifiers must
 * not be taken for this one's.
 *
 * <p><b>Quirks.</b> Titles and abstracts hold HTML and MathML. A translated title stands in brackets, as printed, and the original
 * in the extra {@code pubmed-xml:VernacularTitle}. Dates come in parts, {@code Jun} or {@code 06}, as a season, or as free text
 * ({@code 2000 Nov-Dec}), of which is read what is one year or month; the rest stays an extra. MeSH headings are keywords, one for
 * each qualifier ({@code Kidney Diseases/diagnosis}), those of major topics also in the extra {@code pubmed-xml:MajorTopics}.
 *
 * <p>Immutable and thread-safe.
 */
public final class PubmedXmlFormat implements PaperFormat {
    /** The format. */
    public PubmedXmlFormat() {}

    /** Gives {@code pubmed-xml}. */
    @Override
    public String id() {
        return PubmedMapping.ID;
    }

    @Override
    public String description() {
        return "PubMed XML";
    }

    /** Gives {@code xml}. */
    @Override
    public ImmutableSet<String> extensions() {
        return ImmutableSet.of("xml");
    }

    /** Judges by the name of the outermost element or its document type. */
    @Override
    public Detection detect(Head head) {
        for (String root : ImmutableSet.of("PubmedArticleSet", "PubmedBookArticleSet", "MedlineCitationSet")) {
            if (head.text().contains("<" + root) || head.text().contains("<!DOCTYPE " + root)) {
                return Detection.of(0.98, "the element " + root);
            }
        }
        return head.text().contains("<PubmedArticle>") || head.text().contains("<PubmedBookArticle>")
                ? Detection.of(0.95, "a record of PubMed")
                : Detection.none();
    }

    @Override
    public PaperCursor open(ReadContext context) throws IOException {
        return new PubmedReader(context);
    }
}
