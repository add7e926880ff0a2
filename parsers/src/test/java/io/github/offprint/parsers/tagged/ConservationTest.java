package io.github.offprint.parsers.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.PaperReader;
import io.github.offprint.Reading;
import io.github.offprint.format.Formats;
import io.github.offprint.format.Ignored;
import io.github.offprint.model.Paper;
import io.github.offprint.parsers.endnote.EndnoteReferFormat;
import io.github.offprint.parsers.lines.RealListings;
import io.github.offprint.parsers.medline.MedlineFormat;
import io.github.offprint.parsers.ris.RisFormat;
import io.github.offprint.parsers.wos.WosTaggedFormat;
import io.github.offprint.problem.Problem;
import io.github.offprint.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every longer word of a file is in a field, an extra, a problem or a stretch that is ignored. */
class ConservationTest {
    private static final int SHORTEST = 6;
    private static final CharMatcher NO_LETTER =
            CharMatcher.forPredicate(Character::isLetter).negate();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What becomes a kind, a month, a count or a scheme instead of a text. */
    private static final ImmutableSet<String> UNDERSTOOD = ImmutableSet.of(
            "article", "journal", "october", "conference", "proceedings", "thesis", "section", "editorial", "generic");

    private final PaperReader reader = PaperReader.of(
            Formats.of(new RisFormat(), new MedlineFormat(), new EndnoteReferFormat(), new WosTaggedFormat()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ris/complete.ris",
                "ris/recovery.ris",
                "ris/loose.ris",
                "ris/synonyms.ris",
                "ris/dates.ris",
                "medline/complete.nbib",
                "medline/recovery.nbib",
                "endnote/complete.enw",
                "endnote/recovery.enw",
                "wos/complete.ciw",
                "wos/recovery.ciw"
            })
    void noWordOfAnExampleIsLost(String file) throws IOException {
        assertConserved(file, Example.text(ConservationTest.class, "../" + file));
    }

    @Test
    void noWordOfARealFileIsLost() throws IOException {
        for (String folder : List.of("ris", "pubmed-nbib", "endnote-enw", "wos-isi")) {
            try (Stream<Path> files = Files.list(RealListings.file("corpora/" + folder))) {
                for (Path file :
                        files.filter(path -> !path.toString().endsWith(".bib")).toList()) {
                    assertConserved(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
    }

    private void assertConserved(String file, String text) throws IOException {
        Reading reading = reader.read(Source.text(file, text));
        String kept = Ascii.toLowerCase(kept(reading, text));
        for (String word : Splitter.on(NO_LETTER).split(text)) {
            String lower = Ascii.toLowerCase(word);
            if (word.length() >= SHORTEST && !UNDERSTOOD.contains(lower)) {
                assertThat(kept).as("%s in %s", word, file).contains(lower);
            }
        }
    }

    private static String kept(Reading reading, String text) throws IOException {
        List<String> kept = new ArrayList<>();
        for (Paper paper : reading.papers()) {
            kept.add(JSON.writeValueAsString(paper));
        }
        for (Problem problem : reading.problems()) {
            kept.add(problem.text());
        }
        for (Ignored ignored : reading.ignored()) {
            kept.add(text.substring((int) ignored.span().start().offset(), (int)
                    ignored.span().end().offset()));
        }
        return String.join("\n", kept);
    }
}
