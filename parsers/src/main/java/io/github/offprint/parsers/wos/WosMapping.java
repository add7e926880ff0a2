package io.github.offprint.parsers.wos;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Identifier.Scheme;
import io.github.offprint.model.Metrics;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PartialDate;
import io.github.offprint.parsers.tagged.Draft;
import io.github.offprint.parsers.tagged.Field;
import io.github.offprint.parsers.tagged.Imprint;
import io.github.offprint.parsers.tagged.Slot;
import io.github.offprint.parsers.tagged.TaggedRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the tags of one record of the Web of Science mean for a paper. */
final class WosMapping {
    static final String ID = "wos-tagged";

    private static final int MOST_DIGITS = 18;
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    private final TaggedRecord record;
    private final Draft draft;
    private final WosAuthors authors;
    private final Slot titles = new Slot();
    private final Slot initials = new Slot();
    private final Slot fullNames = new Slot();
    private final Slot groups = new Slot();
    private final Slot venues = new Slot();
    private final Slot abbreviations = new Slot();
    private final Slot abstracts = new Slot();
    private final Slot years = new Slot();
    private final Slot days = new Slot();
    private final Imprint imprint = new Imprint();
    private final Slot documents = new Slot();
    private final Slot publications = new Slot();
    private final Slot citations = new Slot();
    private final List<Field> addresses = new ArrayList<>();
    private final List<Field> orcids = new ArrayList<>();

    WosMapping(TaggedRecord record, ReadContext context) {
        this.record = record;
        this.draft = new Draft(ID, record, context);
        this.authors = new WosAuthors(draft);
    }

    /** The paper of the record, unless it has no title. */
    Optional<PaperRecord> paper() {
        record.fields().forEach(this::read);
        Optional<Field> title = draft.choose(titles);
        if (title.isEmpty()) {
            return draft.untitled();
        }
        addAuthors();
        Paper.Builder paper = Paper.titled(draft.line(title.get()));
        draft.text(abstracts).ifPresent(paper::abstractText);
        paper.published(published());
        paper.venue(draft.venue(venues, abbreviations));
        paper.publication(imprint.publication(draft));
        paper.metrics(Metrics.NONE.withCitations(citations()));
        paper.kind(kind());
        return draft.finish(paper);
    }

    private void read(Field field) {
        switch (field.tag()) {
            case "TI" -> titles.offer(1, field);
            case "AU" -> initials.offer(1, field);
            case "AF" -> fullNames.offer(1, field);
            case "CA" -> groups.offer(1, field);
            case "C1" -> addresses.add(field);
            case "OI" -> orcids.add(field);
            case "SO" -> venues.offer(1, field);
            case "J9" -> abbreviations.offer(2, field);
            case "JI" -> abbreviations.offer(1, field);
            case "AB" -> abstracts.offer(1, field);
            case "PY" -> years.offer(1, field);
            case "PD" -> days.offer(1, field);
            case "VL" -> imprint.volume(field);
            case "IS" -> imprint.number(1, field);
            case "BP" -> imprint.firstPage(field);
            case "EP" -> imprint.lastPage(field);
            // The number of an article, and the pages as Inspec prints them.
            case "AR" -> imprint.pages(1, field);
            case "PS" -> imprint.pages(2, field);
            case "PU" -> imprint.publisher(field);
            case "DT" -> documents.offer(1, field);
            case "PT" -> publications.offer(1, field);
            case "TC" -> citations.offer(1, field);
            case "DI" -> draft.identifier(Scheme.DOI, field);
            case "PM" -> draft.identifier(Scheme.PMID, field);
            case "SN", "EI", "BN" -> draft.serialNumbers(field);
            case "DE" -> keywords(field);
            default -> draft.keep(field);
        }
    }

    /** The keywords of the authors, between semicolons. Keywords Plus ({@code ID}), which an algorithm assigns, are extras. */
    private void keywords(Field field) {
        Splitter.on(';').split(field.line()).forEach(draft::keyword);
    }

    private void addAuthors() {
        authors.names(
                draft.choose(initials).orElse(null), draft.choose(fullNames).orElse(null));
        draft.choose(groups).ifPresent(authors::groups);
        for (Field field : addresses) {
            joinedAddresses(field).forEach(address -> authors.address(field.tag(), address));
        }
        orcids.forEach(authors::orcids);
        authors.finish();
    }

    /** The Web of Science ends each address with a full stop and gives it a line; Inspec does neither, and wraps its one. */
    private static List<String> joinedAddresses(Field field) {
        List<String> addresses = new ArrayList<>();
        StringBuilder address = new StringBuilder();
        for (String line : field.lines()) {
            address.append(address.length() == 0 ? "" : " ").append(line);
            if (line.endsWith(".")) {
                addresses.add(address.toString());
                address.setLength(0);
            }
        }
        if (address.length() > 0) {
            addresses.add(address.toString());
        }
        return addresses;
    }

    /** The year, made exact by the day, which leaves the year out. */
    private @Nullable PartialDate published() {
        Optional<PartialDate> year = draft.choose(years).flatMap(draft::date);
        Optional<Field> day = draft.choose(days);
        if (day.isEmpty() || year.isEmpty() || year.get().year().isEmpty()) {
            day.ifPresent(draft::keep);
            return year.orElse(null);
        }
        return draft.exact(year.get(), day.get());
    }

    private @Nullable Long citations() {
        Optional<Field> count = draft.choose(citations);
        if (count.isEmpty()) {
            return null;
        }
        String digits = count.get().line();
        if (digits.length() > MOST_DIGITS || !DIGIT.matchesAllOf(digits)) {
            draft.invalid(count.get(), "TC holds no count");
            return null;
        }
        return Long.parseLong(digits);
    }

    private @Nullable PaperKind kind() {
        Optional<Field> document = draft.choose(documents);
        Optional<Field> publication = draft.choose(publications);
        PaperKind ofDocument =
                document.map(field -> DocumentType.ofDocument(field.line())).orElse(null);
        PaperKind ofPublication = publication
                .map(field -> DocumentType.ofPublication(field.line()))
                .orElse(null);
        document.filter(field -> !DocumentType.saysAll(field.line())).ifPresent(draft::keep);
        PaperKind kind = ofDocument == null ? ofPublication : ofDocument;
        if (publication.isPresent() && (ofPublication == null || !ofPublication.equals(kind))) {
            draft.keep(publication.get());
        }
        return kind;
    }
}
