package io.github.offprint.parsers.bibtex;

import com.google.common.base.Ascii;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The entries that may be parents of others, in bounded memory: volumes and data ({@code proceedings}, {@code book}, {@code
 * xdata} and their like) up to four million characters of them, other entries up to a quarter of a million, the oldest
 * forgotten first; and every entry that waits for its own parents.
 */
final class Parents {
    private static final int VOLUMES = 1 << 22;
    private static final int OTHERS = 1 << 18;

    private final Shelf volumes = new Shelf(VOLUMES);
    private final Shelf others = new Shelf(OTHERS);
    private final Map<String, RawEntry> waiting = new HashMap<>();

    /** The entry of a key, whose case does not count; null when it is not known. */
    @Nullable
    RawEntry find(String key) {
        String folded = Ascii.toLowerCase(key);
        RawEntry volume = volumes.entries.get(folded);
        RawEntry other = volume == null ? others.entries.get(folded) : volume;
        return other == null ? waiting.get(folded) : other;
    }

    /** Remembers an entry; the first of a key counts. */
    void add(RawEntry entry) {
        if (!entry.key().isEmpty()) {
            (EntryType.isVolume(entry.type()) ? volumes : others).add(entry);
        }
    }

    /** Remembers an entry until it is {@linkplain #release released}. */
    void hold(RawEntry entry) {
        waiting.putIfAbsent(Ascii.toLowerCase(entry.key()), entry);
    }

    void release(RawEntry entry) {
        waiting.remove(Ascii.toLowerCase(entry.key()), entry);
    }

    private static final class Shelf {
        private final Map<String, RawEntry> entries = new LinkedHashMap<>();
        private final int room;
        private long taken;

        Shelf(int room) {
            this.room = room;
        }

        void add(RawEntry entry) {
            if (entries.putIfAbsent(Ascii.toLowerCase(entry.key()), entry) == null) {
                taken += entry.text().length();
            }
            Iterator<RawEntry> oldest = entries.values().iterator();
            while (taken > room && oldest.hasNext()) {
                taken -= oldest.next().text().length();
                oldest.remove();
            }
        }
    }
}
