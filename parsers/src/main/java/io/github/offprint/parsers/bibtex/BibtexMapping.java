package io.github.offprint.parsers.bibtex;

import io.github.offprint.model.Paper;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ProblemSink;
import java.util.Optional;

/**
 * Makes papers of entries: the table of fields, read from left to right. {@link BibtexWriter} reads it from right to left.
 *
 * <p>A field without a row is an extra under its own name. A field that some other field of the entry decides about, such as
 * a month about its year, is read when all of them are known.
 */
final class BibtexMapping {
    /** The prefix of the extras of this format. */
    static final String EXTRA = "bibtex:";

    private final ProblemSink problems;

    BibtexMapping(ProblemSink problems) {
        this.problems = problems;
    }

    /** The paper of an entry; empty, with a problem, when it has no title. */
    Optional<Paper> paper(RawEntry entry) {
        PaperDraft draft = new PaperDraft(entry, problems);
        for (int i = 0; i < entry.fields().size(); i++) {
            field(draft, entry.fields().get(i));
        }
        Optional<Paper> paper = draft.paper();
        if (paper.isEmpty()) {
            entry.report(problems, ProblemCode.MISSING_TITLE, ProblemCode.MISSING_TITLE.meaning());
        }
        return paper;
    }

    /** Whether the table reads a field as something else than an extra. */
    static boolean isMapped(String name) {
        return switch (name) {
            case "title",
                    "subtitle",
                    "author",
                    "abstract",
                    "year",
                    "month",
                    "day",
                    "date",
                    "journal",
                    "journaltitle",
                    "booktitle",
                    "shortjournal",
                    "eventdate",
                    "volume",
                    "number",
                    "issue",
                    "pages",
                    "publisher",
                    "institution",
                    "school",
                    "keywords",
                    "keyword",
                    "tags",
                    "url",
                    "pdf",
                    "code",
                    "project",
                    "howpublished",
                    "entrysubtype",
                    "eprint",
                    "archiveprefix",
                    "eprinttype" -> true;
            default -> IdentifierFields.scheme(name) != null;
        };
    }

    private static void field(PaperDraft draft, RawField field) {
        switch (field.name()) {
            case "title" -> draft.title = draft.text(field);
            case "subtitle" -> draft.subtitle = draft.text(field);
            case "author" -> draft.authors(field);
            case "abstract" -> draft.abstractText = draft.text(field);
            case "year", "month", "day", "date" -> {
                // DateFields reads them together.
            }
            case "journal", "journaltitle" -> draft.venue.journal(field);
            case "booktitle" -> draft.venue.book(field);
            case "shortjournal" -> draft.venue.acronym(field);
            case "eventdate" -> draft.venue.date(field);
            case "volume" -> draft.publication = draft.publication.withVolume(draft.text(field));
            case "number" -> draft.publication = draft.publication.withNumber(draft.text(field));
            case "issue" -> draft.issue(field);
            case "pages" -> draft.publication = draft.publication.withPages(draft.pages(field));
            case "publisher" -> draft.publication = draft.publication.withPublisher(draft.text(field));
            case "institution", "school" -> draft.organizations(field);
            case "keywords", "keyword", "tags" -> draft.keywords(field);
            case "url", "pdf", "code", "project" -> draft.link(field);
            case "howpublished" -> draft.howPublished(field);
            case "entrysubtype" -> draft.subtype(field);
            default -> draft.identifiers.field(field);
        }
    }
}
