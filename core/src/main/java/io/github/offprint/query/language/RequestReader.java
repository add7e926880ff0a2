package io.github.offprint.query.language;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.offprint.query.Field;
import io.github.offprint.query.FieldSet;
import io.github.offprint.query.Order;
import io.github.offprint.query.Order.Missing;
import io.github.offprint.query.OrderedField;
import io.github.offprint.query.Query;
import io.github.offprint.text.Blanks;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads a request: a query and what stands behind it.
 *
 * <pre>
 * request = [query] *("sort:" orders / "offset:" number / "limit:" number)
 * orders  = order *("," order)
 * order   = ["-"] path [".missing-first" / ".missing-last"]
 * </pre>
 */
final class RequestReader {
    private static final ImmutableSet<String> CLAUSES = ImmutableSet.of(Names.SORT, Names.OFFSET, Names.LIMIT);

    static final ImmutableMap<String, Missing> MISSING =
            ImmutableMap.of("missing-first", Missing.FIRST, "missing-last", Missing.LAST);

    private final Scan scan;
    private final FieldSet fields;
    private final Vocabulary vocabulary;

    private Order order = Order.of();
    private int offset;
    private OptionalInt limit = OptionalInt.empty();

    RequestReader(Scan scan, FieldSet fields) {
        this.scan = scan;
        this.fields = fields;
        this.vocabulary = new Vocabulary(Vocabulary.checked(fields), scan);
    }

    /** Whether a clause of a request stands at the place. */
    static boolean startsAt(Scan scan) {
        int place = scan.position();
        boolean starts = find(scan).isPresent();
        scan.moveTo(place);
        return starts;
    }

    private static Optional<String> find(Scan scan) {
        return PathReader.find(scan)
                .filter(path -> path.steps().isEmpty())
                .map(path -> Ascii.toLowerCase(path.name()))
                .filter(CLAUSES::contains);
    }

    QueryRequest read() {
        scan.skipBlanks();
        Query query = startsAt(scan)
                ? Query.everything()
                : new QueryReader(scan, fields)
                        .expression()
                        .endingBefore(() -> startsAt(scan))
                        .whole();
        Set<String> read = new HashSet<>();
        while (!scan.atEnd()) {
            clause(read);
            scan.skipBlanks();
        }
        return new QueryRequest(query, order, offset, limit);
    }

    private void clause(Set<String> read) {
        int start = scan.position();
        if (!startsAt(scan)) {
            throw scan.error(
                    start,
                    "conditions stand before " + String.join(", ", CLAUSES) + "; " + scan.found() + " comes too late");
        }
        String name = find(scan).orElseThrow();
        if (!read.add(name)) {
            throw scan.error(start, name + ": stands here a second time");
        }
        if (!scan.accept(':')) {
            throw scan.error(scan.position(), name + " is followed by a colon");
        }
        switch (name) {
            case Names.SORT -> order = orders();
            case Names.OFFSET -> offset = number();
            default -> limit = OptionalInt.of(number());
        }
    }

    private int number() {
        int start = scan.position();
        while (!scan.atEnd() && !Blanks.isSpace(scan.peek())) {
            scan.next();
        }
        String digits = scan.since(start);
        boolean whole =
                !digits.isEmpty() && digits.length() < 10 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!whole) {
            throw scan.error(start, "a whole number is expected, not " + Complaint.quote(digits));
        }
        return Integer.parseInt(digits);
    }

    /** Reads orders alone; none where nothing stands. */
    Order onlyOrders() {
        scan.skipBlanks();
        Order read = scan.atEnd() ? Order.of() : orders();
        scan.skipBlanks();
        if (!scan.atEnd()) {
            throw scan.error(scan.position(), "a comma is expected between fields, not " + scan.found());
        }
        return read;
    }

    private Order orders() {
        Order read = order();
        while (scan.accept(',')) {
            read = read.then(order());
        }
        scan.requireBreak();
        return read;
    }

    private Order order() {
        boolean down = scan.accept('-');
        int start = scan.position();
        Path path = PathReader.read(scan);
        Field<?> field = vocabulary.field(path);
        if (!(field instanceof OrderedField<?> ordered)) {
            throw notOrdered(start, field);
        }
        Steps steps = new Steps(scan, path);
        Missing missing = steps.take(MISSING).orElse(Missing.LAST);
        steps.end();
        Order order = down ? ordered.descending() : ordered.ascending();
        return missing == Missing.FIRST ? order.missingFirst() : order.missingLast();
    }

    private QuerySyntaxException notOrdered(int start, Field<?> field) {
        ImmutableList<String> names = fields.fields().stream()
                .filter(OrderedField.class::isInstance)
                .map(Field::name)
                .collect(ImmutableList.toImmutableList());
        String reason = "papers have no order by " + field.name();
        return scan.unknown(start, reason, field.name(), names, ImmutableList.of());
    }
}
