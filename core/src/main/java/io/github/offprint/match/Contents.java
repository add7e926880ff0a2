package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.offprint.model.Paper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The papers as comparisons see them: those with one {@link PaperKey} are one content. Contents are numbered in the order in which
 * they first come, so that more papers change no number. Immutable.
 */
final class Contents {
    static final Contents NONE = new Contents(ImmutableList.of(), new HashMap<>(), 0);

    /**
     * One content.
     *
     * @param key its name
     * @param profile what is compared
     * @param positions the papers that have it, in ascending order
     */
    record Content(PaperKey key, Profile profile, ImmutableIntArray positions) {
        int first() {
            return positions.get(0);
        }

        boolean hasTwins() {
            return positions.length() > 1;
        }

        private Content and(ImmutableIntArray later) {
            return new Content(
                    key,
                    profile,
                    ImmutableIntArray.builder().addAll(positions).addAll(later).build());
        }
    }

    private final ImmutableList<Content> contents;

    /** Never changed once the constructor is left. */
    private final Map<PaperKey, Integer> numbers;

    private final int papers;

    private Contents(ImmutableList<Content> contents, Map<PaperKey, Integer> numbers, int papers) {
        this.contents = contents;
        this.numbers = numbers;
        this.papers = papers;
    }

    /** These, and the contents of more papers behind them. */
    Contents plus(List<Paper> more) {
        Map<PaperKey, Integer> known = new HashMap<>(numbers);
        List<Content> all = new ArrayList<>(contents);
        Map<Integer, ImmutableIntArray.Builder> twins = new HashMap<>();
        int position = papers;
        for (Paper paper : more) {
            PaperKey key = PaperKey.of(paper);
            Integer number = known.putIfAbsent(key, all.size());
            if (number == null) {
                all.add(new Content(key, Profile.of(paper), ImmutableIntArray.of(position)));
            } else {
                twins.computeIfAbsent(number, first -> ImmutableIntArray.builder())
                        .add(position);
            }
            position++;
        }
        twins.forEach((number, later) -> all.set(number, all.get(number).and(later.build())));
        return new Contents(ImmutableList.copyOf(all), known, position);
    }

    int size() {
        return contents.size();
    }

    /** How many papers there are. */
    int papers() {
        return papers;
    }

    Content get(int number) {
        return contents.get(number);
    }

    Profile profile(int number) {
        return contents.get(number).profile();
    }

    PaperKey key(int number) {
        return contents.get(number).key();
    }

    /** The number of a content; empty when no paper has it. */
    OptionalInt find(PaperKey key) {
        Integer number = numbers.get(key);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
