package io.github.offprint.parsers.xml;

import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Identifier.Scheme;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PartialDate;
import io.github.offprint.parsers.html.HtmlText;
import io.github.offprint.parsers.tagged.DateText;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.text.Blanks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of the paper of a record while its elements are read: the parts that can come several times, the extras, and the
 * problems, which are told only if there is a paper. Used by one thread.
 */
public final class RecordDraft {
    private final String format;
    private final XmlRecord record;
    private final ReadContext context;
    private final List<Author> authors = new ArrayList<>();
    private final Set<Identifier> identifiers = new LinkedHashSet<>();
    private final List<String> keywords = new ArrayList<>();
    private final Map<String, String> extras = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** A draft for the record of a format, whose id stands before the keys of extras. */
    public RecordDraft(String format, XmlRecord record, ReadContext context) {
        this.format = format;
        this.record = record;
        this.context = context;
    }

    /** The text of an element on one line without markup; empty where it is blank. */
    public static Optional<String> line(Optional<XmlElement> element) {
        return element.map(found -> HtmlText.line(found.markup())).filter(text -> !Blanks.isBlank(text));
    }

    /** Adds an author. */
    public void author(Author author) {
        authors.add(author);
    }

    /** Adds a keyword, unless it is there. */
    public void keyword(String keyword) {
        if (!keywords.contains(keyword)) {
            keywords.add(keyword);
        }
    }

    /** Adds an identifier of a scheme; what is none of it stays an extra, with a problem. */
    public void identifier(Scheme scheme, String name, String text) {
        Optional<Identifier> found = Identifier.find(scheme, text);
        found.ifPresent(identifiers::add);
        if (found.isEmpty() && !Blanks.isBlank(text)) {
            keep(name, text);
            report(ProblemCode.INVALID_VALUE, name + " is no " + scheme.prefix(), text);
        }
    }

    /** Adds an identifier. */
    public void identifier(Identifier identifier) {
        identifiers.add(identifier);
    }

    /** Keeps a text that has no field of its own; several of one name stand on lines of their own. */
    public void keep(String name, String text) {
        if (!Blanks.isBlank(text)) {
            extras.merge(format + ":" + name, text, (one, other) -> one + "\n" + other);
        }
    }

    /** Keeps a text as {@link #keep(String, String)}, unless it is kept under that name. */
    public void keepOnce(String name, String text) {
        if (!text.equals(extras.get(format + ":" + name))) {
            keep(name, text);
        }
    }

    /** Keeps all texts of an element. */
    public void keep(XmlElement element) {
        keep(element.name(), String.join(", ", element.leaves()));
    }

    /** Reads a date; what of it cannot be understood stays an extra, with a problem where nothing can. */
    public Optional<PartialDate> date(String name, String text) {
        if (Blanks.isBlank(text)) {
            return Optional.empty();
        }
        DateText date = DateText.of(text);
        if (!date.whole() || date.date().isEmpty()) {
            keep(name, text);
        }
        if (date.impossible()) {
            report(ProblemCode.IMPOSSIBLE_DATE, ProblemCode.IMPOSSIBLE_DATE.meaning(), text);
        } else if (date.date().isEmpty()) {
            report(ProblemCode.INVALID_VALUE, name + " is no date", text);
        }
        return date.date();
    }

    /** Keeps a problem of this record. */
    public void report(ProblemCode code, String message, String text) {
        problems.add(new Problem(code, record.span(), message, text));
    }

    /** A record without a title is no paper: it is a problem with its whole text. */
    public Optional<PaperRecord> untitled() {
        context.report(ProblemCode.MISSING_TITLE, record.span(), record.text());
        return Optional.empty();
    }

    /** The paper with all that was added; its problems are told. */
    public Optional<PaperRecord> finish(Paper.Builder paper) {
        paper.authors(authors).identifiers(identifiers).keywords(keywords);
        extras.forEach(paper::extra);
        problems.forEach(context::report);
        return Optional.of(new PaperRecord(paper.build(), record.span()));
    }
}
