package io.github.offprint.parsers.postersession;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;

/** What virtual conference sites print around their events. */
final class SiteWords {
    private static final int LONGEST = 48;

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
            "pdf",
            "[pdf]",
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

    private SiteWords() {}

    /** Whether the text is one of these phrases, case apart. */
    static boolean isChrome(String text) {
        return text.length() <= LONGEST && CHROME.contains(Ascii.toLowerCase(text));
    }
}
