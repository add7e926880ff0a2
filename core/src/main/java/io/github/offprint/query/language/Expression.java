package io.github.offprint.query.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Reads questions joined by {@code AND}, {@code OR} and {@code NOT}, whatever a single question is.
 *
 * <pre>
 * either = both *("OR" both)
 * both   = denied *(["AND"] denied)
 * denied = *("NOT" / "-") single
 * single = "(" either ")" / term
 * </pre>
 *
 * @param <R> the question
 */
final class Expression<R> {
    private static final String AND = "AND";
    private static final String OR = "OR";
    private static final String NOT = "NOT";

    private final Scan scan;
    private final Budget budget;
    private final Joining<R> joining;
    private final Supplier<R> term;
    private final BooleanSupplier end;

    /** @param term reads a single question that is neither denied nor in parentheses */
    Expression(Scan scan, Budget budget, Joining<R> joining, Supplier<R> term) {
        this(scan, budget, joining, term, () -> false);
    }

    private Expression(Scan scan, Budget budget, Joining<R> joining, Supplier<R> term, BooleanSupplier end) {
        this.scan = scan;
        this.budget = budget;
        this.joining = joining;
        this.term = term;
        this.end = end;
    }

    /** The same, which outside of parentheses also ends before something else. */
    Expression<R> endingBefore(BooleanSupplier somethingElse) {
        return new Expression<>(scan, budget, joining, term, somethingElse);
    }

    /** Whether the word joins questions where it stands alone. */
    static boolean isKeyword(String word) {
        return word.equals(AND) || word.equals(OR) || word.equals(NOT);
    }

    /** Reads all up to the end. */
    R whole() {
        R question = either();
        if (scan.peek() == ')') {
            throw scan.error(scan.position(), "there is a ) without its (");
        }
        return question;
    }

    /** Reads what stands in parentheses; the place is before the opening one. */
    R parenthesized() {
        int open = scan.position();
        scan.next();
        budget.enter(open);
        R question = either();
        if (!scan.accept(')')) {
            throw scan.error(open, "the ( is not closed");
        }
        scan.requireBreak();
        budget.leave(1);
        return question;
    }

    private R either() {
        List<R> parts = new ArrayList<>();
        do {
            parts.add(both());
        } while (scan.acceptWord(OR));
        return parts.size() == 1 ? parts.get(0) : joining.anyOf(parts);
    }

    /** Ends behind the blanks that follow. */
    private R both() {
        List<R> parts = new ArrayList<>();
        do {
            parts.add(denied());
            scan.skipBlanks();
        } while (scan.acceptWord(AND) || startsTerm());
        return parts.size() == 1 ? parts.get(0) : joining.allOf(parts);
    }

    private boolean startsTerm() {
        return !scan.atEnd() && scan.peek() != ')' && !standsHere(OR) && !(budget.isOutside() && end.getAsBoolean());
    }

    private boolean standsHere(String word) {
        int place = scan.position();
        boolean stands = scan.acceptWord(word);
        scan.moveTo(place);
        return stands;
    }

    private R denied() {
        int denials = 0;
        while (acceptDenial()) {
            denials++;
        }
        R question = single();
        budget.leave(denials);
        return denials % 2 == 0 ? question : joining.not(question);
    }

    private boolean acceptDenial() {
        scan.skipBlanks();
        int place = scan.position();
        if (scan.accept('-')) {
            budget.enter(place);
            scan.requireConditionBehindDash();
            return true;
        }
        if (scan.acceptWord(NOT)) {
            budget.enter(place);
            return true;
        }
        return false;
    }

    private R single() {
        if (scan.peek() == '(') {
            return parenthesized();
        }
        if (scan.atEnd() || scan.peek() == ')' || standsHere(AND) || standsHere(OR)) {
            throw scan.error(scan.position(), "a condition is expected, not " + scan.found());
        }
        return term.get();
    }
}
