package io.github.offprint.parsers.bibtex;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Identifier.Scheme;
import io.github.offprint.model.Link;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.Venue;
import io.github.offprint.text.Blanks;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/**
 * The fields that an item of Zotero and a paper share, in one form: what Better BibTeX made of an entry, and what is made of it
 * here. Case does not count, for Zotero puts titles in lower case; nor do markup and the kind of dash.
 */
final class ZoteroItem {
    private ZoteroItem() {}

    /** The fields of an item that Better BibTeX has read, blank ones left out. */
    static ImmutableMap<String, String> of(JsonNode item) {
        ImmutableMap.Builder<String, String> fields = ImmutableMap.builder();
        put(fields, "title", item.path("title").asText());
        put(fields, "authors", authors(item.path("creators")));
        put(
                fields,
                "doi",
                Identifier.find(Scheme.DOI, item.path("DOI").asText())
                        .map(Identifier::value)
                        .orElse(""));
        put(fields, "date", item.path("date").asText());
        put(fields, "volume", item.path("volume").asText());
        put(fields, "number", item.path("issue").asText());
        put(fields, "pages", item.path("pages").asText());
        put(fields, "venue", item.path("publicationTitle").asText());
        put(fields, "publisher", item.path("publisher").asText());
        put(fields, "abstract", item.path("abstractNote").asText());
        put(fields, "url", item.path("url").asText());
        List<String> tags = new ArrayList<>();
        item.path("tags").forEach(tag -> tags.add(plain(tag.path("tag").asText())));
        put(fields, "keywords", String.join("; ", ImmutableSortedSet.copyOf(tags)));
        return fields.buildOrThrow();
    }

    /** The same fields of a paper. */
    static ImmutableMap<String, String> of(Paper paper) {
        ImmutableMap.Builder<String, String> fields = ImmutableMap.builder();
        put(fields, "title", paper.title());
        put(fields, "authors", paper.authors().stream().map(ZoteroItem::author).collect(Collectors.joining("; ")));
        put(fields, "doi", paper.identifier(Scheme.DOI).map(Identifier::value).orElse(""));
        put(fields, "date", paper.published().map(PartialDate::toString).orElse(""));
        put(fields, "volume", paper.publication().volume().orElse(""));
        put(fields, "number", paper.publication().number().orElse(""));
        put(fields, "pages", paper.publication().pages().orElse(""));
        put(fields, "venue", paper.venue().map(Venue::name).orElse(""));
        put(fields, "publisher", paper.publication().publisher().orElse(""));
        put(fields, "abstract", paper.abstractText().orElse(""));
        put(fields, "url", paper.links().stream().findFirst().map(Link::url).orElse(""));
        put(
                fields,
                "keywords",
                String.join(
                        "; ",
                        ImmutableSortedSet.copyOf(
                                paper.keywords().stream().map(ZoteroItem::plain).toList())));
        return fields.buildOrThrow();
    }

    private static void put(ImmutableMap.Builder<String, String> fields, String name, String value) {
        String plain = plain(value);
        if (!plain.isEmpty()) {
            fields.put(name, plain);
        }
    }

    private static String plain(String text) {
        String words = text.indexOf('<') >= 0 ? Jsoup.parseBodyFragment(text).text() : text;
        String dashes = CharMatcher.anyOf("\u2013\u2014\u2212").replaceFrom(words, '-');
        String quotes = CharMatcher.anyOf("\u2018\u2019").replaceFrom(dashes, '\'');
        return Ascii.toLowerCase(Blanks.collapse(Normalizer.normalize(quotes, Normalizer.Form.NFKC)));
    }

    private static String authors(JsonNode creators) {
        List<String> names = new ArrayList<>();
        for (JsonNode creator : creators) {
            String type = creator.path("creatorType").asText();
            if (type.equals("author") || type.equals("programmer")) {
                names.add(
                        creator.has("name")
                                ? creator.get("name").asText()
                                : creator.path("lastName").asText() + ", "
                                        + creator.path("firstName").asText());
            }
        }
        return String.join("; ", names);
    }

    /** A name as Zotero keeps it: the particle with the family name, the suffix behind the given names. */
    private static String author(Author author) {
        var name = author.name();
        if (name.isCollective() || name.given().isEmpty()) {
            return name.printed();
        }
        return name.fullFamily().orElseThrow() + ", " + name.given().orElse("")
                + name.suffix().map(suffix -> ", " + suffix).orElse("");
    }
}
