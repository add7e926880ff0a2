package io.github.offprint;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import io.github.offprint.model.Paper;
import io.github.offprint.query.Facet;
import io.github.offprint.query.Field;
import io.github.offprint.query.Order;
import io.github.offprint.query.Plan;
import io.github.offprint.query.Query;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Some of the papers, in some order: what a query asks for, how it is ordered, where it starts and how long it is.
 *
 * <pre>{@code
 * List<Paper> hits = papers.where(TITLE.contains("diffusion"))
 *         .and(AUTHORS.named("Yang Song"))
 *         .orderBy(UPVOTES.descending(), TITLE.ascending())
 *         .limit(10)
 *         .list();
 * }</pre>
 *
 * <p>A selection is described, not executed: each step returns a new one, and papers are asked when a result is asked for, each
 * time anew. In whatever order the steps are written, a result is made in this one: the query, the order, {@link #after}, the
 * offset, the limit. Each position of the collection is in it at most once; equal papers at two positions stay two. Immutable
 * and safe for use from many threads.
 */
public final class Selection implements Iterable<Paper> {
    private final Papers papers;
    private final Content content;

    private record Content(
            Query query,
            Order order,
            @Nullable Place after,
            int offset,
            @Nullable Integer limit) {}

    /** A paper that a page starts behind, and where it stands; at -1 when it stands nowhere. */
    private record Place(Paper paper, int position) {}

    private Selection(Papers papers, Content content) {
        this.papers = papers;
        this.content = content;
    }

    static Selection of(Papers papers, Query query) {
        return new Selection(papers, new Content(requireNonNull(query, "query"), Order.of(), null, 0, null));
    }

    /** Narrows the query. */
    public Selection and(Query query) {
        return new Selection(
                papers,
                new Content(content.query.and(query), content.order, content.after, content.offset, content.limit));
    }

    /**
     * Orders the papers, by the second order where the first does not tell, and so on; in the place of any order said before.
     * Papers that no order tells apart stay in the order of the collection, as all do when no order is given.
     */
    public Selection orderBy(Order... orders) {
        return new Selection(
                papers, new Content(content.query, Order.of(orders), content.after, content.offset, content.limit));
    }

    /**
     * Starts behind this paper: for the next page, the last paper of this one. Behind it are the papers that the order puts
     * there, and of those it does not tell from it, the ones at later positions. Of equal papers at several positions, the last
     * counts; {@link #afterPosition} tells them apart. A paper that is not in the collection has its place before all that the
     * order does not tell from it, so that a page can continue in a changed collection.
     */
    public Selection after(Paper paper) {
        return startingAfter(new Place(paper, papers.list().lastIndexOf(paper)));
    }

    /**
     * Starts behind the paper at a position of the collection, as {@link #positions()} gives it.
     *
     * @throws IndexOutOfBoundsException when there is no such position
     */
    public Selection afterPosition(int position) {
        return startingAfter(new Place(papers.get(position), position));
    }

    private Selection startingAfter(Place place) {
        return new Selection(papers, new Content(content.query, content.order, place, content.offset, content.limit));
    }

    /**
     * Leaves out the first few papers, in the place of any number said before.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public Selection offset(int papersLeftOut) {
        requireNoDebt(papersLeftOut);
        return new Selection(
                papers, new Content(content.query, content.order, content.after, papersLeftOut, content.limit));
    }

    /**
     * Takes at most so many papers, in the place of any number said before.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public Selection limit(int most) {
        requireNoDebt(most);
        return new Selection(papers, new Content(content.query, content.order, content.after, content.offset, most));
    }

    private static void requireNoDebt(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("a number of papers is not negative: " + number);
        }
    }

    /** What is asked of each paper. */
    public Query query() {
        return content.query;
    }

    /** How many papers there are; as many as {@link #list} has. */
    public int count() {
        return content.after == null
                ? cut(papers.hits().count(content.query))
                : (int) cut(matching()).count();
    }

    /** Whether there are no papers. */
    public boolean isEmpty() {
        return cut(matching()).findAny().isEmpty();
    }

    /** The first paper, if there is one. */
    public Optional<Paper> findFirst() {
        Selection one = limit(Math.min(1, content.limit == null ? 1 : content.limit));
        return one.stream().findFirst();
    }

    /**
     * The first paper.
     *
     * @throws NoSuchElementException when there is none, naming the query
     */
    public Paper first() {
        return findFirst().orElseThrow(() -> new NoSuchElementException("no paper for " + content.query));
    }

    /** The papers. */
    public ImmutableList<Paper> list() {
        return pick(papers.list(), ranked().toArray());
    }

    /** Where the type of the elements is unknown, they are not loaded to check it, which would take longer than all the rest. */
    @SuppressWarnings("unchecked") // Nobody else sees the array.
    private static <E> ImmutableList<E> pick(ImmutableList<E> all, int[] positions) {
        E[] picked = (E[]) new Object[positions.length];
        for (int i = 0; i < picked.length; i++) {
            picked[i] = all.get(positions[i]);
        }
        return ImmutableList.copyOf(picked);
    }

    /** The papers as a collection of its own, which can be asked again. */
    public Papers papers() {
        return Papers.of(list());
    }

    /** The papers one after the other; without an order, each is looked for when it is asked for. */
    public Stream<Paper> stream() {
        return ranked().mapToObj(papers::get);
    }

    /** The positions of the papers in the collection, counted from 0, in the order of {@link #list}. */
    public ImmutableIntArray positions() {
        return ImmutableIntArray.copyOf(ranked());
    }

    /** Iterates over the papers as {@link #stream} does; nothing can be removed. */
    @Override
    public Iterator<Paper> iterator() {
        return stream().iterator();
    }

    /** How many of the papers have each value of a field; {@link Facet} says how values are counted. */
    public <V> Facet<V> countBy(Field<V> field) {
        boolean isWhole = content.order.isAsListed() && content.after == null && content.offset == 0;
        return isWhole && content.limit == null
                ? papers.hits().countBy(field, content.query)
                : papers.hits().countBy(field, ranked());
    }

    /** The papers of each value of a field, the most frequent value first; papers without a value are in none. */
    public <V> ImmutableMap<V, Papers> groupBy(Field<V> field) {
        ImmutableMap.Builder<V, Papers> groups = ImmutableMap.builder();
        Facet.group(field, this).forEach((value, group) -> groups.put(value, Papers.of(group)));
        return groups.buildOrThrow();
    }

    /** Finds the papers and says how: which steps were taken, and how many papers each left. */
    public Plan plan() {
        ImmutableList.Builder<Plan.Step> steps = ImmutableList.builder();
        ImmutableList<Plan.Step> found =
                isWalked() ? ImmutableList.of(walk()) : papers.hits().steps(content.query);
        steps.addAll(found);
        int left = found.get(found.size() - 1).actual();
        if (content.after != null) {
            left = (int) matching().count();
            steps.add(new Plan.Step("start", "after " + content.after.paper, OptionalInt.empty(), left));
        }
        int kept = cut(left);
        if (!content.order.isAsListed()) {
            boolean heap = content.limit != null && firstNeeded() < left;
            String detail = heap ? firstNeeded() + " by " + content.order : "by " + content.order;
            steps.add(new Plan.Step(
                    heap ? "keep the first" : "sort", detail, OptionalInt.empty(), heap ? firstNeeded() : left));
        }
        if (kept != left) {
            steps.add(new Plan.Step("cut", cutDetail(), OptionalInt.empty(), kept));
        }
        return new Plan(steps.build());
    }

    private boolean isWalked() {
        return isBest() && papers.hits().isWalked(content.query, content.order, firstNeeded());
    }

    private Plan.Step walk() {
        int met = (int) best().count();
        return new Plan.Step("walk", "by " + content.order + " for " + content.query, OptionalInt.empty(), met);
    }

    private String cutDetail() {
        String limit = content.limit == null ? "" : ", limit " + content.limit;
        return "offset " + content.offset + limit;
    }

    /** The positions in the order of the collection, before offset and limit. */
    private IntStream matching() {
        IntStream positions = papers.hits().positions(content.query);
        Place after = content.after;
        return after == null ? positions : positions.filter(position -> isBehind(position, after));
    }

    private boolean isBehind(int position, Place place) {
        int order = content.order.compare(papers.get(position), place.paper);
        return order > 0 || (order == 0 && position > place.position);
    }

    private IntStream ranked() {
        if (content.order.isAsListed()) {
            return cut(matching());
        }
        Ranking ranking = new Ranking(papers.hits().comparing(content.order));
        if (content.limit == null) {
            return cut(IntStream.of(ranking.all(matching())));
        }
        return cut(IntStream.of(ranking.first(firstNeeded(), isBest() ? best() : matching())));
    }

    /** Whether nothing but the first few in an order is asked for. */
    private boolean isBest() {
        return content.limit != null && content.after == null && !content.order.isAsListed();
    }

    private IntStream best() {
        return papers.hits().best(content.query, content.order, firstNeeded());
    }

    private int firstNeeded() {
        int limit = content.limit == null ? Integer.MAX_VALUE : content.limit;
        return (int) Math.min((long) content.offset + limit, Integer.MAX_VALUE);
    }

    private int cut(int count) {
        int behind = Math.max(0, count - content.offset);
        return content.limit == null ? behind : Math.min(behind, content.limit);
    }

    private IntStream cut(IntStream positions) {
        IntStream behind = content.offset == 0 ? positions : positions.skip(content.offset);
        return content.limit == null ? behind : behind.limit(content.limit);
    }

    /** The query, the order and the cut; no papers are asked. */
    @Override
    public String toString() {
        return "where " + content.query + " order by " + content.order + ' ' + cutDetail();
    }
}
