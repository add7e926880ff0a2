package io.github.offprint.parsers.endnote;

import io.github.offprint.parsers.tagged.Dialect;
import io.github.offprint.parsers.tagged.Tag;
import io.github.offprint.text.Blanks;
import java.util.Optional;

/**
 * The lines of refer: a percent sign, one character, a blank, the value. A record begins with {@code %0} where EndNote wrote it;
 * a blank line ends it, as in refer (M. E. Lesk, <i>Some Applications of Inverted Indexes on the UNIX System</i>, 1978).
 */
final class ReferDialect implements Dialect {
    private static final String SIGNS = "0123456789!@#$&()*+<>?[]^~=";

    @Override
    public Optional<Tag> tag(String line) {
        boolean tagged = line.length() > 1
                && line.charAt(0) == '%'
                && isName(line.charAt(1))
                && (line.length() == 2 || Blanks.isBlank(line.charAt(2)));
        return tagged ? Optional.of(new Tag(line.substring(0, 2), 2)) : Optional.empty();
    }

    private static boolean isName(char c) {
        return c >= 'A' && c <= 'Z' || SIGNS.indexOf(c) >= 0;
    }

    @Override
    public Mark mark(String tag) {
        return tag.equals("%0") ? Mark.OPENS : Mark.FIELD;
    }

    @Override
    public Continuation continuation() {
        return Continuation.ANY;
    }

    @Override
    public Optional<String> closingTag() {
        return Optional.empty();
    }
}
