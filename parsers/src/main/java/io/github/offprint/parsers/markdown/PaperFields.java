package io.github.offprint.parsers.markdown;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.offprint.format.ReadContext;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PartialDate;
import io.github.offprint.parsers.xml.WebAddress;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.source.Line;
import io.github.offprint.text.Blanks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the labels of a record say of its paper: the table of labels, read. {@link MarkdownWriter} writes the same labels. */
final class PaperFields {
    private final ReadContext context;
    private final boolean own;
    private final Set<String> seen = new HashSet<>();
    private final List<Author> authors = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Identifier> identifiers = new ArrayList<>();
    private final List<String> keywords = new ArrayList<>();
    private final Map<String, String> extras = new LinkedHashMap<>();
    private @Nullable PartialDate published;
    private @Nullable PaperKind kind;
    private Optional<VenueText> venue = Optional.empty();

    PaperFields(ReadContext context, boolean own) {
        this.context = context;
        this.own = own;
    }

    /** Takes a labelled line. */
    void take(Label label, Line line) {
        take(label.name(), MarkedText.of(label.value()).strip(), line);
    }

    /** Takes a value under a label or the head of a column. */
    void take(String name, MarkedText value, Line line) {
        MarkedText words = value.unemphasized();
        if (words.isEmpty()) {
            return;
        }
        if (!seen.add(name)) {
            context.report(ProblemCode.REPEATED_FIELD, line.span(), line.text());
            keep(name, value);
            return;
        }
        switch (name) {
            case "author", "authors" -> NameList.of(words).forEach(author -> authors.add(Author.of(author)));
            case "venue", "conference", "journal", "booktitle", "publication" ->
                venue = Optional.of(VenueText.of(words));
            case "published", "date", "year" -> date(name, words, line);
            case "kind", "type" -> kind = new PaperKind(words.plain());
            case "keywords", "tags" -> words.split(",").forEach(word -> keywords.add(word.plain()));
            case "links" -> links(value);
            case "url", "link", "paper", "pdf", "code", "github", "project", "website" -> link(name, value);
            case "identifiers", "identifier", "doi", "arxiv" -> identifiers(name, value, line);
            default -> keep(name, value);
        }
    }

    private void keep(String name, MarkedText value) {
        extras.merge("markdown:" + name, value.plain(), (one, other) -> one + "\n" + other);
    }

    void extra(String name, String value) {
        if (!Blanks.isBlank(value)) {
            extras.put("markdown:" + name, value);
        }
    }

    private void date(String name, MarkedText words, Line line) {
        Optional<PartialDate> date = PartialDate.find(words.plain());
        if (date.isPresent() && published == null) {
            published = date.get();
        } else {
            context.report(ProblemCode.INVALID_VALUE, line.span(), line.text());
            keep(name, words);
        }
    }

    /** Links between commas; one that no page may link to is written as its kind, a colon and the address. */
    private void links(MarkedText value) {
        for (MarkedText item : value.split(",")) {
            ImmutableList<InlineLink> found = InlineLink.all(item);
            int colon = item.find(":", 0);
            if (!found.isEmpty()) {
                found.forEach(link -> link(link.words().plain(), link.address()));
            } else if (colon > 0 && colon + 1 < item.length()) {
                link(
                        item.part(0, colon).plain(),
                        item.part(colon + 1, item.length()).strip().plain());
            } else {
                keep("links", item);
            }
        }
    }

    private void link(String name, MarkedText value) {
        ImmutableList<InlineLink> found = InlineLink.all(value);
        found.forEach(link -> link(found.size() == 1 ? name : link.words().plain(), link.address()));
        if (found.isEmpty() && WebAddress.isSafe(value.plain())) {
            link(name, value.plain());
        } else if (found.isEmpty()) {
            keep(name, value);
        }
    }

    /** Takes a link. Lists of others say by their links alone which paper they mean; this library's own name it. */
    void link(String words, String address) {
        if (Blanks.isBlank(address)) {
            return;
        }
        String word = Blanks.isBlank(words) ? "page" : words;
        links.add(new Link(own ? new LinkKind(word) : kindOf(word), address));
        if (!own) {
            Identifier.find(address).filter(id -> !identifiers.contains(id)).ifPresent(identifiers::add);
        }
    }

    private static LinkKind kindOf(String words) {
        String lower = Ascii.toLowerCase(words);
        return switch (lower) {
            case "paper", "url", "link", "page", "abs", "arxiv", "openreview" -> LinkKind.PAGE;
            case "pdf" -> LinkKind.PDF;
            case "code", "github", "repo", "repository" -> LinkKind.CODE;
            case "project", "website", "project page", "homepage" -> LinkKind.PROJECT;
            default -> WebAddress.isSafe(words) ? LinkKind.PAGE : new LinkKind(words);
        };
    }

    private void identifiers(String name, MarkedText value, Line line) {
        for (MarkedText item : value.split(",")) {
            ImmutableList<InlineLink> found = InlineLink.all(item);
            String words = found.isEmpty()
                    ? item.unemphasized().plain()
                    : found.get(0).words().plain();
            Optional<Identifier> identifier = Identifier.find(words);
            if (identifier.isPresent()) {
                identifiers.add(identifier.get());
            } else {
                context.report(ProblemCode.INVALID_VALUE, line.span(), words);
                keep(name, item);
            }
        }
    }

    /** The paper with all that was taken. */
    Paper finish(Paper.Builder paper) {
        paper.authors(authors)
                .links(links)
                .identifiers(identifiers)
                .keywords(keywords)
                .published(published)
                .kind(kind)
                .venue(venue.map(VenueText::venue).orElse(null));
        extras.forEach(paper::extra);
        return paper.build();
    }
}
