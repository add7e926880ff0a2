package io.github.offprint.query;

/**
 * A field with a number.
 *
 * @param <N> the type of the number
 */
public abstract sealed class NumberField<N extends Number> extends OrderedField<N>
        permits WholeNumberField, DecimalField {
    NumberField(String name) {
        super(name);
    }

    /**
     * The question whether the number lies in the range.
     *
     * @throws IllegalArgumentException when no number of this field's type does
     */
    public abstract Query in(NumberRange range);
}
