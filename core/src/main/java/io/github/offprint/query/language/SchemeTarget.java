package io.github.offprint.query.language;

import io.github.offprint.model.Identifier;
import io.github.offprint.model.Identifier.Scheme;
import io.github.offprint.query.Condition;
import io.github.offprint.query.Conditions;

/**
 * An identifier of a scheme.
 *
 * @param scheme the scheme
 */
record SchemeTarget(Scheme scheme) implements Target<Condition<Identifier>> {
    @Override
    public Condition<Identifier> ask(Value value) {
        return switch (value.form()) {
            case STAR -> present();
            case PLAIN -> sameWork(value.text());
            default ->
                throw new IllegalArgumentException("an identifier is asked whole; identifier.value: asks for a part");
        };
    }

    private Condition<Identifier> sameWork(String text) {
        return Conditions.sameWorkAs(Identifier.find(scheme, text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no identifier of the scheme " + scheme.prefix() + ": " + Complaint.quote(text))));
    }

    @Override
    public Condition<Identifier> compare(Comparison comparison, Value value) {
        if (comparison != Comparison.IS) {
            throw new IllegalArgumentException(comparison.sign() + " compares numbers and dates, not identifiers");
        }
        return sameWork(value.text());
    }

    @Override
    public Condition<Identifier> present() {
        return Conditions.scheme(scheme);
    }
}
