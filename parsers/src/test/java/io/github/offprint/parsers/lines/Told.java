package io.github.offprint.parsers.lines;

import io.github.offprint.format.IgnoredReason;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.Span;
import java.util.ArrayList;
import java.util.List;

/** A page, and what is told of it while it is read. */
final class Told extends TextContext {
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    Told(String page) {
        super(page);
    }

    @Override
    public void report(Problem problem) {
        problems.add(problem);
        tell(problem.span(), problem.code());
    }

    @Override
    public void ignore(Span span, IgnoredReason reason) {
        tell(span, reason);
    }

    private void tell(Span span, Enum<?> what) {
        told.add(span.start().line() + " " + what);
    }

    List<Problem> problems() {
        return problems;
    }

    /** Problems and reasons as they were told, each behind its line; who reads may add what comes of it. */
    List<String> told() {
        return told;
    }
}
