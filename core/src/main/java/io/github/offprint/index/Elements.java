package io.github.offprint.index;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The values of a field that can have several, each once, and for each the papers that have it. A value is known by its code.
 * Immutable.
 */
final class Elements<E> {
    private final String name;
    private final ImmutableList<E> values;
    private final Lists papers;
    private final PositionSet present;
    private final int size;

    private Elements(String name, ImmutableList<E> values, Lists papers, PositionSet present, int size) {
        this.name = name;
        this.values = values;
        this.papers = papers;
        this.present = present;
        this.size = size;
    }

    /** Collects the values of the papers in the order of their positions. */
    static final class Builder<E> {
        private final String name;
        private final Codebook<E> values = new Codebook<>();
        private final List<PackedLists.Builder> papers = new ArrayList<>();
        private final BitSet present = new BitSet();

        Builder(String name) {
            this.name = name;
        }

        /** Adds the values of the paper at a position. */
        void add(int position, List<? extends E> elements) {
            for (int i = 0; i < elements.size(); i++) {
                int code = values.codeOf(elements.get(i));
                if (code == papers.size()) {
                    papers.add(new PackedLists.Builder());
                }
                papers.get(code).add(position);
                present.set(position);
            }
        }

        Elements<E> build(int size) {
            return new Elements<>(
                    name, ImmutableList.copyOf(values.values()), PackedLists.of(papers), PositionSet.of(present), size);
        }
    }

    /** The values in the order of their codes. */
    ImmutableList<E> values() {
        return values;
    }

    /** The papers that have a value. */
    Positions present() {
        return new FoundPositions(present, "presence of " + name);
    }

    /** The papers that have a value for which the condition holds; each value is asked. */
    Positions having(Predicate<? super E> condition) {
        return having(IntStream.range(0, values.size()).filter(code -> condition.test(values.get(code))));
    }

    /** The papers that have a value with one of the codes. */
    Positions having(IntStream codes) {
        return new ListedPositions(papers, codes.toArray(), size, "list of " + name);
    }
}
