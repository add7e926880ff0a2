package io.github.offprint.parsers.latex;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The commands that stand for a character, in the table {@code symbols.tsv}. */
final class Symbols {
    private static final String READ_ONLY = "# read only";

    private static final Symbols TABLE = load();

    private final ImmutableMap<String, String> texts;
    private final ImmutableMap<String, String> commands;

    private Symbols(ImmutableMap<String, String> texts, ImmutableMap<String, String> commands) {
        this.texts = texts;
        this.commands = commands;
    }

    /** What a command, named without its backslash, stands for; null when it stands for no character. */
    static @Nullable String text(String command) {
        return TABLE.texts.get(command);
    }

    /** The command that is written for a character, without its backslash; null when there is none. */
    static @Nullable String command(char c) {
        return TABLE.commands.get(String.valueOf(c));
    }

    /** All characters that are written as commands. */
    static ImmutableMap<String, String> written() {
        return TABLE.commands;
    }

    private static Symbols load() {
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
        ImmutableMap.Builder<String, String> commands = ImmutableMap.builder();
        boolean readOnly = false;
        for (String line : lines()) {
            readOnly |= line.equals(READ_ONLY);
            if (line.startsWith("# ")) {
                continue;
            }
            List<String> cells = Splitter.on('\t').splitToList(line);
            cells.subList(1, cells.size()).forEach(command -> texts.put(command, cells.get(0)));
            if (!readOnly) {
                commands.put(cells.get(0), cells.get(1));
            }
        }
        return new Symbols(texts.buildOrThrow(), commands.buildOrThrow());
    }

    private static List<String> lines() {
        try {
            return Resources.readLines(Resources.getResource(Symbols.class, "symbols.tsv"), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the library is packed without its table of symbols", e);
        }
    }
}
