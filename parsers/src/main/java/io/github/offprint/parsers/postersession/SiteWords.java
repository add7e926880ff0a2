package io.github.offprint.parsers.postersession;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.text.Blanks;

/** What virtual conference sites print around their events. */
final class SiteWords {
    private static final int LONGEST = 80;

    private static final ImmutableSet<String> CHROME = ImmutableSet.of(
            "skip to yearly menu bar skip to main content",
            "skip to main content",
            "main navigation",
            "toggle poster visibility",
            "show detail",
            "show details",
            "hide details",
            "show more",
            "view full details",
            "expand all",
            "collapse all",
            "expand abstracts",
            "bookmark",
            "add bookmark",
            "remove bookmark",
            "add to calendar",
            "my stuff",
            "log in",
            "login",
            "register",
            "help",
            "select year",
            "schedule",
            "browse",
            "mini compact topic detail",
            "mini",
            "compact",
            "topic",
            "detail",
            "shuffle",
            "by author",
            "by title",
            "by session",
            "serendipity",
            "paper",
            "papers",
            "accepted papers",
            "list of accepted papers",
            "all papers",
            "paper pdf",
            "pdf",
            "poster pdf",
            "help/faq",
            "downloads",
            "code of conduct",
            "create profile",
            "journal to conference track",
            "diversity & inclusion",
            "proceedings",
            "future meetings",
            "press",
            "exhibitor information",
            "privacy policy",
            "getting started",
            "main conference",
            "tutorials",
            "invited talks",
            "sponsors",
            "organizers",
            "careers",
            "filter:",
            "search",
            "openreview",
            "project page",
            "video",
            "slideslive",
            "slides",
            "slideslive video",
            "chat is not available.",
            "successful page load",
            "join live session",
            "visualization",
            "loading\u2026",
            "abstract and pdf");

    /** Words that a site prints before or behind its own name. */
    private static final ImmutableSet<String> OF_A_SITE = ImmutableSet.of("contact", "blog", "logo", "store");

    private static final ImmutableSet<String> SITES = ImmutableSet.of(
            "iclr", "icml", "neurips", "nips", "aistats", "mlsys", "cvpr", "iccv", "eccv", "uai", "corl");

    private SiteWords() {}

    /** Whether the text is words of the site, case and the brackets of a link apart: {@code [ OpenReview]}. */
    static boolean isChrome(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        boolean link = text.startsWith("[") && text.endsWith("]");
        String words = Ascii.toLowerCase(link ? Blanks.strip(text.substring(1, text.length() - 1)) : text);
        return CHROME.contains(words)
                || link && words.equals("abstract")
                || isVisit(words)
                || isCount(words)
                || isOfASite(words)
                || isChair(words);
    }

    /** {@code Visit Poster}, {@code Visit Oral}. */
    private static boolean isVisit(String words) {
        return words.startsWith("visit ") && EventWords.isPaperKind(words.substring("visit ".length()));
    }

    /** {@code Showing papers 1 - 50 of 687}, {@code 350 Events in this session}, {@code Select Year: (2024)}, {@code (ends 6:00 PM)}. */
    private static boolean isCount(String words) {
        return words.startsWith("showing papers ")
                || words.endsWith(" events in this session")
                || words.startsWith("select year: (")
                || words.startsWith("(ends ");
    }

    /** {@code Moderator: Ada Lindqvist}: who leads a session wrote none of its papers. */
    private static boolean isChair(String words) {
        return words.startsWith("moderator:")
                || words.startsWith("moderators:")
                || words.startsWith("chair:")
                || words.startsWith("session chair");
    }

    /** {@code Contact ICLR}, {@code ICML Logo}. */
    private static boolean isOfASite(String words) {
        int space = words.indexOf(' ');
        if (space < 0) {
            return false;
        }
        String first = words.substring(0, space);
        String rest = words.substring(space + 1);
        return OF_A_SITE.contains(first) && SITES.contains(rest) || SITES.contains(first) && OF_A_SITE.contains(rest);
    }
}
