package io.github.offprint.cli;

import io.github.offprint.format.Formats;
import io.github.offprint.format.PaperFormat;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

/** Finds the format that a word on the command line means: a short name, an id, or a file name extension. */
final class FormatChoice {
    /** Short names for what people call these formats. */
    private static final Map<String, String> SHORT = Map.of("jsonl", "paper-jsonl", "json", "paper-json");

    private FormatChoice() {}

    /**
     * The format that is meant.
     *
     * @throws WrongUsage when there is none, or several; the message names the choices
     */
    static PaperFormat named(Formats formats, String word) {
        return formats.find(SHORT.getOrDefault(word, word)).orElseGet(() -> orSay(() -> formats.byExtension(word)));
    }

    /**
     * The format that a file is of by its name.
     *
     * @throws WrongUsage when there is none, or several; the message names the choices
     */
    static PaperFormat of(Formats formats, Path file) {
        return orSay(() -> formats.byFileName(file.toString()));
    }

    private static PaperFormat orSay(Supplier<PaperFormat> choice) {
        try {
            return choice.get();
        } catch (IllegalArgumentException notOne) {
            throw new WrongUsage(String.valueOf(notOne.getMessage()));
        }
    }
}
