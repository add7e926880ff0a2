package io.github.offprint.parsers.lines;

import com.google.common.collect.ImmutableList;
import io.github.offprint.source.Head;
import io.github.offprint.source.Limits;
import io.github.offprint.source.LineCursor;
import io.github.offprint.text.Blanks;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;

/** What a grammar makes of the head of an input: the ground on which a family says whether the input is its own. */
public final class HeadSurvey {
    private HeadSurvey() {}

    /**
     * Whether the head begins like something that no person copies from a page: markup, JSON, BibTeX, or the bytes of a
     * program. A single line decides nothing, so JSON and BibTeX count only where they go on below.
     */
    public static boolean isForeign(Head head) {
        String text = Blanks.strip(head.text());
        if (text.isEmpty()) {
            return true;
        }
        char first = text.charAt(0);
        int newline = text.indexOf('\n');
        String line = newline < 0 ? text : text.substring(0, newline);
        return switch (first) {
            case '<' -> line.startsWith("<?xml") || line.startsWith("<!") || isTag(line);
            case '{' -> line.length() < 3 || text.indexOf("\":") > 0 || text.indexOf("\" :") > 0;
            case '[' -> line.length() < 2 && isJson(text) || isJson(text);
            case '@' -> line.indexOf('{') > 0 || line.indexOf('(') > 0;
            default -> text.indexOf('\0') >= 0 && text.startsWith("PK");
        };
    }

    private static boolean isTag(String line) {
        int close = line.indexOf('>');
        return close > 0 && close == line.length() - 1 || line.regionMatches(true, 0, "<html", 0, 5);
    }

    private static boolean isJson(String text) {
        int at = 1;
        while (at < text.length() && Blanks.isBlank(text.charAt(at))) {
            at++;
        }
        return at < text.length() && (text.charAt(at) == '{' || text.charAt(at) == '"' || text.charAt(at) == ']');
    }

    /** The blocks of the head. The last line of a longer input is left out, for it may be cut. */
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
        return end < 0 ? text : text.substring(0, end);
    }
}
