package io.github.offprint.parsers.postersession;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.parsers.lines.LineShape;

/** The words with which conference sites name their events, the rooms and the days. */
final class EventWords {
    private static final int LONGEST_KIND = 60;
    private static final int LONGEST_PLACE = 80;

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

    private static final ImmutableSet<String> DAYS = ImmutableSet.of(
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "day");

    private static final ImmutableSet<String> PLACES = ImmutableSet.of(
            "hall",
            "halle",
            "halls",
            "room",
            "rooms",
            "ballroom",
            "auditorium",
            "theater",
            "theatre",
            "pavilion",
            "foyer",
            "lobby",
            "salle",
            "saal",
            "level",
            "floor",
            "building",
            "exhibit",
            "exhibition",
            "virtual",
            "mezzanine",
            "stage",
            "arena",
            "zoom",
            "gather.town",
            "atrium",
            "terrace",
            "concourse",
            "location");

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

    /** The kind without what some sites add to it: {@code Poster / top 25% paper}, {@code Invited Talk (Breiman Lecture)}. */
    static String key(String words) {
        if (words.length() > LONGEST_KIND) {
            return "";
        }
        int end = words.length();
        int slash = words.indexOf(" / ");
        int bracket = words.indexOf(" (");
        end = slash > 0 && !words.startsWith("egistration", 1) ? slash : end;
        end = bracket > 0 ? Math.min(end, bracket) : end;
        return Ascii.toLowerCase(words.substring(0, end).strip());
    }

    /** Whether the line names a kind of event that presents papers. */
    static boolean isPaperKind(LineShape line) {
        return isShort(line, LONGEST_KIND) && isPaperKind(line.text());
    }

    /** Whether the line names a session: {@code Poster Session 6}, {@code Oral 3A}, {@code Session 2 Track 4}. */
    static boolean isSession(LineShape line) {
        if (!isShort(line, LONGEST_PLACE) || line.end() == LineShape.End.STOP) {
            return false;
        }
        String words = Ascii.toLowerCase(line.text());
        return saysSession(words) || isNumberedKind(words);
    }

    /** The word comes first, last, or behind the kind or the day of the session. */
    private static boolean saysSession(String words) {
        int end = words.indexOf(' ');
        String first = end < 0 ? words : words.substring(0, end);
        String last = words.substring(words.lastIndexOf(' ') + 1);
        boolean leads = PAPERS.contains(first) || DAYS.contains(first);
        return SESSIONS.contains(first)
                || SESSIONS.contains(last) && words.length() <= 40
                || leads && hasWord(words, SESSIONS);
    }

    /** {@code Oral 3A}, {@code Oral 1C Theory}, {@code Poster 12}. */
    private static boolean isNumberedKind(String words) {
        int space = words.indexOf(' ');
        int end = words.indexOf(' ', space + 1);
        return space > 0
                && space + 1 < words.length()
                && isDigit(words.charAt(space + 1))
                && (end < 0 ? words.length() : end) - space <= 4
                && PAPERS.contains(words.substring(0, space));
    }

    /** Whether the line names a hall or a room; a sentence with such a word does not. */
    static boolean isPlace(LineShape line) {
        if (!isShort(line, LONGEST_PLACE) || line.end() == LineShape.End.STOP) {
            return false;
        }
        return isBracketed(line) || line.isTitled() && hasWord(Ascii.toLowerCase(line.text()), PLACES);
    }

    /** {@code [ Hall C 4-9 #1506 ]}, as event cards print a room. */
    static boolean isBracketed(LineShape line) {
        return line.length() > 2 && line.charAt(0) == '[' && line.charAt(line.length() - 1) == ']';
    }

    /** What a fact about one paper is: its kind, its time or its room. */
    static PosterLine factOf(String text) {
        return isPaperKind(text) ? PosterLine.KIND : isTime(LineShape.of(text)) ? PosterLine.TIME : PosterLine.ROOM;
    }

    /** Whether the line says when: a clock time with a day, a month, AM or PM beside it. */
    static boolean isTime(LineShape line) {
        if (line.length() > LONGEST_PLACE || line.digitWords() == 0 || line.words() < 2) {
            return false;
        }
        String words = Ascii.toLowerCase(line.text());
        return hasClock(words)
                        && (hasWord(words, DAYS)
                                || hasMonth(words)
                                || hasWord(words, ImmutableSet.of("am", "pm", "a.m.", "p.m.")))
                || hasWord(words, DAYS) && hasMonth(words);
    }

    /** A time of the day and nothing else: what chats print beside a message, so no event's. */
    static boolean isBareClock(LineShape line) {
        return line.length() <= 5 && !line.hasLetters() && hasClock(line.text());
    }

    private static boolean hasClock(String words) {
        for (int i = 1; i + 2 < words.length(); i++) {
            if (words.charAt(i) == ':'
                    && isDigit(words.charAt(i - 1))
                    && isDigit(words.charAt(i + 1))
                    && isDigit(words.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasMonth(String words) {
        for (String month :
                new String[] {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"}) {
            int at = words.indexOf(month);
            if (at >= 0 && (at == 0 || !Character.isLetter(words.charAt(at - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWord(String words, ImmutableSet<String> set) {
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || isDivider(words.charAt(i))) {
                if (i > start && set.contains(words.substring(start, i))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean isDivider(char c) {
        return c == ' '
                || c == ','
                || c == '['
                || c == ']'
                || c == '('
                || c == ')'
                || c == ':'
                || c == '\u00A0'
                || c == '|';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isShort(LineShape line, int longest) {
        return line.length() <= longest && line.separators() == 0 && line.hasLetters();
    }
}
