package io.github.offprint.query.language;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.offprint.model.Identifier.Scheme;
import io.github.offprint.model.LinkKind;
import java.util.Arrays;

/** The names of the language that are no names of fields. A host's field of the same name as a synonym hides it. */
final class Names {
    /** Asks whether there is a value. */
    static final String HAS = "has";

    /** Clauses of a request. */
    static final String SORT = "sort";

    static final String OFFSET = "offset";
    static final String LIMIT = "limit";

    /** Stands before the key of an extra. */
    static final String EXTRA = "extra";

    /** Names that no field can have. */
    static final ImmutableSet<String> RESERVED = ImmutableSet.of(HAS, SORT, OFFSET, LIMIT, EXTRA);

    /** From a synonym to the path it stands for, of one or two names. */
    static final ImmutableMap<String, String> SYNONYMS = ImmutableMap.<String, String>builder()
            .put("any", "text")
            .put("summary", "abstract")
            .put("by", "author")
            .put("first", "author.first")
            .put("last", "author.last")
            .put("affiliation", "author.affiliation")
            .put("orcid", "author.orcid")
            .put("in", "venue")
            .put("conference", "venue")
            .put("journal", "venue")
            .put("date", "published")
            .put("type", "kind")
            .put("session", "presentation.session")
            .put("room", "presentation.room")
            .put("poster", "presentation.poster")
            .put("org", "organization")
            .put("organisation", "organization")
            .put("tag", "keyword")
            .put("id", "identifier")
            .put("url", "link.url")
            .put("issue", "number")
            .buildOrThrow();

    static final ImmutableMap<String, Scheme> SCHEMES =
            Maps.uniqueIndex(Arrays.asList(Scheme.values()), Scheme::prefix);

    /** What {@code has:} knows beside the names of fields. */
    static final ImmutableMap<String, LinkKind> LINKS = Maps.uniqueIndex(
            ImmutableSet.of(LinkKind.PAGE, LinkKind.PDF, LinkKind.CODE, LinkKind.PROJECT), LinkKind::value);

    private Names() {}
}
