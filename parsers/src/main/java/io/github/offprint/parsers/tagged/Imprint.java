package io.github.offprint.parsers.tagged;

import io.github.offprint.model.Publication;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one record that say where in a publication a paper stands and who publishes it, until all of them are known. Of
 * several for the same the one of the lowest rank is taken, as in a {@link Slot}. Not thread-safe.
 */
public final class Imprint {
    private final Slot volumes = new Slot();
    private final Slot numbers = new Slot();
    private final Slot firstPages = new Slot();
    private final Slot lastPages = new Slot();
    private final Slot pages = new Slot();
    private final Slot publishers = new Slot();

    /** Nothing yet. */
    public Imprint() {}

    /** Takes a volume. */
    public void volume(Field field) {
        volumes.offer(1, field);
    }

    /** Takes a number within the volume. */
    public void number(int rank, Field field) {
        numbers.offer(rank, field);
    }

    /** Takes the first page. */
    public void firstPage(Field field) {
        firstPages.offer(1, field);
    }

    /** Takes the last page. */
    public void lastPage(Field field) {
        lastPages.offer(1, field);
    }

    /** Takes all pages in one, or what is printed in their place. */
    public void pages(int rank, Field field) {
        pages.offer(rank, field);
    }

    /** Takes a publisher. */
    public void publisher(Field field) {
        publishers.offer(1, field);
    }

    /** What the fields say together. */
    public Publication publication(Draft draft) {
        return Publication.NONE
                .withVolume(draft.text(volumes).orElse(null))
                .withNumber(draft.text(numbers).orElse(null))
                .withPages(pages(draft))
                .withPublisher(draft.text(publishers).orElse(null));
    }

    /** First and last page, else the pages in one. A last page alone says nothing of where a paper is. */
    private @Nullable String pages(Draft draft) {
        Optional<String> first = draft.text(firstPages);
        Optional<Field> last = draft.choose(lastPages);
        Optional<Field> inOne = draft.choose(pages);
        if (first.isEmpty()) {
            last.ifPresent(draft::keep);
            return inOne.map(draft::line).orElse(null);
        }
        inOne.ifPresent(draft::keep);
        return last.map(page -> first.get() + "-" + draft.line(page)).orElse(first.get());
    }
}
