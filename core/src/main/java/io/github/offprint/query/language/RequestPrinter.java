package io.github.offprint.query.language;

import io.github.offprint.query.Order;
import io.github.offprint.query.Order.Direction;
import io.github.offprint.query.Order.Missing;
import java.util.ArrayList;
import java.util.List;

/** Writes requests and orders. */
final class RequestPrinter {
    private final PathText paths;

    RequestPrinter(PathText paths) {
        this.paths = paths;
    }

    String print(QueryRequest request) {
        List<String> parts = new ArrayList<>();
        parts.add(QueryPrinter.print(request.query(), paths).text());
        if (!request.order().isAsListed()) {
            parts.add(Names.SORT + ":" + print(request.order()));
        }
        if (request.offset() > 0) {
            parts.add(Names.OFFSET + ":" + request.offset());
        }
        request.limit().ifPresent(limit -> parts.add(Names.LIMIT + ":" + limit));
        return checked(String.join(" ", parts));
    }

    String print(Order order) {
        return checked(String.join(",", order.keys().stream().map(this::print).toList()));
    }

    private static String checked(String text) {
        Printed.requireLength(text.length());
        return text;
    }

    private String print(Order.Key<?> key) {
        String direction = key.direction() == Direction.DESCENDING ? "-" : "";
        String missing = key.missing() == Missing.FIRST ? "." + Steps.word(RequestReader.MISSING, key.missing()) : "";
        return direction + paths.of(key.field()) + missing;
    }
}
