package io.github.offprint.parsers.csljson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableMap;
import io.github.offprint.format.ReadContext;
import io.github.offprint.json.ElementMapping;
import io.github.offprint.json.JsonText;
import io.github.offprint.model.Identifier.Scheme;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PartialDate;
import io.github.offprint.parsers.csljson.CslDate.Outcome;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.text.Blanks;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The table of CSL-JSON: which variable of an item fills which place of the paper. */
final class CslMapping implements ElementMapping {
    private static final ImmutableMap<String, Scheme> SCHEMES =
            Arrays.stream(Scheme.values()).collect(ImmutableMap.toImmutableMap(Scheme::prefix, scheme -> scheme));

    private final ReadContext context;
    private final CslTokens tokens;

    CslMapping(ReadContext context) {
        this.context = context;
        this.tokens = new CslTokens(context.limits());
    }

    @Override
    public Optional<Paper> paper(JsonText element) throws IOException {
        try (JsonParser in = tokens.parser(element.text())) {
            if (in.nextToken() == JsonToken.START_OBJECT) {
                return new Item(element, in).read().finish(element, context);
            }
            malformed(element, "a value that is no object stands where an item belongs");
        } catch (JsonProcessingException noJson) {
            malformed(element, "no JSON: " + noJson.getOriginalMessage());
        }
        return Optional.empty();
    }

    private void malformed(JsonText element, String message) {
        context.report(new Problem(ProblemCode.MALFORMED_RECORD, element.span(), message, element.text()));
    }

    /** One item as it is read. */
    private final class Item {
        private final JsonText element;
        private final JsonParser in;
        private final CslDraft draft = new CslDraft();
        private String key = "";

        Item(JsonText element, JsonParser in) {
            this.element = element;
            this.in = in;
        }

        CslDraft read() throws IOException {
            Set<String> seen = new HashSet<>();
            for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
                key = name;
                in.nextToken();
                if (!seen.add(name)) {
                    setAside(ProblemCode.REPEATED_FIELD, "occurs twice; the first value stands", false);
                } else if (in.currentToken() != JsonToken.VALUE_NULL) {
                    variable();
                }
            }
            return draft;
        }

        private void variable() throws IOException {
            switch (key) {
                case CslFields.ID -> text(draft::id);
                case CslFields.TYPE -> text(draft::type);
                case CslFields.GENRE -> text(draft::genre);
                case CslFields.TITLE -> text(draft::title);
                case CslFields.AUTHOR -> authors();
                case CslFields.ISSUED -> issued();
                case CslFields.ABSTRACT -> text(draft::abstractText);
                case CslFields.VENUE -> text(draft::container);
                case CslFields.ACRONYM -> text(draft::shortContainer);
                case CslFields.EVENT, "event" -> text(draft::event);
                case CslFields.EVENT_DATE -> eventDate();
                case CslFields.VOLUME -> text(draft::volume);
                case CslFields.NUMBER -> text(draft::number);
                case CslFields.PAGES -> text(draft::pages);
                case CslFields.PUBLISHER -> text(draft::publisher);
                case CslFields.DOI -> identifier(Scheme.DOI);
                case CslFields.ISBN -> identifier(Scheme.ISBN);
                case CslFields.ISSN -> identifier(Scheme.ISSN);
                case CslFields.PMID -> identifier(Scheme.PMID);
                case CslFields.PMCID -> identifier(Scheme.PMCID);
                case CslFields.URL -> checked(draft::url, "no web address");
                case CslFields.KEYWORD -> checked(draft::keywords, "no word between the separators");
                case CslFields.CUSTOM -> custom();
                default -> draft.keep(key, tokens.verbatim(in));
            }
        }

        /** A text, or a number as it is written; anything else is set aside. */
        private @Nullable String text() throws IOException {
            if (in.currentToken() != JsonToken.VALUE_STRING
                    && !in.currentToken().isNumeric()) {
                setAside(ProblemCode.INVALID_VALUE, "text belongs here", true);
                return null;
            }
            String text = in.getText();
            return Blanks.isBlank(text) ? null : text;
        }

        private void text(Consumer<String> taker) throws IOException {
            String text = text();
            if (text != null) {
                taker.accept(text);
            }
        }

        private void checked(Predicate<String> taker, String complaint) throws IOException {
            String text = text();
            if (text != null && !taker.test(text)) {
                setAside(ProblemCode.INVALID_VALUE, complaint, true);
            }
        }

        private void identifier(Scheme scheme) throws IOException {
            checked(text -> draft.identifiers(scheme, text), "no identifier of the scheme " + scheme.prefix());
        }

        /** Names that the paper has no place for, or that are no names, are kept as they stand. */
        private void authors() throws IOException {
            if (in.currentToken() != JsonToken.START_ARRAY) {
                setAside(ProblemCode.INVALID_VALUE, "a list of names belongs here", true);
                return;
            }
            String json = structure();
            try (JsonParser names = tokens.parser(json)) {
                names.nextToken();
                CslNames.Names read = CslNames.read(names);
                draft.authors(read.authors());
                if (!read.isWhole()) {
                    draft.keep(key, json);
                }
            }
        }

        /** The structure the parser stands on, as text; afterwards it stands on the end of it. */
        private String structure() throws IOException {
            String json = tokens.verbatim(in);
            return json == null ? "" : json;
        }

        private void issued() throws IOException {
            PartialDate date = date();
            if (date != null) {
                draft.published(date);
            }
        }

        /** A year alone is that of the venue; a day of the event has no place. */
        private void eventDate() throws IOException {
            if (in.currentToken() != JsonToken.START_OBJECT) {
                draft.keep(key, tokens.verbatim(in));
                return;
            }
            String json = structure();
            CslDate read = reading(json);
            boolean isYear = read.outcome() == Outcome.WHOLE
                    && read.date()
                            .filter(date ->
                                    date.year().isPresent() && date.month().isEmpty())
                            .isPresent();
            if (isYear) {
                draft.eventDate(read.date().orElseThrow());
            } else {
                draft.keep(key, json);
            }
        }

        private CslDate reading(String json) throws IOException {
            try (JsonParser date = tokens.parser(json)) {
                date.nextToken();
                return CslDate.read(date);
            }
        }

        private @Nullable PartialDate date() throws IOException {
            int from = start();
            String json = tokens.verbatim(in);
            int to = end();
            if (json == null) {
                return null;
            }
            CslDate read = tokens.isStructure(json) ? reading(json) : CslDate.of(json);
            switch (read.outcome()) {
                case WHOLE, NOTHING -> {}
                case PART -> draft.keep(key, json);
                case UNREADABLE -> keepDate(ProblemCode.INVALID_VALUE, json, from, to, "no date that can be read");
                case IMPOSSIBLE -> keepDate(ProblemCode.IMPOSSIBLE_DATE, json, from, to, "no calendar has this date");
            }
            return read.date().orElse(null);
        }

        private void keepDate(ProblemCode code, String json, int from, int to, String complaint) {
            draft.keep(key, json);
            draft.report(code, element, from, to, key + ": " + complaint);
        }

        /** Identifiers under the names of their schemes, and what other formats have left; see the writer. */
        private void custom() throws IOException {
            if (in.currentToken() != JsonToken.START_OBJECT) {
                draft.keep(key, tokens.verbatim(in));
                return;
            }
            for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
                in.nextToken();
                String value = tokens.verbatim(in);
                if (value != null) {
                    custom(name, value);
                }
            }
        }

        private void custom(String name, String value) {
            Scheme scheme = SCHEMES.get(name);
            if (scheme != null && draft.identifiers(scheme, value)) {
                return;
            }
            if (name.indexOf(':') > 0) {
                draft.keepForeign(name, value);
            } else {
                draft.keep(CslFields.CUSTOM + "/" + name, value);
            }
        }

        private void setAside(ProblemCode code, String reason, boolean keep) throws IOException {
            int from = start();
            String value = tokens.verbatim(in);
            if (keep) {
                draft.keep(key, value);
            }
            draft.report(code, element, from, end(), key + ": " + reason);
        }

        private int start() {
            return (int) in.currentTokenLocation().getCharOffset();
        }

        private int end() throws IOException {
            in.finishToken();
            return (int) in.currentLocation().getCharOffset();
        }
    }
}
