package io.github.offprint.query.language;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.offprint.query.Condition;
import io.github.offprint.query.FieldSet;
import io.github.offprint.query.Fields;
import io.github.offprint.query.Query;
import io.github.offprint.query.language.ElementTarget.Scope;
import io.github.offprint.text.Blanks;
import java.util.Optional;

/**
 * Reads the text of a query. {@link Expression} joins what is read here:
 *
 * <pre>
 * term      = "has:" presence / path question / value
 * presence  = path / "(" either of presence ")"
 * question  = ":" (value / group) / comparison value
 * group     = "(" either of value ")"           behind a path to text, numbers or dates
 *           / "(" either of condition ")"       behind author, presentation, identifier, link
 * condition = "has:" part / part question / value
 * </pre>
 *
 * <p>{@link PathReader} reads paths, {@link ValueReader} values.
 */
final class QueryReader {
    private final Scan scan;
    private final Budget budget;
    private final Vocabulary vocabulary;

    QueryReader(Scan scan, FieldSet fields) {
        this.scan = scan;
        this.budget = new Budget(scan);
        this.vocabulary = new Vocabulary(Vocabulary.checked(fields), scan);
    }

    /** The expression of a whole query. */
    Expression<Query> expression() {
        return new Expression<>(scan, budget, Joining.queries(), this::term);
    }

    private Query term() {
        Optional<Path> path = PathReader.find(scan);
        if (path.isEmpty()) {
            return words();
        }
        String name = Ascii.toLowerCase(path.get().name());
        if (Names.RESERVED.contains(name) && path.get().steps().isEmpty()) {
            return reserved(name, path.get());
        }
        return question(vocabulary.target(path.get()));
    }

    /** A value that stands alone asks for any text. */
    private Query words() {
        requireWord();
        int start = scan.position();
        Value value = ValueReader.read(scan);
        if (value.form() == Value.Form.STAR) {
            budget.spend(1, start);
            return Query.everything();
        }
        return ask(vocabulary.target(new Path(Fields.ANY_TEXT.name(), ImmutableList.of(), start)), value);
    }

    /** Signs that mean something elsewhere are no words here. */
    private void requireWord() {
        char first = scan.peek();
        if (first == ':' || Comparison.startsAt(first)) {
            throw scan.error(scan.position(), "a field is expected before " + scan.found());
        }
        if (scan.acceptWord("&&") || scan.acceptWord("||")) {
            throw scan.error(scan.position() - 2, "conditions are joined by AND, OR and NOT");
        }
    }

    private Query reserved(String name, Path path) {
        if (!name.equals(Names.HAS)) {
            throw scan.error(path.start(), name + ": stands at the end of a request, outside of parentheses");
        }
        if (!scan.accept(':')) {
            throw scan.error(scan.position(), "has is followed by a colon");
        }
        return scan.peek() == '('
                ? new Expression<>(scan, budget, Joining.queries(), this::presence).parenthesized()
                : presence();
    }

    private Query presence() {
        int start = scan.position();
        Path path = PathReader.read(scan);
        budget.spend(1, start);
        return vocabulary.present(path);
    }

    private Query question(Target<Query> target) {
        return target instanceof ElementTarget<?> elements && elements.scope() == Scope.WHOLE
                ? elementQuestion(elements)
                : question(target, Joining.queries());
    }

    private <E> Query elementQuestion(ElementTarget<E> target) {
        int start = scan.position();
        if (scan.accept(':') && scan.peek() == '(') {
            return target.matching(
                    new Expression<Condition<E>>(scan, budget, Joining.conditions(), () -> condition(target.element()))
                            .parenthesized());
        }
        scan.moveTo(start);
        return question(target, Joining.queries());
    }

    private <E> Condition<E> condition(Element<E> element) {
        Optional<Path> path = PathReader.find(scan);
        if (path.isEmpty()) {
            requireWord();
            return ask(element.unnamed(new Steps(scan, noPath())), value(element.unnamed(new Steps(scan, noPath()))));
        }
        return Ascii.equalsIgnoreCase(path.get().name(), Names.HAS)
                ? presence(element)
                : question(part(element, path.get()), Joining.conditions());
    }

    private <E> Condition<E> presence(Element<E> element) {
        if (!scan.accept(':')) {
            throw scan.error(scan.position(), "has is followed by a colon");
        }
        int start = scan.position();
        Path path = PathReader.read(scan);
        budget.spend(1, start);
        return part(element, path).present();
    }

    private <E> Target<Condition<E>> part(Element<E> element, Path path) {
        Steps steps = new Steps(scan, path);
        Target<Condition<E>> target = element.named(Ascii.toLowerCase(path.name()), steps);
        if (target == null) {
            ImmutableList<String> names = ImmutableList.copyOf(
                    Iterables.concat(element.parts().keySet(), element.schemes().keySet()));
            String reason = element.field().name() + " has no part " + Complaint.quote(path.name());
            throw scan.unknown(path.start(), reason, path.name(), names, names);
        }
        steps.end();
        return target;
    }

    private Path noPath() {
        return new Path("", ImmutableList.of(), scan.position());
    }

    /** Reads what stands behind a path. */
    private <R> R question(Target<R> target, Joining<R> joining) {
        if (!scan.accept(':')) {
            return comparison(target);
        }
        if (scan.peek() == '(') {
            return new Expression<>(scan, budget, joining, () -> ask(target, valueInGroup(target))).parenthesized();
        }
        return ask(target, value(target));
    }

    private <R> R comparison(Target<R> target) {
        Comparison comparison = Comparison.read(scan);
        scan.skipBlanks();
        int start = scan.position();
        requireValue("behind " + comparison.sign());
        Value value = ValueReader.readLiteral(scan);
        budget.spend(1, start);
        try {
            return target.compare(comparison, value);
        } catch (IllegalArgumentException refusal) {
            throw scan.refused(start, refusal);
        }
    }

    /** The path of another field within a group is not a word of it. */
    private <R> Value valueInGroup(Target<R> target) {
        Optional<Path> path = PathReader.find(scan);
        if (path.isPresent() && vocabulary.knows(path.get().name())) {
            throw scan.error(
                    path.get().start(),
                    "a group behind a field holds values of this field; "
                            + Complaint.quote(path.get().name()) + " is a field of its own");
        }
        path.ifPresent(word -> scan.moveTo(word.start()));
        return value(target);
    }

    private <R> Value value(Target<R> target) {
        requireValue("right behind the colon");
        return target.isLiteral() ? ValueReader.readLiteral(scan) : ValueReader.read(scan);
    }

    private void requireValue(String where) {
        if (scan.atEnd() || Blanks.isSpace(scan.peek()) || scan.peek() == ')' || scan.peek() == '(') {
            throw scan.error(scan.position(), "a value is expected " + where + ", not " + scan.found());
        }
    }

    private <R> R ask(Target<R> target, Value value) {
        budget.spend(target.conditions(), value.start());
        try {
            return target.ask(value);
        } catch (IllegalArgumentException refusal) {
            throw scan.refused(value.start(), refusal);
        }
    }
}
