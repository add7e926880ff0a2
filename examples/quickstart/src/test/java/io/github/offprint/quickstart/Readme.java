package io.github.offprint.quickstart;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The README in its parts: fenced blocks by language, and generated parts by the marks around them. */
final class Readme {
    /** The top folder of the project; tests run in the folder of their module. */
    static final Path TOP = Path.of("..", "..");

    private final String text;

    private Readme(String text) {
        this.text = text;
    }

    static Readme ofTheProject() {
        return new Readme(read(TOP.resolve("README.md")));
    }

    /** The content of every block that is fenced as this language, in order. */
    List<String> blocks(String language) {
        ImmutableList.Builder<String> blocks = ImmutableList.builder();
        String fence = "```" + language + "\n";
        for (int start = text.indexOf(fence); start >= 0; start = text.indexOf(fence, start + 1)) {
            blocks.add(text.substring(start + fence.length(), text.indexOf("```", start + fence.length())));
        }
        return blocks.build();
    }

    /** What stands between {@code <!-- name -->} and {@code <!-- end -->}. */
    String part(String name) {
        String mark = "<!-- " + name + " -->\n";
        int mentioned = text.indexOf(mark);
        if (mentioned < 0) {
            throw new IllegalArgumentException("the README has no part " + name);
        }
        int start = mentioned + mark.length();
        return text.substring(start, text.indexOf("<!-- end -->", start));
    }

    /** The block that is fenced in such a part. */
    String text(String name) {
        String fenced = part(name);
        return fenced.substring(fenced.indexOf('\n') + 1, fenced.lastIndexOf("```"));
    }

    /** All Java code of this module as one text, without indentation. */
    static String code() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(Readme::read)
                    .map(Readme::withoutIndentation)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Line by line, so that a block may stand in a method here and at the margin there. */
    static String withoutIndentation(String code) {
        return Splitter.on('\n')
                .splitToStream(code)
                .map(CharMatcher.whitespace()::trimFrom)
                .collect(Collectors.joining("\n"));
    }
}
