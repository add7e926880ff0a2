package io.github.offprint.parsers.fuzz;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the fuzzer starts from, and every input that it once found, keeps the promises of its target. */
class FuzzCorpusTest {
    private static final ImmutableMap<String, Consumer<byte[]>> TARGETS = ImmutableMap.of(
            "ReadDetected", ReadDetected::fuzzerTestOneInput,
            "ReadForced", ReadForced::fuzzerTestOneInput,
            "AskQuery", AskQuery::fuzzerTestOneInput,
            "WriteThenRead", WriteThenRead::fuzzerTestOneInput);

    @TestFactory
    Stream<DynamicTest> everyInputOfTheCorpusKeepsThePromises() throws IOException, URISyntaxException {
        Path one = Path.of(Resources.getResource(FuzzCorpusTest.class, "corpus/AskQuery/empty")
                .toURI());
        Path corpus = one.resolveSibling("..").normalize();
        ImmutableMap<Path, Consumer<byte[]>> inputs;
        try (Stream<Path> files = Files.walk(corpus)) {
            inputs = files.filter(Files::isRegularFile)
                    .sorted()
                    .collect(toImmutableMap(Function.identity(), file -> target(corpus.relativize(file))));
        }
        return inputs.entrySet().stream()
                .map(input -> dynamicTest(
                        corpus.relativize(input.getKey()).toString(),
                        () -> assertThatCode(() -> input.getValue().accept(Files.readAllBytes(input.getKey())))
                                .doesNotThrowAnyException()));
    }

    private static Consumer<byte[]> target(Path input) {
        String name = input.getName(0).toString();
        Consumer<byte[]> target = TARGETS.get(name);
        if (target == null) {
            throw new IllegalStateException(name + " is no target; there are " + TARGETS.keySet());
        }
        return target;
    }
}
