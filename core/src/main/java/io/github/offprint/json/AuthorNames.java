package io.github.offprint.json;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;

/**
 * Takes one string that names all authors apart, by the first of these rules that fits:
 *
 * <ol>
 *   <li>{@code A · B}: the middle dot of the virtual conference sites;
 *   <li>{@code A; B}: semicolons, so that a comma can stand inside a name;
 *   <li>{@code A, B and C}, {@code A, B, and C}: one {@code and} at the end of a list of full names;
 *   <li>{@code A and B}, {@code Family, Given and Family, Given}: BibTeX's rule; {@code &} counts as {@code and};
 *   <li>{@code A, B, C}: commas between full names, which have two words or more;
 *   <li>{@code Family, Given} or one name.
 * </ol>
 *
 * Whatever else has commas ({@code Lee, A., Ray, B.}) is not taken apart.
 *
 * @param names the names in their order, none blank; none where the string was not taken apart
 * @param doubt why the names may not be what the string means; empty where they are
 */
record AuthorNames(ImmutableList<String> names, String doubt) {
    private static final CharMatcher BLANK = NoValue.BLANK;
    private static final Splitter WORDS = Splitter.on(BLANK).omitEmptyStrings();

    /** What stands for the authors that are not named: the second is BibTeX's. */
    private static final ImmutableList<String> REST = ImmutableList.of("et al.", "and others", "et al");

    static AuthorNames in(String text) {
        String named = BLANK.trimFrom(text);
        for (String rest : REST) {
            if (named.endsWith(" " + rest)) {
                String before = CharMatcher.is(',')
                        .or(BLANK)
                        .trimTrailingFrom(named.substring(0, named.length() - rest.length()));
                return new AuthorNames(split(before).names, "not all authors are named");
            }
        }
        return split(named);
    }

    private static AuthorNames split(String names) {
        if (names.indexOf('·') >= 0) {
            return certain(parts(names, '·'));
        }
        if (names.indexOf(';') >= 0) {
            return certain(parts(names, ';'));
        }
        ImmutableList<String> pieces = byAnd(names);
        return pieces.size() > 1 ? joinedByAnd(pieces) : joinedByComma(names);
    }

    private static AuthorNames joinedByAnd(List<String> pieces) {
        List<String> first = parts(pieces.get(0), ',');
        if (pieces.size() == 2 && pieces.get(1).indexOf(',') < 0 && first.size() > 1 && areFullNames(first)) {
            return certain(Iterables.concat(first, pieces.subList(1, 2)));
        }
        boolean bibtex = pieces.stream().allMatch(piece -> CharMatcher.is(',').countIn(piece) <= 1);
        return bibtex ? certain(pieces) : notTakenApart();
    }

    private static AuthorNames joinedByComma(String names) {
        ImmutableList<String> parts = parts(names, ',');
        if (parts.size() > 1 && areFullNames(parts)) {
            String doubt =
                    parts.size() > 2 ? "" : "read as two authors, though it may be one with the family name first";
            return new AuthorNames(parts, doubt);
        }
        return parts.size() <= 2 ? certain(ImmutableList.of(names)) : notTakenApart();
    }

    private static AuthorNames certain(Iterable<String> names) {
        ImmutableList<String> found = ImmutableList.copyOf(names);
        return new AuthorNames(found, found.isEmpty() ? "no name is in it" : "");
    }

    private static AuthorNames notTakenApart() {
        return new AuthorNames(ImmutableList.of(), "where one author ends and the next begins is not clear");
    }

    private static boolean areFullNames(List<String> parts) {
        return parts.stream().allMatch(part -> BLANK.matchesAnyOf(part));
    }

    private static ImmutableList<String> parts(String names, char mark) {
        return ImmutableList.copyOf(
                Splitter.on(mark).trimResults(BLANK).omitEmptyStrings().split(names));
    }

    /** The pieces between the words {@code and}, without the comma that may stand before the word. */
    private static ImmutableList<String> byAnd(String names) {
        ImmutableList.Builder<String> pieces = ImmutableList.builder();
        StringBuilder piece = new StringBuilder();
        for (String word : WORDS.split(names)) {
            if (word.equals("and") || word.equals("AND") || word.equals("&")) {
                add(pieces, piece);
                piece.setLength(0);
            } else {
                piece.append(piece.length() == 0 ? "" : " ").append(word);
            }
        }
        add(pieces, piece);
        return pieces.build();
    }

    private static void add(ImmutableList.Builder<String> pieces, StringBuilder piece) {
        String text = CharMatcher.is(',').trimTrailingFrom(piece);
        if (!text.isEmpty()) {
            pieces.add(text);
        }
    }
}
