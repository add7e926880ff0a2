import io.github.offprint.format.PaperFormat;
import io.github.offprint.parsers.atom.AtomFormat;
import io.github.offprint.parsers.bibtex.BibtexFormat;
import io.github.offprint.parsers.csljson.CslJsonFormat;
import io.github.offprint.parsers.csv.CsvFormat;
import io.github.offprint.parsers.csv.IeeeCsvFormat;
import io.github.offprint.parsers.csv.MiniConfCsvFormat;
import io.github.offprint.parsers.csv.ScopusCsvFormat;
import io.github.offprint.parsers.csv.SpringerCsvFormat;
import io.github.offprint.parsers.csv.WosTabFormat;
import io.github.offprint.parsers.csv.ZoteroCsvFormat;
import io.github.offprint.parsers.digest.HtmlDigestFormat;
import io.github.offprint.parsers.endnote.EndnoteReferFormat;
import io.github.offprint.parsers.endnotexml.EndnoteXmlFormat;
import io.github.offprint.parsers.huggingface.HuggingFacePapersFormat;
import io.github.offprint.parsers.markdown.MarkdownFormat;
import io.github.offprint.parsers.medline.MedlineFormat;
import io.github.offprint.parsers.postersession.PosterSessionFormat;
import io.github.offprint.parsers.pubmed.PubmedXmlFormat;
import io.github.offprint.parsers.ris.RisFormat;
import io.github.offprint.parsers.venueabstracts.VenueAbstractsFormat;
import io.github.offprint.parsers.wos.WosTaggedFormat;

/** The formats that listings of papers come in, each registered through the format interface of the core module. */
module io.github.offprint.parsers {
    requires transitive io.github.offprint.core;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.jsoup;
    requires static transitive org.jspecify;

    exports io.github.offprint.parsers.atom;
    exports io.github.offprint.parsers.bibtex;
    exports io.github.offprint.parsers.csljson;
    exports io.github.offprint.parsers.csv;
    exports io.github.offprint.parsers.digest;
    exports io.github.offprint.parsers.endnote;
    exports io.github.offprint.parsers.endnotexml;
    exports io.github.offprint.parsers.huggingface;
    exports io.github.offprint.parsers.markdown;
    exports io.github.offprint.parsers.medline;
    exports io.github.offprint.parsers.postersession;
    exports io.github.offprint.parsers.pubmed;
    exports io.github.offprint.parsers.ris;
    exports io.github.offprint.parsers.venueabstracts;
    exports io.github.offprint.parsers.wos;

    provides PaperFormat with
            AtomFormat,
            BibtexFormat,
            CslJsonFormat,
            CsvFormat,
            EndnoteReferFormat,
            HtmlDigestFormat,
            EndnoteXmlFormat,
            HuggingFacePapersFormat,
            IeeeCsvFormat,
            MarkdownFormat,
            MedlineFormat,
            MiniConfCsvFormat,
            PosterSessionFormat,
            PubmedXmlFormat,
            RisFormat,
            ScopusCsvFormat,
            SpringerCsvFormat,
            VenueAbstractsFormat,
            WosTabFormat,
            WosTaggedFormat,
            ZoteroCsvFormat;
}
