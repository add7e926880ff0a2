package io.github.offprint.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.offprint.model.Paper;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A host's own mapper and the library's formats hold to one JSON: what one writes the other reads. */
class HostMapperTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Property
    void aPlainMapperReadsWhatTheLibraryWrites(@ForAll Paper paper) throws JsonProcessingException {
        assertThat(MAPPER.readValue(new RecordWriter().write(paper), Paper.class))
                .isEqualTo(paper);
    }

    @Property
    void theLibraryReadsWhatAPlainMapperWrites(@ForAll Paper paper) throws JsonProcessingException {
        Assume.that(Written.isPlain(List.of(paper)));
        Outcome outcome = Outcome.of(Outcome.LINES, MAPPER.writeValueAsString(paper));
        assertThat(outcome.papers()).containsExactly(paper);
        assertThat(outcome.problems()).isEmpty();
    }

    @Property
    void bothWriteTheSameKeysInTheSameOrder(@ForAll Paper paper) throws JsonProcessingException {
        String written = new RecordWriter().write(paper);
        assertThat(MAPPER.writeValueAsString(MAPPER.readTree(written))).isEqualTo(MAPPER.writeValueAsString(paper));
    }
}
