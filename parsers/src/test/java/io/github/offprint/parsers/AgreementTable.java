package io.github.offprint.parsers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** How far what is read of real files agrees with what is known of them, as a table for people beside the results of the tests. */
public final class AgreementTable {
    private AgreementTable() {}

    /**
     * Writes the table.
     *
     * @param name of the table among the others
     * @param shares for each kind of files how many fields agree, and how many there are
     */
    public static void write(String name, Map<String, int[]> shares) throws IOException {
        StringBuilder table = new StringBuilder("| files | fields | agree |\n|---|--:|--:|\n");
        shares.forEach((files, share) -> table.append(
                String.format(Locale.ROOT, "| %s | %d | %.1f %% |%n", files, share[1], 100.0 * share[0] / share[1])));
        Path module = Files.isDirectory(Path.of("parsers")) ? Path.of("parsers") : Path.of("");
        Path target = Files.createDirectories(module.resolve("target"));
        Files.writeString(target.resolve("agreement-" + name + ".md"), table, UTF_8);
    }
}
