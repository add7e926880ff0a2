package io.github.offprint.parsers.lines;

import com.google.common.collect.ImmutableList;
import io.github.offprint.source.Head;
import io.github.offprint.source.Limits;
import io.github.offprint.source.LineCursor;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;

/** What a grammar makes of the head of an input: the ground on which a family says whether the input is its own. */
public final class HeadSurvey {
    /** A line that is longer than this is an abstract, cut or not. */
    private static final int PROSE = 1000;

    private HeadSurvey() {}

    /** Whether the head is of something that no person copies from a page: markup, JSON, BibTeX, tagged records, a table. */
    public static boolean isForeign(Head head) {
        return ForeignText.is(head);
    }

    /** The blocks of the head. The last line of a longer input is left out, for it may be cut, unless it is long. */
    public static <R extends Enum<R> & Role> ImmutableList<Block<R>> blocks(Head head, Grammar<R> grammar) {
        BlockCollector<R> collector = new BlockCollector<>(Limits.safe().recordLength());
        Assembly<R> assembly = new Assembly<>(grammar, collector);
        String text = head.whole() ? head.text() : wholeLines(head.text());
        try {
            LineCursor lines = new LineCursor(new StringReader(text), head.name(), Limits.safe(), problem -> {});
            LineFeed<R> feed = new LineFeed<>(lines, grammar, assembly, (span, reason) -> {});
            while (feed.readLine()) {
                // Everything is in the feed.
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        collector.close();
        ImmutableList.Builder<Block<R>> blocks = ImmutableList.builder();
        for (Optional<Block<R>> block = collector.poll(); block.isPresent(); block = collector.poll()) {
            blocks.add(block.get());
        }
        return blocks.build();
    }

    private static String wholeLines(String text) {
        int end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
        return end < 0 || text.length() - end > PROSE ? text : text.substring(0, end);
    }
}
