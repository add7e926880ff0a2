package io.github.offprint.json;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** One change to a text: some characters go, others come. */
record Mutation(double place, int gone, String come) {
    static Arbitrary<Mutation> any() {
        Arbitrary<String> marks = Arbitraries.of(
                "",
                "",
                "{",
                "}",
                "[",
                "]",
                "\"",
                ",",
                ":",
                "\\",
                "\n",
                "\r\n",
                "x",
                "1",
                "\0",
                "\uFEFF",
                "\ud83d",
                "\ud83d\ude00",
                "\\ud83d",
                "\u2028",
                "{\"title\":",
                "},{",
                "\"papers\":[",
                "null",
                "\"}",
                "]}",
                "\t");
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(6, Arbitraries.integers().between(0, 1)),
                                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(2, 40))),
                        marks)
                .as(Mutation::new);
    }

    /** One character lost, doubled or replaced: the slip of a hand or of a line. */
    static Arbitrary<Mutation> slip() {
        Arbitrary<String> marks = Arbitraries.of("", "{", "}", "[", "]", "\"", ",", ":", "\\", "\n", "x", "\0");
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 1),
                        marks)
                .as(Mutation::new)
                .filter(slip -> slip.gone > 0 || !slip.come.isEmpty());
    }

    String of(String text) {
        int from = (int) Math.min(text.length() - 1L, Math.round(place * text.length()));
        int start = Math.max(0, from);
        return text.substring(0, start) + come + text.substring(Math.min(text.length(), start + gone));
    }
}
