package io.github.offprint.parsers.xml;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.format.Detection;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Paper;
import io.github.offprint.parsers.html.HtmlText;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.source.Head;
import io.github.offprint.text.Blanks;
import java.io.IOException;
import java.util.Optional;

/** The smallest format in XML there can be, for trying the syntax itself: {@code paper} with title, authors and abstract. */
public final class PlainXmlFormat implements PaperFormat {
    @Override
    public String id() {
        return "plain-xml";
    }

    @Override
    public String description() {
        return "papers in plain XML";
    }

    @Override
    public ImmutableSet<String> extensions() {
        return ImmutableSet.of("xml");
    }

    @Override
    public Detection detect(Head head) {
        boolean papers = head.text().contains("<papers") || head.text().contains(":papers");
        return papers ? Detection.of(0.8, "an element named papers") : Detection.none();
    }

    @Override
    public PaperCursor open(ReadContext context) throws IOException {
        XmlRecords records = new XmlRecords(context, ImmutableSet.of("paper"), ImmutableSet.of("skipped"));
        return () -> {
            for (Optional<XmlRecord> next = records.next(); next.isPresent(); next = records.next()) {
                Optional<PaperRecord> paper = paper(next.get(), context);
                if (paper.isPresent()) {
                    return paper;
                }
            }
            return Optional.empty();
        };
    }

    private static Optional<PaperRecord> paper(XmlRecord record, ReadContext context) {
        String title = record.element()
                .find("title")
                .map(XmlElement::markup)
                .map(HtmlText::line)
                .orElse("");
        if (Blanks.isBlank(title)) {
            context.report(ProblemCode.MISSING_TITLE, record.span(), record.text());
            return Optional.empty();
        }
        Paper.Builder paper = Paper.titled(title);
        record.element().children("author").forEach(author -> paper.author(author.text()));
        paper.abstractText(
                record.element().find("abstract").map(XmlElement::text).orElse(null));
        return Optional.of(new PaperRecord(paper.build(), record.span()));
    }
}
