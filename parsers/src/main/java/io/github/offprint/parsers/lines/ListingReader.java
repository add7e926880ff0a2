package io.github.offprint.parsers.lines;

import io.github.offprint.format.IgnoredReason;
import io.github.offprint.format.ReadContext;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.source.Line;
import io.github.offprint.source.LineCursor;
import io.github.offprint.text.Blanks;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads a listing block by block. Records and headings are handed out; what the site added is reported as ignored, and what
 * nobody can place as a problem with its whole text. Used by one thread.
 */
public final class ListingReader<R extends Enum<R> & Role> {
    private final ReadContext context;
    private final LineCursor lines;
    private final BlockCollector<R> blocks;
    private final Assembly<R> assembly;
    private boolean blankBefore;
    private boolean ended;

    /** A reader at the start of the input of a context. */
    public ListingReader(ReadContext context, Grammar<R> grammar) throws IOException {
        this.context = context;
        this.lines = new LineCursor(context.characters(), context.sourceName(), context.limits(), context::report);
        this.blocks = new BlockCollector<>(context.limits().recordLength());
        this.assembly = new Assembly<>(grammar, blocks);
    }

    /**
     * The next record or heading, or empty at the end of the listing.
     *
     * @throws IOException when the input itself fails
     */
    public Optional<Block<R>> next() throws IOException {
        while (true) {
            Optional<Block<R>> block = blocks.poll();
            if (block.isPresent()) {
                if (isForTheCaller(block.get())) {
                    return block;
                }
            } else if (ended) {
                return Optional.empty();
            } else {
                readLine();
            }
        }
    }

    private boolean isForTheCaller(Block<R> block) {
        switch (block.layout().kind()) {
            case RECORD, HEADING -> {
                return true;
            }
            case OTHER -> context.ignore(block.span(), IgnoredReason.OTHER_EVENT);
            case CHROME -> context.ignore(block.span(), IgnoredReason.SITE_CHROME);
            case OVERSIZED -> context.report(ProblemCode.OVERSIZED_RECORD, block.span(), block.text());
            case UNCERTAIN -> context.report(ProblemCode.UNCERTAIN_LINES, block.span(), block.text());
        }
        return false;
    }

    private void readLine() throws IOException {
        Optional<Line> line = lines.next();
        if (line.isEmpty()) {
            assembly.finish();
            blocks.close();
            ended = true;
        } else if (Blanks.isBlank(line.get().text())) {
            blankBefore = true;
        } else {
            assembly.add(line.get(), blankBefore);
            blankBefore = false;
        }
    }
}
