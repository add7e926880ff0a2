package io.github.offprint.kit;

import io.github.offprint.fixtures.KnownListing;
import io.github.offprint.fixtures.KnownListings;
import io.github.offprint.fixtures.SamplePapers;
import io.github.offprint.fixtures.junit.FormatContract;
import io.github.offprint.json.PaperJsonFormat;
import io.github.offprint.model.Paper;
import java.util.List;

class PaperJsonContractTest extends FormatContract {
    PaperJsonContractTest() {
        super(new PaperJsonFormat(), SamplePapers.varied().toArray(Paper[]::new));
    }

    @Override
    protected List<KnownListing> listings() {
        return KnownListings.of("paper-json");
    }
}
