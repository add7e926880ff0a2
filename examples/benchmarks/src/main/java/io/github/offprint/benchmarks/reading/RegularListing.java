package io.github.offprint.benchmarks.reading;

import com.google.common.base.CharMatcher;
import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.model.Paper;
import java.util.stream.Collectors;

/** A copied poster session without irregularities, so that plain code can read it too: three lines for each paper. */
public final class RegularListing {
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    private RegularListing() {}

    /** A listing of so many invented papers; always the same for a number. */
    public static String of(int papers) {
        String body = PaperGenerator.seeded(papers).stream()
                .filter(RegularListing::isRegular)
                .limit(papers)
                .map(RegularListing::lines)
                .collect(Collectors.joining());
        return "Poster\nPoster Session 6\nHalle B\n" + body;
    }

    private static boolean isRegular(Paper paper) {
        return paper.authors().size() > 1
                && paper.title().length() > 30
                && paper.abstractText().orElse("").length() > 600
                && !paper.abstractText().orElse("").contains("\n")
                && !paper.title().contains("\n")
                && paper.authors().stream()
                        .noneMatch(author -> DIGIT.matchesAnyOf(author.name().printed()));
    }

    private static String lines(Paper paper) {
        String authors =
                paper.authors().stream().map(author -> author.name().printed()).collect(Collectors.joining(" · "));
        return paper.title() + "\n" + authors + "\n" + paper.abstractText().orElseThrow() + "\n";
    }
}
