package io.github.offprint.parsers.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class BracesTest {
    @Property(tries = 1000)
    void aGroupEndsWhereCountingCharacterByCharacterEndsIt(
            @ForAll Braces braces,
            @ForAll @Chars({'{', '}', '}', '\\', 'a'}) @StringLength(max = 16) String text,
            @ForAll @IntRange(max = 16) int from,
            @ForAll @IntRange(max = 16) int to) {
        int end = Math.min(to, text.length());
        int depth = 1;
        int at = from;
        while (at < end && depth > 0) {
            depth += braces.step(text, at);
            at++;
        }
        assertThat(braces.close(text, from, end)).isEqualTo(depth == 0 ? at - 1 : end);
    }
}
