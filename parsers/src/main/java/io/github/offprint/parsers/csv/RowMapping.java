package io.github.offprint.parsers.csv;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Identifier.Scheme;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Metrics;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.Publication;
import io.github.offprint.model.Venue;
import io.github.offprint.parsers.csv.CsvFormat.Column;
import io.github.offprint.parsers.rows.Row;
import io.github.offprint.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a row under a head row into a paper, by the table of its source. */
final class RowMapping implements RowReading {
    private static final ImmutableList<Column> IDENTIFIERS = ImmutableList.of(
            Column.DOI,
            Column.ARXIV,
            Column.OPENREVIEW,
            Column.DBLP,
            Column.PMID,
            Column.PMCID,
            Column.ISBN,
            Column.ISSN);

    private final HeaderRow header;
    private final Columns columns;
    private final String format;
    private final ReadContext context;

    RowMapping(HeaderRow header, Columns columns, String format, ReadContext context) {
        this.header = header;
        this.columns = columns;
        this.format = format;
        this.context = context;
    }

    @Override
    public Optional<Paper> paper(Row row) {
        RowDraft draft = new RowDraft(header, row, columns, format);
        String title = draft.plainLine(Column.TITLE);
        if (title == null) {
            context.report(ProblemCode.MISSING_TITLE, row.span(), row.text());
            return Optional.empty();
        }
        Paper.Builder paper = Paper.titled(title)
                .authors(authors(draft))
                .statedAuthorCount(draft.value(Column.AUTHOR_COUNT, RowMapping::authorCount, "no number of authors"))
                .abstractText(draft.plainParagraphs(Column.ABSTRACT))
                .published(published(draft))
                .listed(draft.date(Column.LISTED))
                .venue(venue(draft))
                .organizations(list(draft, Column.ORGANIZATIONS))
                .keywords(list(draft, Column.KEYWORDS))
                .kind(kind(draft))
                .publication(publication(draft))
                .metrics(metrics(draft));
        addIdentifiers(paper, draft);
        addLinks(paper, draft);
        draft.keepRest();
        return Optional.of(draft.finish(paper, context));
    }

    private ImmutableList<Author> authors(RowDraft draft) {
        String full = draft.text(Column.AUTHOR_FULL_NAMES);
        String cell = draft.text(Column.AUTHORS);
        if (full == null && cell == null) {
            return ImmutableList.of();
        }
        Optional<ImmutableList<Author>> authors =
                full == null ? usualAuthors(cell) : Optional.of(fullNames(full, draft));
        if (authors.isEmpty()) {
            draft.setAside(Column.AUTHORS, "the names cannot be told apart for certain");
            draft.keep(Column.AFFILIATIONS);
            return ImmutableList.of();
        }
        if (full != null) {
            draft.keep(Column.AUTHORS);
        }
        return Affiliations.assign(authors.get(), draft, columns);
    }

    private Optional<ImmutableList<Author>> usualAuthors(@Nullable String cell) {
        return columns.authors()
                .names(cell == null ? "" : cell)
                .map(names -> names.stream().map(Author::of).collect(ImmutableList.toImmutableList()));
    }

    /** Scopus writes its number of the person behind each name; the cell is kept then. */
    private static ImmutableList<Author> fullNames(String cell, RowDraft draft) {
        ImmutableList.Builder<Author> authors = ImmutableList.builder();
        boolean hasNumbers = false;
        for (String name : AuthorCell.SEMICOLONS.names(cell).orElse(ImmutableList.of())) {
            int bracket = name.lastIndexOf(" (");
            boolean hasNumber = bracket > 0
                    && name.endsWith(")")
                    && CharMatcher.inRange('0', '9').matchesAllOf(name.substring(bracket + 2, name.length() - 1));
            hasNumbers |= hasNumber;
            authors.add(Author.of(hasNumber ? name.substring(0, bracket) : name));
        }
        if (hasNumbers) {
            draft.keep(Column.AUTHOR_FULL_NAMES);
        }
        return authors.build();
    }

    private static Optional<Integer> authorCount(String text) {
        return Optional.ofNullable(Ints.tryParse(text)).filter(count -> count > 0);
    }

    private static @Nullable PartialDate published(RowDraft draft) {
        PartialDate year = draft.value(Column.YEAR, CellDate::year, "a year is four digits");
        PartialDate date = draft.date(Column.PUBLISHED);
        if (year == null) {
            return date;
        }
        if (date == null) {
            return monthOf(year, draft);
        }
        if (!date.year().equals(year.year())) {
            draft.setAside(Column.PUBLISHED, "disagrees with the year, which stands");
            return year;
        }
        return date;
    }

    private static PartialDate monthOf(PartialDate year, RowDraft draft) {
        String monthAndDay = draft.text(Column.MONTH_AND_DAY);
        Optional<PartialDate> date = monthAndDay == null ? Optional.empty() : CellDate.inYear(year, monthAndDay);
        if (date.isEmpty()) {
            // Seasons and ranges of months, as in MAR-APR, are no mistake.
            draft.keep(Column.MONTH_AND_DAY);
        }
        return date.orElse(year);
    }

    private static @Nullable Venue venue(RowDraft draft) {
        String name = draft.plainLine(Column.VENUE);
        String acronym = draft.text(Column.VENUE_ACRONYM);
        PartialDate year = draft.value(Column.VENUE_YEAR, CellDate::year, "a year is four digits");
        if (name == null && acronym == null) {
            draft.keep(Column.VENUE_YEAR);
            return null;
        }
        Venue venue = name == null
                ? Venue.of(requireNonNull(acronym))
                : Venue.of(name).withAcronym(acronym);
        return year == null ? venue : venue.withYear(year.year().orElseThrow());
    }

    private static List<String> list(RowDraft draft, Column column) {
        List<String> all = new ArrayList<>();
        for (String cell : draft.texts(column)) {
            char separator = cell.indexOf(';') >= 0 ? ';' : cell.indexOf('|') >= 0 ? '|' : ',';
            Splitter.on(separator).trimResults().omitEmptyStrings().split(cell).forEach(all::add);
        }
        return all;
    }

    /** Where the source's word says more than the kind, it is kept. */
    private static @Nullable PaperKind kind(RowDraft draft) {
        String word = draft.text(Column.KIND);
        PaperKind kind = word == null ? null : KindWord.find(word);
        if (word != null && (kind == null || !kind.value().equals(Columns.key(word)))) {
            draft.keep(Column.KIND);
        }
        return kind;
    }

    private static Publication publication(RowDraft draft) {
        return Publication.NONE
                .withVolume(draft.text(Column.VOLUME))
                .withNumber(draft.text(Column.NUMBER))
                .withPages(pages(draft))
                .withPublisher(draft.text(Column.PUBLISHER));
    }

    private static @Nullable String pages(RowDraft draft) {
        String first = draft.text(Column.FIRST_PAGE);
        String last = draft.text(Column.LAST_PAGE);
        String both = first == null || last == null || first.equals(last) ? first : first + "-" + last;
        if (first == null) {
            draft.keep(Column.LAST_PAGE);
        }
        String pages = draft.text(Column.PAGES);
        if (pages != null && both != null) {
            draft.keep(Column.FIRST_PAGE);
            draft.keep(Column.LAST_PAGE);
        }
        return pages == null ? both : pages;
    }

    private static Metrics metrics(RowDraft draft) {
        return Metrics.NONE
                .withCitations(count(draft, Column.CITATIONS))
                .withUpvotes(count(draft, Column.UPVOTES))
                .withComments(count(draft, Column.COMMENTS))
                .withStars(count(draft, Column.STARS));
    }

    private static @Nullable Long count(RowDraft draft, Column column) {
        return draft.value(column, RowMapping::count, "no count");
    }

    private static Optional<Long> count(String text) {
        String digits = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        return Optional.ofNullable(Longs.tryParse(digits)).filter(count -> count >= 0);
    }

    private static void addIdentifiers(Paper.Builder paper, RowDraft draft) {
        for (Column column : IDENTIFIERS) {
            addIdentifiers(paper, draft, column);
        }
        for (String cell : draft.texts(Column.IDENTIFIERS)) {
            for (String text : Splitter.on(';').trimResults().omitEmptyStrings().split(cell)) {
                Optional<Identifier> identifier = Identifier.find(text);
                identifier.ifPresent(paper::identifier);
                if (identifier.isEmpty()) {
                    draft.setAside(Column.IDENTIFIERS, "no identifier of a known scheme");
                }
            }
        }
    }

    /** A cell may hold several numbers of a book, with semicolons or blanks between them. */
    private static void addIdentifiers(Paper.Builder paper, RowDraft draft, Column column) {
        Scheme scheme = scheme(column);
        for (String cell : draft.texts(column)) {
            Optional<Identifier> whole = Identifier.find(scheme, cell);
            whole.ifPresent(paper::identifier);
            if (whole.isEmpty()) {
                addEach(paper, draft, column, cell);
            }
        }
    }

    private static void addEach(Paper.Builder paper, RowDraft draft, Column column, String cell) {
        boolean allFound = true;
        for (String text :
                Splitter.on(CharMatcher.anyOf("; ")).omitEmptyStrings().split(cell)) {
            Optional<Identifier> identifier = Identifier.find(scheme(column), text);
            identifier.ifPresent(paper::identifier);
            allFound &= identifier.isPresent();
        }
        if (!allFound) {
            draft.setAside(
                    column, "no identifier of the scheme " + scheme(column).prefix());
        }
    }

    private static Scheme scheme(Column column) {
        return switch (column) {
            case ARXIV -> Scheme.ARXIV;
            case OPENREVIEW -> Scheme.OPENREVIEW;
            case DBLP -> Scheme.DBLP;
            case PMID -> Scheme.PMID;
            case PMCID -> Scheme.PMCID;
            case ISBN -> Scheme.ISBN;
            case ISSN -> Scheme.ISSN;
            default -> Scheme.DOI;
        };
    }

    private static void addLinks(Paper.Builder paper, RowDraft draft) {
        addLink(paper, draft, Column.PAGE, LinkKind.PAGE);
        addLink(paper, draft, Column.PDF, LinkKind.PDF);
        addLink(paper, draft, Column.CODE, LinkKind.CODE);
        addLink(paper, draft, Column.PROJECT, LinkKind.PROJECT);
    }

    private static void addLink(Paper.Builder paper, RowDraft draft, Column column, LinkKind kind) {
        for (String url : draft.texts(column)) {
            if (isWebAddress(url)) {
                paper.link(new Link(kind, url));
                Identifier.find(url).ifPresent(paper::identifier);
            } else {
                draft.setAside(column, "no web address");
            }
        }
    }

    /** Only addresses of the web become links; a {@code javascript:} or {@code file:} in a listing is nobody's paper. */
    private static boolean isWebAddress(String url) {
        return url.regionMatches(true, 0, "http://", 0, 7) || url.regionMatches(true, 0, "https://", 0, 8);
    }
}
