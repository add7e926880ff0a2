package io.github.offprint;

import io.github.offprint.fixtures.junit.QueryContract;

/** The scan gives what the reference gives. */
class ScanTest extends QueryContract {
    ScanTest() {
        super((papers, query) -> papers.where(query).positions().asList());
    }
}
