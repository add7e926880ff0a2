package io.github.offprint.match;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.model.Author;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PersonName;
import io.github.offprint.model.Venue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The benchmark DBLP-ACM: papers of databases from two libraries, and which of them are the same (Köpcke, Thor and Rahm,
 * "Evaluation of entity resolution approaches on real-world match problems", 2010).
 *
 * @param dblp the papers of the one library by their row
 * @param acm the papers of the other
 * @param same the rows of the same paper, with a blank between
 */
record DblpAcm(ImmutableMap<String, Paper> dblp, ImmutableMap<String, Paper> acm, ImmutableSet<String> same) {
    private static final Splitter CELLS = Splitter.on('%');
    private static final Splitter NAMES = Splitter.on(", ").omitEmptyStrings();
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    /** Empty where the files are not at hand. */
    static Optional<DblpAcm> find() throws IOException {
        for (Path folder : ImmutableList.of(Path.of("../shared/matching"), Path.of("../../shared/matching"))) {
            if (Files.isDirectory(folder)) {
                return Optional.of(new DblpAcm(
                        papers(folder.resolve("dblp.csv")),
                        papers(folder.resolve("acm.csv")),
                        pairs(folder.resolve("gt.csv"))));
            }
        }
        return Optional.empty();
    }

    private static ImmutableMap<String, Paper> papers(Path file) throws IOException {
        ImmutableMap.Builder<String, Paper> papers = ImmutableMap.builder();
        for (String line : lines(file)) {
            List<String> cells = CELLS.splitToList(line);
            papers.put(cells.get(0), cells.size() == 5 ? paper(cells) : shifted(cells));
        }
        return papers.buildOrThrow();
    }

    private static ImmutableList<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .collect(toImmutableList());
    }

    private static ImmutableSet<String> pairs(Path file) throws IOException {
        return lines(file).stream().map(line -> line.replace('%', ' ')).collect(ImmutableSet.toImmutableSet());
    }

    /** Rows without authors have a quote where the authors would be, and the venue and the year behind it. */
    private static Paper shifted(List<String> cells) {
        return paper(ImmutableList.of(
                cells.get(0), cells.get(1), "", CharMatcher.is('"').removeFrom(cells.get(2)), cells.get(3)));
    }

    private static Paper paper(List<String> cells) {
        Paper.Builder paper = Paper.titled(cells.get(1));
        NAMES.splitToStream(cells.get(2)).map(PersonName::of).map(Author::of).forEach(paper::author);
        paper.venue(Venue.of(cells.get(3)));
        if (!cells.get(4).isEmpty() && DIGITS.matchesAllOf(cells.get(4))) {
            paper.year(Integer.parseInt(cells.get(4)));
        }
        return paper.build();
    }
}
