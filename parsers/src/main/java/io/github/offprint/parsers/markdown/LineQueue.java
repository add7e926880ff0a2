package io.github.offprint.parsers.markdown;

import com.google.common.collect.ImmutableList;
import io.github.offprint.format.ReadContext;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.source.Line;
import io.github.offprint.source.LineCursor;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lines to come, of which the next visible ones can be looked at before they are taken. */
final class LineQueue {
    private final ReadContext context;
    private final LineCursor lines;
    private final Deque<Line> ahead = new ArrayDeque<>();

    LineQueue(ReadContext context) throws IOException {
        this.context = context;
        this.lines = context.lines();
    }

    /** The next line, which stays; null at the end. */
    @Nullable
    Line peek() throws IOException {
        if (ahead.isEmpty()) {
            lines.next().ifPresent(ahead::add);
        }
        return ahead.peek();
    }

    /** The line behind the next one that is not blank, which stays as all before it do; null at the end. */
    @Nullable
    Line peekBelow() throws IOException {
        Line last = peek() == null ? null : ahead.peekLast();
        while (last != null && (ahead.size() < 2 || MarkdownLine.of(last.text()) == MarkdownLine.BLANK)) {
            // Blank lines say nothing, so that any number of them takes no room.
            if (ahead.size() > 1) {
                ahead.removeLast();
            }
            last = lines.next().orElse(null);
            if (last != null) {
                ahead.add(last);
            }
        }
        return last;
    }

    Line take() throws IOException {
        peek();
        return ahead.remove();
    }

    /** Takes the next line and those that follow it while they belong to it; nothing but a problem where they are over the limit. */
    Optional<Block> takeWhile(Predicate<Line> belongs) throws IOException {
        List<Line> taken = new ArrayList<>();
        Line first = take();
        Line last = first;
        long length = first.text().length();
        taken.add(first);
        for (Line next = peek(); next != null && belongs.test(next); next = peek()) {
            Line line = take();
            length += line.text().length() + 1L;
            boolean blank = MarkdownLine.of(line.text()) == MarkdownLine.BLANK;
            last = blank ? last : line;
            if (length <= context.limits().recordLength()) {
                taken.add(line);
            }
        }
        if (length > context.limits().recordLength()) {
            context.report(ProblemCode.OVERSIZED_RECORD, first.span().to(last.span()), first.text());
            return Optional.empty();
        }
        return Optional.of(new Block(ImmutableList.copyOf(taken.subList(0, taken.lastIndexOf(last) + 1))));
    }
}
