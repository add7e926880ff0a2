package io.github.offprint.query;

import io.github.offprint.text.Folding;

/** {@link TextOperator#REGEX}. */
final class RegexMatcher extends TextMatcher {
    private final RegexProgram program;

    private RegexMatcher(RegexProgram program, Folding folding) {
        super(folding, null);
        this.program = program;
    }

    static RegexMatcher of(String expression, Folding folding) {
        return new RegexMatcher(RegexProgram.of(new RegexParser(expression, folding).parse()), folding);
    }

    @Override
    boolean matchesFolded(String folded) {
        return new RegexSearch(program, folded).finds();
    }

    @Override
    void findFolded(String folded, RangeSink sink) {
        new RegexSearch(program, folded).findAll(sink);
    }

    @Override
    int cost() {
        return 10 * program.size() + 400;
    }
}
