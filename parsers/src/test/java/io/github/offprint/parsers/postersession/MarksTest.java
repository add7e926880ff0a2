package io.github.offprint.parsers.postersession;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.parsers.lines.LineShape;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MarksTest {
    private static final ImmutableMap<String, Integer> MARKS = ImmutableMap.<String, Integer>builder()
            .put("KIND", Marks.KIND)
            .put("SESSION", Marks.SESSION)
            .put("PLACE", Marks.PLACE)
            .put("BRACKETED", Marks.BRACKETED)
            .put("TIME", Marks.TIME)
            .put("EVENT", Marks.EVENT)
            .put("OTHER_EVENT", Marks.OTHER_EVENT)
            .put("PAUSE", Marks.PAUSE)
            .put("LABEL", Marks.LABEL)
            .put("RULE", Marks.RULE)
            .put("CHROME", Marks.CHROME)
            .buildOrThrow();

    @ParameterizedTest
    @CsvFileSource(resources = "marks.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\u0001')
    void aLineIsCalledWhatTheTableSays(String line, String marks) {
        int found = Marks.of(LineShape.of(line));
        assertThat(MARKS.entrySet().stream()
                        .filter(mark -> (found & mark.getValue()) != 0)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()))
                .isEqualTo(
                        marks.equals("-")
                                ? ImmutableSet.of()
                                : ImmutableSet.copyOf(Splitter.on(' ').split(marks)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "event-lines.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\u0001')
    void aLineOfASchedulePartsIntoKindTimeRoomAndNumber(
            String line, @Nullable String kind, @Nullable String time, @Nullable String room, @Nullable String poster) {
        assertThat(EventLine.of(line))
                .isEqualTo(new EventLine(
                        Strings.nullToEmpty(kind),
                        Strings.nullToEmpty(time),
                        Strings.nullToEmpty(room),
                        Strings.nullToEmpty(poster)));
    }
}
