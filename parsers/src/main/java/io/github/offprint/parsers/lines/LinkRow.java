package io.github.offprint.parsers.lines;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;

/** The row of links that sites print below a paper: {@code Abstract Paper Supplemental}, {@code [abs] [pdf]}. */
public final class LinkRow {
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 10;

    private static final ImmutableSet<String> WORDS = ImmutableSet.of(
            "abs",
            "abstract",
            "author",
            "authorfeedback",
            "bibtex",
            "bib",
            "code",
            "download",
            "feedback",
            "html",
            "metareview",
            "openreview",
            "paper",
            "pdf",
            "poster",
            "ps",
            "review",
            "reviews",
            "slides",
            "slideslive",
            "software",
            "supp",
            "supplemental",
            "supplementary",
            "video",
            "arxiv");

    private static final Splitter SPLITTER = Splitter.on(
                    CharMatcher.whitespace().or(CharMatcher.anyOf("[]()|/,\u00B7\u2022:")))
            .omitEmptyStrings();

    private LinkRow() {}

    /** Whether the line is two such words or more and nothing else; one alone may be anything. */
    public static boolean isOne(LineShape line) {
        if (line.length() > LONGEST || line.words() > MOST_WORDS || !line.hasLetters()) {
            return false;
        }
        int words = 0;
        for (String word : SPLITTER.split(line.text())) {
            if (!WORDS.contains(Ascii.toLowerCase(word))) {
                return false;
            }
            words++;
        }
        return words > 1;
    }
}
