package org.example.lab;

import io.github.offprint.fixtures.KnownListing;
import io.github.offprint.fixtures.SamplePapers;
import io.github.offprint.fixtures.junit.FormatContract;
import io.github.offprint.model.Author;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PartialDate;
import java.util.List;

/** Our format does what every format must do: more than twenty tests for the price of two methods. */
class LabListContractTest extends FormatContract {
    static final String LIST = """
            lab list
            # room with the fish
            * Counting Herons from Far Away
              on 2023-11
              by Nils Ødegaard; Ines de la Vega
              see https://herons.example/guide

            * On Doors Left Open
            """;

    LabListContractTest() {
        super(new LabListFormat(), SamplePapers.varied().toArray(Paper[]::new));
    }

    @Override
    protected List<KnownListing> listings() {
        Paper herons = Paper.titled("Counting Herons from Far Away")
                .author("Nils Ødegaard")
                .author(Author.of("Ines de la Vega"))
                .published(PartialDate.of(2023, 11))
                .link(new Link(LinkKind.PAGE, "https://herons.example/guide"))
                .build();
        Paper doors = Paper.titled("On Doors Left Open").build();
        return List.of(KnownListing.of("lab-list", "spring.lab", LIST, herons, doors));
    }
}
