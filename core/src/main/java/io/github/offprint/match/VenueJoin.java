package io.github.offprint.match;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PaperField;
import io.github.offprint.model.Venue;
import io.github.offprint.model.VenueNames;
import java.util.Comparator;
import java.util.Optional;

/**
 * Takes where the paper was published before a preprint server, and a venue that the library knows before another; of several
 * papers that name this venue, the longest name, the acronym and the latest year.
 */
final class VenueJoin extends FieldJoin<Venue> {
    private static final VenueNames NAMES = VenueNames.standard();

    /** Which venue it is, whatever it is called. */
    private static final Comparator<Venue> SERIES = Comparator.comparing(VenueJoin::isPublication)
            .thenComparing(venue -> NAMES.knows(venue.name()))
            .thenComparing(VenueJoin::series);

    VenueJoin() {
        super(PaperField.VENUE);
    }

    private static boolean isPublication(Venue venue) {
        return VenueType.of(series(venue), NAMES.namesOf(venue.name())) != VenueType.PREPRINTS;
    }

    private static String series(Venue venue) {
        return NAMES.keyOf(venue.name());
    }

    @Override
    Optional<Venue> find(Paper paper) {
        return paper.venue();
    }

    @Override
    void put(Paper.Builder paper, Venue value) {
        paper.venue(value);
    }

    @Override
    Venue join(ImmutableList<Venue> values) {
        Venue greatest = values.stream().max(SERIES).orElseThrow();
        ImmutableList<Venue> same = values.stream()
                .filter(venue -> SERIES.compare(venue, greatest) == 0)
                .collect(toImmutableList());
        String name = same.stream().map(Venue::name).max(TextOrder.LABELS).orElseThrow();
        Optional<String> acronym =
                same.stream().flatMap(venue -> venue.acronym().stream()).max(TextOrder.LABELS);
        Optional<Integer> year =
                same.stream().flatMap(venue -> venue.year().stream().boxed()).max(Comparator.naturalOrder());
        return Venue.of(name).withAcronym(acronym.orElse(null)).withYear(year.orElse(null));
    }

    @Override
    boolean isIn(Venue value, Venue joined) {
        boolean sameSeries = SERIES.compare(value, joined) == 0;
        boolean gaveAcronym = value.acronym().isPresent() && value.acronym().equals(joined.acronym());
        boolean gaveYear = value.year().isPresent() && value.year().equals(joined.year());
        return sameSeries && (value.name().equals(joined.name()) || gaveAcronym || gaveYear);
    }

    @Override
    String text(Venue venue) {
        return venue.year().isPresent() ? venue.name() + " " + venue.year().getAsInt() : venue.name();
    }

    /** A paper was on a preprint server beside where it was published. */
    @Override
    boolean agree(Venue one, Venue other) {
        if (!isPublication(one) || !isPublication(other)) {
            return true;
        }
        return series(one).equals(series(other)) && Agreement.agree(one.year(), other.year());
    }
}
