package io.github.offprint.match;

import io.github.offprint.model.Identifier;
import io.github.offprint.model.Paper;
import io.github.offprint.model.Venue;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * Papers of a world with so few titles, people and venues that most pairs of them have something in common: copies, versions,
 * contradictions, prefaces, and chains of them.
 */
final class SmallWorld {
    private static final Arbitrary<String> TITLES = Arbitraries.of(
            "Reading Lamps in the Fog: A Study of Lanterns",
            "Reading lamps in the fog",
            "Reading Lamps in the Frog: a study of lanterns",
            "A Study of Lanterns: Reading Lamps in the Fog",
            "Reading Lamps in the Fog, Part II",
            "Erratum: Reading Lamps in the Fog",
            "Counting Quiet Rivers with Slow Boats",
            "Counting quiet rivers with slow boats and oars",
            "Editorial",
            "Lamps");

    private static final Arbitrary<List<String>> AUTHORS = Arbitraries.of(
            List.of("Ines Alderwood", "Tomas Quill", "Mira Okonedo"),
            List.of("Ines Alderwood", "Tomas Quill"),
            List.of("I. Alderwood", "T. Quill", "M. Okonedo"),
            List.of("Tomas Quill"),
            List.of("Sefa Brandt"),
            List.of());

    private static final Arbitrary<Venue> VENUES =
            Arbitraries.of(Venue.of("ICLR"), Venue.of("NeurIPS"), Venue.of("CoRR"), Venue.of("Journal of Lamps"));

    private static final Arbitrary<Identifier> IDENTIFIERS = Arbitraries.of(
                    "doi:10.5555/1", "doi:10.5555/2", "arxiv:2101.99999v1", "arxiv:2101.99999v2")
            .map(Identifier::parse);

    private SmallWorld() {}

    static Arbitrary<List<Paper>> listings(int largest) {
        return papers().list().ofMaxSize(largest);
    }

    static Arbitrary<Paper> papers() {
        return Combinators.combine(
                        TITLES,
                        AUTHORS,
                        Arbitraries.of(2001, 2002, 2009).injectNull(0.4),
                        VENUES.injectNull(0.6),
                        IDENTIFIERS.injectNull(0.7))
                .as(SmallWorld::paper);
    }

    private static Paper paper(
            String title,
            List<String> authors,
            @Nullable Integer year,
            @Nullable Venue venue,
            @Nullable Identifier identifier) {
        Paper.Builder paper = Paper.titled(title).venue(venue);
        authors.forEach(paper::author);
        if (year != null) {
            paper.year(year);
        }
        if (identifier != null) {
            paper.identifier(identifier);
        }
        return paper.build();
    }
}
