package io.github.offprint.match;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import io.github.offprint.model.Paper;
import io.github.offprint.text.Blanks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The papers as comparisons see them: those with one {@link PaperKey} are one content. Contents are numbered in the order in which
 * they first come, so that more papers change no number. Immutable.
 */
final class Contents {
    static final Contents NONE = new Contents(ImmutableList.of(), 0);

    private final ImmutableList<Content> contents;
    private final int papers;
    private final Comparator<Integer> order;

    private Contents(ImmutableList<Content> contents, int papers) {
        this.contents = contents;
        this.papers = papers;
        this.order = Comparator.comparing((Integer content) -> profile(content).titleKey())
                .thenComparing(content -> profile(content).paper().year().orElse(0))
                .thenComparing(
                        content -> Blanks.collapse(profile(content).paper().title()))
                .thenComparing(this::key);
    }

    /** These, and the contents of more papers behind them. */
    Contents plus(List<Paper> more) {
        Growth growth = new Growth(contents);
        int position = papers;
        for (Paper paper : more) {
            growth.add(paper, position++);
        }
        return new Contents(growth.all(), position);
    }

    /** Numbers contents. Only those that share their title need a key, which costs more than the rest. */
    private static final class Growth {
        private final List<Content> contents = new ArrayList<>();
        private final Map<String, Integer> titles = new HashMap<>();
        private final Map<PaperKey, Integer> keys = new HashMap<>();
        private final Map<Integer, ImmutableIntArray.Builder> twins = new HashMap<>();

        Growth(List<Content> known) {
            for (Content content : known) {
                number(content.profile().paper(), content::key);
                contents.add(content);
            }
        }

        void add(Paper paper, int position) {
            int number = number(paper, () -> PaperKey.of(paper));
            if (number == contents.size()) {
                contents.add(Content.of(paper, position));
            } else {
                twins.computeIfAbsent(number, first -> ImmutableIntArray.builder())
                        .add(position);
            }
        }

        /** The number of the content of a paper, which is the next one when there is none like it. */
        private int number(Paper paper, Supplier<PaperKey> key) {
            int next = contents.size();
            Integer first = titles.putIfAbsent(Blanks.collapse(paper.title()), next);
            if (first == null) {
                return next;
            }
            keys.putIfAbsent(contents.get(first).key(), first);
            Integer known = keys.putIfAbsent(key.get(), next);
            return known == null ? next : known;
        }

        ImmutableList<Content> all() {
            twins.forEach(
                    (number, later) -> contents.set(number, contents.get(number).and(later.build())));
            return ImmutableList.copyOf(contents);
        }
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

    /** Of two contents: by title and year, and by the key only where that does not tell; so by nothing but what they are. */
    Comparator<Integer> order() {
        return order;
    }

    /** The number of each content by its key. */
    ImmutableMap<PaperKey, Integer> byKey() {
        ImmutableMap.Builder<PaperKey, Integer> numbers = ImmutableMap.builderWithExpectedSize(size());
        for (int number = 0; number < size(); number++) {
            numbers.put(key(number), number);
        }
        return numbers.buildOrThrow();
    }
}
