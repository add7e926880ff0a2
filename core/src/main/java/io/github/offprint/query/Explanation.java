package io.github.offprint.query;

import com.google.common.collect.ImmutableList;

/**
 * Why a paper is asked for, or why not: the tree of the query with what each clause says and what it found. Printed, it has a
 * line for each clause, as written and not as asked:
 *
 * <pre>
 * no   and
 * yes    title contains "diffusion": title "Score-Based [Diffusion] Models"
 * no     year 2022..: year "2021"
 * yes    not
 * no       title contains "survey": title "Score-Based Diffusion Models"
 * </pre>
 *
 * <p>Immutable.
 *
 * @param query the clause
 * @param matches what it says of the paper
 * @param evidence what it found: the texts that match and where, or what the paper has instead; empty for a clause that joins
 *     others and where the paper has nothing
 * @param parts the clauses that it joins or denies
 */
public record Explanation(
        Query query, boolean matches, ImmutableList<Evidence> evidence, ImmutableList<Explanation> parts) {
    static Explanation leaf(Query query, boolean matches, ImmutableList<Evidence> evidence) {
        return new Explanation(query, matches, evidence, ImmutableList.of());
    }

    /** What was found by the clauses that match, without those that are denied; what a page would highlight. */
    public ImmutableList<Evidence> found() {
        if (query instanceof Not || !(matches || !parts.isEmpty())) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Evidence> found = ImmutableList.builder();
        found.addAll(evidence);
        parts.forEach(part -> found.addAll(part.found()));
        return found.build();
    }

    /** The clauses that the paper fails because of: none of them joins others. Empty when it is asked for. */
    public ImmutableList<Explanation> failing() {
        if (matches) {
            return ImmutableList.of();
        }
        if (query instanceof Not || parts.isEmpty()) {
            return ImmutableList.of(this);
        }
        ImmutableList.Builder<Explanation> failing = ImmutableList.builder();
        parts.forEach(part -> failing.addAll(part.failing()));
        return failing.build();
    }

    /** The tree, a line for each clause, fit for a log or a terminal. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        print(out, 0);
        return out.toString();
    }

    private void print(StringBuilder out, int depth) {
        out.append(matches ? "yes  " : "no   ").append("  ".repeat(depth)).append(title());
        if (parts.isEmpty() && !(query instanceof Everything)) {
            out.append(": ").append(evidence.isEmpty() ? "missing" : join());
        }
        out.append('\n');
        parts.forEach(part -> part.print(out, depth + 1));
    }

    private String title() {
        if (parts.isEmpty()) {
            String clause = query.toString();
            return clause.startsWith("(") ? clause.substring(1, clause.length() - 1) : clause;
        }
        return query instanceof And ? "and" : query instanceof Or ? "or" : "not";
    }

    private String join() {
        return String.join(", ", evidence.stream().map(Evidence::toString).toList());
    }
}
