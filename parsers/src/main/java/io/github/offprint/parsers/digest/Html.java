package io.github.offprint.parsers.digest;

import io.github.offprint.parsers.xml.WebAddress;
import io.github.offprint.parsers.xml.XmlCharacters;
import java.io.IOException;
import java.io.Writer;

/** Writes elements. Names come from this package, texts from anywhere. */
final class Html {
    private final Writer out;

    Html(Writer out) {
        this.out = out;
    }

    /** Writes markup of this package's own as it is. */
    Html raw(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    /** Writes an element with a class around a text. */
    Html element(String name, String style, String text) throws IOException {
        out.write("<" + name + " class=\"" + style + "\">" + escaped(text) + "</" + name + ">");
        return this;
    }

    /** Writes a link; a span with the address behind the words where it is none that may be followed. */
    Html link(String style, String address, String words) throws IOException {
        if (!WebAddress.isSafe(address)) {
            return element("span", style, address.isEmpty() ? words : words + ": " + address);
        }
        out.write("<a class=\"" + style + "\" rel=\"noopener noreferrer\" href=\"" + escaped(address) + "\">");
        out.write(escaped(words) + "</a>");
        return this;
    }

    /** A carriage return would be read as a line feed, and stands as a reference. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        String allowed = XmlCharacters.allowed(text);
        for (int i = 0; i < allowed.length(); i++) {
            char c = allowed.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\r' -> out.append("&#13;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
