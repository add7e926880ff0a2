package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import io.github.offprint.query.RegexNode.Anchor;
import io.github.offprint.query.RegexNode.Choice;
import io.github.offprint.query.RegexNode.One;
import io.github.offprint.query.RegexNode.Place;
import io.github.offprint.query.RegexNode.Repeat;
import io.github.offprint.query.RegexNode.Sequence;
import java.util.ArrayList;
import java.util.List;

/**
 * A regular expression as a list of steps (Thompson 1968), which {@link RegexSearch} takes for all places of a text at once.
 * Immutable.
 */
final class RegexProgram {
    /** So that a count within a count cannot make a program of any size. */
    static final int MAX_SIZE = 2000;

    /** One step; the next one follows unless it says otherwise. */
    sealed interface Step {}

    /** Goes on past a character of the set. */
    record Consume(CharacterSet set) implements Step {}

    /** Goes on at such a place only. */
    record Stand(Anchor anchor) implements Step {}

    /** Goes on at the next step and at another. */
    record Fork(int other) implements Step {}

    /** Goes on at another step. */
    record Jump(int target) implements Step {}

    /** The piece is found. */
    record Done() implements Step {}

    private final ImmutableList<Step> steps;

    private RegexProgram(ImmutableList<Step> steps) {
        this.steps = steps;
    }

    static RegexProgram of(RegexNode node) {
        List<Step> steps = new ArrayList<>();
        new Writer(steps).write(node);
        steps.add(new Done());
        return new RegexProgram(ImmutableList.copyOf(steps));
    }

    int size() {
        return steps.size();
    }

    Step step(int at) {
        return steps.get(at);
    }

    private record Writer(List<Step> steps) {
        void write(RegexNode node) {
            if (node instanceof One one) {
                add(new Consume(one.set()));
            } else if (node instanceof Place place) {
                add(new Stand(place.anchor()));
            } else if (node instanceof Sequence sequence) {
                sequence.parts().forEach(this::write);
            } else if (node instanceof Choice choice) {
                writeChoice(choice.parts());
            } else {
                writeRepeat((Repeat) node);
            }
        }

        /** fork next; a; jump end; next: b; end: */
        private void writeChoice(ImmutableList<RegexNode> parts) {
            List<Integer> jumps = new ArrayList<>();
            for (RegexNode part : parts.subList(0, parts.size() - 1)) {
                int fork = hole();
                write(part);
                jumps.add(hole());
                steps.set(fork, new Fork(steps.size()));
            }
            write(parts.get(parts.size() - 1));
            jumps.forEach(jump -> steps.set(jump, new Jump(steps.size())));
        }

        private void writeRepeat(Repeat repeat) {
            for (int i = 0; i < repeat.least(); i++) {
                write(repeat.part());
            }
            if (repeat.most() == Repeat.UNBOUNDED) {
                writeLoop(repeat.part());
                return;
            }
            for (int i = repeat.least(); i < repeat.most(); i++) {
                int fork = hole();
                write(repeat.part());
                steps.set(fork, new Fork(steps.size()));
            }
        }

        /** start: fork end; a; jump start; end: */
        private void writeLoop(RegexNode part) {
            int start = hole();
            write(part);
            add(new Jump(start));
            steps.set(start, new Fork(steps.size()));
        }

        private int hole() {
            add(new Jump(0));
            return steps.size() - 1;
        }

        private void add(Step step) {
            if (steps.size() >= MAX_SIZE) {
                throw new IllegalArgumentException(
                        "the regular expression is too large: its counts, multiplied out, need more" + " than "
                                + MAX_SIZE + " steps");
            }
            steps.add(step);
        }
    }
}
