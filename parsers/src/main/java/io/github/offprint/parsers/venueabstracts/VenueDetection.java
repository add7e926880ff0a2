package io.github.offprint.parsers.venueabstracts;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import io.github.offprint.format.Detection;
import io.github.offprint.parsers.lines.Block;
import io.github.offprint.parsers.lines.HeadSurvey;
import io.github.offprint.parsers.lines.Layout;
import io.github.offprint.parsers.lines.LineShape;
import io.github.offprint.parsers.lines.Piece;
import io.github.offprint.source.Head;
import java.util.HashSet;
import java.util.Set;

/** Says from the head of an input whether it is a list with venues: the venue lines tell, by their words or by coming again. */
final class VenueDetection {
    private static final ImmutableSet<VenueLine> TITLE = Sets.immutableEnumSet(VenueLine.TITLE, VenueLine.TITLE_REST);

    private int records;
    private int known;
    private int uncertain;
    private final Multiset<String> venues = HashMultiset.create();
    private final Set<String> titles = new HashSet<>();

    private VenueDetection() {}

    static Detection of(Head head) {
        if (HeadSurvey.isForeign(head)) {
            return Detection.none();
        }
        VenueDetection detection = new VenueDetection();
        HeadSurvey.blocks(head, VenueGrammar.GRAMMAR).forEach(detection::count);
        return detection.verdict();
    }

    private void count(Block<VenueLine> block) {
        uncertain += block.layout().kind() == Layout.Kind.UNCERTAIN ? 1 : 0;
        if (!block.has(VenueLine.TITLE) || !block.has(VenueLine.VENUE)) {
            return;
        }
        records++;
        for (Piece<VenueLine> piece : block.pieces(VenueLine.VENUE)) {
            known += VenueWords.isVenue(piece.shape()) ? 1 : 0;
            if (mayBeVenue(piece.shape())) {
                venues.add(piece.text());
            }
        }
        titles.add(block.joined(TITLE));
    }

    /** Kinds, sessions, rooms and times come again too, and so do the marks of a card, which are one word. */
    private static boolean mayBeVenue(LineShape line) {
        return line.words() > 1 && !line.saysEvent() && !line.saysPlace() && !line.saysCalendar();
    }

    private Detection verdict() {
        if (records == 0) {
            return Detection.none();
        }
        double share = (double) records / (records + uncertain);
        if (known > 0) {
            return Detection.of((known > 1 ? 0.85 : 0.7) * share, "a line with the venue below each title");
        }
        boolean again = venues.entrySet().stream()
                .anyMatch(entry -> entry.getCount() > 1 && !titles.contains(entry.getElement()));
        return again
                ? Detection.of(0.8 * share, "the same line below each title, as a venue stands")
                : Detection.of(0.15 * share, "a short line between title and abstract");
    }
}
