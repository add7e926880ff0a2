package io.github.offprint.parsers.tagged;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.model.Author;
import io.github.offprint.model.PersonName;
import io.github.offprint.text.Blanks;
import java.util.ArrayList;
import java.util.List;

/**
 * Names as tagged files print them: {@code Shannon, Claude E.}, {@code Shannon,Claude E.}, {@code Claude E. Shannon}, several in
 * one field with semicolons between them, and groups with a comma behind them, as EndNote asks for them ({@code World Health
 * Organization,}).
 */
public final class AuthorText {
    private static final CharMatcher NOT_A_NAME =
            CharMatcher.anyOf(",;.-").or(CharMatcher.forPredicate(Blanks::isBlank));

    private static final int MOST_INITIALS = 4;

    /** As MEDLINE prints them behind the initials. */
    private static final ImmutableSet<String> SUFFIXES =
            ImmutableSet.of("jr", "sr", "2nd", "3rd", "4th", "5th", "ii", "iii", "iv");

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

    /**
     * An author whose given names are cut to their initials without points: {@code Shruthi BS}, {@code Parkes-Loach, PS}, {@code
     * King ML Jr}. What does not end so is read like any other name.
     */
    public static Author withInitials(String printed) {
        List<String> words = new ArrayList<>(Splitter.on(' ').omitEmptyStrings().splitToList(printed));
        String last = words.get(words.size() - 1);
        String suffix =
                words.size() > 2 && SUFFIXES.contains(Ascii.toLowerCase(last)) ? words.remove(words.size() - 1) : null;
        String initials = words.remove(words.size() - 1);
        String family = String.join(" ", words);
        String bare = family.endsWith(",") ? family.substring(0, family.length() - 1) : family;
        boolean cut = isName(bare) && bare.indexOf(',') < 0 && areInitials(initials);
        return !cut
                ? Author.of(printed)
                : Author.of(PersonName.builder()
                        .printed(printed)
                        .family(bare)
                        .given(pointed(initials))
                        .suffix(suffix)
                        .build());
    }

    private static boolean areInitials(String word) {
        return word.length() <= MOST_INITIALS && word.chars().allMatch(Character::isUpperCase);
    }

    private static String pointed(String initials) {
        StringBuilder pointed = new StringBuilder(3 * initials.length());
        for (int i = 0; i < initials.length(); i++) {
            pointed.append(i == 0 ? "" : " ").append(initials.charAt(i)).append('.');
        }
        return pointed.toString();
    }

    private static Author author(String name) {
        if (!name.endsWith(",")) {
            return Author.of(name);
        }
        String group = Blanks.strip(name.substring(0, name.length() - 1));
        return Author.of(group.indexOf(',') < 0 ? PersonName.collective(group) : PersonName.of(group));
    }
}
