package io.github.offprint.query;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.offprint.model.PersonName;
import io.github.offprint.text.Folding;
import io.github.offprint.text.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A name that is looked for, and the names it matches.
 *
 * <p>The name is read as {@link PersonName#of(String)} reads a printed one: {@code Song, Yang} and {@code Yang Song} are the
 * same, and without a comma the family name stands last. Case and accents do not count, and hyphens and points divide words.
 *
 * <table>
 * <caption>What matches what</caption>
 * <tr><th>Looked for</th><th>Matches</th><th>Does not match</th></tr>
 * <tr><td>{@code Yang Song}</td><td>Yang Song; Song, Yang; Y. Song; Yang A. Song</td>
 *     <td>Song Yang; Yi Song; Song; Yang Songhai</td></tr>
 * <tr><td>{@code Y. Song}</td><td>Yang Song; Yi Song; Y. Q. Song</td><td>Qi Y. Song; Song</td></tr>
 * <tr><td>{@code Song}</td><td>every Song by family name; Song</td><td>Song Han; Songhai</td></tr>
 * <tr><td>{@code Jean-Luc Martin}</td><td>J.-L. Martin; J. Martin; Jean Luc Martin; Jeanluc Martin</td>
 *     <td>Luc Martin</td></tr>
 * <tr><td>{@code Berg}, {@code van der Berg}</td><td>Jan van der Berg</td><td>{@code van der Berg}: Jan Berg</td></tr>
 * <tr><td>{@code Garcia}, {@code García Márquez}</td><td>García Márquez, Gabriel</td><td></td></tr>
 * <tr><td>{@code Tianhao Wang}</td><td>Jiachen (Tianhao) Wang</td><td></td></tr>
 * </table>
 *
 * <p>In words: the family name looked for ends the whole name, or begins its family name. Of the given names, the first ones must
 * agree, and the others of the shorter list must be among those of the longer in the same order; two agree when they are equal
 * or one is the initial of the other. Given names written in one word agree with the same in two. A name of which no given
 * name is known matches only when none is looked for. A suffix that is looked for must be there.
 *
 * <p>Immutable and safe for use from many threads; equal to another that is written the same.
 */
public final class NamePattern {
    private static final CharMatcher ASCII_WORD = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .precomputed();

    private final String text;
    private final NameWords wanted;
    private final Needle needle;

    private NamePattern(String text, NameWords wanted) {
        this.text = text;
        this.wanted = wanted;
        this.needle = new Needle(wanted.lastOfFamily(), Folding.CASE_AND_ACCENTS);
    }

    /**
     * The pattern of a name.
     *
     * @throws IllegalArgumentException when the name has no letter
     */
    public static NamePattern of(String name) {
        if (Words.count(Folding.CASE_AND_ACCENTS.fold(name)) == 0) {
            throw new IllegalArgumentException("there is no name in " + Prose.quote(name));
        }
        return new NamePattern(name, NameWords.of(PersonName.of(name)));
    }

    /** The name as written. */
    public String text() {
        return text;
    }

    /**
     * The last word of the family name looked for, folded. Every name that matches has it among the words of its given names, its
     * particle and its family name, or of its printed form if it has no family name.
     */
    public String familyWord() {
        return wanted.lastOfFamily();
    }

    /** Whether the name is one that is looked for. */
    public boolean matches(PersonName name) {
        return mayMatch(name) && agreesWith(name);
    }

    boolean agreesWith(PersonName name) {
        return wanted.matches(NameWords.of(name));
    }

    /** Whether the last word that is looked for stands in the family name; in the whole name if that has no words. */
    private boolean mayMatch(PersonName name) {
        Optional<String> family = name.family();
        return family.isPresent() && ASCII_WORD.matchesAnyOf(family.get())
                ? needle.isIn(family.get())
                : needle.isIn(name.printed()) || (family.isPresent() && needle.isIn(family.get()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NamePattern that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The name in quotation marks. */
    @Override
    public String toString() {
        return Prose.quote(text);
    }

    /** The folded words of a name. */
    private record NameWords(
            ImmutableList<String> given,
            ImmutableList<String> particle,
            ImmutableList<String> family,
            ImmutableList<String> suffix,
            ImmutableList<String> nickname) {

        static NameWords of(PersonName name) {
            ImmutableList<String> family = words(name.family());
            return family.isEmpty()
                    ? collective(words(Optional.of(name.printed())))
                    : new NameWords(
                            words(name.given()),
                            words(name.particle()),
                            family,
                            words(name.suffix()),
                            words(name.nickname()));
        }

        private static NameWords collective(ImmutableList<String> words) {
            ImmutableList<String> none = ImmutableList.of();
            return new NameWords(none, none, words, none, none);
        }

        private static ImmutableList<String> words(Optional<String> part) {
            return part.isPresent() ? Words.list(Folding.CASE_AND_ACCENTS.fold(part.get())) : ImmutableList.of();
        }

        String lastOfFamily() {
            return family.get(family.size() - 1);
        }

        boolean matches(NameWords other) {
            return (suffix.isEmpty() || suffix.equals(other.suffix))
                    && (matchesAtEnd(other) || matchesFirstFamilyName(other) || isWholeFamilyName(other));
        }

        /** Two family names written without a comma look like a given and a family name. */
        private boolean isWholeFamilyName(NameWords other) {
            return join(given, particle, family).equals(join(ImmutableList.of(), other.particle, other.family));
        }

        /** The whole name ends in the family name; what is before it are the given names. */
        private boolean matchesAtEnd(NameWords other) {
            ImmutableList<String> whole = join(other.given, other.particle, other.family);
            ImmutableList<String> last = join(ImmutableList.of(), particle, family);
            int rest = whole.size() - last.size();
            return rest >= 0
                    && whole.subList(rest, whole.size()).equals(last)
                    && agreesWith(whole.subList(0, rest), other.nickname);
        }

        /** The first of two family names, as in Spanish, stands for both. */
        private boolean matchesFirstFamilyName(NameWords other) {
            return particle.isEmpty()
                    && family.size() < other.family.size()
                    && other.family.subList(0, family.size()).equals(family)
                    && agreesWith(other.given, other.nickname);
        }

        private boolean agreesWith(ImmutableList<String> otherGiven, ImmutableList<String> otherNickname) {
            return given.isEmpty() || agree(given, otherGiven) || agree(given, otherNickname);
        }

        private static boolean agree(ImmutableList<String> left, ImmutableList<String> right) {
            return left.size() <= right.size() ? agreeInOrder(left, right) : agreeInOrder(right, left);
        }

        private static boolean agreeInOrder(ImmutableList<String> fewer, ImmutableList<String> more) {
            if (fewer.isEmpty()) {
                return false;
            }
            return (agree(fewer.get(0), more.get(0)) && isAmong(fewer, more))
                    || String.join("", fewer).equals(String.join("", more));
        }

        /** Whether the words agree, one after the other, with some of the others in the same order. */
        private static boolean isAmong(ImmutableList<String> fewer, ImmutableList<String> more) {
            int found = 0;
            for (int i = 0; i < more.size() && found < fewer.size(); i++) {
                if (agree(fewer.get(found), more.get(i))) {
                    found++;
                }
            }
            return found == fewer.size();
        }

        private static boolean agree(String left, String right) {
            return left.equals(right)
                    || (isInitial(left) && right.startsWith(left))
                    || (isInitial(right) && left.startsWith(right));
        }

        private static boolean isInitial(String word) {
            return word.length() == Character.charCount(word.codePointAt(0));
        }

        private static ImmutableList<String> join(
                ImmutableList<String> first, ImmutableList<String> second, ImmutableList<String> third) {
            return ImmutableList.<String>builder()
                    .addAll(first)
                    .addAll(second)
                    .addAll(third)
                    .build();
        }
    }
}
