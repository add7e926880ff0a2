package io.github.offprint.parsers.bibtex;

import com.google.common.base.Ascii;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Identifier.Scheme;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.Publication;
import io.github.offprint.model.Venue;
import io.github.offprint.text.Blanks;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes one paper as an entry: the table of {@link BibtexMapping} from right to left. */
final class EntryText {
    /** Which extras of this format are written. */
    enum Extras {
        /** All that a field can hold. */
        ALL,
        /** Those that no row of the table reads as something else. */
        UNMAPPED
    }

    private final Paper paper;
    private final Extras extras;
    private final StringBuilder out = new StringBuilder(512);
    private final Set<String> written = new HashSet<>();
    private final String type;

    private EntryText(Paper paper, Extras extras) {
        this.paper = paper;
        this.extras = extras;
        this.type = type(paper);
    }

    /** The entry, a line for each field, ending with the line of its brace. */
    static String of(Paper paper, String key, Extras extras) {
        EntryText text = new EntryText(paper, extras);
        text.out.append('@').append(text.type).append('{').append(key).append(",\n");
        text.fields();
        return text.out.append("}\n").toString();
    }

    /** The type that the paper was read with, where it still fits its kind. */
    private static String type(Paper paper) {
        PaperKind kind = paper.kind().orElse(null);
        String own = Ascii.toLowerCase(extra(paper, "entrytype"));
        boolean untyped = EntryType.of(kind).equals(EntryType.MISC);
        PaperKind said = EntryType.kind(own);
        boolean fits = said == null ? untyped && (kind == null || kind.equals(PaperKind.PREPRINT)) : said.equals(kind);
        return EntryType.isWord(own) && fits ? own : EntryType.of(kind);
    }

    private static String extra(Paper paper, String name) {
        return paper.extras().getOrDefault(BibtexMapping.EXTRA + name, "");
    }

    private void fields() {
        field("title", FieldText.title(paper.title()));
        field("author", NameText.of(paper.authors(), extra(paper, "author").equals(PaperDraft.OTHERS)));
        date();
        paper.venue().ifPresent(this::venue);
        publication(paper.publication());
        organizations();
        kind();
        identifiers();
        paper.links().forEach(this::link);
        field("keywords", keywords());
        paper.abstractText().ifPresent(text -> field("abstract", FieldText.of(text)));
        paper.extras().forEach(this::extra);
    }

    /** Writes a field, unless it is blank or was written. */
    private void field(String name, String value) {
        if (!Blanks.isBlank(value) && written.add(name)) {
            out.append("  ").append(name).append(" = {").append(value).append("},\n");
        }
    }

    // Dates

    private void date() {
        PartialDate published = paper.published().orElse(null);
        String date = extra(paper, "date");
        if (!date.isEmpty() && sameDate(Dates.edtf(date).date(), published)) {
            field("date", FieldText.of(date));
        } else if (published != null && published.year().isPresent()) {
            yearAndMonth(published);
        }
    }

    private static boolean sameDate(@Nullable PartialDate one, @Nullable PartialDate other) {
        return Objects.equals(one, other);
    }

    private void yearAndMonth(PartialDate published) {
        PartialDate year = PartialDate.of(published.year().getAsInt());
        field("year", year.toString());
        String month = extra(paper, "month");
        if (!month.isEmpty()
                && sameDate(Dates.monthOf(year, month, extra(paper, "day")).date(), published)) {
            field("month", FieldText.of(month));
        } else if (published.month().isPresent()) {
            written.add("month");
            out.append("  month = ")
                    .append(Macros.ofMonth(Month.of(published.month().getAsInt())))
                    .append(",\n");
            published.day().ifPresent(day -> field("day", String.valueOf(day)));
        }
    }

    // Venue and publication

    private void venue(Venue venue) {
        field(EntryType.isPart(type) ? "booktitle" : "journal", FieldText.of(venue.name()));
        venue.acronym().ifPresent(acronym -> field("shortjournal", FieldText.of(acronym)));
        if (venue.year().isPresent()) {
            String date = extra(paper, "eventdate");
            PartialDate year = PartialDate.of(venue.year().getAsInt());
            PartialDate said = date.isEmpty() ? null : Dates.edtf(date).date();
            field("eventdate", said != null && said.year().equals(venue.year()) ? FieldText.of(date) : year.toString());
        }
    }

    private void publication(Publication details) {
        details.volume().ifPresent(text -> field("volume", FieldText.of(text)));
        details.number().ifPresent(text -> field("number", FieldText.of(text)));
        details.pages().ifPresent(text -> field("pages", pages(text)));
        details.publisher().ifPresent(text -> field("publisher", FieldText.of(text)));
    }

    /** Two hyphens between two numbers, as BibTeX's styles expect a range. */
    private static String pages(String pages) {
        int hyphen = pages.indexOf('-');
        boolean range = hyphen > 0 && hyphen == pages.lastIndexOf('-') && hyphen < pages.length() - 1;
        String text = FieldText.of(pages);
        return range ? text.replace("-", "--") : text;
    }

    /** Several organizations are put in braces each, so that the words within them divide nothing. */
    private void organizations() {
        List<String> names = paper.organizations();
        field(
                "institution",
                names.size() == 1
                        ? FieldText.of(names.get(0))
                        : names.stream()
                                .map(name -> "{" + FieldText.of(name) + "}")
                                .collect(Collectors.joining(" and ")));
    }

    private void kind() {
        PaperKind kind = paper.kind().orElse(null);
        if (kind == null || !EntryType.of(kind).equals(EntryType.MISC)) {
            return;
        }
        if (!kind.equals(PaperKind.PREPRINT)) {
            field("entrysubtype", FieldText.of(kind.value()));
        } else if (paper.identifier(Scheme.ARXIV).isEmpty()) {
            field("howpublished", PaperDraft.PREPRINT);
        }
    }

    // Identifiers, links, keywords

    private void identifiers() {
        for (Scheme scheme : Scheme.values()) {
            List<String> values = paper.identifiers().stream()
                    .filter(id -> id.scheme() == scheme)
                    .map(Identifier::value)
                    .toList();
            if (!values.isEmpty()) {
                identifiers(scheme, values);
            }
        }
    }

    private void identifiers(Scheme scheme, List<String> values) {
        boolean eprint = scheme == Scheme.ARXIV && paper.kind().isPresent();
        if (eprint) {
            field("eprint", FieldText.verbatim(values.get(0)));
            field("archiveprefix", "arXiv");
        }
        List<String> others = eprint ? values.subList(1, values.size()) : values;
        field(scheme.prefix(), FieldText.verbatim(String.join(", ", others)));
    }

    private void link(Link link) {
        LinkKind kind = link.kind();
        boolean known = kind.equals(LinkKind.PDF) || kind.equals(LinkKind.CODE) || kind.equals(LinkKind.PROJECT);
        if (known || kind.equals(LinkKind.PAGE)) {
            field(known ? kind.value() : "url", FieldText.verbatim(link.url()));
        }
    }

    /** With semicolons where a keyword holds a comma. */
    private String keywords() {
        boolean commas = paper.keywords().stream().anyMatch(keyword -> keyword.indexOf(',') >= 0);
        String joined = String.join(commas ? "; " : ", ", paper.keywords());
        return FieldText.of(commas && paper.keywords().size() == 1 ? joined + ";" : joined);
    }

    // Extras

    private void extra(String key, String value) {
        boolean own = key.startsWith(BibtexMapping.EXTRA);
        String name = own ? key.substring(BibtexMapping.EXTRA.length()) : key;
        if (own ? isOwn(name) : key.indexOf(':') > 0 && isName(key)) {
            field(name, own && IdentifierFields.isVerbatim(name) ? FieldText.verbatim(value) : FieldText.of(value));
        }
    }

    private boolean isOwn(String name) {
        return switch (name) {
            case "key", "entrytype", "author", "title" -> false;
            default ->
                isName(name)
                        && name.indexOf(':') < 0
                        && name.equals(Ascii.toLowerCase(name))
                        && (extras == Extras.ALL || !BibtexMapping.isMapped(name));
        };
    }

    private static boolean isName(String name) {
        boolean letter = !name.isEmpty() && !(name.charAt(0) >= '0' && name.charAt(0) <= '9');
        for (int i = 0; i < name.length() && letter; i++) {
            letter = name.charAt(i) < 0x7F && EntryParser.isName(name.charAt(i)) && name.charAt(i) != '\\';
        }
        return letter;
    }
}
