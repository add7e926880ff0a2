package io.github.offprint.parsers.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ChatLineTest {
    @ParameterizedTest
    @CsvFileSource(resources = "chat-lines.tsv", delimiter = '\t', numLinesToSkip = 1)
    void aStampAndASpeakerComeBeforeWhatIsSaid(String line, String isSaid) {
        assertThat(ChatLine.isOne(line)).isEqualTo(isSaid.equals("yes"));
        assertThat(LineShape.of(line).isSaid()).isEqualTo(isSaid.equals("yes"));
    }

    @Test
    void aSpeakerHasNoMoreThanFortyLetters() {
        String name = "D".repeat(40);
        assertThat(ChatLine.isOne("10:32 AM " + name + ": look")).isTrue();
        assertThat(ChatLine.isOne("10:32 AM D" + name + ": look")).isFalse();
    }
}
