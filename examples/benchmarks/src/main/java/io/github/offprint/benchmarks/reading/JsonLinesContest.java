package io.github.offprint.benchmarks.reading;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import io.github.offprint.benchmarks.contest.Contest;
import io.github.offprint.json.PaperJsonLinesFormat;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON Lines in the library's own keys. The answer is the length of all titles with the number of authors. */
public final class JsonLinesContest {
    private static final JsonFactory TOKENS = new JsonFactory();
    private static final ObjectReader RECORDS = new JsonMapper().readerFor(PlainPaper.class);

    private JsonLinesContest() {}

    /** The contest. */
    public static Contest contest() {
        return new FileContest(
                "jsonl",
                "JSON Lines into papers",
                PaperFiles.of(1, new PaperJsonLinesFormat()),
                ImmutableList.of(
                        FileContestant.limit("Jackson tokens", JsonLinesContest::tokens),
                        FileContestant.peer("Jackson databind to records", JsonLinesContest::databind),
                        FileContestant.offprint(paper ->
                                paper.title().length() + paper.authors().size())));
    }

    private static long tokens(byte[] file) throws IOException {
        long tokens = 0;
        try (JsonParser parser = TOKENS.createParser(file)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    private static long databind(byte[] file) throws IOException {
        long answer = 0;
        try (MappingIterator<PlainPaper> papers = RECORDS.readValues(file)) {
            while (papers.hasNextValue()) {
                PlainPaper paper = papers.nextValue();
                answer += paper.title.length() + (paper.authors == null ? 0 : paper.authors.size());
            }
        }
        return answer;
    }

    /** What people bind to: the fields that most programs ask for. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record PlainPaper(
            String title,
            @Nullable List<PlainAuthor> authors,
            @JsonProperty("abstract") @Nullable String abstractText,
            @Nullable String published,
            @Nullable PlainVenue venue,
            @Nullable List<String> identifiers,
            @Nullable List<PlainLink> links,
            @Nullable List<String> keywords) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record PlainAuthor(String name, @Nullable List<String> affiliations) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record PlainVenue(
            String name, @Nullable String acronym, @Nullable Integer year) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record PlainLink(String kind, String url) {}
}
