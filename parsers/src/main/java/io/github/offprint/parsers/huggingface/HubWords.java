package io.github.offprint.parsers.huggingface;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.parsers.lines.LineShape;
import io.github.offprint.parsers.lines.PrintedDate;
import io.github.offprint.text.Blanks;

/** The words of the site around its papers. */
final class HubWords {
    static final String SUBMITTED = "Submitted by";
    static final String UPVOTE = "Upvote";

    private static final int LONGEST = 64;
    private static final String SITE = "https://huggingface.co/";

    /** What only the papers pages say; one of them is enough to know the page. */
    private static final ImmutableSet<String> TELLING = ImmutableSet.of(
            "get trending papers in your email inbox once a day!",
            "get trending papers in your email inbox!",
            "by ak and the research community",
            "byak and the research community",
            "by[ak] and the research community",
            "and the research community");

    private static final ImmutableSet<String> HEAD = ImmutableSet.of(
            "new",
            "subscribe",
            "papers",
            "trending",
            "most recent",
            "daily papers",
            "trending papers",
            "daily papers - hugging face",
            "trending papers - hugging face",
            "by",
            "byak",
            "by ak",
            "ak",
            "daily",
            "weekly",
            "monthly",
            "hugging face",
            "hugging face's logo",
            "[hugging face's logo] hugging face",
            "hugging face's logo hugging face",
            "ai native",
            "models",
            "datasets",
            "spaces",
            "buckets",
            "buckets new",
            "docs",
            "enterprise",
            "pricing",
            "log in",
            "sign up",
            "website",
            "* website",
            "tasks",
            "huggingchat",
            "collections",
            "languages",
            "organizations",
            "community",
            "blog",
            "posts",
            "learn",
            "discord",
            "forum",
            "github",
            "solutions",
            "team & enterprise",
            "hugging face pro",
            "enterprise support",
            "inference providers",
            "inference endpoints",
            "storage buckets",
            "search papers",
            "previous",
            "next",
            "company",
            "tos",
            "privacy",
            "about",
            "careers",
            "system theme");

    private static final ImmutableSet<String> PAGES = ImmutableSet.of(
            "arxiv page",
            "arxiv",
            "project page",
            "hugging face page",
            "view arxiv page",
            "view pdf",
            "pdf",
            "add to collection",
            "github",
            "github repo",
            "project");

    private HubWords() {}

    /** Whether the line stands above the papers. */
    static boolean isHead(LineShape line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String words = key(line);
        return HEAD.contains(words);
    }

    /** {@code Submitted by}, perhaps with the name behind it, which is one word. */
    static boolean isSubmitted(LineShape line) {
        return line.is(SUBMITTED) || line.words() == 3 && line.startsWith(SUBMITTED + " ");
    }

    /** {@code Upvote}, perhaps with the number behind it. */
    static boolean isUpvote(LineShape line) {
        return line.is(UPVOTE)
                || line.startsWith(UPVOTE)
                        && Counts.rounded(behind(line.text(), UPVOTE)).isPresent();
    }

    /** What is left of {@code Published on Oct 4, 2026} where the line was broken before the date. */
    static boolean isPublished(LineShape line) {
        return line.is("Published") || line.is("Published on");
    }

    /** What is left of a line of metadata that was broken: {@code authors}, {@code Published on}, {@code Oct}. */
    static boolean isFragment(LineShape line) {
        return line.words() <= 2
                && (line.is("author")
                        || line.is("authors")
                        || isPublished(line)
                        || line.is("Submitted")
                        || line.startsWith("LINK:")
                        || PrintedDate.isFragment(line.text()));
    }

    /** What stands behind a phrase that a text starts with. */
    static String behind(String text, String phrase) {
        return Blanks.strip(text.substring(phrase.length()));
    }

    /** Whether no other site says so. */
    static boolean isTelling(LineShape line) {
        return line.length() <= LONGEST && TELLING.contains(key(line));
    }

    /** The words without the sign of a list before them. */
    private static String key(LineShape line) {
        String words = Ascii.toLowerCase(line.text());
        return words.startsWith("* ") || words.startsWith("- ")
                ? words.substring(2).strip()
                : words;
    }

    /** Whether the line names a page about the paper above. */
    static boolean isPageLink(LineShape line) {
        return line.length() <= LONGEST && PAGES.contains(Ascii.toLowerCase(line.text()));
    }

    /** Whether the line is an address and nothing else. */
    static boolean isAddress(LineShape line) {
        return (line.startsWith("https://") || line.startsWith("http://")) && line.words() == 1;
    }

    /** Whether the line is the address of a paper, a login or an organization; other addresses stand in abstracts too. */
    static boolean isOfTheSite(LineShape line) {
        if (!isAddress(line) || !line.startsWith(SITE)) {
            return false;
        }
        String path = line.text().substring(SITE.length());
        return path.startsWith("papers/") || path.startsWith("login?") || path.indexOf('/') < 0;
    }

    /** Whether the line is the address of the comments of a paper. */
    static boolean isCommunity(LineShape line) {
        return isAddress(line) && line.endsWith("#community");
    }

    /** {@code [31]: https://huggingface.co/...}. */
    static boolean isReference(LineShape line) {
        if (line.length() < 6 || line.charAt(0) != '[') {
            return false;
        }
        int at = 1;
        while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
            at++;
        }
        return at > 1 && line.text().startsWith("]: ", at);
    }

    /** The stand-in of a converter for a picture: {@code [image: no text]}. */
    static boolean isPicture(LineShape line) {
        return line.length() > 4
                && line.length() <= 40
                && line.charAt(0) == '['
                && line.charAt(line.length() - 1) == ']'
                && line.text().indexOf('[', 1) < 0
                && line.hasLetters();
    }
}
