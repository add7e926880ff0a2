package io.github.offprint.match;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.offprint.fixtures.PaperGenerator;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Paper;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Collections in which very many papers have something in common, so that comparing all that do would take for ever. */
final class Crowds {
    /** What makes one of the papers, by its number and an ordinary paper. */
    private static final ImmutableMap<String, BiFunction<Integer, Paper, Paper>> KINDS =
            ImmutableMap.<String, BiFunction<Integer, Paper, Paper>>builder()
                    .put("ordinary papers", (i, paper) -> paper)
                    .put(
                            "one author",
                            (i, paper) -> Paper.titled(paper.title() + " " + word(i))
                                    .author("Ines Alderwood")
                                    .build())
                    .put(
                            "one title",
                            (i, paper) -> Paper.titled("Reading Lamps in the Thick Evening Fog")
                                    .author(word(i) + " " + word(i * 7 + 1))
                                    .build())
                    .put(
                            "one title and author",
                            (i, paper) -> Paper.titled("Reading Lamps in the Thick Evening Fog")
                                    .author("Ines Alderwood")
                                    .author(word(i))
                                    .build())
                    .put(
                            "no more than a title",
                            (i, paper) -> Paper.titled("Editorial")
                                    .year(1 + i % 9_000)
                                    .build())
                    .put(
                            "one identifier",
                            (i, paper) -> Paper.titled(word(i) + " " + word(i + 1))
                                    .identifier(Identifier.parse("doi:10.5555/1"))
                                    .build())
                    .put(
                            "titles with one other word",
                            (i, paper) -> Paper.titled("A Study of " + word(i) + " Lanterns")
                                    .author("Tomas " + word(i / 3))
                                    .build())
                    .buildOrThrow();

    private Crowds() {}

    static List<String> kinds() {
        return KINDS.keySet().asList();
    }

    /** The first papers of a kind. */
    static List<Paper> of(String kind, int count) {
        BiFunction<Integer, Paper, Paper> make = requireNonNull(KINDS.get(kind), kind);
        PaperGenerator generator = PaperGenerator.seeded(4);
        return IntStream.range(0, count)
                .mapToObj(i -> make.apply(i, generator.paper(i)))
                .toList();
    }

    /** A word of its own for each number. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder("B");
        for (int left = number + 26; left > 0; left /= 5) {
            word.append("aeiou".charAt(left % 5)).append("lmnrt".charAt((left + number) % 5));
        }
        return word.append(number % 3 == 0 ? "k" : "st").toString();
    }
}
