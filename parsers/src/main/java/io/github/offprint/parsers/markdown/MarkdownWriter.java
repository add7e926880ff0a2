package io.github.offprint.parsers.markdown;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.offprint.format.PaperWriter;
import io.github.offprint.format.WriteContext;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Metrics;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.Publication;
import io.github.offprint.model.Venue;
import io.github.offprint.parsers.xml.PrintablePaper;
import io.github.offprint.parsers.xml.WebAddress;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes a heading with labelled lines for each paper: the table of labels, written. */
final class MarkdownWriter implements PaperWriter {
    private final WriteContext context;
    private final Writer out;

    MarkdownWriter(WriteContext context) throws IOException {
        this.context = context;
        this.out = context.out();
        out.write(MarkdownReader.OWN + "\n\n# Papers\n");
    }

    @Override
    public void write(Paper paper) throws IOException {
        Paper kept = kept(paper);
        out.write("\n## " + title(kept) + "\n");
        String labels = labels(kept);
        out.write(labels.isEmpty() ? "" : "\n" + labels);
        Optional<String> text = kept.abstractText();
        out.write(text.isPresent() ? "\n> " + quoted(text.get()) + "\n" : "");
        context.loseDifferences(paper, kept);
    }

    private static Paper kept(Paper paper) {
        return PrintablePaper.of(paper).toBuilder()
                .statedAuthorCount(null)
                .listed(null)
                .presentations(ImmutableList.of())
                .organizations(ImmutableList.of())
                .publication(Publication.NONE)
                .metrics(Metrics.NONE)
                .build();
    }

    /** The title leads to the page of the paper where that is its first link. */
    private static String title(Paper paper) {
        String title = MarkdownEscape.heading(paper.title());
        return isTitleLinked(paper) ? "[" + title + "](" + address(paper.links().get(0)) + ")" : title;
    }

    private static boolean isTitleLinked(Paper paper) {
        return !paper.links().isEmpty()
                && paper.links().get(0).kind().equals(LinkKind.PAGE)
                && isSafe(paper.links().get(0));
    }

    private static boolean isSafe(Link link) {
        return WebAddress.isSafe(link.url());
    }

    private static String address(Link link) {
        return MarkdownEscape.line(link.url(), "(),");
    }

    private static String labels(Paper paper) {
        ImmutableList<Link> links = paper.links()
                .subList(isTitleLinked(paper) ? 1 : 0, paper.links().size());
        return ImmutableMap.of(
                        "Authors", joined(paper.authors().stream().map(MarkdownWriter::author)),
                        "Venue", joined(paper.venue().stream().map(MarkdownWriter::venue)),
                        "Published", joined(paper.published().stream().map(PartialDate::toString)),
                        "Kind",
                                joined(paper.kind().stream()
                                        .map(PaperKind::value)
                                        .map(word -> text(word, ""))),
                        "Keywords", joined(paper.keywords().stream().map(word -> text(word, ","))),
                        "Links", joined(links.stream().map(MarkdownWriter::link)),
                        "Identifiers", joined(paper.identifiers().stream().map(MarkdownWriter::identifier)))
                .entrySet()
                .stream()
                .filter(label -> !label.getValue().isEmpty())
                .map(label -> "- **" + label.getKey() + "**: " + label.getValue() + "\n")
                .collect(joining());
    }

    private static String joined(Stream<String> values) {
        return values.collect(joining(", "));
    }

    private static String text(String text, String dividers) {
        return MarkdownEscape.line(text, dividers);
    }

    /** The words and signs that divide names are written so that they divide none. */
    private static String author(Author author) {
        String name = text(author.name().printed(), ",;").replace("\u00B7", MarkdownEscape.reference('\u00B7'));
        String inside = name.replace(" and ", " " + MarkdownEscape.reference('a') + "nd ");
        return inside.startsWith("and ") ? MarkdownEscape.reference('a') + inside.substring(1) : inside;
    }

    /** A name that ends with what looks like a year, and has none, shows its first digit as a reference. */
    private static String venue(Venue venue) {
        String name = text(venue.name(), ",()");
        String acronym =
                venue.acronym().map(word -> " (" + text(word, ",()") + ")").orElse("");
        return venue.year().isPresent() ? name + acronym + ", " + venue.year().getAsInt() : withoutYear(name) + acronym;
    }

    private static String withoutYear(String name) {
        int at = name.length() - 4;
        boolean digits = at >= 0 && name.substring(at).chars().allMatch(c -> c >= '0' && c <= '9');
        return digits
                ? name.substring(0, at) + MarkdownEscape.reference(name.charAt(at)) + name.substring(at + 1)
                : name;
    }

    private static String link(Link link) {
        String kind = text(link.kind().value(), ",:");
        return isSafe(link) ? "[" + kind + "](" + address(link) + ")" : kind + ": " + text(link.url(), ",");
    }

    private static String identifier(Identifier identifier) {
        String words = text(identifier.toString(), ",");
        return identifier
                .address()
                .map(address -> "[" + words + "](" + text(address, "(),") + ")")
                .orElse(words);
    }

    /** The abstract as a quotation: a line that breaks ends with a backslash, a paragraph with a blank line. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 32);
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int next = end;
            while (next >= 0 && next < text.length() && text.charAt(next) == '\n') {
                next++;
            }
            boolean breaks = end > from && next < text.length() && next - end <= 2;
            int to = end < 0 ? text.length() : breaks ? end : next;
            out.append(MarkdownEscape.startOfLine(text.substring(from, to)));
            out.append(breaks ? next - end == 1 ? "\\\n> " : "\n>\n> " : "");
            from = breaks ? next : to;
        }
        return out.toString();
    }
}
