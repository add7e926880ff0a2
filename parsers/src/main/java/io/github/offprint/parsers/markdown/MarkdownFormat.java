package io.github.offprint.parsers.markdown;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.format.Detection;
import io.github.offprint.format.PaperCursor;
import io.github.offprint.format.PaperFormat;
import io.github.offprint.format.PaperWriter;
import io.github.offprint.format.ReadContext;
import io.github.offprint.format.WriteContext;
import io.github.offprint.source.Head;
import java.io.IOException;

/**
 * Lists of papers in Markdown, written and read.
 *
 * <p><b>Written</b> is a heading for each paper, which leads to its page, labelled lines below it and the abstract as a quotation:
 *
 * <pre>
 * ## [Gradient Weather](https://example.org/gw)
 *
 * - **Authors**: Ann Lee, Bob Ray
 * - **Venue**: International Conference on Quiet Learning (ICQL), 2024
 * - **Published**: 2024-05-07
 *
 * &gt; Training runs fail ...
 * </pre>
 *
 * <p><b>What it keeps.</b> Title, names of authors, venue, date of publication, kind, keywords, links, identifiers, abstract; each
 * as it is but for characters that XML 1.0 cannot hold, which become U+FFFD. All else is reported. Text that could be a mark is
 * escaped (CommonMark 0.31, 2.4 and 2.5), and what could not be seen is written as a reference. A comment above the list tells
 * this library that the list is its own and every word of it is to be taken as it stands.
 *
 * <p><b>Read as well</b>, as found in lists on GitHub:
 *
 * <ul>
 *   <li>Blocks of labels: {@code ## [12] Title}, then {@code **Authors**: *A, B*}, {@code **Conference**: *nips 2022*}, {@code
 *       **URL**: [u](u)}, {@code **Abstract**:} and the text up to a rule or the next heading. A label that has no field is an
 *       extra of its name.
 *   <li>Tables whose head names a title or a paper. Behind the title in its cell stands a description of the list's maker, which
 *       is no abstract and becomes the extra {@code markdown:description}.
 *   <li>Items ({@code - [Title](https://arxiv.org/abs/...) ...}) in which a link names a paper: an identifier, or a PDF. Others
 *       that lead to the web are problems, those that lead to the page itself are its table of contents.
 * </ul>
 *
 * <p>Numbers before titles count and are left out. Links give their paper identifiers where they name one. Rows and items keep the
 * heading above them as the extra {@code markdown:section}; its dates belong to the list and are not read. Prose is ignored.
 *
 * <p>Immutable and thread-safe.
 */
public final class MarkdownFormat implements PaperFormat {
    /** The format. */
    public MarkdownFormat() {}

    /** Gives {@code markdown}. */
    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String description() {
        return "a list of papers in Markdown: labelled blocks, tables, bullet lists";
    }

    /** Gives {@code md} and {@code markdown}. */
    @Override
    public ImmutableSet<String> extensions() {
        return ImmutableSet.of("md", "markdown");
    }

    @Override
    public Detection detect(Head head) {
        return MarkdownDetection.of(head);
    }

    @Override
    public PaperCursor open(ReadContext context) throws IOException {
        return new MarkdownReader(context);
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    /** Writes the list, one paper after the other. */
    @Override
    public PaperWriter writer(WriteContext context) throws IOException {
        return new MarkdownWriter(context);
    }
}
