package io.github.offprint.query.language;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.offprint.query.language.Path.Step;
import java.util.Optional;

/**
 * Reads the path before a colon or a comparison, or in a list of fields.
 *
 * <pre>
 * path = (name / "extra." key) *("." name)
 * key  = name [":" name] / QUOTE *(character / escape) QUOTE
 * name = 1*(letter / digit / "_" / "-" / "+")
 * </pre>
 */
final class PathReader {
    private static final String EXTRA = "extra";

    private final Scan scan;
    private final int start;
    private final Place place;

    /** Where a path stands. */
    private enum Place {
        /** Before a colon or a comparison. */
        BEFORE_A_VALUE,
        /** In a list of fields. */
        ALONE
    }

    private PathReader(Scan scan, Place place) {
        this.scan = scan;
        this.start = scan.position();
        this.place = place;
    }

    /** Reads a path if one stands at the place with a colon or a comparison behind it, and stays there otherwise. */
    static Optional<Path> find(Scan scan) {
        return new PathReader(scan, Place.BEFORE_A_VALUE).find();
    }

    /** Reads a path that stands alone, as in {@code has:doi}. */
    static Path read(Scan scan) {
        return new PathReader(scan, Place.ALONE).alone();
    }

    private Optional<Path> find() {
        Optional<Path> path = path();
        if (path.isPresent() && isValueNext()) {
            return path;
        }
        scan.moveTo(start);
        return Optional.empty();
    }

    /** Blanks may stand before a comparison, not before a colon, which often ends a word of a title. */
    private boolean isValueNext() {
        if (scan.peek() == ':') {
            return true;
        }
        scan.skipBlanks();
        return Comparison.startsAt(scan.peek());
    }

    private Path alone() {
        Path path = path().orElseThrow(() -> scan.error(start, "a field is expected, not " + scan.found()));
        if (scan.peek() != ',') {
            scan.requireBreak();
        }
        return path;
    }

    private Optional<Path> path() {
        String name = word();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (Ascii.equalsIgnoreCase(name, EXTRA) && scan.accept('.')) {
            name = EXTRA + ':' + key();
        }
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        while (scan.accept('.')) {
            int step = scan.position();
            steps.add(new Step(word(), step));
        }
        return Optional.of(new Path(name, steps.build(), start));
    }

    private String key() {
        int from = scan.position();
        if (ValueReader.isQuote(scan.peek())) {
            return ValueReader.readKey(scan);
        }
        String first = word();
        int colon = scan.position();
        if (scan.accept(':') && !word().isEmpty() && endsKey()) {
            return scan.since(from);
        }
        scan.moveTo(colon);
        return first;
    }

    /** Keys are written {@code format:field}, so that the colon before the value is the second one. */
    private boolean endsKey() {
        char c = scan.peek();
        return place == Place.ALONE || c == ':' || c == '.' || Comparison.startsAt(c);
    }

    private String word() {
        int from = scan.position();
        while (!scan.atEnd() && isNameCharacter(scan.peek())) {
            scan.next();
        }
        return scan.since(from);
    }

    /** Letters of any script and a plus, so that {@code título:} and {@code +title:} are unknown fields and not words. */
    private static boolean isNameCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '+';
    }
}
