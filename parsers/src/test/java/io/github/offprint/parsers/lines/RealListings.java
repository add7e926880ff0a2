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

/** Copies of real pages, which lie beside the project where somebody has them. */
public final class RealListings {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RealListings() {}

    /** A file below {@code ../shared}; the test is skipped where it is not. */
    public static Path file(String path) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolveSibling("shared").resolve(path))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null, "no ../shared/" + path + " here");
        return folder.resolveSibling("shared").resolve(path);
    }

    /** The text of a file. */
    public static String text(String path) {
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
