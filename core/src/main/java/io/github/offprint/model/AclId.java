package io.github.offprint.model;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import org.jspecify.annotations.Nullable;

/**
 * Identifiers of the ACL Anthology (<i>ACL Anthology IDs</i>): {@code 2024.acl-long.1} since 2020, a letter for the venue, two
 * digits of the year and four of volume and paper before.
 */
final class AclId {
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final CharMatcher WORD = DIGIT.or(CharMatcher.inRange('a', 'z'));
    private static final int OLD_LENGTH = "P19-1001".length();

    private AclId() {}

    /** The value has lost the point of a sentence behind it. */
    static @Nullable String canonical(String bare) {
        String text = Ascii.toLowerCase(bare);
        if (isOld(text)) {
            return Ascii.toUpperCase(text);
        }
        return isNew(text) ? text : null;
    }

    private static boolean isOld(String text) {
        return text.length() == OLD_LENGTH
                && text.charAt(0) >= 'a'
                && text.charAt(0) <= 'z'
                && DIGIT.matchesAllOf(text.substring(1, 3))
                && text.charAt(3) == '-'
                && DIGIT.matchesAllOf(text.substring(4));
    }

    /** Year, point, venue, dash, volume, point, number. */
    private static boolean isNew(String text) {
        int venue = text.indexOf('.') + 1;
        int dash = text.lastIndexOf('-');
        int number = text.lastIndexOf('.') + 1;
        return venue == 5
                && DIGIT.matchesAllOf(text.substring(0, 4))
                && dash > venue
                && number > dash + 2
                && WORD.matchesAllOf(text.substring(venue, dash))
                && WORD.matchesAllOf(text.substring(dash + 1, number - 1))
                && DIGIT.matchesAllOf(text.substring(number));
    }
}
