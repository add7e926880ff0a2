package io.github.offprint.parsers.csv;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Paper;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What the library's own CSV writes into its cells. */
final class OwnCells {
    private static final char REPLACEMENT = '\uFFFD';

    private OwnCells() {}

    /** All cells of a paper, half characters replaced, as no file can hold them. */
    static ImmutableList<String> of(Paper paper) {
        return Arrays.stream(OwnColumn.values())
                .map(column -> whole(column.print(paper)))
                .collect(ImmutableList.toImmutableList());
    }

    private static String whole(String cell) {
        StringBuilder whole = null;
        for (int i = 0; i < cell.length(); i++) {
            if (Character.isSurrogate(cell.charAt(i))) {
                if (Character.isSurrogatePair(cell.charAt(i), i + 1 < cell.length() ? cell.charAt(i + 1) : ' ')) {
                    i++;
                } else {
                    whole = whole == null ? new StringBuilder(cell) : whole;
                    whole.setCharAt(i, REPLACEMENT);
                }
            }
        }
        return whole == null ? cell : whole.toString();
    }

    static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    static String number(OptionalLong number) {
        return number.isPresent() ? String.valueOf(number.getAsLong()) : "";
    }

    static String authors(Paper paper) {
        return CellList.join(
                paper.authors().stream().map(author -> author.name().printed()).toList());
    }

    static String venueYear(Paper paper) {
        return paper.venue().map(venue -> number(venue.year())).orElse("");
    }

    static String identifiers(Paper paper) {
        return CellList.join(
                paper.identifiers().stream().map(Identifier::toString).toList());
    }

    static String links(Paper paper) {
        return CellList.join(paper.links().stream()
                .map(link -> CellList.pair(link.kind().value(), link.url()))
                .toList());
    }

    static String extras(Paper paper) {
        return CellList.join(paper.extras().entrySet().stream()
                .map(extra -> CellList.pair(extra.getKey(), extra.getValue()))
                .toList());
    }

    /** The names of the columns. */
    static ImmutableList<String> header() {
        return Arrays.stream(OwnColumn.values()).map(OwnColumn::key).collect(ImmutableList.toImmutableList());
    }

    /** The names of the columns as they are written. */
    static String headerText() {
        return Joiner.on(',').join(header());
    }
}
