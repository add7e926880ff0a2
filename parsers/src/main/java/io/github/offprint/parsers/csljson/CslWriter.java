package io.github.offprint.parsers.csljson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.offprint.format.PaperWriter;
import io.github.offprint.format.WriteContext;
import io.github.offprint.json.JsonText;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Identifier.Scheme;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PartialDate;
import io.github.offprint.model.Venue;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes an array with one item on each line. What came from CSL-JSON goes back as it was where that still says what the paper says;
 * each item is read again to tell what it does not hold.
 */
final class CslWriter implements PaperWriter {
    /** What stands in a variable of which the item came with a text of its own. */
    private enum Source {
        ITEM,
        PAPER
    }

    private final WriteContext context;
    private final CslTokens tokens;
    private final CslMapping mapping;
    private final CslId ids = new CslId();
    private boolean isEmpty = true;
    private boolean isClosed;

    CslWriter(WriteContext context) {
        this.context = context;
        this.tokens = new CslTokens(WrittenItem.SHALLOW);
        this.mapping = new CslMapping(new WrittenItem());
    }

    @Override
    public void write(Paper paper) throws IOException {
        String id = ids.next(paper);
        String item = item(paper, id, Source.ITEM);
        Paper back = readBack(item);
        if (!back.equals(paper) && hasOwnTexts(paper)) {
            String plain = item(paper, id, Source.PAPER);
            Paper plainBack = readBack(plain);
            if (PaperField.differing(paper, plainBack).size()
                    < PaperField.differing(paper, back).size()) {
                item = plain;
                back = plainBack;
            }
        }
        Writer out = context.out();
        out.write(isEmpty ? "[\n" : ",\n");
        out.write(item);
        isEmpty = false;
        context.loseDifferences(paper, back);
    }

    private static boolean hasOwnTexts(Paper paper) {
        return paper.extras().keySet().stream().anyMatch(key -> key.startsWith(CslFields.extra("")));
    }

    private Paper readBack(String item) throws IOException {
        return mapping.paper(JsonText.of("written", item)).orElseThrow();
    }

    @Override
    public void close() throws IOException {
        if (!isClosed) {
            isClosed = true;
            context.out().write(isEmpty ? "[]\n" : "\n]\n");
        }
    }

    private String item(Paper paper, String id, Source source) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = tokens.generator(text)) {
            new Item(paper, out, source).write(id);
        }
        return WholeText.of(text.toString());
    }

    /** One item as it is written. */
    private final class Item {
        private final Paper paper;
        private final JsonGenerator out;
        private final Map<String, String> own = new LinkedHashMap<>();
        private final Map<String, String> foreign = new LinkedHashMap<>();
        private final Source source;

        Item(Paper paper, JsonGenerator out, Source source) {
            this.paper = paper;
            this.out = out;
            this.source = source;
            String prefix = CslFields.extra("");
            paper.extras().forEach((key, value) -> {
                if (key.startsWith(prefix) && key.length() > prefix.length()) {
                    own.put(key.substring(prefix.length()), value);
                } else {
                    foreign.put(key, value);
                }
            });
        }

        void write(String id) throws IOException {
            out.writeStartObject();
            out.writeStringField(CslFields.ID, id);
            own.remove(CslFields.ID);
            type();
            text(CslFields.TITLE, Optional.of(paper.title()));
            if (!paper.authors().isEmpty() && isFree(CslFields.AUTHOR)) {
                out.writeFieldName(CslFields.AUTHOR);
                CslNames.write(paper.authors(), out);
            }
            venue();
            date(CslFields.ISSUED, paper.published());
            text(CslFields.VOLUME, paper.publication().volume());
            text(CslFields.NUMBER, paper.publication().number());
            text(CslFields.PAGES, paper.publication().pages());
            text(CslFields.PUBLISHER, paper.publication().publisher());
            identifiers();
            text(CslFields.URL, page().map(Link::url));
            text(CslFields.ABSTRACT, paper.abstractText());
            keywords();
            custom();
            for (Map.Entry<String, String> extra : own.entrySet()) {
                own(extra.getKey(), extra.getValue());
            }
            out.writeEndObject();
        }

        /** Whether the paper says what stands in a variable; where the item had a text of its own, that is written instead. */
        private boolean isFree(String variable) throws IOException {
            String text = own.remove(variable);
            if (text == null || source == Source.PAPER) {
                return true;
            }
            own(variable, text);
            return false;
        }

        private void own(String variable, String text) throws IOException {
            out.writeFieldName(variable);
            if (tokens.isStructure(text)) {
                out.writeRawValue(text);
            } else {
                out.writeString(text);
            }
        }

        private void text(String variable, Optional<String> text) throws IOException {
            if (text.isPresent() && isFree(variable)) {
                out.writeStringField(variable, text.get());
            }
        }

        private void type() throws IOException {
            String type = paper.kind().map(CslType::of).orElse(CslType.DOCUMENT);
            if (isFree(CslFields.TYPE)) {
                out.writeStringField(CslFields.TYPE, type);
            }
            if (type.equals(CslType.DOCUMENT)) {
                text(CslFields.GENRE, paper.kind().map(PaperKind::value));
            }
        }

        private void venue() throws IOException {
            text(CslFields.VENUE, paper.venue().map(Venue::name));
            text(CslFields.ACRONYM, paper.venue().flatMap(Venue::acronym));
            date(
                    CslFields.EVENT_DATE,
                    paper.venue()
                            .filter(venue -> venue.year().isPresent())
                            .map(venue -> PartialDate.of(venue.year().getAsInt())));
        }

        /** A date without a year has no form. */
        private void date(String variable, Optional<PartialDate> date) throws IOException {
            Optional<PartialDate> known = date.filter(some -> some.year().isPresent());
            if (known.isPresent() && isFree(variable)) {
                out.writeFieldName(variable);
                CslDate.write(known.get(), out);
            }
        }

        private void identifiers() throws IOException {
            text(CslFields.DOI, values(Scheme.DOI).stream().findFirst());
            text(CslFields.ISBN, joined(Scheme.ISBN));
            text(CslFields.ISSN, joined(Scheme.ISSN));
            text(CslFields.PMID, values(Scheme.PMID).stream().findFirst());
            text(CslFields.PMCID, values(Scheme.PMCID).stream().findFirst());
        }

        private List<String> values(Scheme scheme) {
            return paper.identifiers().stream()
                    .filter(identifier -> identifier.scheme() == scheme)
                    .map(Identifier::value)
                    .toList();
        }

        private Optional<String> joined(Scheme scheme) {
            List<String> all = values(scheme);
            return all.isEmpty() ? Optional.empty() : Optional.of(Joiner.on(' ').join(all));
        }

        private Optional<Link> page() {
            return paper.links().stream()
                    .filter(link -> link.kind().equals(LinkKind.PAGE))
                    .findFirst();
        }

        /** With commas between, or with semicolons where a keyword has a comma; a lone one of these ends with a semicolon. */
        private void keywords() throws IOException {
            ImmutableList<String> keywords = paper.keywords();
            boolean hasComma = keywords.stream().anyMatch(word -> word.indexOf(',') >= 0);
            String joined = String.join(hasComma ? "; " : ", ", keywords);
            String text = hasComma && keywords.size() == 1 ? joined + ";" : joined;
            text(CslFields.KEYWORD, keywords.isEmpty() ? Optional.empty() : Optional.of(text));
        }

        /** What the schema has no variable for: other identifiers by their schemes, and extras of other formats by their keys. */
        private void custom() throws IOException {
            Map<String, String> members = new LinkedHashMap<>();
            for (Scheme scheme : Scheme.values()) {
                Collection<String> rest = values(scheme);
                int written = switch (scheme) {
                    case DOI, PMID, PMCID -> 1;
                    case ISBN, ISSN -> rest.size();
                    default -> 0;
                };
                String more = Joiner.on(' ').join(rest.stream().skip(written).toList());
                if (!more.isEmpty()) {
                    members.put(scheme.prefix(), more);
                }
            }
            foreign.forEach((key, value) -> {
                if (key.indexOf(':') > 0) {
                    members.put(key, value);
                }
            });
            takeNested(members);
            if (members.isEmpty()) {
                return;
            }
            own.remove(CslFields.CUSTOM);
            out.writeObjectFieldStart(CslFields.CUSTOM);
            for (Map.Entry<String, String> member : members.entrySet()) {
                own(member.getKey(), member.getValue());
            }
            out.writeEndObject();
        }

        private void takeNested(Map<String, String> members) {
            String prefix = CslFields.CUSTOM + "/";
            own.entrySet().removeIf(extra -> {
                boolean isNested = extra.getKey().startsWith(prefix);
                if (isNested) {
                    members.putIfAbsent(extra.getKey().substring(prefix.length()), extra.getValue());
                }
                return isNested;
            });
        }
    }
}
