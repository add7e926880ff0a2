package io.github.offprint.parsers.pubmed;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.format.PaperRecord;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Identifier.Scheme;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.Publication;
import io.github.offprint.model.Venue;
import io.github.offprint.parsers.html.HtmlText;
import io.github.offprint.parsers.xml.RecordDraft;
import io.github.offprint.parsers.xml.WebAddress;
import io.github.offprint.parsers.xml.XmlElement;
import io.github.offprint.parsers.xml.XmlRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the elements of one record mean for a paper. */
final class PubmedMapping {
    static final String ID = "pubmed-xml";

    private static final ImmutableSet<String> OF_CITATION =
            ImmutableSet.of("PMID", "Article", "MedlineJournalInfo", "KeywordList", "MeshHeadingList");

    private static final ImmutableSet<String> OF_ARTICLE = ImmutableSet.of(
            "Journal",
            "ArticleTitle",
            "Pagination",
            "ELocationID",
            "Abstract",
            "AuthorList",
            "ArticleDate",
            "PublicationTypeList");

    private static final ImmutableSet<String> OF_BOOK_DOCUMENT = ImmutableSet.of(
            "PMID",
            "ArticleIdList",
            "Book",
            "ArticleTitle",
            "Abstract",
            "AuthorList",
            "PublicationType",
            "KeywordList",
            "Pagination");

    private static final ImmutableSet<String> OF_BOOK =
            ImmutableSet.of("Publisher", "BookTitle", "PubDate", "AuthorList", "Isbn");

    private final XmlElement record;
    private final RecordDraft draft;
    private final List<Link> links = new ArrayList<>();

    PubmedMapping(XmlRecord record, ReadContext context) {
        this.record = record.element();
        this.draft = new RecordDraft(ID, record, context);
    }

    /** The paper of the record, unless it has no title. */
    Optional<PaperRecord> paper() {
        return switch (record.name()) {
            case "MedlineCitation" -> article(record);
            case "PubmedBookArticle" ->
                record.find("BookDocument").map(this::book).orElseGet(draft::untitled);
            default -> record.find("MedlineCitation").map(this::article).orElseGet(draft::untitled);
        };
    }

    private Optional<PaperRecord> article(XmlElement citation) {
        Optional<XmlElement> article = citation.find("Article");
        Optional<String> title = RecordDraft.line(article.flatMap(found -> found.find("ArticleTitle")))
                .or(() -> RecordDraft.line(article.flatMap(found -> found.find("VernacularTitle"))));
        if (article.isEmpty() || title.isEmpty()) {
            return draft.untitled();
        }
        Paper.Builder paper = Paper.titled(title.get());
        people(article.get());
        paper.abstractText(abstractText(article.get()));
        paper.published(published(article.get()));
        paper.venue(journal(article.get(), citation));
        paper.publication(publication(article.get()));
        paper.kind(PublicationTypes.kind(
                article.get().find("PublicationTypeList").stream()
                        .flatMap(list -> list.children("PublicationType").stream()),
                draft));
        identifiers(citation, article.get());
        keywords(citation);
        keepRest(citation, OF_CITATION);
        keepRest(article.get(), OF_ARTICLE);
        citation.find("MedlineJournalInfo").ifPresent(info -> keepRest(info, ImmutableSet.of()));
        record.find("PubmedData").ifPresent(data -> keepRest(data, ImmutableSet.of("ArticleIdList")));
        return draft.finish(paper.links(links));
    }

    private void people(XmlElement parent) {
        parent.children("AuthorList").forEach(list -> PubmedAuthors.read(list, draft));
    }

    /** The parts with their labels before them, as the abstract is printed. */
    private @Nullable String abstractText(XmlElement parent) {
        List<String> parts = new ArrayList<>();
        parent.find("Abstract").ifPresent(whole -> {
            for (XmlElement part : whole.children("AbstractText")) {
                String label = part.attribute("Label")
                        .filter(word -> !word.equals("UNLABELLED"))
                        .orElse("");
                String text = HtmlText.paragraphs(part.markup());
                parts.add(label.isEmpty() || text.isEmpty() ? text : label + ": " + text);
            }
            whole.children("CopyrightInformation").forEach(draft::keep);
        });
        String text = parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
        return text.isEmpty() ? null : text;
    }

    /** The date of the issue; that of the electronic article where the issue has none. */
    private @Nullable PartialDate published(XmlElement article) {
        Optional<PartialDate> issue =
                article.find("Journal", "JournalIssue", "PubDate").flatMap(date -> draft.date("PubDate", words(date)));
        for (XmlElement date : article.children("ArticleDate")) {
            if (issue.isEmpty()) {
                issue = draft.date("ArticleDate", words(date));
            } else {
                draft.keep("ArticleDate", words(date));
            }
        }
        return issue.orElse(null);
    }

    private static String words(XmlElement date) {
        return String.join(" ", date.leaves());
    }

    private @Nullable Venue journal(XmlElement article, XmlElement citation) {
        Optional<XmlElement> journal = article.find("Journal");
        Optional<String> shortName = RecordDraft.line(journal.flatMap(found -> found.find("ISOAbbreviation")));
        shortName.ifPresent(name -> draft.keep("ISOAbbreviation", name));
        journal.ifPresent(found -> found.children("ISSN").forEach(issn -> issn(issn.text())));
        return RecordDraft.line(journal.flatMap(found -> found.find("Title")))
                .or(() -> shortName)
                .or(() -> RecordDraft.line(citation.find("MedlineJournalInfo", "MedlineTA")))
                .map(Venue::of)
                .orElse(null);
    }

    private void issn(String text) {
        draft.identifier(Scheme.ISSN, "ISSN", text);
    }

    private Publication publication(XmlElement article) {
        return Publication.NONE
                .withVolume(line(article, "Journal", "JournalIssue", "Volume"))
                .withNumber(line(article, "Journal", "JournalIssue", "Issue"))
                .withPages(pages(article));
    }

    private static @Nullable String line(XmlElement from, String... path) {
        return RecordDraft.line(from.find(path)).orElse(null);
    }

    private static @Nullable String pages(XmlElement parent) {
        String printed = line(parent, "Pagination", "MedlinePgn");
        String first = line(parent, "Pagination", "StartPage");
        String last = line(parent, "Pagination", "EndPage");
        return printed != null || first == null ? printed : last == null ? first : first + "-" + last;
    }

    /** Those of the paper alone: the identifiers of its references stand in lists of the same name, which are left out. */
    private void identifiers(XmlElement citation, XmlElement article) {
        citation.find("PMID").ifPresent(id -> draft.identifier(Scheme.PMID, "PMID", id.text()));
        for (XmlElement id : article.children("ELocationID")) {
            boolean valid = !id.attribute("ValidYN").orElse("Y").equals("N");
            location(id, valid ? id.attribute("EIdType").orElse("") : "invalid");
        }
        record.find("PubmedData", "ArticleIdList").ifPresent(this::articleIds);
    }

    private void articleIds(XmlElement list) {
        list.children("ArticleId")
                .forEach(id -> location(id, id.attribute("IdType").orElse("")));
    }

    private void location(XmlElement id, String type) {
        switch (type) {
            case "doi" -> draft.identifier(Scheme.DOI, "doi", id.text());
            case "pubmed" -> draft.identifier(Scheme.PMID, "pubmed", id.text());
            case "url" -> link(id.text().strip());
            case "pmc" -> draft.identifier(Scheme.PMCID, "pmc", id.text());
            default ->
                draft.keepOnce(type.isEmpty() ? id.name() : type, id.text().strip());
        }
    }

    private void link(String address) {
        if (WebAddress.isSafe(address)) {
            links.add(new Link(LinkKind.PAGE, address));
        } else {
            draft.keep("url", address);
        }
    }

    private void keywords(XmlElement parent) {
        parent.children("KeywordList").stream()
                .flatMap(list -> list.children("Keyword").stream())
                .flatMap(keyword -> RecordDraft.line(Optional.of(keyword)).stream())
                .forEach(draft::keyword);
        parent.find("MeshHeadingList")
                .ifPresent(list -> list.children("MeshHeading").forEach(this::heading));
    }

    private void heading(XmlElement heading) {
        String descriptor = line(heading, "DescriptorName");
        if (descriptor == null) {
            return;
        }
        List<XmlElement> qualifiers = heading.children("QualifierName");
        if (qualifiers.isEmpty()) {
            topic(descriptor, heading.children("DescriptorName").stream());
        }
        for (XmlElement qualifier : qualifiers) {
            topic(
                    descriptor + "/" + HtmlText.line(qualifier.markup()),
                    Stream.concat(heading.children("DescriptorName").stream(), Stream.of(qualifier)));
        }
    }

    private void topic(String keyword, Stream<XmlElement> parts) {
        draft.keyword(keyword);
        if (parts.anyMatch(part -> part.attribute("MajorTopicYN").orElse("N").equals("Y"))) {
            draft.keep("MajorTopics", keyword);
        }
    }

    private void keepRest(XmlElement parent, ImmutableSet<String> known) {
        parent.children().stream()
                .filter(child -> !known.contains(child.name()))
                .forEach(draft::keep);
    }

    private Optional<PaperRecord> book(XmlElement document) {
        Optional<XmlElement> book = document.find("Book");
        Optional<String> chapter = RecordDraft.line(document.find("ArticleTitle"));
        Optional<String> bookTitle = RecordDraft.line(book.flatMap(found -> found.find("BookTitle")));
        Optional<String> title = chapter.or(() -> bookTitle);
        if (title.isEmpty()) {
            return draft.untitled();
        }
        Paper.Builder paper = Paper.titled(title.get());
        paper.kind(chapter.isPresent() ? PaperKind.CHAPTER : PaperKind.BOOK);
        paper.venue(chapter.flatMap(any -> bookTitle).map(Venue::of).orElse(null));
        people(document);
        book.ifPresent(found -> book(found, paper, document));
        paper.abstractText(abstractText(document));
        document.find("PMID").ifPresent(id -> draft.identifier(Scheme.PMID, "PMID", id.text()));
        document.find("ArticleIdList").ifPresent(this::articleIds);
        record.find("PubmedBookData", "ArticleIdList").ifPresent(this::articleIds);
        document.children("PublicationType").forEach(draft::keep);
        keywords(document);
        keepRest(document, OF_BOOK_DOCUMENT);
        return draft.finish(paper.links(links));
    }

    private void book(XmlElement book, Paper.Builder paper, XmlElement document) {
        people(book);
        book.find("PubDate").flatMap(date -> draft.date("PubDate", words(date))).ifPresent(paper::published);
        book.children("Isbn").forEach(isbn -> draft.identifier(Scheme.ISBN, "Isbn", isbn.text()));
        paper.publication(Publication.NONE
                .withPublisher(line(book, "Publisher", "PublisherName"))
                .withPages(pages(document)));
        book.find("Publisher", "PublisherLocation").ifPresent(draft::keep);
        keepRest(book, OF_BOOK);
    }
}
