package io.github.offprint.parsers.csv;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.offprint.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a source writes the authors of a paper into one cell. */
enum AuthorCell {
    /** As people write them: with semicolons, bars, middle dots or {@code and}, or with commas between full names. */
    USUAL {
        @Override
        Optional<ImmutableList<String>> divide(String cell) {
            for (String separator : ImmutableList.of(";", "|", " · ", "\n", " and ")) {
                if (cell.contains(separator)) {
                    return Optional.of(split(separator, cell).stream()
                            .flatMap(part -> separator.equals(" and ") ? split(",", part).stream() : of(part))
                            .collect(ImmutableList.toImmutableList()));
                }
            }
            return commas(cell);
        }
    },
    /** With semicolons: IEEE Xplore, Zotero, Web of Science. */
    SEMICOLONS {
        @Override
        Optional<ImmutableList<String>> divide(String cell) {
            return Optional.of(split(";", cell));
        }
    },
    /** With bars: mini-conf. */
    BARS {
        @Override
        Optional<ImmutableList<String>> divide(String cell) {
            return Optional.of(split("|", cell));
        }
    },
    /** Family name and initials, {@code Phillips J.C.}, until about 2021 with commas between, since then with semicolons. */
    SCOPUS {
        @Override
        Optional<ImmutableList<String>> divide(String cell) {
            return Optional.of(cell.contains(";") ? split(";", cell) : joinSuffixes(split(",", cell)));
        }
    },
    /** With nothing between them, {@code Anna BergBo Lind}: only one that stands alone can be told. */
    RUN_TOGETHER {
        @Override
        Optional<ImmutableList<String>> divide(String cell) {
            return isRunTogether(cell) ? Optional.empty() : Optional.of(ImmutableList.of(cell));
        }
    };

    /** More words than any one person's name is printed with. */
    private static final int MOST_WORDS = 7;

    /** The names in a cell that is not blank, or nothing where it cannot be divided for certain. */
    Optional<ImmutableList<String>> names(String cell) {
        return divide(cell)
                .map(names -> names.stream()
                        .map(Blanks::collapse)
                        .filter(name -> !name.isEmpty())
                        .collect(ImmutableList.toImmutableList()));
    }

    abstract Optional<ImmutableList<String>> divide(String cell);

    private static ImmutableList<String> split(String separator, String cell) {
        return ImmutableList.copyOf(
                Splitter.on(separator).trimResults().omitEmptyStrings().split(cell));
    }

    private static Stream<String> of(String part) {
        return Stream.of(part);
    }

    /**
     * One comma stands in {@code Song, Yang} or between {@code Yang Song, Stefano Ermon}; names of two words each are full ones.
     * Several commas between single words could be either.
     */
    private static Optional<ImmutableList<String>> commas(String cell) {
        ImmutableList<String> parts = split(",", cell);
        if (parts.size() > 1 && parts.stream().allMatch(AuthorCell::hasSeveralWords)) {
            return Optional.of(parts);
        }
        return parts.size() <= 2 ? Optional.of(ImmutableList.of(cell)) : Optional.empty();
    }

    private static boolean hasSeveralWords(String name) {
        return CharMatcher.whitespace().matchesAnyOf(name);
    }

    private static ImmutableList<String> joinSuffixes(ImmutableList<String> parts) {
        List<String> names = new ArrayList<>();
        for (String part : parts) {
            if (!names.isEmpty() && isSuffix(part)) {
                names.add(names.remove(names.size() - 1) + ", " + part);
            } else {
                names.add(part);
            }
        }
        return ImmutableList.copyOf(names);
    }

    private static boolean isSuffix(String word) {
        return switch (word) {
            case "Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV" -> true;
            default -> false;
        };
    }

    /** A capital straight after a small letter, or a title straight after a word, starts another name. {@code McKay} has one too. */
    private static boolean isRunTogether(String cell) {
        for (int i = 1; i < cell.length(); i++) {
            char before = cell.charAt(i - 1);
            if (Character.isUpperCase(cell.charAt(i)) && (Character.isLowerCase(before) || before == ')')) {
                return true;
            }
        }
        return Iterables.size(
                        Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().split(cell))
                > MOST_WORDS;
    }
}
