package io.github.offprint.parsers.xml;

import com.google.common.base.Ascii;
import java.net.URI;
import java.net.URISyntaxException;

/** Tells addresses that a page or a feed may link to from those it must not: {@code javascript:}, {@code data:} and the like. */
public final class WebAddress {
    private WebAddress() {}

    /** Whether the text is a valid URI of the web with a host, written as it may stand in a document. */
    public static boolean isSafe(String text) {
        String start = Ascii.toLowerCase(text.substring(0, Math.min(8, text.length())));
        if (!start.startsWith("http://") && !start.startsWith("https://")) {
            return false;
        }
        try {
            return new URI(text).getHost() != null;
        } catch (URISyntaxException broken) {
            return false;
        }
    }
}
