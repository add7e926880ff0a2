package io.github.offprint.parsers.tagged;

import com.google.common.collect.ImmutableList;
import io.github.offprint.source.Head;
import io.github.offprint.text.Blanks;
import java.util.Optional;

/**
 * What the first lines of an input look like to a dialect, for recognising it.
 *
 * @param tags the tags in their order
 * @param values the value of the line of each tag
 * @param untagged how many lines that are not blank have none
 * @param before how many of those stand above the first tag
 */
public record HeadTags(ImmutableList<String> tags, ImmutableList<String> values, int untagged, int before) {
    /** Looks at the lines of a head; the last one may be cut and counts all the same. */
    public static HeadTags of(Head head, Dialect dialect) {
        ImmutableList.Builder<String> tags = ImmutableList.builder();
        ImmutableList.Builder<String> values = ImmutableList.builder();
        int untagged = 0;
        int before = -1;
        String text = head.text();
        for (int start = 0; start < text.length(); ) {
            int end = endOfLine(text, start);
            String line = text.substring(start, end);
            Optional<Tag> tag = dialect.tag(line);
            if (tag.isPresent()) {
                before = before < 0 ? untagged : before;
                tags.add(tag.get().name());
                values.add(Blanks.strip(line.substring(tag.get().value())));
            } else if (!Blanks.isBlank(line)) {
                untagged++;
            }
            start = end + 1;
        }
        return new HeadTags(tags.build(), values.build(), untagged, before < 0 ? untagged : before);
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** The first tag; empty when there is none. */
    public String first() {
        return tags.isEmpty() ? "" : tags.get(0);
    }

    /** How many different tags there are. */
    public int kinds() {
        return (int) tags.stream().distinct().count();
    }
}
