package io.github.offprint.parsers.fuzz;

import io.github.offprint.Papers;
import io.github.offprint.fixtures.SamplePapers;
import io.github.offprint.query.Query;
import io.github.offprint.query.language.QueryLanguage;
import io.github.offprint.query.language.QuerySyntaxException;
import java.nio.charset.StandardCharsets;

/** Any text is a query or an error with a place in it; a query prints as one that means the same, and answers. */
public final class AskQuery {
    private static final Papers PAPERS = Papers.of(SamplePapers.varied());

    private AskQuery() {}

    /** Throws when a promise is broken. */
    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        Promises.check(input.length, () -> {
            try {
                Query query = QueryLanguage.parse(text);
                Promises.require(
                        QueryLanguage.parse(QueryLanguage.print(query)).equals(query), "another query is printed");
                Promises.require(
                        PAPERS.where(query).count()
                                        + PAPERS.where(Query.not(query)).count()
                                == PAPERS.size(),
                        "the complement is none");
            } catch (QuerySyntaxException wrong) {
                Promises.require(!wrong.pointer().isEmpty(), "an error without a place");
            }
        });
    }
}
