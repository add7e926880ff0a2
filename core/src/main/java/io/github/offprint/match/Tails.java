package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import io.github.offprint.match.TitleScanner.Segment;
import java.util.List;

/** Cuts off what pages that list references leave behind a title: {@code pp. 12-20}, {@code In Proc. ...}, an address. */
final class Tails {
    /** So many words of a title stand before it. */
    private static final int WORDS_BEFORE = 2;

    private Tails() {}

    /** Changes the list, and gives it. */
    static List<Segment> cut(List<Segment> segments) {
        int before = 0;
        for (int i = 0; i < segments.size(); i++) {
            ImmutableList<String> words = segments.get(i).words();
            int at = start(words, Math.max(0, WORDS_BEFORE - before));
            if (at < words.size()) {
                segments.subList(i + 1, segments.size()).clear();
                segments.remove(i);
                if (at > 0) {
                    segments.add(new Segment(words.subList(0, at), false));
                }
                return segments;
            }
            before += words.size();
        }
        return segments;
    }

    /** Where the tail starts; behind the last word where there is none. */
    private static int start(ImmutableList<String> words, int from) {
        for (int i = from; i < words.size(); i++) {
            if (isTail(words.get(i), i + 1 < words.size() ? words.get(i + 1) : "")) {
                return i;
            }
        }
        return words.size();
    }

    private static boolean isTail(String word, String next) {
        return switch (word) {
            case "pp" -> true;
            case "p", "pages", "page" -> !next.isEmpty() && Letters.isDigit(next.charAt(0));
            case "in" -> next.equals("proc") || next.equals("proceedings");
            case "arxiv" -> next.equals("preprint");
            case "http", "https", "doi" -> !next.isEmpty();
            default -> false;
        };
    }
}
