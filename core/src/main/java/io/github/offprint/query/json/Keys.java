package io.github.offprint.query.json;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.offprint.query.DateRange.Relation;
import io.github.offprint.query.Quantifier;
import io.github.offprint.query.TextOperator;
import io.github.offprint.text.Folding;
import java.util.Arrays;

/** The words of the form, each in one place. */
final class Keys {
    static final String VERSION = "version";
    static final String QUERY = "query";

    static final String EVERYTHING = "everything";
    static final String AND = "and";
    static final String OR = "or";
    static final String NOT = "not";
    static final String EXISTS = "exists";
    static final String FIELD = "field";

    static final String WHICH = "which";
    static final String FOLDING = "folding";
    static final String EDITS = "edits";

    static final String FROM = "from";
    static final String TO = "to";
    static final String ABOVE = "above";
    static final String BELOW = "below";
    static final String RELATION = "relation";

    static final String VENUE = "venue";
    static final String MEETS = "meets";
    static final String PART = "part";
    static final String NAMED = "named";
    static final String SAME_WORK = "sameWork";

    static final ImmutableMap<String, TextOperator> OPERATORS = byWord(TextOperator.values());
    static final ImmutableMap<String, Quantifier> QUANTIFIERS = byWord(Quantifier.values());
    static final ImmutableMap<String, Relation> RELATIONS = byWord(Relation.values());
    static final ImmutableMap<String, Folding> FOLDINGS = byWord(Folding.values());

    private Keys() {}

    private static <T extends Enum<T>> ImmutableMap<String, T> byWord(T[] values) {
        return Maps.uniqueIndex(Arrays.asList(values), Keys::of);
    }

    /** {@code case-and-accents} for {@code CASE_AND_ACCENTS}. */
    static String of(Enum<?> value) {
        return Ascii.toLowerCase(value.name()).replace('_', '-');
    }
}
