package io.github.offprint.json;

import com.fasterxml.jackson.core.JsonParser;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.offprint.json.PaperDraft.Loose;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Identifier.Scheme;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.PartialDate;
import io.github.offprint.problem.ProblemCode;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The table of the paper JSON: which key fills which place of the draft, in the form the library writes and in the forms that
 * people write by hand.
 */
final class RecordReader {
    private static final CharMatcher BLANK = NoValue.BLANK;
    private static final Splitter SEMICOLONS =
            Splitter.on(';').trimResults(BLANK).omitEmptyStrings();
    private static final Splitter COMMAS = Splitter.on(',').trimResults(BLANK).omitEmptyStrings();

    private RecordReader() {}

    /**
     * Reads the record whose opening brace the parser stands on; afterwards it stands on the closing one.
     *
     * @param text what the parser reads
     * @throws com.fasterxml.jackson.core.JsonProcessingException when the record is no JSON
     */
    static PaperDraft read(JsonParser in, JsonText text) throws IOException {
        PaperDraft draft = new PaperDraft();
        RecordTokens tokens = new RecordTokens(in, text, draft);
        Set<Key> seen = EnumSet.noneOf(Key.class);
        for (String name = tokens.nextMember(); name != null; name = tokens.nextMember()) {
            draft.countField();
            Key key = Key.of(name);
            if (key == null) {
                tokens.keep();
            } else if (!seen.add(key)) {
                tokens.setAsideRepeated();
            } else {
                fill(draft, key, tokens);
            }
        }
        return draft;
    }

    /** Reads the version alone and steps over everything else. */
    static void readVersion(JsonParser in, JsonText text, PaperDraft draft) throws IOException {
        RecordTokens tokens = new RecordTokens(in, text, draft);
        for (String name = tokens.nextMember(); name != null; name = tokens.nextMember()) {
            if (Key.of(name) == Key.OFFPRINT) {
                fill(draft, Key.OFFPRINT, tokens);
            } else {
                in.skipChildren();
            }
        }
    }

    private static void fill(PaperDraft draft, Key key, RecordTokens tokens) throws IOException {
        switch (key) {
            case TITLE -> draft.title = title(tokens);
            case AUTHORS -> draft.authors = AuthorReader.authors(tokens);
            case AUTHOR_COUNT -> draft.authorCount = authorCount(tokens);
            case ABSTRACT -> draft.abstractText = tokens.text();
            case PUBLISHED -> draft.published = date(tokens);
            case LISTED -> draft.listed = date(tokens);
            case VENUE -> draft.venue = DetailsReader.venue(tokens);
            case PRESENTATIONS -> draft.presentations = DetailsReader.presentations(tokens);
            case ORGANIZATIONS -> draft.organizations = texts(tokens);
            case IDENTIFIERS -> draft.identifiers = identifiers(tokens);
            case LINKS -> draft.links = DetailsReader.links(tokens);
            case KEYWORDS -> draft.keywords = keywords(tokens);
            case KIND -> draft.kind = kind(tokens);
            case PUBLICATION -> draft.publication = DetailsReader.publication(tokens);
            case METRICS -> draft.metrics = DetailsReader.metrics(tokens);
            case EXTRAS -> extras(draft, tokens);
            case SUMMARY -> draft.summary = loose(tokens, tokens.text());
            case YEAR -> draft.year = year(tokens);
            case DOI -> draft.doi = identifier(Scheme.DOI, tokens);
            case ARXIV -> draft.arxiv = identifier(Scheme.ARXIV, tokens);
            case URL -> draft.url = DetailsReader.webAddress(tokens);
            case ID -> draft.id = id(tokens);
            case OFFPRINT -> draft.version = loose(tokens, tokens.text());
        }
    }

    private static @Nullable String title(RecordTokens tokens) throws IOException {
        String title = tokens.text();
        if (title != null && tokens.isNumber()) {
            tokens.remark(
                    ProblemCode.INVALID_VALUE, "a number stands where text belongs; it is taken as it is written");
        }
        return title;
    }

    private static @Nullable Integer authorCount(RecordTokens tokens) throws IOException {
        Long count = tokens.count();
        if (count == null) {
            return null;
        }
        if (count < 1 || count > Integer.MAX_VALUE) {
            tokens.setAside("no paper has so many authors");
            return null;
        }
        return count.intValue();
    }

    /** A date of the design, or the day of an ISO 8601 time, which is kept whole as an extra. */
    private static @Nullable PartialDate date(RecordTokens tokens) throws IOException {
        String text = tokens.text();
        if (text == null) {
            return null;
        }
        PartialDate date = PartialDate.find(text).orElse(null);
        if (date == null && hasTime(text)) {
            date = PartialDate.find(text.substring(0, 10)).orElse(null);
            tokens.keepAsWell();
        }
        if (date == null) {
            setAsideDate(tokens, text, "a date is written 2024, 2024-05, 2024-05-07 or --11-06");
        }
        return date;
    }

    private static boolean hasTime(String text) {
        return text.length() > 10 && (text.charAt(10) == 'T' || text.charAt(10) == ' ');
    }

    private static void setAsideDate(RecordTokens tokens, String text, String form) throws IOException {
        boolean hasForm = CharMatcher.inRange('0', '9').or(CharMatcher.is('-')).matchesAllOf(text)
                && (text.length() == 4 || text.length() == 7 || text.length() == 10);
        if (hasForm) {
            tokens.setAside(ProblemCode.IMPOSSIBLE_DATE, "no calendar has this date");
        } else {
            tokens.setAside(form);
        }
    }

    /**
     * The year that people write beside the venue: four digits from 0 to 9 as a number or as text, or a longer date. A fraction
     * of zero, as pandas writes for whole numbers, is none.
     */
    private static @Nullable Loose<PartialDate> year(RecordTokens tokens) throws IOException {
        String text = tokens.text();
        if (text == null) {
            return null;
        }
        Optional<PartialDate> date =
                PartialDate.find(text.endsWith(".0") ? text.substring(0, text.length() - 2) : text);
        if (date.isEmpty() || date.get().year().isEmpty()) {
            setAsideDate(tokens, text, "a year is four digits");
            return null;
        }
        return loose(tokens, date.get());
    }

    private static <T> @Nullable Loose<T> loose(RecordTokens tokens, @Nullable T value) throws IOException {
        return value == null ? null : new Loose<>(value, tokens.span(), tokens.written());
    }

    private static ImmutableList<String> texts(RecordTokens tokens) throws IOException {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        if (tokens.isArray()) {
            while (tokens.nextItem()) {
                add(texts, tokens.text());
            }
        } else {
            add(texts, tokens.text());
        }
        return texts.build();
    }

    private static void add(ImmutableList.Builder<String> texts, @Nullable String text) {
        if (text != null) {
            texts.add(text);
        }
    }

    /** A list, or one string with semicolons between the keywords, or with commas where it has no semicolon. */
    private static ImmutableList<String> keywords(RecordTokens tokens) throws IOException {
        if (!tokens.isText()) {
            return texts(tokens);
        }
        String text = tokens.text();
        if (text == null) {
            return ImmutableList.of();
        }
        return ImmutableList.copyOf((text.indexOf(';') >= 0 ? SEMICOLONS : COMMAS).split(text));
    }

    private static @Nullable PaperKind kind(RecordTokens tokens) throws IOException {
        String word = tokens.text();
        return word == null ? null : new PaperKind(word);
    }

    /** A list of identifiers in the written form, or an object that has them under the names of their schemes. */
    private static ImmutableList<Identifier> identifiers(RecordTokens tokens) throws IOException {
        ImmutableList.Builder<Identifier> identifiers = ImmutableList.builder();
        if (tokens.isArray()) {
            while (tokens.nextItem()) {
                addIdentifier(identifiers, tokens, "");
            }
        } else if (tokens.isObject()) {
            for (String name = tokens.nextMember(); name != null; name = tokens.nextMember()) {
                addIdentifier(identifiers, tokens, name + ":");
            }
        } else {
            addIdentifier(identifiers, tokens, "");
        }
        return identifiers.build();
    }

    private static void addIdentifier(ImmutableList.Builder<Identifier> to, RecordTokens tokens, String prefix)
            throws IOException {
        String text = tokens.text();
        if (text != null) {
            Optional<Identifier> identifier = Identifier.find(prefix + text);
            identifier.ifPresent(to::add);
            if (identifier.isEmpty()) {
                tokens.setAside("no identifier of a known scheme");
            }
        }
    }

    private static @Nullable Identifier identifier(Scheme scheme, RecordTokens tokens) throws IOException {
        String text = tokens.text();
        if (text == null) {
            return null;
        }
        Identifier identifier = Identifier.find(scheme, text).orElse(null);
        if (identifier == null) {
            tokens.setAside("no identifier of the scheme " + scheme.prefix());
        }
        return identifier;
    }

    /** An identifier where it is one for certain; a listing's own key stays an extra. */
    private static @Nullable Identifier id(RecordTokens tokens) throws IOException {
        String text = tokens.isText() ? tokens.text() : null;
        Identifier identifier = text == null ? null : Identifier.find(text).orElse(null);
        if (identifier == null) {
            tokens.keep();
        }
        return identifier;
    }

    private static void extras(PaperDraft draft, RecordTokens tokens) throws IOException {
        if (!tokens.isObject()) {
            tokens.keep();
            return;
        }
        for (String name = tokens.nextMember(); name != null; name = tokens.nextMember()) {
            if (draft.extras.containsKey(name)) {
                tokens.setAsideRepeated();
            } else if (NoValue.isBlank(name)) {
                tokens.keep();
            } else {
                String value = tokens.verbatim();
                if (value != null) {
                    draft.extras.put(name, value);
                }
            }
        }
    }
}
