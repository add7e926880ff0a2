package io.github.offprint.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.github.offprint.format.Detection;
import io.github.offprint.problem.Position;
import io.github.offprint.source.Head;
import io.github.offprint.source.Limits;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;

/** What the beginning of an input shows of papers in JSON: how they are laid out, and the keys of the first. */
final class JsonHead {
    private static final CharMatcher BEFORE_JSON = CharMatcher.anyOf(" \t\r\n\uFEFF\0");

    /** Keys that the library alone writes. */
    private static final ImmutableSet<String> OWN = ImmutableSet.of(
            "authorCount", "listed", "presentations", "identifiers", "publication", "metrics", "extras");

    /** The keys of an author as the library writes one. */
    private static final ImmutableSet<String> OWN_AUTHOR = ImmutableSet.of(
            "name", "given", "particle", "family", "suffix", "nickname", "collective", "affiliations", "orcid");

    /** Keys by which the JSON of other sites is known; it has formats of its own. */
    private static final ImmutableSet<String> FOREIGN = ImmutableSet.of(
            // Hugging Face
            "paper",
            "publishedAt",
            "submittedOnDailyAt",
            "numComments",
            "upvotes",
            // OpenReview
            "forum",
            "content",
            "invitation",
            "invitations",
            // arXiv's snapshot
            "authors_parsed",
            "versions",
            "update_date",
            // Crossref and CSL
            "DOI",
            "issued",
            "container-title",
            "author",
            // Semantic Scholar
            "paperId",
            "externalIds",
            // OpenAlex
            "display_name",
            "authorships",
            // virtual conference sites and mini-conf
            "eventtype",
            "virtualsite_url",
            "UID",
            // paperlists
            "site",
            "track",
            "status",
            "author_num",
            "gs_citation",
            // pages of results
            "results",
            "result",
            "notes",
            "message",
            "data");

    private enum Shape {
        NONE,
        ARRAY,
        WRAPPER,
        OBJECT
    }

    private final Head head;
    private final boolean namedLines;
    private final String text;
    private final Set<String> keys = new LinkedHashSet<>();
    private Shape shape = Shape.NONE;
    private boolean ownParts;
    private boolean foreignParts;
    private boolean ended;
    private boolean isEmpty;

    private JsonHead(Head head) {
        this.head = head;
        this.namedLines = head.extension().equals("jsonl") || head.extension().equals("ndjson");
        String json = BEFORE_JSON.trimLeadingFrom(head.text());
        this.text = namedLines ? fromFirstObject(json) : json;
    }

    /** Of JSON Lines any line may be a bad one, the first too. */
    private static String fromFirstObject(String json) {
        int brace = json.startsWith("{\"") ? 0 : json.indexOf("\n{\"") + 1;
        return json.substring(brace);
    }

    static JsonHead of(Head head) {
        JsonHead seen = new JsonHead(head);
        if (seen.text.startsWith("{") || seen.text.startsWith("[")) {
            seen.look();
        }
        return seen;
    }

    /** How sure it is that this is paper JSON. */
    Detection asJson() {
        return switch (shape) {
            case NONE -> Detection.none();
            case ARRAY -> papers("an array", isEmpty ? 0.3 : confidence());
            case WRAPPER -> papers("an array named papers", Math.max(confidence(), 0.6));
            case OBJECT -> papers("one object", isLines() ? 0.8 * confidence() : confidence());
        };
    }

    /** How sure it is that this is JSON Lines of papers. */
    Detection asLines() {
        return shape == Shape.OBJECT
                ? papers("objects on lines", isLines() ? confidence() : 0.8 * confidence())
                : Detection.none();
    }

    private Detection papers(String layout, double confidence) {
        if (confidence == 0 || isForeign()) {
            return Detection.none();
        }
        return Detection.of(
                confidence,
                keys.isEmpty()
                        ? layout
                        : layout + " with the keys " + Joiner.on(", ").join(shown()));
    }

    private Iterable<String> shown() {
        return Iterables.limit(Iterables.filter(keys, key -> Key.of(key) != null), 6);
    }

    private boolean isForeign() {
        return foreignParts || !Sets.intersection(keys, FOREIGN).isEmpty();
    }

    private double confidence() {
        long known = keys.stream().filter(key -> Key.of(key) != null).count();
        boolean hasTitle = keys.contains("title");
        if (!hasTitle) {
            return known > 1 && !ended ? 0.35 : 0;
        }
        if (known < keys.size()) {
            return known > 1 ? 0.4 : 0.3;
        }
        boolean own = ownParts || !Sets.intersection(keys, OWN).isEmpty();
        return own ? 0.95 : known > 1 ? 0.7 : 0.5;
    }

    /** An object and another at the start of a line below; a single one by its extension and by its line ends. */
    private boolean isLines() {
        int lineEnd = CharMatcher.anyOf("\r\n").indexIn(text);
        if (lineEnd >= 0 && BEFORE_JSON.trimLeadingFrom(text.substring(lineEnd)).startsWith("{")) {
            return true;
        }
        return namedLines || (!head.extension().equals("json") && lineEnd < 0 && !ended);
    }

    private void look() {
        JsonText start = new JsonText(head.name(), text, Position.START);
        try (JsonParser in = new JsonSyntax(Limits.safe()).parser(start)) {
            boolean array = in.nextToken() == JsonToken.START_ARRAY;
            shape = array ? Shape.ARRAY : Shape.OBJECT;
            if (!array) {
                object(in);
            } else if (findObject(in)) {
                object(in);
            } else {
                isEmpty = CharMatcher.whitespace().trimFrom(text.substring(1)).startsWith("]");
            }
        } catch (IOException endOfHead) {
            // What was seen before the head ends, or is damaged, is all there is to judge by.
            isEmpty = shape == Shape.ARRAY
                    && !head.whole()
                    && CharMatcher.whitespace().matchesAllOf(text.substring(1));
        }
    }

    private static boolean findObject(JsonParser in) throws IOException {
        while (in.nextToken() != JsonToken.END_ARRAY) {
            if (in.isExpectedStartObjectToken()) {
                return true;
            }
            in.skipChildren();
        }
        return false;
    }

    private void object(JsonParser in) throws IOException {
        for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
            in.nextToken();
            if (shape == Shape.OBJECT && key.equals("papers") && in.isExpectedStartArrayToken()) {
                papers(in);
                return;
            }
            keys.add(key);
            parts(key, in);
        }
        ended = true;
    }

    private void papers(JsonParser in) throws IOException {
        shape = Shape.WRAPPER;
        keys.clear();
        if (findObject(in)) {
            object(in);
        }
    }

    /** Looks at a value for what the library alone writes there. */
    private void parts(String key, JsonParser in) throws IOException {
        if (key.equals("authors") && in.isExpectedStartArrayToken()) {
            if (findObject(in)) {
                author(in);
                skipRest(in);
            }
        } else {
            ownParts |= key.equals("venue") && in.isExpectedStartObjectToken();
            in.skipChildren();
        }
    }

    private void author(JsonParser in) throws IOException {
        boolean own = true;
        for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
            in.nextToken();
            in.skipChildren();
            own &= OWN_AUTHOR.contains(key);
            foreignParts |= key.startsWith("_");
        }
        ownParts |= own;
    }

    private static void skipRest(JsonParser in) throws IOException {
        while (in.nextToken() != JsonToken.END_ARRAY) {
            in.skipChildren();
        }
    }
}
