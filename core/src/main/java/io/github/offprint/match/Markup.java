package io.github.offprint.match;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * Undoes what files print around and inside letters: references of HTML ({@literal &}eacute; and the like), its tags, and commands
 * of TeX ({@code \"{o}}, {@code \emph{Trees}}, {@code $k$}). It is rough, for what comes out is compared and never shown: an
 * accent of TeX vanishes as folding would make it vanish, and a command it does not know leaves what its braces hold.
 */
final class Markup {
    /** Longer runs between {@code &} and {@code ;}, or {@code <} and {@code >}, are text. */
    private static final int MAX_LENGTH = 24;

    /** Letters that TeX writes as commands. */
    private static final ImmutableMap<String, String> TEX = ImmutableMap.<String, String>builder()
            .put("ss", "ss")
            .put("ae", "ae")
            .put("AE", "ae")
            .put("oe", "oe")
            .put("OE", "oe")
            .put("aa", "a")
            .put("AA", "a")
            .put("o", "o")
            .put("O", "o")
            .put("l", "l")
            .put("L", "l")
            .put("i", "i")
            .put("j", "j")
            .put("textbackslash", " ")
            .put("TeX", "TeX")
            .put("LaTeX", "LaTeX")
            .build();

    /** References of HTML that are no letter with an accent. */
    private static final ImmutableMap<String, String> HTML = ImmutableMap.<String, String>builder()
            .put("amp", "&")
            .put("lt", "<")
            .put("gt", ">")
            .put("quot", "\"")
            .put("apos", "'")
            .put("nbsp", " ")
            .put("shy", "")
            .put("ndash", "-")
            .put("mdash", " - ")
            .put("hyphen", "-")
            .put("minus", "-")
            .put("lsquo", "'")
            .put("rsquo", "'")
            .put("ldquo", "\"")
            .put("rdquo", "\"")
            .put("hellip", "...")
            .put("middot", " ")
            .put("bull", " ")
            .put("trade", "")
            .put("reg", "")
            .put("copy", "")
            .put("szlig", "ss")
            .put("aelig", "ae")
            .put("AElig", "ae")
            .put("oelig", "oe")
            .put("OElig", "oe")
            .put("eth", "d")
            .put("ETH", "d")
            .put("thorn", "th")
            .put("THORN", "th")
            .put("dstrok", "d")
            .put("lstrok", "l")
            .put("Lstrok", "l")
            .put("inodot", "i")
            .build();

    private final String text;
    private final StringBuilder out;
    private int position;

    private Markup(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    /** The text without markup; the text itself, the same object, where it has none. */
    static String undone(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isMarkup(text.charAt(i))) {
                return new Markup(text).run();
            }
        }
        return text;
    }

    private static boolean isMarkup(char c) {
        return switch (c) {
            case '&', '<', '\\', '{', '}', '$', '~', '—' -> true;
            default -> false;
        };
    }

    private String run() {
        // Files that are exported twice have &amp;#233; the second look costs as much as the first, and there is no
        // third.
        String once = pass();
        return once.indexOf('&') >= 0 && out.length() < text.length() ? new Markup(once).pass() : once;
    }

    private String pass() {
        while (position < text.length()) {
            char c = text.charAt(position++);
            switch (c) {
                case '&' -> reference();
                case '<' -> tag();
                case '\\' -> command();
                case '{', '}', '$' -> {}
                case '~' -> out.append(' ');
                case '—' -> out.append(" - ");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private void reference() {
        int end = near(';', position);
        String letter = end < 0 ? null : referred(text.substring(position, end));
        if (letter == null) {
            out.append('&');
        } else {
            out.append(letter);
            position = end + 1;
        }
    }

    /** Where the sign stands not far behind the offset, so that a text of nothing but starts costs no more than any; -1 if nowhere. */
    private int near(char sign, int from) {
        int limit = Math.min(text.length(), from + MAX_LENGTH);
        for (int at = from; at < limit; at++) {
            if (text.charAt(at) == sign) {
                return at;
            }
        }
        return -1;
    }

    private static @Nullable String referred(String name) {
        if (name.startsWith("#x") || name.startsWith("#X")) {
            return character(name, 2, 16);
        }
        if (name.startsWith("#")) {
            return character(name, 1, 10);
        }
        String known = HTML.getOrDefault(name, Greek.isName(name) ? name : null);
        return known == null && isAccented(name) ? name.substring(0, 1) : known;
    }

    private static @Nullable String character(String name, int start, int radix) {
        int value = 0;
        for (int i = start; i < name.length(); i++) {
            int digit = Character.digit(name.charAt(i), radix);
            value = digit < 0 || value > Character.MAX_CODE_POINT ? -1 : value * radix + digit;
            if (value < 0) {
                return null;
            }
        }
        return name.length() > start && Character.isValidCodePoint(value) ? Character.toString(value) : null;
    }

    /** {@code eacute}, {@code Ouml}, {@code ccedil}. */
    private static boolean isAccented(String name) {
        return name.length() > 3
                && switch (name.substring(1)) {
                    case "acute",
                            "grave",
                            "circ",
                            "uml",
                            "tilde",
                            "ring",
                            "cedil",
                            "slash",
                            "caron",
                            "macr",
                            "breve",
                            "ogon",
                            "dblac",
                            "dot" -> true;
                    default -> false;
                };
    }

    /** {@code <i>} and {@code </sub>} vanish; {@code a < b} stays. */
    private void tag() {
        int start = position < text.length() && text.charAt(position) == '/' ? position + 1 : position;
        int end = near('>', start);
        boolean named = start < text.length() && isLetter(text.charAt(start));
        if (named && end > start) {
            position = end + 1;
        } else {
            out.append('<');
        }
    }

    private void command() {
        int start = position;
        while (position < text.length() && isLetter(text.charAt(position))) {
            position++;
        }
        if (position == start) {
            sign();
            return;
        }
        String name = text.substring(start, position);
        String letters = TEX.getOrDefault(name, Greek.isName(name) ? Greek.plain(name) : null);
        if (letters != null) {
            out.append(letters);
        }
        boolean parts = position < text.length() && text.charAt(position) == ' ';
        if (parts && (letters != null || isAccent(name))) {
            position++;
        }
    }

    /** Behind the backslash stands no letter: an accent on the next one, a blank, or the sign itself. */
    private void sign() {
        char c = position < text.length() ? text.charAt(position) : ' ';
        switch (c) {
            case '"', '\'', '`', '^', '=', '.', '-' -> position++;
            case '&', '%', '#', '_', '{', '}', '$' -> {
                out.append(c);
                position++;
            }
            case '~' -> position++;
            default -> out.append(' ');
        }
    }

    private static boolean isAccent(String command) {
        return command.length() == 1 && "cvuHrkbdt".contains(command);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
