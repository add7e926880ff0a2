package io.github.offprint.parsers.bibtex;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier.Scheme;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PersonName;
import io.github.offprint.model.Publication;
import io.github.offprint.parsers.latex.LatexText;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ProblemSink;
import io.github.offprint.text.Blanks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of a paper while the fields of its entry are read. */
final class PaperDraft {
    /** How a list says that it goes on. */
    static final String OTHERS = "and others";

    /** What a preprint without an arXiv identifier is written with. */
    static final String PREPRINT = "Preprint";

    private static final Splitter SEMICOLONS =
            Splitter.on(';').trimResults(CharMatcher.whitespace()).omitEmptyStrings();
    private static final Splitter COMMAS =
            Splitter.on(',').trimResults(CharMatcher.whitespace()).omitEmptyStrings();

    final VenueFields venue = new VenueFields(this);
    final IdentifierFields identifiers = new IdentifierFields(this);
    String title = "";
    String subtitle = "";
    String abstractText = "";
    Publication publication = Publication.NONE;

    private final RawEntry entry;
    private final ProblemSink problems;
    private final List<Author> authors = new ArrayList<>();
    private final List<String> organizations = new ArrayList<>();
    private final List<String> keywords = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, String> extras = new LinkedHashMap<>();
    private @Nullable PaperKind kind;

    PaperDraft(RawEntry entry, ProblemSink problems) {
        this.entry = entry;
        this.problems = problems;
        this.kind = EntryType.kind(entry.type());
    }

    RawEntry entry() {
        return entry;
    }

    // Values

    /** The plain text of a field. */
    String text(RawField field) {
        return Blanks.collapse(LatexText.decode(field.value(), new UnknownCommand(field)::tell));
    }

    /** Tells once of each field that holds a command which is not known. */
    private final class UnknownCommand {
        private final RawField field;
        private boolean told;

        UnknownCommand(RawField field) {
            this.field = field;
        }

        void tell(String command) {
            if (!told) {
                told = true;
                problem(
                        ProblemCode.INVALID_VALUE,
                        "the command " + command + " is not known; it stays as it is written",
                        field);
            }
        }
    }

    /** The text of a field that holds an address or a number, in which LaTeX means little. */
    static String verbatim(RawField field) {
        return Blanks.collapse(LatexText.decodeVerbatim(field.value()));
    }

    void problem(ProblemCode code, String message, RawField field) {
        entry.report(problems, code, message, field);
    }

    /** Keeps a value under the name of its field. */
    void extra(RawField field, String value) {
        String name = field.name();
        extras.putIfAbsent(name.indexOf(':') > 0 ? name : BibtexMapping.EXTRA + name, value);
    }

    /** Keeps a value that could not be understood. */
    void setAside(RawField field, ProblemCode code, String message) {
        problem(code, message, field);
        extra(field, verbatim(field));
    }

    // Fields

    void authors(RawField field) {
        ImmutableList<String> names = NameList.split(field.value());
        boolean nameless = false;
        for (int i = 0; i < names.size(); i++) {
            String latex = names.get(i);
            if (i > 0 && i == names.size() - 1 && latex.equals("others")) {
                extra(field, OTHERS);
                problem(ProblemCode.CUT_TEXT, "the list of authors ends with \"and others\"", field);
                continue;
            }
            Optional<PersonName> name = Names.read(latex);
            name.map(Author::of).ifPresent(authors::add);
            nameless |= name.isEmpty();
            if (Names.hasTooManyCommas(latex)) {
                problem(ProblemCode.INVALID_VALUE, "a name has too many commas; it is kept whole", field);
            }
        }
        if (nameless) {
            problem(ProblemCode.INVALID_VALUE, "a name is missing beside an \"and\"", field);
        }
    }

    /** Half of the files use {@code issue} for the number of a journal; beside a number it is something else. */
    void issue(RawField field) {
        if (entry.value("number").isEmpty()) {
            publication = publication.withNumber(text(field));
        } else {
            extra(field, text(field));
        }
    }

    /** Pages with a plain hyphen, which the field writes as two and others as a dash. */
    String pages(RawField field) {
        return CharMatcher.anyOf("\u2013\u2014").replaceFrom(text(field), '-');
    }

    /** One organization; several where each of them is in braces. */
    void organizations(RawField field) {
        ImmutableList<String> names = NameList.split(field.value());
        boolean list = names.size() > 1 && names.stream().allMatch(name -> name.startsWith("{") && name.endsWith("}"));
        if (list) {
            names.forEach(name -> addVisible(organizations, Blanks.collapse(LatexText.decode(name))));
        } else {
            addVisible(organizations, text(field));
        }
    }

    private static void addVisible(List<String> to, String text) {
        if (!Blanks.isBlank(text)) {
            to.add(text);
        }
    }

    void keywords(RawField field) {
        String text = text(field);
        (text.indexOf(';') >= 0 ? SEMICOLONS : COMMAS).split(text).forEach(keywords::add);
    }

    void link(RawField field) {
        String url = verbatim(field);
        if (!Blanks.isBlank(url)) {
            links.add(new Link(field.name().equals("url") ? LinkKind.PAGE : new LinkKind(field.name()), url));
            identifiers.address(url);
        }
    }

    void howPublished(RawField field) {
        String text = text(field);
        if (kind == null && Ascii.equalsIgnoreCase(text, PREPRINT)) {
            kind = PaperKind.PREPRINT;
        } else {
            extra(field, text);
        }
    }

    /** Of what has no type of its own, the subtype says the kind. */
    void subtype(RawField field) {
        String text = text(field);
        if (entry.type().equals(EntryType.MISC) && !Blanks.isBlank(text)) {
            kind = new PaperKind(text);
        } else {
            extra(field, text);
        }
    }

    // The paper

    /** The paper; empty without a title. */
    Optional<Paper> paper() {
        if (Blanks.isBlank(title)) {
            return Optional.empty();
        }
        Paper.Builder paper = Paper.titled(subtitle.isEmpty() ? title : titled())
                .authors(authors)
                .abstractText(abstractText)
                .publication(publication)
                .organizations(organizations)
                .links(links)
                .keywords(keywords);
        identifiers.finish(paper);
        venue.finish(paper);
        new DateFields(this).finish(paper);
        paper.kind(finalKind());
        boolean made = CitationKeys.mayBeMade(entry.key());
        if (!made) {
            paper.extra(BibtexMapping.EXTRA + "key", entry.key());
        }
        finalExtras().forEach(paper::extra);
        return Optional.of(made ? keyed(paper.build()) : paper.build());
    }

    /** A key that the paper would be given anyway says nothing. */
    private Paper keyed(Paper paper) {
        String key = entry.key();
        return CitationKeys.isMade(key, paper)
                ? paper
                : paper.with(builder -> builder.extra(BibtexMapping.EXTRA + "key", key));
    }

    /** Title and subtitle as a catalogue prints them. */
    private String titled() {
        boolean closed = "?!:.".indexOf(title.charAt(title.length() - 1)) >= 0;
        return title + (closed ? " " : ": ") + subtitle;
    }

    /** What is on arXiv and nowhere else is a preprint. */
    private @Nullable PaperKind finalKind() {
        return switch (entry.type()) {
            case "misc", "online", "electronic", "unpublished" ->
                kind == null && identifiers.isEprint(Scheme.ARXIV) ? PaperKind.PREPRINT : kind;
            default -> kind;
        };
    }

    private Map<String, String> finalExtras() {
        Map<String, String> all = new LinkedHashMap<>();
        if (!EntryType.of(finalKind()).equals(entry.type())) {
            all.put(BibtexMapping.EXTRA + "entrytype", entry.type());
        }
        extras.forEach(all::putIfAbsent);
        return all;
    }
}
