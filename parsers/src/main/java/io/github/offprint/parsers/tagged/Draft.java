package io.github.offprint.parsers.tagged;

import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Identifier.Scheme;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.Venue;
import io.github.offprint.parsers.html.HtmlText;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.text.Blanks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of one record say, while a table of a format goes through them. Everything that is no field of a paper, and
 * everything that cannot be understood, is kept as an extra under the id of the format. Problems are told when it is known that
 * the record is a paper; a record without a title is one problem with its whole text. Not thread-safe.
 */
public final class Draft {
    private final String format;
    private final TaggedRecord record;
    private final ReadContext context;
    private final Markup markup;
    private final List<Author> authors = new ArrayList<>();
    private final List<Identifier> identifiers = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<String> keywords = new ArrayList<>();
    private final List<String> organizations = new ArrayList<>();
    private final Map<String, StringBuilder> extras = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /** What is done with markup inside values. */
    public enum Markup {
        /** Tags and entities become the text they stand for. */
        PLAIN,
        /** It is text like any other. */
        KEEP
    }

    /** A draft that turns markup into text. */
    public Draft(String format, TaggedRecord record, ReadContext context) {
        this(format, record, context, Markup.PLAIN);
    }

    /**
     * An empty draft.
     *
     * @param format the id of the format, under which extras are kept
     */
    public Draft(String format, TaggedRecord record, ReadContext context, Markup markup) {
        this.format = format;
        this.record = record;
        this.context = context;
        this.markup = markup;
    }

    /** The text of a field on one line. */
    public String line(Field field) {
        return line(field.value());
    }

    /** A text on one line. Markup of which nothing is left to see stays. */
    private String line(String text) {
        String plain = markup == Markup.KEEP ? "" : HtmlText.line(text);
        return Blanks.collapse(Blanks.isBlank(plain) ? text : plain);
    }

    /** Keeps a field as an extra. */
    public void keep(Field field) {
        keep(field.tag(), field.verbatim());
    }

    /** Keeps a text as an extra, below what is already kept under its tag. */
    public void keep(String tag, String text) {
        if (!Blanks.isBlank(text)) {
            StringBuilder kept = extras.computeIfAbsent(format + ":" + tag, key -> new StringBuilder());
            kept.append(kept.length() == 0 ? "" : "\n").append(text);
        }
    }

    /** Tells of a field, in the words of the code. */
    public void report(ProblemCode code, Field field) {
        report(code, field, code.meaning());
    }

    /** Tells of a field. */
    public void report(ProblemCode code, Field field, String message) {
        problems.add(new Problem(code, field.span(), message, field.text()));
    }

    /** Keeps a field that cannot be understood as an extra, and tells of it. */
    public void invalid(Field field, String message) {
        keep(field);
        report(ProblemCode.INVALID_VALUE, field, message);
    }

    /** The field that stands for its slot. The others are kept as extras, unless they say the same. */
    public Optional<Field> choose(Slot slot) {
        Optional<Field> best = slot.best();
        for (Field other : slot.others()) {
            Field stands = best.orElseThrow();
            if (!line(other).equals(line(stands))) {
                keep(other);
                if (other.tag().equals(stands.tag())) {
                    report(ProblemCode.REPEATED_FIELD, other, "a second " + other.tag() + "; the first one stands");
                }
            }
        }
        return best;
    }

    /** Offers a field to a slot if it means there what the slot is for; else it is kept as an extra. */
    public void offerIf(boolean meant, Slot slot, int rank, Field field) {
        if (meant) {
            slot.offer(rank, field);
        } else {
            keep(field);
        }
    }

    /** The text of the field that stands for its slot. */
    public Optional<String> text(Slot slot) {
        return choose(slot).map(this::line);
    }

    /**
     * The venue by its name and its abbreviation. An abbreviation of one word with two capitals or more, as {@code ICLR} and
     * {@code NeurIPS} are, is its acronym; another one becomes an extra, or the name where there is no other.
     */
    public @Nullable Venue venue(Slot names, Slot abbreviations) {
        Optional<String> name = text(names);
        Optional<Field> abbreviation = choose(abbreviations);
        if (name.isEmpty() || abbreviation.isEmpty()) {
            return name.or(() -> abbreviation.map(this::line)).map(Venue::of).orElse(null);
        }
        Venue venue = Venue.of(name.get());
        String word = line(abbreviation.get());
        if (isAcronym(word)) {
            return venue.withAcronym(word);
        }
        if (!word.equals(venue.name())) {
            keep(abbreviation.get());
        }
        return venue;
    }

    /** Whether an abbreviation is an acronym. */
    public static boolean isAcronym(String abbreviation) {
        return abbreviation.indexOf(' ') < 0
                && abbreviation.chars().filter(Character::isUpperCase).count() > 1;
    }

    /** Adds the author or the authors that a field names, unless it is blank. */
    public void author(Field field) {
        if (field.isBlank()) {
            return;
        }
        List<Author> named = AuthorText.authors(line(field));
        if (named.isEmpty()) {
            report(ProblemCode.INVALID_VALUE, field, field.tag() + " names no author");
        }
        for (Author author : named) {
            add(author, field);
        }
    }

    /** Adds an author that a field names. */
    public void add(Author author, Field field) {
        if (!names.add(author.name().printed())) {
            report(ProblemCode.REPEATED_AUTHOR, field);
        }
        authors.add(author);
    }

    /** Adds an identifier. */
    public void identifier(Identifier identifier) {
        identifiers.add(identifier);
    }

    /** Adds the identifier of a scheme that a field holds, unless it is blank; what is none is kept as an extra, with a problem. */
    public void identifier(Scheme scheme, Field field) {
        if (field.isBlank()) {
            return;
        }
        Optional<Identifier> identifier = Identifier.find(scheme, field.line());
        identifier.ifPresentOrElse(
                identifiers::add,
                () -> invalid(field, field.tag() + " holds no identifier of the scheme " + scheme.prefix()));
    }

    /**
     * Adds the identifiers that the lines of a field hold; a line that holds none is kept as an extra.
     *
     * @param reading the identifier that a line holds, if any
     */
    public void identifiers(Field field, Function<String, Optional<Identifier>> reading) {
        for (String line : field.lines()) {
            reading.apply(line).ifPresentOrElse(identifiers::add, () -> keep(field.tag(), line));
        }
    }

    /** The identifier that an accession number is: one that names its scheme. A bare one means something to its database alone. */
    public static Optional<Identifier> accession(String number) {
        return number.indexOf(':') > 0 ? Identifier.find(number) : Optional.empty();
    }

    /**
     * Adds the numbers of serials and books that a field holds. One that says more about them is kept as an extra, too; one that
     * is no such number, with a problem.
     */
    public void serialNumbers(Field field) {
        for (String line : field.lines()) {
            Optional<SerialNumbers.Labelled> found = SerialNumbers.find(line);
            found.ifPresent(labelled -> identifiers.addAll(labelled.numbers()));
            if (found.isEmpty() || found.get().more()) {
                keep(field.tag(), line);
            }
            if (found.isEmpty()) {
                report(ProblemCode.INVALID_VALUE, field, field.tag() + " holds no ISSN and no ISBN");
            }
        }
    }

    /** Adds a link, and the identifier that its address names. */
    public void link(LinkKind kind, String url) {
        links.add(new Link(kind, url));
        Identifier.find(url).ifPresent(identifiers::add);
    }

    /** Adds a keyword, unless it is blank. */
    public void keyword(String keyword) {
        addVisible(keyword, keywords);
    }

    /** Adds an organization, unless it is blank. */
    public void organization(String organization) {
        addVisible(organization, organizations);
    }

    private void addVisible(String text, List<String> to) {
        if (!Blanks.isBlank(text)) {
            to.add(line(text));
        }
    }

    /**
     * The type of the record that a field names. A type that is not the one written for its kind is kept as an extra, too; what is
     * none, and does not say that none is known, with a problem.
     *
     * @param unknown what is wrong with a type that is none
     */
    public Optional<ReferenceType> type(Field field, String unknown) {
        Optional<ReferenceType> type = ReferenceType.find(field.line());
        if (type.isPresent() && !type.get().isFirstOfItsKind()) {
            keep(field);
        } else if (type.isEmpty() && !field.isBlank() && !ReferenceType.isGeneric(field.line())) {
            invalid(field, unknown);
        }
        return type;
    }

    /** The date that a field holds. What is not all in the date is kept as an extra; what is no date, with a problem. */
    public Optional<PartialDate> date(Field field) {
        DateText text = DateText.of(field.line());
        if (!text.whole()) {
            keep(field);
        }
        if (text.impossible()) {
            report(ProblemCode.IMPOSSIBLE_DATE, field);
        } else if (text.date().isEmpty()) {
            report(ProblemCode.INVALID_VALUE, field, field.tag() + " holds no date");
        }
        return text.date();
    }

    /**
     * A date with a year, made exact by a field that may leave the year out. A field that does not agree with the date, or says more
     * than one, is kept as an extra.
     */
    public PartialDate exact(PartialDate date, Field day) {
        DateText exact = DateText.ofYear(day.line(), date.year().getAsInt());
        Optional<PartialDate> agreeing =
                exact.date().filter(found -> found.toString().startsWith(date.toString()));
        if (agreeing.isEmpty() || !exact.whole()) {
            keep(day);
        }
        return agreeing.orElse(date);
    }

    /** Ends a record that has no title and is no paper. */
    public Optional<PaperRecord> untitled() {
        context.report(
                record.headless() ? ProblemCode.STRAY_TEXT : ProblemCode.MISSING_TITLE, record.span(), record.text());
        return Optional.empty();
    }

    /** Ends a record: the paper with all that the draft has collected. */
    public Optional<PaperRecord> finish(Paper.Builder paper) {
        if (record.headless()) {
            context.report(new Problem(
                    ProblemCode.LOOSE_SYNTAX,
                    record.fields().get(0).span(),
                    "the tag that opens a record is missing; it was read",
                    record.fields().get(0).text()));
        }
        problems.forEach(context::report);
        authors.forEach(paper::author);
        identifiers.forEach(paper::identifier);
        links.forEach(paper::link);
        keywords.forEach(paper::keyword);
        organizations.forEach(paper::organization);
        extras.forEach((key, text) -> paper.extra(key, text.toString()));
        return Optional.of(new PaperRecord(paper.build(), record.span()));
    }
}
