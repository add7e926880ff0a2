package io.github.offprint.match;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.match.TitleScanner.Segment;
import io.github.offprint.text.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * What counts of a title: its words, folded, without markup, without notes of its {@linkplain Genre genre} and {@linkplain Marker
 * markers}.
 *
 * @param key the letters and digits of all words
 * @param words all words in order
 * @param content the words that are no small ones, in order
 * @param segments the letters and digits of each segment, where there are several
 * @param numerals the numbers
 * @param marker what it says about being about another paper
 * @param recurring whether it is one that comes again with every issue
 * @param cut whether it says itself that it was cut
 * @param pairs a glance at the key
 */
record Title(
        String key,
        ImmutableList<String> words,
        ImmutableList<String> content,
        ImmutableList<String> segments,
        Numerals numerals,
        Marker marker,
        boolean recurring,
        boolean cut,
        LetterPairs pairs) {
    /** Whether a title has them is up to the listing. */
    private static final ImmutableSet<String> SMALL = ImmutableSet.of(
            "a", "an", "the", "of", "in", "on", "and", "for", "to", "with", "by", "from", "at", "as", "is", "are",
            "its", "it", "via", "und", "der", "die", "das", "de", "la", "le", "les", "et", "des", "el");

    static Title of(String printed) {
        String folded = Folding.CASE_AND_ACCENTS.fold(Markup.undone(printed));
        List<Segment> all = TitleScanner.segments(folded);
        List<Segment> kept = new ArrayList<>(all);
        Marker marker = takeMarker(kept);
        takeGenre(kept);
        ImmutableList<String> words = words(kept);
        String key = key(words, folded);
        return new Title(
                key,
                words,
                words.stream().filter(word -> !SMALL.contains(word)).collect(toImmutableList()),
                segments(kept),
                Numerals.of(kept),
                marker,
                RecurringTitles.isRecurring(words(all)),
                TitleScanner.isCut(folded),
                LetterPairs.of(key));
    }

    /** A title of nothing but signs is what it is. */
    private static String key(List<String> words, String folded) {
        return words.isEmpty() ? folded : String.join("", words);
    }

    /** Takes out the segment that is a marker, if something else is left, or the words of one at the start. */
    private static Marker takeMarker(List<Segment> segments) {
        for (int i = 0; i < segments.size() && segments.size() > 1; i++) {
            Marker marker = Marker.of(segments.get(i));
            boolean outside = segments.get(i).inParentheses() || i == 0 || i + 1 == segments.size();
            if (marker != Marker.NONE && outside) {
                segments.remove(i);
                return marker;
            }
        }
        return segments.isEmpty() ? Marker.NONE : takeLeading(segments);
    }

    private static Marker takeLeading(List<Segment> segments) {
        Segment first = segments.get(0);
        int words = Marker.leading(first.words());
        if (words == 0) {
            return segments.size() == 1 ? Marker.of(first) : Marker.NONE;
        }
        segments.set(0, new Segment(first.words().subList(words, first.words().size()), first.inParentheses()));
        return first.words().subList(0, words).stream()
                .map(Marker::ofWord)
                .filter(marker -> marker != Marker.NONE)
                .findFirst()
                .orElse(Marker.NONE);
    }

    private static void takeGenre(List<Segment> segments) {
        for (int i = segments.size() - 1; i >= 0 && segments.size() > 1; i--) {
            boolean outside = segments.get(i).inParentheses() || i == 0 || i + 1 == segments.size();
            if (outside && Genre.isNote(segments.get(i).words())) {
                segments.remove(i);
            }
        }
    }

    private static ImmutableList<String> words(List<Segment> segments) {
        ImmutableList.Builder<String> words = ImmutableList.builder();
        segments.forEach(segment -> words.addAll(segment.words()));
        return words.build();
    }

    private static ImmutableList<String> segments(List<Segment> segments) {
        return segments.size() < 2
                ? ImmutableList.of()
                : segments.stream()
                        .map(segment -> String.join("", segment.words()))
                        .collect(toImmutableList());
    }

    /** The letters and digits before the first separator: the title without its subtitle. */
    String mainKey() {
        return segments.isEmpty() ? key : segments.get(0);
    }
}
