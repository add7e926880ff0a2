package io.github.offprint.parsers.lines;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Copies of real pages, which lie beside the project where somebody has them. */
public final class RealListings {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RealListings() {}

    /** A file below {@code ../shared}; the test is skipped where it is not. */
    public static Path file(String path) {
        Optional<Path> file = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolveSibling("shared").resolve(path))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(file.isPresent(), "no ../shared/" + path + " here");
        return file.orElseThrow();
    }

    /** The text of a file. */
    private static String text(String path) {
        try {
            return Files.readString(file(path), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file of expectations. */
    public static JsonNode json(String path) {
        try {
            return JSON.readTree(text(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the expectations say of an abstract: the start of the SHA-256 of its text with runs of blanks folded. */
    public static String digest(String text) {
        return Hashing.sha256()
                .hashString(text, StandardCharsets.UTF_8)
                .toString()
                .substring(0, 16);
    }
}
