package io.github.offprint.query;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names by which the library knows venues, from the resource {@code venues.txt}. Immutable. */
final class VenueNames {
    private static final String RESOURCE = "venues.txt";
    private static final Splitter NAMES = Splitter.on(" | ");

    /** From the key of each name to all names of the venue, the usual one first. */
    private final ImmutableMap<String, ImmutableSet<String>> venues;

    private VenueNames(ImmutableMap<String, ImmutableSet<String>> venues) {
        this.venues = venues;
    }

    /** Read when a venue is first asked for. */
    private static final class Standard {
        static final VenueNames NAMES = read();

        private static VenueNames read() {
            try {
                return of(
                        Resources.readLines(Resources.getResource(VenueNames.class, RESOURCE), StandardCharsets.UTF_8));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    static VenueNames standard() {
        return Standard.NAMES;
    }

    /**
     * Reads lines of names.
     *
     * @throws IllegalArgumentException when two venues have a name in common
     */
    static VenueNames of(Iterable<String> lines) {
        Map<String, ImmutableSet<String>> venues = new LinkedHashMap<>();
        for (String line : lines) {
            if (!line.isEmpty() && line.charAt(0) != '#') {
                ImmutableSet<String> names = ImmutableSet.copyOf(NAMES.split(line));
                names.forEach(name -> put(venues, name, names));
            }
        }
        return new VenueNames(ImmutableMap.copyOf(venues));
    }

    private static void put(Map<String, ImmutableSet<String>> venues, String name, ImmutableSet<String> names) {
        ImmutableSet<String> before = venues.put(VenueKey.loose(name), names);
        if (before != null && !before.equals(names)) {
            throw new IllegalArgumentException("a name of two venues: " + name + " in " + before + " and " + names);
        }
    }

    /** How many venues there are. */
    int size() {
        return ImmutableSet.copyOf(venues.values()).size();
    }

    /** The same for all names of a venue; empty for a text without a word. */
    String keyOf(String printed) {
        ImmutableSet<String> names = find(printed);
        return names == null
                ? VenueKey.strict(printed)
                : VenueKey.strict(names.iterator().next());
    }

    /** The usual name of a known venue; of another, the printed name without the year at its end. */
    String labelOf(String printed) {
        ImmutableSet<String> names = find(printed);
        return names == null ? VenueKey.withoutYear(printed) : names.iterator().next();
    }

    /** All names of a known venue, the usual one first; of another, the printed one alone. */
    ImmutableSet<String> namesOf(String printed) {
        ImmutableSet<String> names = find(printed);
        return names == null ? ImmutableSet.of(printed) : names;
    }

    private @Nullable ImmutableSet<String> find(String printed) {
        for (String piece : VenueKey.pieces(printed)) {
            ImmutableSet<String> names = venues.get(VenueKey.loose(piece));
            if (names != null) {
                return names;
            }
        }
        return null;
    }
}
