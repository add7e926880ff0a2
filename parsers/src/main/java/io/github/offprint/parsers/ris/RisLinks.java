package io.github.offprint.parsers.ris;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.LinkKind;
import io.github.offprint.parsers.tagged.Field;
import io.github.offprint.text.Blanks;
import java.util.ArrayList;
import java.util.List;

/**
 * The addresses of a field. Exporters put several into one field: on lines of their own (EndNote) or with semicolons between
 * them. A line that begins no address goes on with the one above it, which was wrapped.
 */
final class RisLinks {
    /** What {@code L2} leads to. */
    static final LinkKind FULL_TEXT = new LinkKind("full text");

    /** What {@code L3} leads to. */
    static final LinkKind RELATED = new LinkKind("related");

    /** What {@code L4} leads to. */
    static final LinkKind IMAGE = new LinkKind("image");

    /** What {@code LK} leads to. */
    static final LinkKind WEB_SITE = new LinkKind("web site");

    private RisLinks() {}

    /** The tag for links of a kind; one that RIS does not know is that of a web site, lest it be taken for the paper's page. */
    static String tag(LinkKind kind) {
        return switch (kind.value()) {
            case "page" -> "UR";
            case "pdf" -> "L1";
            case "full text" -> "L2";
            case "related" -> "L3";
            case "image" -> "L4";
            default -> "LK";
        };
    }

    static ImmutableList<String> addresses(Field field) {
        List<String> addresses = new ArrayList<>();
        StringBuilder wrapped = new StringBuilder();
        for (String line : field.lines()) {
            if (beginsAddress(line, 0)) {
                split(wrapped.toString(), addresses);
                wrapped.setLength(0);
            }
            wrapped.append(line);
        }
        split(wrapped.toString(), addresses);
        return ImmutableList.copyOf(addresses);
    }

    private static void split(String line, List<String> addresses) {
        int start = 0;
        for (int at = line.indexOf(';'); at >= 0; at = line.indexOf(';', at + 1)) {
            int next = Blanks.firstVisible(line, at + 1);
            if (beginsAddress(line, next)) {
                add(line.substring(start, at), addresses);
                start = next;
            }
        }
        add(line.substring(start), addresses);
    }

    private static void add(String address, List<String> addresses) {
        if (!Blanks.isBlank(address)) {
            addresses.add(Blanks.collapse(address));
        }
    }

    private static boolean beginsAddress(String line, int at) {
        return line.regionMatches(true, at, "http://", 0, 7)
                || line.regionMatches(true, at, "https://", 0, 8)
                || line.regionMatches(true, at, "ftp://", 0, 6);
    }
}
