package io.github.offprint.model;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.Sets.toImmutableEnumSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The fields of a paper, in the order of the paper JSON: for walking over all of them, as a comparison, a report of losses or a
 * table does. Two papers are equal exactly when each of their fields is.
 */
public enum PaperField {
    /** {@link Paper#title()}. */
    TITLE("title", Paper::title),
    /** {@link Paper#authors()}. */
    AUTHORS("authors", Paper::authors),
    /** {@link Paper#statedAuthorCount()}: what the listing states, not the number of authors it names. */
    AUTHOR_COUNT("authorCount", Paper::statedAuthorCount),
    /** {@link Paper#abstractText()}. */
    ABSTRACT("abstract", Paper::abstractText),
    /** {@link Paper#published()}. */
    PUBLISHED("published", Paper::published),
    /** {@link Paper#listed()}. */
    LISTED("listed", Paper::listed),
    /** {@link Paper#venue()}. */
    VENUE("venue", Paper::venue),
    /** {@link Paper#presentations()}. */
    PRESENTATIONS("presentations", Paper::presentations),
    /** {@link Paper#organizations()}. */
    ORGANIZATIONS("organizations", Paper::organizations),
    /** {@link Paper#identifiers()}. */
    IDENTIFIERS("identifiers", Paper::identifiers),
    /** {@link Paper#links()}. */
    LINKS("links", Paper::links),
    /** {@link Paper#keywords()}. */
    KEYWORDS("keywords", Paper::keywords),
    /** {@link Paper#kind()}. */
    KIND("kind", Paper::kind),
    /** {@link Paper#publication()}. */
    PUBLICATION("publication", Paper::publication),
    /** {@link Paper#metrics()}. */
    METRICS("metrics", Paper::metrics),
    /** {@link Paper#extras()}. */
    EXTRAS("extras", Paper::extras);

    private static final ImmutableMap<String, PaperField> BY_KEY =
            Arrays.stream(values()).collect(toImmutableMap(PaperField::key, field -> field));

    private final String key;
    private final Function<Paper, Object> value;

    PaperField(String key, Function<Paper, Object> value) {
        this.key = key;
        this.value = value;
    }

    /** The key of the field in the paper JSON. */
    public String key() {
        return key;
    }

    /** The value in a paper, as its accessor gives it: an empty {@code Optional} or collection when it is absent. */
    public Object in(Paper paper) {
        return value.apply(paper);
    }

    /** Whether a paper says nothing in this field. */
    public boolean isAbsentIn(Paper paper) {
        Object found = in(paper);
        return found.equals(Optional.empty())
                || found.equals(OptionalInt.empty())
                || found.equals(Publication.NONE)
                || found.equals(Metrics.NONE)
                || (found instanceof Collection<?> many && many.isEmpty())
                || (found instanceof Map<?, ?> map && map.isEmpty());
    }

    /** Whether two papers have the same value in this field. */
    public boolean isSameIn(Paper one, Paper other) {
        return in(one).equals(in(other));
    }

    /** The fields in which two papers differ, in their order; none when the papers are equal. */
    public static ImmutableSet<PaperField> differing(Paper one, Paper other) {
        return Arrays.stream(values())
                .filter(field -> !field.isSameIn(one, other))
                .collect(toImmutableEnumSet());
    }

    /** The field of a key of the paper JSON. */
    public static Optional<PaperField> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /**
     * The field of a key of the paper JSON.
     *
     * @throws IllegalArgumentException when there is none; the message names those there are
     */
    public static PaperField get(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalArgumentException(
                        "a paper has no field \"" + key + "\"; there are " + String.join(", ", BY_KEY.keySet())));
    }

    /** Gives the key. */
    @Override
    public String toString() {
        return key;
    }
}
