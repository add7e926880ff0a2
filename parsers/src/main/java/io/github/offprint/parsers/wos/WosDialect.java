package io.github.offprint.parsers.wos;

import io.github.offprint.parsers.tagged.Dialect;
import io.github.offprint.parsers.tagged.Tag;
import io.github.offprint.text.Blanks;
import java.util.Optional;

/**
 * The lines of the Web of Science: two characters, a blank, the value; what goes on with it is indented by three blanks. {@code
 * FN} and {@code VR} stand above the records, {@code EF} below them.
 */
final class WosDialect implements Dialect {
    @Override
    public Optional<Tag> tag(String line) {
        boolean tagged = line.length() > 1
                && isCapital(line.charAt(0))
                && (isCapital(line.charAt(1)) || isDigit(line.charAt(1)))
                && (line.length() == 2 || Blanks.isBlank(line.charAt(2)));
        return tagged ? Optional.of(new Tag(line.substring(0, 2), 2)) : Optional.empty();
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    @Override
    public Mark mark(String tag) {
        return switch (tag) {
            case "PT" -> Mark.OPENS;
            case "FN", "VR", "EF" -> Mark.FRAMES;
            default -> Mark.FIELD;
        };
    }

    @Override
    public Continuation continuation() {
        return Continuation.INDENTED;
    }

    @Override
    public Optional<String> closingTag() {
        return Optional.of("ER");
    }
}
