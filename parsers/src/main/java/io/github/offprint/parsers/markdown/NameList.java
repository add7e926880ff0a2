package io.github.offprint.parsers.markdown;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/** Names in one line, between semicolons or middle dots where there are any, else between commas and {@code and}. */
final class NameList {
    private static final ImmutableList<String> STRONG = ImmutableList.of(";", " \u00B7 ");

    private NameList() {}

    static ImmutableList<String> of(MarkedText line) {
        for (String separator : STRONG) {
            if (line.find(separator, 0) >= 0) {
                return line.split(separator).stream().map(MarkedText::plain).collect(toImmutableList());
            }
        }
        return line.split(",").stream()
                .flatMap(part -> part.split(" and ").stream())
                .flatMap(NameList::withoutAnd)
                .collect(toImmutableList());
    }

    /** The {@code and} before the last name of a list whose names have commas. */
    private static Stream<String> withoutAnd(MarkedText name) {
        boolean led = name.marks("and ", 0);
        String plain = led ? name.part("and ".length(), name.length()).strip().plain() : name.plain();
        return plain.isEmpty() ? Stream.empty() : Stream.of(plain);
    }
}
