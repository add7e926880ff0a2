package io.github.offprint.parsers.markdown;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * A link in a line: {@code [words](address)}, also with brackets around the words, and {@code <address>}.
 *
 * @param start the index of its first mark
 * @param end the index behind its last mark
 */
record InlineLink(MarkedText words, String address, int start, int end) {
    /** All links of a text from left to right. Images are links here, whose first mark is the exclamation mark. */
    static ImmutableList<InlineLink> all(MarkedText text) {
        ImmutableList.Builder<InlineLink> links = ImmutableList.builder();
        int from = 0;
        for (int at = 0; at < text.length(); ) {
            InlineLink link =
                    text.mark(at) == '[' ? words(text, at, from) : text.mark(at) == '<' ? bare(text, at) : null;
            if (link == null) {
                at++;
            } else {
                links.add(link);
                at = link.end;
                from = at;
            }
        }
        return links.build();
    }

    /** The innermost brackets that an address follows: nothing is a link whose words hold an opening bracket. */
    private static @Nullable InlineLink words(MarkedText text, int at, int from) {
        int close = at + 1;
        while (close < text.length() && text.mark(close) != ']' && text.mark(close) != '[') {
            close++;
        }
        if (text.mark(close) != ']') {
            return null;
        }
        int open = close + 1;
        boolean doubled = at > from && text.mark(at - 1) == '[' && text.mark(open) == ']';
        open += doubled ? 1 : 0;
        if (text.mark(open) != '(') {
            return null;
        }
        int end = endOfAddress(text, open + 1);
        if (end < 0) {
            return null;
        }
        int start = doubled ? at - 1 : at;
        boolean image = start > from && text.mark(start - 1) == '!';
        String address = text.part(open + 1, end).strip().plain();
        int space = address.indexOf(" \"");
        return new InlineLink(
                text.part(at + 1, close).unemphasized(),
                space < 0 ? address : address.substring(0, space),
                image ? start - 1 : start,
                end + 1);
    }

    /** The closing parenthesis, with balanced ones inside the address. */
    private static int endOfAddress(MarkedText text, int from) {
        int depth = 0;
        for (int at = from; at < text.length(); at++) {
            char mark = text.mark(at);
            if (mark == ')' && depth == 0) {
                return at;
            }
            if (mark == '[') {
                return -1;
            }
            depth += mark == '(' ? 1 : mark == ')' ? -1 : 0;
        }
        return -1;
    }

    private static @Nullable InlineLink bare(MarkedText text, int at) {
        if (!text.marks("http", at + 1)) {
            return null;
        }
        int end = at + 1;
        while (end < text.length() && " <>".indexOf(text.plain().charAt(end)) < 0) {
            end++;
        }
        MarkedText address = text.part(at + 1, end);
        return text.mark(end) == '>' ? new InlineLink(address, address.plain(), at, end + 1) : null;
    }

    boolean isImage(MarkedText text) {
        return text.mark(start) == '!';
    }
}
