package org.example.lab;

import com.google.common.base.Splitter;
import io.github.offprint.model.Link;
import io.github.offprint.model.LinkKind;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PartialDate;
import io.github.offprint.text.Blanks;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One paper of a list while it is read: a title and what the lines below it say. Reading takes its lines from a file, writing
 * takes them from the page it is about to print, so that both mean the same by them.
 */
final class Entry {
    /** What a line below a title can say. */
    private enum Tag {
        BY,
        ON,
        SEE
    }

    private final Paper.Builder paper;
    private final Set<Tag> seen = EnumSet.noneOf(Tag.class);

    private Entry(String title) {
        this.paper = Paper.titled(title);
    }

    /** The entry that a line begins, if it is a star with a title. */
    static Optional<Entry> begunBy(String line) {
        String title = line.startsWith("* ") ? Blanks.strip(line.substring(2)) : "";
        return title.isEmpty() ? Optional.empty() : Optional.of(new Entry(title));
    }

    /** Takes a line below the title; false when it says nothing that we know, or says it a second time. */
    boolean take(String line) {
        String words = Blanks.strip(line);
        int blank = words.indexOf(' ');
        if (!line.startsWith(" ") || blank < 0) {
            return false;
        }
        String value = Blanks.strip(words.substring(blank));
        return tag(words.substring(0, blank))
                .filter(tag -> !seen.contains(tag) && say(tag, value) && seen.add(tag))
                .isPresent();
    }

    private static Optional<Tag> tag(String word) {
        return switch (word) {
            case "by" -> Optional.of(Tag.BY);
            case "on" -> Optional.of(Tag.ON);
            case "see" -> Optional.of(Tag.SEE);
            default -> Optional.empty();
        };
    }

    private boolean say(Tag tag, String value) {
        switch (tag) {
            case BY -> names(value).forEach(paper::author);
            case SEE -> paper.link(new Link(LinkKind.PAGE, value));
            case ON -> {
                Optional<PartialDate> date = PartialDate.find(value);
                date.ifPresent(paper::published);
                return date.isPresent();
            }
        }
        return true;
    }

    private static List<String> names(String value) {
        return Splitter.on(';')
                .splitToStream(value)
                .map(Blanks::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    Paper paper() {
        return paper.build();
    }
}
