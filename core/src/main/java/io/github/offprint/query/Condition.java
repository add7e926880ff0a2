package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Author;
import io.github.offprint.model.Identifier;
import io.github.offprint.text.TextRange;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A question about one author, presentation, identifier or link of a paper. {@link Conditions} makes them, and
 * {@link ListField#any} and its sisters ask them of a paper, so that several conditions bind the same element:
 * {@code AUTHORS.any(named("Song").and(affiliation("OpenAI")))}.
 *
 * <p>Immutable, safe for use from many threads, and equal to another that is written the same. As with {@link Query}, a
 * comparison with a missing value is false, and joining keeps a normal form.
 *
 * @param <E> what is asked
 */
// Longer than other files because a sealed family stands together: what joins conditions and what each kind of them
// asks.
public abstract sealed class Condition<E> implements Predicate<E> {
    private Condition() {}

    /** Yes where every condition says yes; there must be one. */
    @SafeVarargs
    @SuppressWarnings("varargs") // read only, and copied
    public static <E> Condition<E> allOf(Condition<E>... conditions) {
        return allOf(Arrays.asList(conditions));
    }

    /** Yes where every condition says yes; there must be one. */
    public static <E> Condition<E> allOf(Iterable<Condition<E>> conditions) {
        ImmutableList.Builder<Condition<E>> flat = ImmutableList.builder();
        conditions.forEach(condition ->
                flat.addAll(condition instanceof All<E> all ? all.conditions : ImmutableList.of(condition)));
        ImmutableList<Condition<E>> parts = requireSome(flat.build());
        return parts.size() == 1 ? parts.get(0) : new All<>(parts);
    }

    /** Yes where some condition says yes; there must be one. */
    @SafeVarargs
    @SuppressWarnings("varargs") // read only, and copied
    public static <E> Condition<E> anyOf(Condition<E>... conditions) {
        return anyOf(Arrays.asList(conditions));
    }

    /** Yes where some condition says yes; there must be one. */
    public static <E> Condition<E> anyOf(Iterable<Condition<E>> conditions) {
        ImmutableList.Builder<Condition<E>> flat = ImmutableList.builder();
        conditions.forEach(condition ->
                flat.addAll(condition instanceof Any<E> any ? any.conditions : ImmutableList.of(condition)));
        ImmutableList<Condition<E>> parts = requireSome(flat.build());
        return parts.size() == 1 ? parts.get(0) : new Any<>(parts);
    }

    private static <T> ImmutableList<T> requireSome(ImmutableList<T> conditions) {
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("there must be a condition");
        }
        return conditions;
    }

    /** Yes where the condition says no. */
    public static <E> Condition<E> not(Condition<E> condition) {
        return condition instanceof None<E> none ? none.condition : new None<>(condition);
    }

    /** Yes where both say yes. */
    public final Condition<E> and(Condition<E> other) {
        return allOf(ImmutableList.of(this, other));
    }

    /** Yes where one of the two says yes. */
    public final Condition<E> or(Condition<E> other) {
        return anyOf(ImmutableList.of(this, other));
    }

    /** As {@link #not}. */
    @Override
    public final Condition<E> negate() {
        return not(this);
    }

    /** Whether it holds of the element. */
    @Override
    public abstract boolean test(E element);

    /** Calls the visitor's method for this kind of condition. */
    public abstract <R> R accept(ConditionVisitor<R> visitor);

    Nesting nesting() {
        return Nesting.LEAF;
    }

    /** Tells what the conditions that hold of the element found in it, without those that are denied. */
    abstract void collect(E element, Finds finds);

    /** Takes what was found. */
    interface Finds {
        void add(Part<?> part, String text, ImmutableList<TextRange> spans);
    }

    /** Several conditions that a word joins. */
    abstract static sealed class Several<E> extends Condition<E> {
        private final String word;
        private final Nesting nesting;
        final ImmutableList<Condition<E>> conditions;

        private Several(String word, ImmutableList<Condition<E>> conditions) {
            this.word = word;
            this.nesting = Nesting.around(conditions, Condition::nesting);
            this.conditions = conditions;
        }

        /** The conditions as written. */
        public ImmutableList<Condition<E>> conditions() {
            return conditions;
        }

        @Override
        void collect(E element, Finds finds) {
            conditions.forEach(condition -> condition.collect(element, finds));
        }

        @Override
        Nesting nesting() {
            return nesting;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Several<?> that && word.equals(that.word) && conditions.equals(that.conditions);
        }

        @Override
        public int hashCode() {
            return 31 * conditions.hashCode() + word.hashCode();
        }

        @Override
        public String toString() {
            return Joined.inBrackets(word, conditions);
        }
    }

    /** All of several conditions: two or more, none of them an {@code All}. */
    public static final class All<E> extends Several<E> {
        private All(ImmutableList<Condition<E>> conditions) {
            super("and", conditions);
        }

        @Override
        public boolean test(E element) {
            for (int i = 0; i < conditions.size(); i++) {
                if (!conditions.get(i).test(element)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.all(this);
        }
    }

    /** Some of several conditions: two or more, none of them an {@code Any}. */
    public static final class Any<E> extends Several<E> {
        private Any(ImmutableList<Condition<E>> conditions) {
            super("or", conditions);
        }

        @Override
        public boolean test(E element) {
            for (int i = 0; i < conditions.size(); i++) {
                if (conditions.get(i).test(element)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.any(this);
        }
    }

    /** The complement of a condition; never stands around another {@code None}. */
    public static final class None<E> extends Condition<E> {
        private final Condition<E> condition;
        private final Nesting nesting;

        private None(Condition<E> condition) {
            this.condition = condition;
            this.nesting = condition.nesting().wrapped();
        }

        /** What is denied. */
        public Condition<E> condition() {
            return condition;
        }

        @Override
        public boolean test(E element) {
            return !condition.test(element);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.none(this);
        }

        @Override
        void collect(E element, Finds finds) {
            // What is denied is not there to be found.
        }

        @Override
        Nesting nesting() {
            return nesting;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof None<?> that && condition.equals(that.condition);
        }

        @Override
        public int hashCode() {
            return ~condition.hashCode();
        }

        @Override
        public String toString() {
            return "(not " + condition + ")";
        }
    }

    /** A pattern in a part of the element. */
    public static final class Text<E> extends Condition<E> {
        private final Content<E> content;

        private record Content<E>(Part<E> part, TextPattern pattern) {}

        Text(Part<E> part, TextPattern pattern) {
            this.content = new Content<>(part, pattern);
        }

        /** The part. */
        public Part<E> part() {
            return content.part;
        }

        /** What is looked for. */
        public TextPattern pattern() {
            return content.pattern;
        }

        @Override
        public boolean test(E element) {
            return Quantified.test(Quantifier.ANY, content.part.texts(element), content.pattern::matches);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.text(this);
        }

        @Override
        void collect(E element, Finds finds) {
            for (String text : content.part.texts(element)) {
                ImmutableList<TextRange> spans = content.pattern.find(text);
                if (!spans.isEmpty()) {
                    finds.add(content.part, text, spans);
                }
            }
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Text<?> that && content.equals(that.content);
        }

        @Override
        public int hashCode() {
            return content.hashCode();
        }

        @Override
        public String toString() {
            return "(" + content.part + " " + content.pattern + ")";
        }
    }

    /** A part that the element has. */
    public static final class Has<E> extends Condition<E> {
        private final Part<E> part;

        Has(Part<E> part) {
            this.part = part;
        }

        /** The part. */
        public Part<E> part() {
            return part;
        }

        @Override
        public boolean test(E element) {
            return !part.texts(element).isEmpty();
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.has(this);
        }

        @Override
        void collect(E element, Finds finds) {
            part.texts(element).forEach(text -> finds.add(part, text, Evidence.wholeOf(text)));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Has<?> that && part.equals(that.part);
        }

        @Override
        public int hashCode() {
            return 31 * part.hashCode() + 3;
        }

        @Override
        public String toString() {
            return "(exists " + part + ")";
        }
    }

    /** An author of a name. */
    public static final class Named extends Condition<Author> {
        private final NamePattern pattern;

        Named(NamePattern pattern) {
            this.pattern = pattern;
        }

        /** The name, as written, and what it matches. */
        public NamePattern pattern() {
            return pattern;
        }

        @Override
        public boolean test(Author author) {
            return pattern.matches(author.name());
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.named(this);
        }

        @Override
        void collect(Author author, Finds finds) {
            if (test(author)) {
                String printed = author.name().printed();
                finds.add(Conditions.NAME, printed, Evidence.wholeOf(printed));
            }
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Named that && pattern.equals(that.pattern);
        }

        @Override
        public int hashCode() {
            return pattern.hashCode();
        }

        @Override
        public String toString() {
            return "(named " + pattern + ")";
        }
    }

    /** An identifier of the same work. */
    public static final class SameWork extends Condition<Identifier> {
        private final Identifier identifier;

        SameWork(Identifier identifier) {
            this.identifier = identifier;
        }

        /** The identifier that is looked for. */
        public Identifier identifier() {
            return identifier;
        }

        @Override
        public boolean test(Identifier other) {
            return identifier.sameWorkAs(other);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.sameWork(this);
        }

        @Override
        void collect(Identifier other, Finds finds) {
            if (test(other)) {
                finds.add(Conditions.VALUE, other.value(), Evidence.wholeOf(other.value()));
            }
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof SameWork that && identifier.equals(that.identifier);
        }

        @Override
        public int hashCode() {
            return identifier.hashCode();
        }

        @Override
        public String toString() {
            return "(is " + Prose.quote(identifier.toString()) + ")";
        }
    }
}
