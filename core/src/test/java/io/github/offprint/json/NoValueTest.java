package io.github.offprint.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.text.Blanks;
import org.junit.jupiter.api.Test;

class NoValueTest {
    /** Text that the one takes for a title and the other for none would end a reading with an exception. */
    @Test
    void takesForBlankWhatTheModelTakesForBlank() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            assertThat(NoValue.BLANK.matches(c)).as("U+%04X", (int) c).isEqualTo(Blanks.isBlank(c));
        }
    }
}
