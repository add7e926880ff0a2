package io.github.offprint.match;

import com.google.common.base.Joiner;
import io.github.offprint.model.Paper;
import io.github.offprint.model.Publication;
import io.github.offprint.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Where in a volume a paper stands.
 *
 * @param start the first page or the number of the article, as printed without blanks and zeros in front; empty where it is not said
 * @param volume the volume; empty where it is not said
 * @param number the issue; empty where it is not said
 */
record Pages(String start, String volume, String number) {
    static Pages of(Paper paper) {
        Publication publication = paper.publication();
        return new Pages(
                publication.pages().map(Pages::start).orElse(""),
                publication.volume().map(Pages::number).orElse(""),
                publication.number().map(Pages::number).orElse(""));
    }

    /** For a person to read. */
    @Override
    public String toString() {
        return Joiner.on(' ')
                .skipNulls()
                .join(named("volume ", volume), named("issue ", number), named("page ", start));
    }

    private static @Nullable String named(String name, String value) {
        return value.isEmpty() ? null : name + value;
    }

    /** {@code 123} of {@code 123-134}, {@code 12:1} of {@code 12:1-12:25}, {@code e17} of {@code e17}. */
    private static String start(String pages) {
        int at = 0;
        while (at < pages.length() && !Character.isLetterOrDigit(pages.charAt(at))) {
            at++;
        }
        int end = at;
        while (end < pages.length() && (Character.isLetterOrDigit(pages.charAt(end)) || pages.charAt(end) == ':')) {
            end++;
        }
        return number(pages.substring(at, end));
    }

    private static String number(String printed) {
        String small = Folding.CASE.fold(printed).strip();
        int zeros = 0;
        while (zeros + 1 < small.length() && small.charAt(zeros) == '0') {
            zeros++;
        }
        return small.substring(zeros);
    }
}
