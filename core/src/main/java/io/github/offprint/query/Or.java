package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Paper;

/** Yes where some clause says yes: two or more, none of them an {@code Or} or {@link #nothing()}. */
public final class Or extends Joined {
    private Or(ImmutableList<Query> queries) {
        super("or", queries);
    }

    static Query of(Iterable<? extends Query> queries) {
        ImmutableList.Builder<Query> flat = ImmutableList.builder();
        for (Query query : queries) {
            if (query instanceof Or inner) {
                flat.addAll(inner.queries());
            } else if (!query.equals(Not.EVERYTHING)) {
                flat.add(query);
            }
        }
        ImmutableList<Query> clauses = flat.build();
        return switch (clauses.size()) {
            case 0 -> nothing();
            case 1 -> clauses.get(0);
            default -> new Or(clauses);
        };
    }

    @Override
    public boolean test(Paper paper) {
        for (int i = 0; i < asked.size(); i++) {
            if (Ask.test(asked.get(i), paper)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public <R> R accept(QueryVisitor<R> visitor) {
        return visitor.or(this);
    }
}
