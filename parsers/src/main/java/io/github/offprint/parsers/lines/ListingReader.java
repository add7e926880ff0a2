package io.github.offprint.parsers.lines;

import io.github.offprint.format.Ignored;
import io.github.offprint.format.IgnoredReason;
import io.github.offprint.format.ReadContext;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.Span;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Reads a listing block by block. Records and headings are handed out; what the site added is reported as ignored, and what
 * nobody can place as a problem with its whole text. Used by one thread.
 */
public final class ListingReader<R extends Enum<R> & Role> {
    /** So many lines are kept waiting to be reported at their turn; a page of nothing else does not need more. */
    private static final int MOST_WAITING = 1000;

    private final ReadContext context;
    private final BlockCollector<R> blocks;
    private final LineFeed<R> feed;
    private final Deque<Ignored> passed = new ArrayDeque<>();
    private boolean ended;

    /** A reader at the start of the input of a context. */
    public ListingReader(ReadContext context, Grammar<R> grammar) throws IOException {
        this.context = context;
        this.blocks = new BlockCollector<>(context.limits().recordLength());
        this.feed = new LineFeed<>(context.lines(), grammar, new Assembly<>(grammar, blocks), this::pass);
    }

    private void pass(Span span, IgnoredReason reason) {
        passed.add(new Ignored(span, reason));
        if (passed.size() > MOST_WAITING) {
            report(passed.remove());
        }
    }

    private void report(Ignored ignored) {
        context.ignore(ignored.span(), ignored.reason());
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
                if (!passed.isEmpty()) {
                    reportPassed(block.get().span().end().offset());
                }
                if (isForTheCaller(block.get())) {
                    return block;
                }
            } else if (ended) {
                reportPassed(Long.MAX_VALUE);
                return Optional.empty();
            } else {
                readLine();
            }
        }
    }

    private void reportPassed(long before) {
        while (!passed.isEmpty() && passed.element().span().start().offset() < before) {
            report(passed.remove());
        }
    }

    private void readLine() throws IOException {
        if (!feed.readLine()) {
            blocks.close();
            ended = true;
        }
    }

    private boolean isForTheCaller(Block<R> block) {
        switch (block.layout().kind()) {
            case RECORD, HEADING, PAGE -> {
                return true;
            }
            case OTHER -> context.ignore(block.span(), IgnoredReason.OTHER_EVENT);
            case CHROME -> context.ignore(block.span(), IgnoredReason.SITE_CHROME);
            case SEPARATOR -> context.ignore(block.span(), IgnoredReason.SEPARATOR);
            case OVERSIZED -> block.report(ProblemCode.OVERSIZED_RECORD, context);
            case UNCERTAIN -> block.report(ProblemCode.UNCERTAIN_LINES, context);
        }
        return false;
    }
}
