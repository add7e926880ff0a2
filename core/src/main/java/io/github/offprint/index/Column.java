package io.github.offprint.index;

import io.github.offprint.model.Paper;
import io.github.offprint.model.Venue;
import io.github.offprint.query.Facet;
import io.github.offprint.query.Order;
import io.github.offprint.query.OrderedField;
import io.github.offprint.query.VenueField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The values of a field that has at most one: a code for each paper, and for each code the first paper that has it. What is to be
 * known of a value is asked of that paper, and holds of all others with the code. To have no value is a value here. Immutable.
 */
final class Column<V> {
    private final OrderedField<V> field;
    private final Codes codes;
    private final int[] firsts;
    private final int[] sizes;
    /** The papers by their codes. Made when first needed; two threads may make it at once, and neither waits. */
    private final AtomicReference<@Nullable PlainLists> lists = new AtomicReference<>();

    /** The codes in the orders that were asked for: up and down, those without a value first or last. */
    private final ConcurrentMap<Order, Ranks> ranks = new ConcurrentHashMap<>();

    /** What the codes count as. Each is found out when it is first counted; two threads may do so at once, and neither waits. */
    private final AtomicReferenceArray<@Nullable Optional<Facet.Value<V>>> values;

    private Column(OrderedField<V> field, Codes codes, int[] firsts, int[] sizes) {
        this.field = field;
        this.codes = codes;
        this.firsts = firsts;
        this.sizes = sizes;
        this.values = new AtomicReferenceArray<>(firsts.length);
    }

    /** Collects the values of the papers in the order of their positions. */
    static final class Builder<V> {
        private final OrderedField<V> field;
        private final Codebook<Object> values = new Codebook<>();
        private final int[] codes;
        private int[] firsts = new int[16];
        private int[] sizes = new int[16];
        private int size;

        /** @param papers how many papers there will be */
        Builder(OrderedField<V> field, int papers) {
            this.field = field;
            this.codes = new int[papers];
        }

        OrderedField<V> field() {
            return field;
        }

        void add(Paper paper) {
            int known = values.size();
            int code = values.codeOf(keyOf(paper));
            if (code == known) {
                firsts = put(firsts, code, size);
                sizes = put(sizes, code, 0);
            }
            sizes[code]++;
            codes[size++] = code;
        }

        private static int[] put(int[] numbers, int at, int number) {
            int[] room = at < numbers.length ? numbers : Arrays.copyOf(numbers, 2 * numbers.length);
            room[at] = number;
            return room;
        }

        /** Equal keys mean that every clause about the field has one answer. The year of a venue is another field's. */
        private Object keyOf(Paper paper) {
            return field instanceof VenueField ? paper.venue().map(Named::new) : field.find(paper);
        }

        private record Named(String name, Optional<String> acronym) {
            Named(Venue venue) {
                this(venue.name(), venue.acronym());
            }
        }

        Column<V> build() {
            int count = values.size();
            return new Column<>(
                    field, Codes.of(codes, size, count), Arrays.copyOf(firsts, count), Arrays.copyOf(sizes, count));
        }
    }

    /** The papers of which a clause about this field, and nothing else, is true. */
    Positions where(Predicate<Paper> clause, List<Paper> papers) {
        return where(IntStream.range(0, firsts.length), clause, papers);
    }

    /** As {@link #where(Predicate, List)}, where only these codes can be wanted. */
    Positions where(IntStream possible, Predicate<Paper> clause, List<Paper> papers) {
        boolean[] wanted = new boolean[firsts.length];
        int found = possible.filter(code -> clause.test(papers.get(firsts[code])))
                .map(code -> {
                    wanted[code] = true;
                    return sizes[code];
                })
                .sum();
        return new CodedPositions(this, wanted, found);
    }

    String name() {
        return field.name();
    }

    Codes codes() {
        return codes;
    }

    /** How many codes there are. */
    int count() {
        return firsts.length;
    }

    /** How many papers have a code. */
    int size(int code) {
        return sizes[code];
    }

    /** The first paper with a code. */
    int first(int code) {
        return firsts[code];
    }

    /** What a code counts as, if it stands for a value. */
    Optional<Facet.Value<V>> value(int code, List<Paper> papers) {
        Optional<Facet.Value<V>> known = values.get(code);
        if (known != null) {
            return known;
        }
        Optional<Facet.Value<V>> made = Facet.valueOf(field, papers.get(firsts[code]));
        values.set(code, made);
        return made;
    }

    /** The codes in an order by this field alone. */
    Ranks ranks(Order order, List<Paper> papers) {
        Ranks known = ranks.get(order);
        if (known != null) {
            return known;
        }
        Ranks made = Ranks.of(order, firsts, papers);
        ranks.put(order, made);
        return made;
    }

    /** The papers of each code. */
    PlainLists lists() {
        PlainLists known = lists.get();
        if (known != null) {
            return known;
        }
        PlainLists made = PlainLists.of(codes, sizes);
        lists.set(made);
        return made;
    }
}
