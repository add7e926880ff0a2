package io.github.offprint.json;

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
 * The library's own JSON: an array of papers, one paper, or an object with a {@code papers} array. Lossless both ways. What is
 * absent is left out; the keys of a paper, in the order they are written:
 *
 * <table>
 *   <caption>The keys of a paper</caption>
 *   <tr><th>key</th><th>value</th></tr>
 *   <tr><td>{@code title}</td><td>text; the only key that must be there</td></tr>
 *   <tr><td>{@code authors}</td><td>list of {@code {name, given?, particle?, family?, suffix?,
 *   nickname?, collective?, affiliations?, orcid?}}, the name as printed</td></tr>
 *   <tr><td>{@code authorCount}</td><td>number of authors, where the listing says only that</td></tr>
 *   <tr><td>{@code abstract}</td><td>text</td></tr>
 *   <tr><td>{@code published}, {@code listed}</td><td>{@code 2024}, {@code 2024-05}, {@code 2024-05-07} or {@code --11-06}</td></tr>
 *   <tr><td>{@code venue}</td><td>{@code {name, acronym?, year?}}</td></tr>
 *   <tr><td>{@code presentations}</td><td>list of {@code {kind, session?, room?, poster?, time?, start?, end?}}</td></tr>
 *   <tr><td>{@code organizations}, {@code keywords}</td><td>lists of texts</td></tr>
 *   <tr><td>{@code identifiers}</td><td>list of {@code "doi:10.1145/..."}, {@code "arxiv:2301.12345v2"}, ...</td></tr>
 *   <tr><td>{@code links}</td><td>list of {@code {kind, url}}</td></tr>
 *   <tr><td>{@code kind}</td><td>a word such as {@code preprint}</td></tr>
 *   <tr><td>{@code publication}</td><td>{@code {volume?, number?, pages?, publisher?}}</td></tr>
 *   <tr><td>{@code metrics}</td><td>{@code {upvotes?, comments?, citations?, stars?}}</td></tr>
 *   <tr><td>{@code extras}</td><td>{@code {"format:field": text}}</td></tr>
 * </table>
 *
 * <p><b>Read as well:</b> authors as a list of names, as objects with {@code fullname}, or {@code first} and {@code last}, or as
 * one string (with {@code " · "}, {@code ;}, {@code and} or commas between full names); {@code venue} as a string; {@code year}
 * as a number or a string; {@code doi}, {@code arxiv}, {@code url}, {@code id} and {@code summary} at the top; {@code keywords}
 * as a string. Any other key is kept as an extra under that key, with {@code json:} before one without a name space, a nested value as compact
 * JSON. A value of the wrong kind is
 * kept there too, with a problem. Of a repeated key the first value stands. {@code null}, empty text and the words that programs
 * write for nothing ({@code None}, {@code NaN}, {@code N/A}) are absent values; a paper that has such a word for a text is
 * written with its first letter escaped, and read back whole.
 *
 * <p><b>Version.</b> This is version 1, which nothing in the text needs to say: keys never change their meaning, new ones may be
 * added, and readers keep those they do not know. Should that not be enough one day, {@code "offprint": 2} will stand beside
 * {@code papers}, in an object of its own before the papers, or in the paper; this version reads {@code "offprint": 1} in these
 * places and reports any other number.
 *
 * <p><b>Damage.</b> Elements are told apart by their brackets before they are parsed, so a damaged one becomes one problem with
 * its text, and reading goes on where the next one starts for certain.
 *
 * <p>Immutable and thread-safe.
 */
public final class PaperJsonFormat implements PaperFormat {
    /** The format. */
    public PaperJsonFormat() {}

    /** Gives {@code paper-json}. */
    @Override
    public String id() {
        return "paper-json";
    }

    @Override
    public String description() {
        return "the library's own JSON: an array of papers, or one paper";
    }

    /** Gives {@code json}. */
    @Override
    public ImmutableSet<String> extensions() {
        return ImmutableSet.of("json");
    }

    /** Judges by the keys of the first object; other sites' JSON that it knows by its keys is none. */
    @Override
    public Detection detect(Head head) {
        return JsonHead.of(head).asJson();
    }

    @Override
    public PaperCursor open(ReadContext context) throws IOException {
        return new ElementReader(context, "papers", "title", new RecordParser(context));
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    /** Writes an array with one paper on each line. Nothing is lost. */
    @Override
    public PaperWriter writer(WriteContext context) {
        return new PaperJsonWriter(context);
    }
}
