package io.github.offprint.json;

import com.google.common.collect.ImmutableList;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Metrics;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.Presentation;
import io.github.offprint.model.Publication;
import io.github.offprint.model.Venue;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one record says, key by key, before it is known whether it makes a paper. The order of the keys plays no part: each has
 * a place of its own, and {@link #finish} puts them together in an order of its own.
 */
final class PaperDraft {
    @Nullable
    String title;

    ImmutableList<Author> authors = ImmutableList.of();

    @Nullable
    Integer authorCount;

    @Nullable
    String abstractText;

    @Nullable
    Loose<String> summary;

    @Nullable
    PartialDate published;

    @Nullable
    Loose<PartialDate> year;

    @Nullable
    PartialDate listed;

    @Nullable
    Venue venue;

    ImmutableList<Presentation> presentations = ImmutableList.of();
    ImmutableList<String> organizations = ImmutableList.of();
    ImmutableList<Identifier> identifiers = ImmutableList.of();

    @Nullable
    Identifier doi;

    @Nullable
    Identifier arxiv;

    @Nullable
    Identifier id;

    ImmutableList<Link> links = ImmutableList.of();

    @Nullable
    String url;

    ImmutableList<String> keywords = ImmutableList.of();

    @Nullable
    PaperKind kind;

    Publication publication = Publication.NONE;
    Metrics metrics = Metrics.NONE;
    final Map<String, String> extras = new LinkedHashMap<>();

    @Nullable
    Loose<String> version;

    private final Map<String, String> unknown = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int fields;

    /** A value under a key that people write by hand, which another key may overrule, and where it stands. */
    record Loose<T>(T value, Span span, String text) {}

    void countField() {
        fields++;
    }

    boolean holds(String path) {
        return unknown.containsKey(extra(path));
    }

    /** A key with a name space of its own needs no other, unless it lies inside a known one. */
    private static String extra(String path) {
        int slash = path.indexOf('/');
        boolean isNested = slash > 0 && Key.of(path.substring(0, slash)) != null;
        return isNested || path.indexOf(':') < 0 ? "json:" + path : path;
    }

    /** Keeps a value that has no field of its own. */
    void keep(String path, @Nullable String value) {
        if (value != null) {
            unknown.put(extra(path), value);
        }
    }

    void report(ProblemCode code, Span span, String message, String text) {
        problems.add(new Problem(code, span, message, text));
    }

    /** Whether the record says nothing but the version of the format. */
    boolean isHeader() {
        return version != null && fields == 1;
    }

    /** Says so where the record is of a version that this library does not know. */
    void reportVersion(ReadContext context) {
        if (version != null && !version.value().equals("1")) {
            context.report(new Problem(
                    ProblemCode.UNKNOWN_GENERATION,
                    version.span(),
                    "version " + version.value() + " of the paper JSON is not known; it is read as version 1",
                    version.text()));
        }
    }

    /**
     * The paper, its problems reported; or nothing but one problem that holds the whole record.
     *
     * @param record the record's own text
     */
    Optional<Paper> finish(JsonText record, ReadContext context) {
        if (title == null) {
            context.report(ProblemCode.MISSING_TITLE, record.span(), record.text());
            return Optional.empty();
        }
        Paper paper = paper(title);
        problems.forEach(context::report);
        return Optional.of(paper);
    }

    private Paper paper(String known) {
        Paper.Builder paper = Paper.titled(known)
                .authors(authors)
                .statedAuthorCount(authorCount)
                .abstractText(abstractText())
                .published(published())
                .listed(listed)
                .venue(venue)
                .presentations(presentations)
                .organizations(organizations)
                .identifiers(identifiers)
                .links(links)
                .keywords(keywords)
                .kind(kind)
                .publication(publication)
                .metrics(metrics);
        addLoose(paper);
        extras.forEach(paper::extra);
        unknown.forEach(paper::extra);
        return paper.build();
    }

    private void addLoose(Paper.Builder paper) {
        addIdentifier(paper, doi);
        addIdentifier(paper, arxiv);
        addIdentifier(paper, id);
        if (url != null) {
            paper.link(new Link(LinkKind.PAGE, url));
            Identifier.find(url).ifPresent(paper::identifier);
        }
    }

    private static void addIdentifier(Paper.Builder paper, @Nullable Identifier identifier) {
        if (identifier != null) {
            paper.identifier(identifier);
        }
    }

    private @Nullable String abstractText() {
        if (abstractText == null) {
            return summary == null ? null : summary.value();
        }
        if (summary != null && !summary.value().equals(abstractText)) {
            keep("summary", summary.value());
        }
        return abstractText;
    }

    private @Nullable PartialDate published() {
        if (published == null) {
            return year == null ? null : year.value();
        }
        if (year != null && !year.value().year().equals(published.year())) {
            keep("year", year.text());
            report(ProblemCode.INVALID_VALUE, year.span(), "year disagrees with published, which stands", year.text());
        }
        return published;
    }
}
