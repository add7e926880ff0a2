package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Paper;

/** Yes where all clauses say yes: two or more, none of them an {@code And} or {@link Everything}. */
public final class And extends Joined {
    private And(ImmutableList<Query> queries) {
        super("and", queries);
    }

    static Query of(Iterable<? extends Query> queries) {
        ImmutableList.Builder<Query> flat = ImmutableList.builder();
        for (Query query : queries) {
            if (query instanceof And inner) {
                flat.addAll(inner.queries());
            } else if (!(query instanceof Everything)) {
                flat.add(query);
            }
        }
        ImmutableList<Query> clauses = flat.build();
        return switch (clauses.size()) {
            case 0 -> everything();
            case 1 -> clauses.get(0);
            default -> new And(clauses);
        };
    }

    @Override
    public boolean test(Paper paper) {
        for (int i = 0; i < asked.size(); i++) {
            if (!Ask.test(asked.get(i), paper)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public <R> R accept(QueryVisitor<R> visitor) {
        return visitor.and(this);
    }
}
