package io.github.offprint.parsers.tagged;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Author;
import io.github.offprint.model.PersonName;
import io.github.offprint.text.Blanks;

/**
 * Names as tagged files print them: {@code Shannon, Claude E.}, {@code Shannon,Claude E.}, {@code Claude E. Shannon}, several in
 * one field with semicolons between them, and groups with a comma behind them, as EndNote asks for them ({@code World Health
 * Organization,}).
 */
public final class AuthorText {
    private static final CharMatcher NOT_A_NAME =
            CharMatcher.anyOf(",;.-").or(CharMatcher.forPredicate(Blanks::isBlank));

    private AuthorText() {}

    /** Whether there is more in a text than blanks and marks. */
    public static boolean isName(String text) {
        return !NOT_A_NAME.matchesAllOf(text);
    }

    /** The authors that a line names; none when there is no letter in it. */
    static ImmutableList<Author> authors(String line) {
        if (!isList(line)) {
            return isName(line) ? ImmutableList.of(author(line)) : ImmutableList.of();
        }
        return Splitter.on(';')
                .splitToStream(line)
                .filter(AuthorText::isName)
                .map(name -> author(Blanks.strip(name)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether semicolons divide names: there are blanks behind them, or a comma in each name. An entity has neither. */
    private static boolean isList(String line) {
        return line.contains("; ")
                || line.indexOf(';') >= 0
                        && Splitter.on(';')
                                .splitToStream(line)
                                .allMatch(name -> name.isEmpty() || name.indexOf(',') > 0);
    }

    private static Author author(String name) {
        if (!name.endsWith(",")) {
            return Author.of(name);
        }
        String group = Blanks.strip(name.substring(0, name.length() - 1));
        return Author.of(group.indexOf(',') < 0 ? PersonName.collective(group) : PersonName.of(group));
    }
}
