package io.github.offprint.parsers.postersession;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.Papers;
import io.github.offprint.WriteReport;
import io.github.offprint.format.Loss;
import io.github.offprint.model.Paper;
import io.github.offprint.model.Presentation;
import io.github.offprint.model.PresentationKind;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class PosterSessionWriterTest {
    private static final String ABSTRACT = "We study how a listing is printed, and why. Experiments on four"
            + " invented pages show that every paper comes back as it was written.";

    private final StringWriter out = new StringWriter();

    @Test
    void printsTheHeadingOnceAndAPaperOnThreeLines() {
        Presentation poster = Presentation.builder(PresentationKind.POSTER)
                .session("Poster Session 6")
                .room("Halle B")
                .build();
        Paper first = Paper.titled("Learning to Print Conference Pages")
                .author("Ada Quill")
                .author("Ben Marsh")
                .abstractText(ABSTRACT)
                .presentation(poster)
                .build();
        Paper second = first.with(paper -> paper.title("Learning to Read Conference Pages"));

        assertThat(write(first, second).losses()).isEmpty();
        assertThat(out)
                .hasToString("Poster\nPoster Session 6\nHalle B\n"
                        + "Learning to Print Conference Pages\nAda Quill \u00B7 Ben Marsh\n" + ABSTRACT + "\n"
                        + "Learning to Read Conference Pages\nAda Quill \u00B7 Ben Marsh\n" + ABSTRACT + "\n");
    }

    @Test
    void leavesOutAPaperWhoseTitleIsAHeading() {
        Paper paper = Paper.titled("Poster Session 6").build();

        assertThat(write(paper).losses()).containsExactly(new Loss(paper, "title", "would be read as something else"));
        assertThat(out).hasToString("");
    }

    @Test
    void neverPutsAPaperWithoutAPresentationBelowTheHeadingOfAnother() {
        Paper bare = Paper.titled("Learning to Print Conference Pages")
                .author("Ada Quill")
                .author("Ben Marsh")
                .abstractText(ABSTRACT)
                .build();
        Presentation poster = Presentation.builder(PresentationKind.POSTER)
                .session("Poster Session 6")
                .build();

        assertThat(write(bare.with(paper -> paper.presentation(poster)), bare).losses())
                .containsExactly(new Loss(bare, "presentations", "would be read as something else"));
        assertThat(out.toString()).contains("No Session\nLearning to Print Conference Pages\n");
    }

    private WriteReport write(Paper... papers) {
        return Papers.of(papers).write(out, new PosterSessionFormat());
    }
}
