package io.github.offprint.query;

import io.github.offprint.query.RegexNode.Anchor;
import io.github.offprint.query.RegexProgram.Consume;
import io.github.offprint.query.RegexProgram.Done;
import io.github.offprint.query.RegexProgram.Fork;
import io.github.offprint.query.RegexProgram.Jump;
import io.github.offprint.query.RegexProgram.Stand;
import io.github.offprint.query.RegexProgram.Step;

/**
 * One search of one text, for all ways through the program at once (Pike's machine, as Cox describes it in "Regular Expression
 * Matching: the Virtual Machine Approach", 2009). A step of the program is taken at most once for each character, so the cost is
 * at most the length of the text times that of the program.
 *
 * <p>Each way remembers where in the text it started. Ways stand in the order of their starts, so the first to come to a step
 * is the one that started leftmost, and later ones are dropped.
 */
final class RegexSearch {
    /** Marking more pieces than this tells nobody anything, and each may look at the whole rest of the text. */
    static final int MAX_PIECES = 100;

    private final RegexProgram program;
    private final String text;
    private Ways now;
    private Ways after;
    private final int[] pending;
    private int foundStart = -1;
    private int foundEnd;

    RegexSearch(RegexProgram program, String text) {
        this.program = program;
        this.text = text;
        this.now = new Ways(program.size());
        this.after = new Ways(program.size());
        this.pending = new int[2 * program.size() + 1]; // each step is followed once and pushes two at most
    }

    /** The steps at which ways stand, in order, each with the start of its way. */
    private static final class Ways {
        private final int[] steps;
        private final int[] starts;
        private final int[] places;
        private int count;

        Ways(int size) {
            steps = new int[size];
            starts = new int[size];
            places = new int[size];
        }

        boolean holds(int step) {
            int place = places[step];
            return place < count && steps[place] == step;
        }

        void add(int step, int start) {
            places[step] = count;
            steps[count] = step;
            starts[count++] = start;
        }
    }

    /** Whether there is a piece. */
    boolean finds() {
        return find(0, false);
    }

    /** Hands over the leftmost piece, the longest from there, and so on; empty pieces only when there is no other. */
    void findAll(TextMatcher.RangeSink sink) {
        boolean foundEmpty = false;
        int pieces = 0;
        for (int from = 0; from <= text.length() && pieces < MAX_PIECES && find(from, true); ) {
            if (foundEnd > foundStart) {
                sink.add(foundStart, foundEnd);
                pieces++;
                from = foundEnd;
            } else {
                foundEmpty = true;
                from = foundEnd < text.length() ? text.offsetByCodePoints(foundEnd, 1) : foundEnd + 1;
            }
        }
        if (pieces == 0 && foundEmpty) {
            sink.add(0, 0);
        }
    }

    private boolean find(int from, boolean longest) {
        foundStart = -1;
        now.count = 0;
        for (int at = from; ; ) {
            if (foundStart < 0) {
                follow(0, at, at, now);
            }
            if (foundStart >= 0 && !longest) {
                return true;
            }
            if (at == text.length() || (foundStart >= 0 && now.count == 0)) {
                return foundStart >= 0;
            }
            int cp = text.codePointAt(at);
            at += Character.charCount(cp);
            consume(cp, at);
        }
    }

    private void consume(int cp, int behind) {
        after.count = 0;
        for (int i = 0; i < now.count; i++) {
            boolean tooLate = foundStart >= 0 && now.starts[i] > foundStart;
            if (!tooLate
                    && program.step(now.steps[i]) instanceof Consume consume
                    && consume.set().holds(cp)) {
                follow(now.steps[i] + 1, now.starts[i], behind, after);
            }
        }
        Ways free = now;
        now = after;
        after = free;
    }

    /** Adds the step, and all that can be reached from it without a character, to the ways. */
    private void follow(int first, int start, int at, Ways ways) {
        int count = 0;
        pending[count++] = first;
        while (count > 0) {
            int step = pending[--count];
            if (!ways.holds(step)) {
                ways.add(step, start);
                count = pushNext(program.step(step), step, start, at, count);
            }
        }
    }

    private int pushNext(Step step, int place, int start, int at, int count) {
        int pushed = count;
        if (step instanceof Fork fork) {
            pending[pushed++] = fork.other();
            pending[pushed++] = place + 1;
        } else if (step instanceof Jump jump) {
            pending[pushed++] = jump.target();
        } else if (step instanceof Stand stand && isAt(stand.anchor(), at)) {
            pending[pushed++] = place + 1;
        } else if (step instanceof Done && (foundStart < 0 || start <= foundStart)) {
            foundStart = start;
            foundEnd = at;
        }
        return pushed;
    }

    private boolean isAt(Anchor anchor, int at) {
        return switch (anchor) {
            case START -> at == 0;
            case END -> at == text.length();
            case WORD_EDGE -> isEdge(at);
            case NO_WORD_EDGE -> !isEdge(at);
        };
    }

    private boolean isEdge(int at) {
        boolean before = at > 0 && CharacterSet.WORD.holds(text.codePointBefore(at));
        boolean behind = at < text.length() && CharacterSet.WORD.holds(text.codePointAt(at));
        return before != behind;
    }
}
