package io.github.offprint.model;

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

/**
 * The names by which the library knows venues: {@code NeurIPS}, {@code NIPS} and {@code Advances in Neural Information Processing
 * Systems 29} are one. What else a listing prints with a name does not count: years, ordinals, sponsors, {@code Proceedings of}.
 * Immutable and thread-safe. The names come from the resource {@code venues.txt}.
 */
public final class VenueNames {
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

    /** The names that come with the library. */
    public static VenueNames standard() {
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
    public String keyOf(String printed) {
        ImmutableSet<String> names = find(printed);
        return names == null
                ? VenueKey.strict(printed)
                : VenueKey.strict(names.iterator().next());
    }

    /** The usual name of a known venue; of another, the printed name without the year at its end. */
    public String labelOf(String printed) {
        ImmutableSet<String> names = find(printed);
        return names == null ? VenueKey.withoutYear(printed) : names.iterator().next();
    }

    /** All names of a known venue, the usual one first; of another, the printed one alone. */
    public ImmutableSet<String> namesOf(String printed) {
        ImmutableSet<String> names = find(printed);
        return names == null ? ImmutableSet.of(printed) : names;
    }

    /** Whether the library has a name like this one. */
    public boolean knows(String printed) {
        return find(printed) != null;
    }

    /** The last word that counts of each name of a venue, folded: a printed name that ends in another word is not one of them. */
    public ImmutableSet<String> lastWordsOf(String printed) {
        return namesOf(printed).stream()
                .flatMap(name -> VenueKey.pieces(name).stream())
                .map(VenueKey::loose)
                .map(loose -> loose.substring(loose.lastIndexOf(' ') + 1))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Whether a word of a printed name, in ASCII letters of any case, does not count at its end, as {@code Proceedings} does not. */
    public static boolean isLeftOut(String printed, int start, int end) {
        return VenueKey.isLeftOut(printed, start, end);
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
