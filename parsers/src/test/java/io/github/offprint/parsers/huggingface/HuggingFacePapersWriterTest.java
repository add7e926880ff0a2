package io.github.offprint.parsers.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Papers;
import io.github.offprint.WriteReport;
import io.github.offprint.format.Loss;
import io.github.offprint.model.Metrics;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PartialDate;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class HuggingFacePapersWriterTest {
    private static final String ABSTRACT = "We study how a listing is printed, and why. Experiments on four"
            + " invented pages show that every paper comes back as it was written.";

    private final StringWriter out = new StringWriter();

    @Test
    void printsTheHeadOnceAndAPaperAsACard() {
        Paper paper = Paper.titled("Learning to Print Conference Pages")
                .abstractText(ABSTRACT)
                .statedAuthorCount(6)
                .published(PartialDate.of(2024, 5, 7))
                .metrics(Metrics.NONE.withUpvotes(12L).withComments(3L))
                .build();
        Paper another = Paper.titled("Learning to Read Conference Pages")
                .abstractText(ABSTRACT)
                .statedAuthorCount(1)
                .published(PartialDate.of(2024, 12, 31))
                .build();

        assertThat(write(paper, another).losses()).isEmpty();
        assertThat(out)
                .hasToString("Daily Papers\nby AK and the research community\n\n"
                        + "12\n\nLearning to Print Conference Pages\n\n" + ABSTRACT
                        + "\n\n  \u2022 6 authors\n\n\u00B7\n\nMay 7, 2024 3\n\n"
                        + "-\n\nLearning to Read Conference Pages\n\n" + ABSTRACT
                        + "\n\n  \u2022 1 author\n\n\u00B7\n\nDec 31, 2024\n\n");
    }

    @Test
    void printsHowManyAuthorsThereAreInPlaceOfTheirNames() {
        Paper paper = Paper.titled("Learning to Print Conference Pages")
                .author("Ada Quill")
                .author("Ben Marsh")
                .abstractText(ABSTRACT)
                .build();

        assertThat(write(paper).losses())
                .containsExactly(
                        new Loss(paper, "authors", "the format has no place for it"),
                        new Loss(paper, "authorCount", "is not written as it is"));
        assertThat(out.toString()).contains("2 authors").doesNotContain("Quill");
    }

    private WriteReport write(Paper... papers) {
        return Papers.of(papers).write(out, new HuggingFacePapersFormat());
    }
}
