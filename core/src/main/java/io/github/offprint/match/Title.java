package io.github.offprint.match;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.match.TitleScanner.Segment;
import io.github.offprint.text.Folding;
import java.util.List;

/**
 * What counts of a title: its words, folded, without markup, without notes of its {@linkplain Genre genre} and {@linkplain Marker
 * markers}.
 *
 * @param key the letters and digits of all words
 * @param main those before the first separator
 * @param outer those outside parentheses
 * @param segments those of each segment, where there are several, notes of genre among them
 * @param words all words in order
 * @param content the words that are no small ones, in order
 * @param acronyms the words that are printed with several capitals, in small letters
 * @param numerals the numbers
 * @param marker what it says about being about another paper
 * @param genre what a note that was left out says it is
 * @param recurring whether it is one that comes again with every issue
 * @param cut whether it says itself that it was cut
 * @param pairs a glance at the key
 */
record Title(
        String key,
        String main,
        String outer,
        ImmutableList<String> segments,
        ImmutableList<String> words,
        ImmutableList<String> content,
        ImmutableSet<String> acronyms,
        Numerals numerals,
        Marker marker,
        Genre genre,
        boolean recurring,
        boolean cut,
        LetterPairs pairs) {
    /** Whether a title has them is up to the listing. */
    private static final ImmutableSet<String> SMALL = ImmutableSet.of(
            "a", "an", "the", "of", "in", "on", "and", "for", "to", "with", "by", "from", "at", "as", "is", "are",
            "its", "it", "via", "into", "und", "der", "die", "das", "de", "la", "le", "les", "et", "des", "el");

    static Title of(String printed) {
        String plain = Markup.undone(printed);
        String folded = Folding.CASE_AND_ACCENTS.fold(plain);
        List<Segment> segments = Tails.cut(TitleScanner.segments(folded));
        boolean recurring = RecurringTitles.isRecurring(words(segments));
        Marker marker = takeMarker(segments);
        ImmutableList<String> all = keys(segments);
        Genre genre = takeGenre(segments);
        ImmutableList<String> words = words(segments);
        // A title of nothing but signs is what it is.
        String key = words.isEmpty() ? folded : String.join("", words);
        return new Title(
                key,
                segments.isEmpty() ? key : joined(segments.get(0)),
                outer(segments),
                all.size() < 2 ? ImmutableList.of() : all,
                words,
                words.stream().filter(word -> !SMALL.contains(word)).collect(toImmutableList()),
                Acronyms.of(plain),
                Numerals.of(segments),
                marker,
                genre,
                recurring,
                TitleScanner.isCut(folded),
                LetterPairs.of(key));
    }

    /** The small words of a title, which count only where the other one has a typo in them. */
    static ImmutableList<String> smallWords(Title title) {
        return title.words.stream().filter(SMALL::contains).collect(toImmutableList());
    }

    /** Takes out the segment that is a marker, if something else is left, or the words of one at the start. */
    private static Marker takeMarker(List<Segment> segments) {
        for (int i = 0; i < segments.size() && segments.size() > 1; i++) {
            Marker marker = isOutside(segments, i) ? Marker.of(segments.get(i).words()) : Marker.NONE;
            if (marker != Marker.NONE) {
                segments.remove(i);
                return marker;
            }
        }
        return segments.isEmpty() ? Marker.NONE : takeLeading(segments);
    }

    /** At the start or end, or in parentheses. */
    private static boolean isOutside(List<Segment> segments, int at) {
        return at == 0 || at + 1 == segments.size() || segments.get(at).inParentheses();
    }

    private static Marker takeLeading(List<Segment> segments) {
        Segment first = segments.get(0);
        ImmutableList<String> words = first.words();
        int marking = Marker.leading(words);
        if (marking == 0) {
            return segments.size() == 1 ? Marker.of(words) : Marker.NONE;
        }
        segments.set(0, new Segment(words.subList(marking, words.size()), first.inParentheses()));
        return words.subList(0, marking).stream()
                .map(Marker::ofWord)
                .filter(marker -> marker != Marker.NONE)
                .findFirst()
                .orElse(Marker.NONE);
    }

    private static Genre takeGenre(List<Segment> segments) {
        Genre taken = takeLeadingGenre(segments);
        for (int i = segments.size() - 1; i >= 0 && segments.size() > 1; i--) {
            Genre said = isOutside(segments, i) ? genre(segments.get(i).words()) : Genre.NONE;
            if (said != Genre.NONE) {
                segments.remove(i);
                taken = said;
            }
        }
        return taken;
    }

    /** {@code Trees - Guest Editor's Foreword} is the foreword of the issue on trees. */
    private static Genre genre(ImmutableList<String> words) {
        Genre said = Genre.of(words);
        boolean column = said == Genre.NONE && words.size() > 1 && RecurringTitles.isRecurring(words);
        return column ? Genre.OTHER : said;
    }

    /** {@code Tutorial on Trees}. */
    private static Genre takeLeadingGenre(List<Segment> segments) {
        ImmutableList<String> words =
                segments.isEmpty() ? ImmutableList.of() : segments.get(0).words();
        if (words.size() < 4 || !Genre.isLeading(words.get(0), words.get(1))) {
            return Genre.NONE;
        }
        segments.set(
                0, new Segment(words.subList(2, words.size()), segments.get(0).inParentheses()));
        return Genre.OTHER;
    }

    private static ImmutableList<String> words(List<Segment> segments) {
        if (segments.size() == 1) {
            return segments.get(0).words();
        }
        ImmutableList.Builder<String> words = ImmutableList.builder();
        segments.forEach(segment -> words.addAll(segment.words()));
        return words.build();
    }

    private static ImmutableList<String> keys(List<Segment> segments) {
        return segments.stream().map(Title::joined).collect(toImmutableList());
    }

    private static String outer(List<Segment> segments) {
        StringBuilder outer = new StringBuilder();
        segments.stream().filter(segment -> !segment.inParentheses()).forEach(segment -> outer.append(joined(segment)));
        return outer.toString();
    }

    private static String joined(Segment segment) {
        return String.join("", segment.words());
    }
}
