package io.github.offprint.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.offprint.fixtures.FaultySource;
import io.github.offprint.problem.Position;
import io.github.offprint.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class InputTest {
    private final List<Problem> problems = new ArrayList<>();

    @Property
    void theHeadIsTheFirstCharactersWhateverTheSource(
            @ForAll @IntRange(max = 9000) int before, @ForAll @IntRange(max = 3) int marks) {
        String text = "x".repeat(before) + "𝒙é".repeat(20);
        String head = text.substring(0, Math.min(text.length(), Head.LENGTH));
        if (Character.isHighSurrogate(head.charAt(head.length() - 1))) {
            head = head.substring(0, head.length() - 1);
        }
        String marked = "\uFEFF".repeat(marks) + text;
        for (Source source : List.of(
                Source.text("page", marked),
                Source.bytes("page", marked.getBytes(UTF_8)),
                Source.bytes("page", ("\uFEFF" + marked).getBytes(UTF_16LE)))) {
            Input input = input(source);
            assertThat(input.head()).isEqualTo(new Head("page", head, head.length() == text.length()));
            assertThat(input.marks()).isBetween(marks, marks + 1);
            assertThat(input.span().end().offset()).isEqualTo(input.marks() + head.length());
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void theHeadSaysNothingAboutWhatIsWrongWithIt() {
        Input input = input(Source.bytes("page", new byte[] {'a', (byte) 0xC3, (byte) 0xA9, (byte) 0xFF, '\n', 'b'}));
        assertThat(input.head().text()).isEqualTo("aé\uFFFD\nb");
        assertThat(input.span().end()).isEqualTo(new Position(2, 2, 5));
        assertThat(problems).isEmpty();
    }

    @Test
    void aHeadThatAFailureCutsIsNotWhole() {
        FaultySource source =
                FaultySource.of("page", "text".getBytes(UTF_8)).failingAfter(3, new IOException("unplugged"));
        assertThat(input(source.source()).head()).isEqualTo(new Head("page", "tex", false));
    }

    @Test
    void knowsKindsOfFilesThatAreNoText() {
        assertThat(input(Source.bytes("page", "\u0089PNG".getBytes(ISO_8859_1))).looksLike())
                .contains("a PNG picture");
        byte[] tar = new byte[300];
        System.arraycopy("ustar".getBytes(UTF_8), 0, tar, 257, 5);
        assertThat(input(Source.bytes("page", tar)).looksLike()).contains("a tar archive");
        assertThat(input(Source.text("page", "%PDF-")).looksLike()).isEmpty();
        assertThat(input(Source.bytes("page", new byte[0])).looksLike()).isEmpty();
    }

    @Test
    void aSourceIsOneInputUnlessItIsAnArchive() {
        try (InputCursor inputs =
                InputCursor.open(Source.text("page", "x"), Limits.safe(), problems::add, bytes -> {})) {
            assertThat(inputs.isArchive()).isFalse();
            assertThat(inputs.next()).isPresent();
            assertThat(inputs.next()).isEmpty();
        }
    }

    private Input input(Source source) {
        try (InputCursor inputs = InputCursor.open(source, Limits.safe(), problems::add, bytes -> {})) {
            Optional<Input> first = inputs.next();
            return first.orElseThrow();
        }
    }
}
