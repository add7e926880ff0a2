package io.github.offprint.index;

import io.github.offprint.fixtures.junit.QueryContract;

/** An index gives what the reference gives. */
class PaperIndexTest extends QueryContract {
    PaperIndexTest() {
        super((papers, query) ->
                PaperIndex.of(papers.list()).positions(query).boxed().toList());
    }
}
