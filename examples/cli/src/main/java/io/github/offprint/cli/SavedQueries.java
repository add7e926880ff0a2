package io.github.offprint.cli;

import io.github.offprint.query.language.QueryLanguage;
import io.github.offprint.query.language.QueryRequest;
import io.github.offprint.query.language.QuerySyntaxException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Queries by name, from a file with lines {@code NAME = QUERY}; blank lines and lines that start with # say nothing. */
final class SavedQueries {
    private final Map<String, String> byName = new LinkedHashMap<>();

    private SavedQueries() {}

    /** The request that an expression is, or that it names with {@code @NAME}. */
    static QueryRequest request(String expression, @Nullable Path file) throws IOException {
        if (!expression.startsWith("@")) {
            return parse(expression);
        }
        if (file == null) {
            throw new WrongUsage(expression + " names a saved query: say with --saved in which file");
        }
        return parse(read(file).get(expression.substring(1), file));
    }

    private static QueryRequest parse(String expression) {
        try {
            return QueryLanguage.parseRequest(expression);
        } catch (QuerySyntaxException wrong) {
            throw new WrongUsage(wrong.getMessage() + System.lineSeparator() + wrong.pointer());
        }
    }

    private static SavedQueries read(Path file) throws IOException {
        SavedQueries queries = new SavedQueries();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                queries.add(line, file + ":" + number);
            }
        }
        return queries;
    }

    private void add(String line, String place) {
        int sign = line.indexOf('=');
        String name = sign < 0 ? "" : line.substring(0, sign).strip();
        if (name.isEmpty() || name.contains(" ")) {
            throw new WrongUsage(place + ": a saved query is written NAME = QUERY, not: " + line);
        }
        if (byName.put(name, line.substring(sign + 1).strip()) != null) {
            throw new WrongUsage(place + ": there is a saved query " + name + " already");
        }
    }

    private String get(String name, Path file) {
        String query = byName.get(name);
        if (query == null) {
            throw new WrongUsage(
                    "no query " + name + " in " + file + "; there are " + String.join(", ", byName.keySet()));
        }
        return query;
    }
}
