package io.github.offprint.parsers.markdown;

import com.google.common.collect.ImmutableList;
import io.github.offprint.parsers.html.HtmlText;
import io.github.offprint.text.Blanks;
import java.util.BitSet;

/**
 * The title at the beginning of a cell or an item, and what stands behind it. A title is what is in bold or what is linked; in a
 * cell without either, what stands before two blanks, as pages show a line break that was lost, or, where all of it were too long
 * for a title, before a dash.
 *
 * @param words the title; empty where none is set off
 * @param links all links, that of the title first
 * @param description the text behind the title, links taken out
 */
record TitleText(String words, ImmutableList<InlineLink> links, String description) {
    private static final String BOLD = "**";

    /** Far longer than titles are. */
    private static final int LONG = 250;

    /** Whether the link is that of the title itself. */
    boolean isLinkedBy(InlineLink link) {
        return HtmlText.line(link.words().plain()).equals(words);
    }

    /** Whether a title is so long that a description may have run into it. */
    boolean mayHoldMore() {
        return words.length() > LONG && description.isEmpty();
    }

    static TitleText ofCell(MarkedText cell) {
        MarkedText text = withoutNumber(cell);
        TitleText setOff = ofItem(text);
        if (!setOff.words.isEmpty()) {
            return setOff;
        }
        int gap = text.find("  ", 0);
        int dash = text.length() > LONG ? text.find(" - ", 0) : -1;
        int end = gap > 0 ? gap : dash > 0 ? dash : text.length();
        return of(text.part(0, end), text.part(end, text.length()), InlineLink.all(text));
    }

    static TitleText ofItem(MarkedText item) {
        MarkedText text = withoutNumber(item.strip());
        ImmutableList<InlineLink> links = InlineLink.all(text).stream()
                .filter(link -> !link.isImage(text))
                .collect(ImmutableList.toImmutableList());
        int end = text.marks(BOLD, 0) ? text.find(BOLD, BOLD.length()) : -1;
        if (end > 0) {
            MarkedText bold = text.part(BOLD.length(), end);
            return of(bold, text.part(end + BOLD.length(), text.length()), links);
        }
        if (!links.isEmpty() && links.get(0).start() == 0) {
            InlineLink first = links.get(0);
            return of(first.words(), text.part(first.end(), text.length()), links);
        }
        return new TitleText("", links, "");
    }

    private static TitleText of(MarkedText title, MarkedText rest, ImmutableList<InlineLink> links) {
        MarkedText words = withoutNumber(title.strip());
        ImmutableList<InlineLink> inside = InlineLink.all(words);
        MarkedText linked =
                inside.size() == 1 && inside.get(0).start() == 0 ? inside.get(0).words() : words;
        return new TitleText(HtmlText.line(linked.unemphasized().plain()), links, description(rest));
    }

    private static String description(MarkedText rest) {
        BitSet dropped = new BitSet();
        for (InlineLink link : InlineLink.all(rest)) {
            boolean bracketed = rest.mark(link.start() - 1) == '[' && rest.mark(link.end()) == ']';
            dropped.set(link.start() - (bracketed ? 1 : 0), link.end() + (bracketed ? 1 : 0));
        }
        String text = HtmlText.paragraphs(rest.without(dropped).plain());
        int from = 0;
        while (from < text.length()
                && (Blanks.isBlank(text.charAt(from)) || "-\u2013\u2014:,.".indexOf(text.charAt(from)) >= 0)) {
            from++;
        }
        boolean says = text.codePoints().skip(from).anyMatch(Character::isLetterOrDigit);
        return says ? text.substring(from) : "";
    }

    /** Without {@code 1)} or {@code 1.} before it, in bold or not. */
    private static MarkedText withoutNumber(MarkedText text) {
        int end = 0;
        while (text.mark(end) >= '0' && text.mark(end) <= '9') {
            end++;
        }
        boolean numbered = end > 0
                && (text.mark(end) == ')' || text.mark(end) == '.')
                && end + 1 < text.length()
                && Blanks.isSpace(text.plain().charAt(end + 1));
        return numbered ? text.part(end + 2, text.length()).strip() : text;
    }
}
