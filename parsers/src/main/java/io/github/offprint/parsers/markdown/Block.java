package io.github.offprint.parsers.markdown;

import com.google.common.collect.ImmutableList;
import io.github.offprint.problem.Span;
import io.github.offprint.source.Line;
import java.util.stream.Collectors;

/**
 * Lines that belong together: a heading and what stands below it, a row, an item of a list.
 *
 * @param lines the lines, the first and the last of which are not blank
 */
record Block(ImmutableList<Line> lines) {
    static Block of(Line line) {
        return new Block(ImmutableList.of(line));
    }

    Span span() {
        return first().span().to(lines.get(lines.size() - 1).span());
    }

    Line first() {
        return lines.get(0);
    }

    /** The lines below the first. */
    ImmutableList<Line> below() {
        return lines.subList(1, lines.size());
    }

    /** The whole text with a line feed between the lines. */
    String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
