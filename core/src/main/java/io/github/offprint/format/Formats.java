package io.github.offprint.format;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.offprint.source.Head;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/**
 * A set of formats with one format for each id, iterated in the order of the ids. Immutable and thread-safe.
 */
public final class Formats implements Iterable<PaperFormat> {
    private final ImmutableSortedMap<String, PaperFormat> byId;

    private Formats(Map<String, PaperFormat> byId) {
        this.byId = ImmutableSortedMap.copyOf(byId);
    }

    /**
     * A set of these formats.
     *
     * @throws IllegalArgumentException when two of them have one id
     */
    public static Formats of(PaperFormat... formats) {
        return of(Arrays.asList(formats));
    }

    /**
     * A set of these formats.
     *
     * @throws IllegalArgumentException when two of them have one id
     */
    public static Formats of(Iterable<? extends PaperFormat> formats) {
        Map<String, PaperFormat> byId = new HashMap<>();
        for (PaperFormat format : formats) {
            PaperFormat other = byId.put(format.id(), format);
            if (other != null) {
                throw new IllegalArgumentException("two formats have the id " + format.id() + ": "
                        + other.getClass().getName() + " and "
                        + format.getClass().getName());
            }
        }
        return new Formats(byId);
    }

    /**
     * The formats on the class path and the module path that name themselves as services: with the parsers artifact all
     * formats of the library, without it those of core.
     *
     * @throws java.util.ServiceConfigurationError when a named format cannot be made
     */
    public static Formats discovered() {
        return of(ServiceLoader.load(PaperFormat.class));
    }

    /** These formats and one more, which takes the place of the one that has its id. */
    public Formats with(PaperFormat format) {
        Map<String, PaperFormat> more = new HashMap<>(byId);
        more.put(format.id(), format);
        return new Formats(more);
    }

    /** Those of the formats that can read. */
    public Formats readable() {
        return only(PaperFormat::canRead);
    }

    /** Those of the formats that can write. */
    public Formats writable() {
        return only(PaperFormat::canWrite);
    }

    private Formats only(Predicate<PaperFormat> wanted) {
        return of(byId.values().stream().filter(wanted).collect(toImmutableList()));
    }

    /** The formats in the order of their ids. */
    public ImmutableList<PaperFormat> list() {
        return byId.values().asList();
    }

    /** The ids in their order. */
    public ImmutableSet<String> ids() {
        return byId.keySet();
    }

    /** The format of an id. */
    public Optional<PaperFormat> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The format of an id.
     *
     * @throws IllegalArgumentException when there is none; the message names those there are
     */
    public PaperFormat get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "no format has the id \"" + id + "\"; there are " + String.join(", ", ids())));
    }

    /**
     * The one format of a file name extension.
     *
     * @param extension without the dot, in any case
     * @throws IllegalArgumentException when there is none, or several; the message names them
     */
    public PaperFormat byExtension(String extension) {
        Formats fitting = only(format -> format.extensions().contains(Ascii.toLowerCase(extension)));
        if (fitting.byId.size() == 1) {
            return fitting.list().get(0);
        }
        throw new IllegalArgumentException(
                fitting.byId.isEmpty()
                        ? "no format has the extension \"" + extension + "\"; name one of " + String.join(", ", ids())
                        : "several formats have the extension \"" + extension + "\"; name one of "
                                + String.join(", ", fitting.ids()));
    }

    /**
     * The one format that a file is of by its name, a compression suffix left aside.
     *
     * @throws IllegalArgumentException when there is none, or several; the message names them
     */
    public PaperFormat byFileName(String name) {
        return byExtension(Head.extensionOf(name));
    }

    /**
     * The formats that an input may be of, the likeliest first: by confidence, then those whose extension the input has, then
     * by id. Empty when no format that can read claims it.
     */
    public ImmutableList<Candidate> detect(Head head) {
        String extension = head.extension();
        Comparator<Candidate> likeliest = comparingDouble(
                        (Candidate candidate) -> -candidate.detection().confidence())
                .thenComparing(candidate -> !candidate.format().extensions().contains(extension))
                .thenComparing(comparing(candidate -> candidate.format().id()));
        return StreamSupport.stream(spliterator(), false)
                .filter(PaperFormat::canRead)
                .map(format -> new Candidate(format, format.detect(head)))
                .filter(candidate -> candidate.detection().isPossible())
                .sorted(likeliest)
                .collect(toImmutableList());
    }

    /** Iterates in the order of the ids. */
    @Override
    public Iterator<PaperFormat> iterator() {
        return byId.values().iterator();
    }

    /** Gives the ids. */
    @Override
    public String toString() {
        return ids().toString();
    }
}
