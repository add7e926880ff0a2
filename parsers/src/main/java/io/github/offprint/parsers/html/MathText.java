package io.github.offprint.parsers.html;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.offprint.parsers.html.Frame.Part;
import io.github.offprint.text.Blanks;
import org.jsoup.nodes.Element;

/** The elements of MathML on one line, each made of the texts of its children. */
final class MathText {
    /** Relations and arrows, which are set with space around them. */
    private static final String RELATIONS =
            "=<>\u2260\u2264\u2265\u226A\u226B\u2248\u2243\u223C\u221D\u2208\u2209\u2282\u2286\u2192\u21A6\u21D2\u21D4\u2261\u2254";

    /** Function application, invisible times, comma and plus (U+2061 to U+2064), which only a program reads. */
    private static final String INVISIBLE = "\u2061\u2062\u2063\u2064";

    /** Accents over one letter, as combining marks. */
    private static final ImmutableMap<String, String> ACCENTS = ImmutableMap.<String, String>builder()
            .put("\u00AF", "\u0304")
            .put("\u203E", "\u0304")
            .put("_", "\u0304")
            .put("^", "\u0302")
            .put("\u02C6", "\u0302")
            .put("~", "\u0303")
            .put("\u02DC", "\u0303")
            .put("\u02D9", "\u0307")
            .put(".", "\u0307")
            .put("\u00A8", "\u0308")
            .put("\u02C7", "\u030C")
            .put("\u2192", "\u20D7")
            .buildOrThrow();

    private MathText() {}

    /** Whether the element holds characters and no elements. */
    static boolean isToken(String name) {
        return switch (name) {
            case "mi", "mn", "mo", "mtext", "ms", "annotation" -> true;
            default -> false;
        };
    }

    /**
     * The text of an element.
     *
     * @param whole the texts of its children one after the other
     * @param before the last character before the element, a space where there is none
     */
    static String of(String name, Element element, ImmutableList<Part> parts, String whole, char before) {
        return switch (name) {
            case "mi", "mn", "ms" -> Blanks.strip(whole);
            case "mo" -> operator(Blanks.strip(whole));
            case "mspace" -> " ";
            case "mphantom", "mprescripts", "none", "annotation", "annotation-xml" -> "";
            case "semantics", "maction" -> part(parts, 0);
            case "mfrac" -> fraction(element, parts);
            case "msqrt" -> "\u221A" + group(whole);
            case "mroot" -> Raised.UP.write(part(parts, 1), ' ') + "\u221A" + group(part(parts, 0));
            case "mfenced" -> fenced(element, parts);
            case "mtable" -> parts.stream().map(Part::text).collect(joining("; "));
            case "mtr", "mlabeledtr" -> parts.stream().map(Part::text).collect(joining(", "));
            default -> scripts(name, parts, whole, before);
        };
    }

    private static String scripts(String name, ImmutableList<Part> parts, String whole, char before) {
        String base = part(parts, 0);
        char last = base.isEmpty() ? before : base.charAt(base.length() - 1);
        return switch (name) {
            case "msup" -> base + Raised.UP.write(part(parts, 1), last);
            case "msub" -> base + Raised.DOWN.write(part(parts, 1), last);
            case "munder" -> base + Raised.DOWN.write(part(parts, 1), last);
            case "mover" -> over(base, part(parts, 1), last);
            case "msubsup", "munderover" ->
                base + Raised.DOWN.write(part(parts, 1), last) + Raised.UP.write(part(parts, 2), ' ');
            case "mmultiscripts" -> multiscripts(parts);
            default -> whole;
        };
    }

    private static String operator(String sign) {
        if (sign.length() == 1 && INVISIBLE.contains(sign)) {
            return "";
        }
        return sign.length() == 1 && RELATIONS.contains(sign) ? " " + sign + " " : sign;
    }

    private static String fraction(Element element, ImmutableList<Part> parts) {
        // Without a line between them the two are a binomial coefficient or something else; that they are stacked is
        // certain.
        String line = element.attr("linethickness");
        return line.startsWith("0")
                ? "(" + part(parts, 0) + " over " + part(parts, 1) + ")"
                : group(part(parts, 0)) + "/" + group(part(parts, 1));
    }

    private static String fenced(Element element, ImmutableList<Part> parts) {
        String open = element.hasAttr("open") ? element.attr("open") : "(";
        String close = element.hasAttr("close") ? element.attr("close") : ")";
        return open + parts.stream().map(Part::text).collect(joining(", ")) + close;
    }

    private static String over(String base, String sign, char last) {
        String accent = ACCENTS.get(sign);
        return accent != null && base.codePointCount(0, base.length()) == 1
                ? base + accent
                : base + Raised.UP.write(sign, last);
    }

    /** Base, lower and upper script in turn; behind the mark those that stand before the base. */
    private static String multiscripts(ImmutableList<Part> parts) {
        StringBuilder before = new StringBuilder();
        StringBuilder behind = new StringBuilder(part(parts, 0));
        StringBuilder side = behind;
        boolean upper = false;
        for (Part script : parts.subList(Math.min(1, parts.size()), parts.size())) {
            if (script.name().equals("mprescripts")) {
                side = before;
                upper = false;
            } else {
                side.append((upper ? Raised.UP : Raised.DOWN).write(script.text(), ' '));
                upper = !upper;
            }
        }
        return before.append(behind).toString();
    }

    private static String part(ImmutableList<Part> parts, int index) {
        return index < parts.size() ? parts.get(index).text() : "";
    }

    /** In parentheses, unless it is one letter, number or word. */
    private static String group(String text) {
        String inner = Blanks.strip(text);
        boolean single = inner.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '.');
        return single ? inner : "(" + inner + ")";
    }
}
