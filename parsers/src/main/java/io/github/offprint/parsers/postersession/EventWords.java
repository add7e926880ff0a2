package io.github.offprint.parsers.postersession;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.parsers.lines.ClockTime;
import java.util.List;

/** The words with which conference sites name their events. */
final class EventWords {
    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
    private static final int LONGEST_KIND = 60;
    private static final int LONGEST_SESSION = 40;
    private static final int LONGEST_NUMBER = 4;

    private static final ImmutableSet<String> PAPERS = ImmutableSet.of(
            "poster",
            "posters",
            "spotlight poster",
            "oral poster",
            "oral",
            "orals",
            "oral presentation",
            "poster presentation",
            "spotlight",
            "spotlights",
            "spotlight presentation",
            "in-person poster",
            "in-person oral",
            "virtual poster",
            "virtual oral",
            "in-person poster presentation",
            "in-person oral presentation",
            "virtual poster presentation",
            "virtual oral presentation",
            "contributed talk",
            "contributed oral",
            "talk",
            "short talk",
            "long talk",
            "lightning talk",
            "highlight",
            "demo",
            "demos",
            "demonstration",
            "demonstrations",
            "datasets and benchmarks",
            "journal",
            "journal track",
            "blog post",
            "blogpost",
            "findings",
            "long oral",
            "short oral",
            "long presentation",
            "short presentation",
            "workshop poster",
            "position paper");

    private static final ImmutableSet<String> NO_PAPERS = ImmutableSet.of(
            "break",
            "coffee break",
            "lunch",
            "lunch break",
            "poster session break",
            "invited talk",
            "invited speaker",
            "keynote",
            "keynote talk",
            "plenary talk",
            "town hall",
            "social",
            "panel",
            "panel discussion",
            "tutorial",
            "competition",
            "competition track",
            "opening remarks",
            "closing remarks",
            "remarks",
            "reception",
            "registration",
            "registration desk",
            "registration / badge pickup",
            "affinity workshop",
            "affinity event",
            "expo talk panel",
            "expo workshop",
            "expo demonstration",
            "expo talk",
            "mentorship",
            "awards",
            "award ceremony",
            "business meeting",
            "workshop");

    private static final ImmutableSet<String> PAUSES = ImmutableSet.of(
            "break",
            "coffee break",
            "lunch",
            "lunch break",
            "poster session break",
            "reception",
            "registration",
            "registration desk",
            "registration / badge pickup",
            "opening remarks",
            "closing remarks",
            "remarks");

    private static final ImmutableSet<String> SESSIONS = ImmutableSet.of("session", "sessions", "track", "tracks");

    private EventWords() {}

    /** Whether the words name a kind of event at which a paper is presented. */
    static boolean isPaperKind(String words) {
        return PAPERS.contains(key(words));
    }

    /** Whether the words name a kind of event that presents no paper. */
    static boolean isOtherKind(String words) {
        return NO_PAPERS.contains(key(words));
    }

    /** Whether the words name a kind of event at which nobody speaks. */
    static boolean isPause(String words) {
        return PAUSES.contains(key(words));
    }

    /** Whether the words name such a kind and the number of one event: {@code Poster #2}, {@code Spotlight Poster #17}. */
    static boolean isNumberedKind(String words) {
        int number = words.indexOf(" #");
        return number > 0 && number <= LONGEST_KIND && isPaperKind(words.substring(0, number));
    }

    /** The kind without what some sites add to it: {@code Poster / top 25% paper}, {@code Invited Talk (Breiman Lecture)}, {@code Invited Talk:}. */
    private static String key(String words) {
        if (words.length() > LONGEST_KIND) {
            return "";
        }
        int slash = words.indexOf(" / ");
        int bracket = words.indexOf(" (");
        boolean added = slash > 0 && !words.startsWith("egistration", 1);
        int end = added ? slash : words.length();
        end = bracket > 0 ? Math.min(end, bracket) : end;
        end = end == words.length() && words.endsWith(":") ? end - 1 : end;
        return Ascii.toLowerCase(words.substring(0, end).strip());
    }

    /**
     * Whether the words, in lower case, name a session: {@code poster session 6}, {@code oral 3a}, {@code session 2 track 4}.
     * The word comes first, last, or behind the kind or the day of the session.
     */
    static boolean isSession(String words) {
        int end = words.indexOf(' ');
        String first = end < 0 ? words : words.substring(0, end);
        String last = words.substring(words.lastIndexOf(' ') + 1);
        boolean leads = PAPERS.contains(first) || EventTime.isDay(first);
        return SESSIONS.contains(last) && words.length() <= LONGEST_SESSION
                || (leads || SESSIONS.contains(first)) && saysWhichSession(words)
                || PAPERS.contains(first) && (isNumbered(words, end) || isSlot(words, end));
    }

    /**
     * Whether a number, a day, a mark or one word stands behind the word for a session: {@code session 2 track 4}, {@code poster
     * session: theory}. What goes on like a sentence is a title: {@code poster sessions considered harmful}.
     */
    private static boolean saysWhichSession(String words) {
        List<String> all = WORDS.splitToList(words);
        for (int i = 0; i < all.size(); i++) {
            String word = all.get(i);
            if (SESSIONS.contains(CharMatcher.anyOf(",:([])|").trimFrom(word))) {
                String next = i + 1 < all.size() ? all.get(i + 1) : "";
                boolean mark = !SESSIONS.contains(word) || next.isEmpty() || !Character.isLetter(next.charAt(0));
                return mark || next.length() <= 2 || EventTime.isDay(next) || i + 2 >= all.size();
            }
        }
        return false;
    }

    /** {@code oral 3a}, {@code oral 1c theory}, {@code poster 12}. */
    private static boolean isNumbered(String words, int space) {
        if (space < 0 || space + 1 >= words.length() || !isDigit(words.charAt(space + 1))) {
            return false;
        }
        int end = words.indexOf(' ', space + 1);
        return (end < 0 ? words.length() : end) - space <= LONGEST_NUMBER;
    }

    /** {@code posters 11:00-2:00}. */
    private static boolean isSlot(String words, int space) {
        return space > 0 && ClockTime.isIn(words) && words.indexOf(' ', space + 1) < 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
