package io.github.offprint.kit;

import io.github.offprint.fixtures.KnownListing;
import io.github.offprint.fixtures.KnownListings;
import io.github.offprint.fixtures.SamplePapers;
import io.github.offprint.fixtures.junit.FormatContract;
import io.github.offprint.json.PaperJsonLinesFormat;
import io.github.offprint.model.Paper;
import java.util.List;

class PaperJsonLinesContractTest extends FormatContract {
    PaperJsonLinesContractTest() {
        super(new PaperJsonLinesFormat(), SamplePapers.varied().toArray(Paper[]::new));
    }

    @Override
    protected List<KnownListing> listings() {
        return KnownListings.of("paper-jsonl");
    }
}
