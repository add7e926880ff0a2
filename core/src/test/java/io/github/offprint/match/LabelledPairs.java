package io.github.offprint.match;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperKind;
import io.github.offprint.model.Publication;
import io.github.offprint.model.Venue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads files of labelled pairs. A file is one kind of pairs; each pair is three lines:
 *
 * <pre>
 * distinct, unsure: why it is hard
 * title | author / author | venue | year | doi:10.5555/1 vol:3 no:2 pages:1-20 kind:article count:9
 * title | author / author | venue | year
 * </pre>
 *
 * A column may be empty, and empty ones at the end may be missing. Blank lines and lines that start with {@code #} do not count.
 */
final class LabelledPairs {
    private static final Splitter COLUMNS = Splitter.on('|').trimResults();
    private static final Splitter NAMES = Splitter.on(" / ").trimResults().omitEmptyStrings();
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final Splitter VERDICTS = Splitter.on(", ");

    private LabelledPairs() {}

    /** The pairs of all files in a folder beside this class, by the names of the files. */
    static ImmutableList<LabelledPair> in(String folder) {
        try (Stream<Path> files =
                Files.list(Path.of(LabelledPairs.class.getResource(folder).toURI()))) {
            return files.sorted().flatMap(file -> read(file).stream()).collect(toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ImmutableList<LabelledPair> read(Path file) {
        String kind = file.getFileName().toString().replace(".txt", "");
        ImmutableList.Builder<LabelledPair> pairs = ImmutableList.builder();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                pairs.add(pair(kind, i + 1, lines.subList(i, i + 3)));
                i += 2;
            }
        }
        return pairs.build();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledPair pair(String kind, int line, List<String> three) {
        String head = three.get(0);
        int colon = head.indexOf(": ");
        ImmutableSet<Verdict> verdicts = VERDICTS.splitToStream(head.substring(0, colon))
                .map(verdict -> Verdict.valueOf(Ascii.toUpperCase(verdict)))
                .collect(toImmutableSet());
        return new LabelledPair(
                kind, line, verdicts, head.substring(colon + 2), paper(three.get(1)), paper(three.get(2)));
    }

    private static Paper paper(String line) {
        List<String> columns = COLUMNS.splitToList(line);
        Paper.Builder paper = Paper.titled(columns.get(0));
        NAMES.split(column(columns, 1)).forEach(paper::author);
        if (!column(columns, 2).isEmpty()) {
            paper.venue(Venue.of(column(columns, 2)));
        }
        if (!column(columns, 3).isEmpty()) {
            paper.year(Integer.parseInt(column(columns, 3)));
        }
        addDetails(paper, column(columns, 4));
        return paper.build();
    }

    private static String column(List<String> columns, int place) {
        return place < columns.size() ? columns.get(place) : "";
    }

    private static void addDetails(Paper.Builder paper, String column) {
        Publication publication = Publication.NONE;
        for (String detail : WORDS.split(column)) {
            String value = detail.substring(detail.indexOf(':') + 1);
            switch (detail.substring(0, detail.indexOf(':'))) {
                case "vol" -> publication = publication.withVolume(value);
                case "no" -> publication = publication.withNumber(value);
                case "pages" -> publication = publication.withPages(value);
                case "kind" -> paper.kind(new PaperKind(value));
                case "count" -> paper.statedAuthorCount(Integer.parseInt(value));
                default -> paper.identifier(Identifier.parse(detail));
            }
        }
        paper.publication(publication);
    }
}
