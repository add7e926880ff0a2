package io.github.offprint.parsers.copied;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A paper, a problem or an ignored stretch of a listing, as one line of text behind its place.
 *
 * @param kind what it is
 * @param first its first line
 * @param last its last line
 * @param text what it says
 */
record Item(Kind kind, long first, long last, String text) {
    private enum Kind {
        PAPER,
        PROBLEM,
        IGNORED
    }

    static Item paper(String lines, String json) {
        return over(Kind.PAPER, lines, json);
    }

    static Item problem(long line, String text) {
        return new Item(Kind.PROBLEM, line, line, text);
    }

    static Item ignored(String lines, String reason) {
        return over(Kind.IGNORED, lines, reason);
    }

    private static Item over(Kind kind, String lines, String text) {
        List<String> ends = Splitter.on('-').splitToList(lines);
        return new Item(kind, Long.parseLong(ends.get(0)), Long.parseLong(ends.get(ends.size() - 1)), text);
    }

    /** The items by kind and place. Where one ignored stretch ends and the next begins for the same reason says nothing. */
    static String lines(List<Item> items) {
        List<Item> inOrder = new ArrayList<>();
        items.stream()
                .sorted(Comparator.comparing(Item::first).thenComparing(Item::kind))
                .forEach(item -> add(inOrder, item));
        StringBuilder text = new StringBuilder();
        inOrder.stream()
                .sorted(Comparator.comparing(Item::kind).thenComparing(Item::first))
                .forEach(item -> text.append(item).append('\n'));
        return text.toString();
    }

    private static void add(List<Item> inOrder, Item item) {
        Item before = inOrder.isEmpty() ? item : inOrder.get(inOrder.size() - 1);
        boolean goesOn = item.kind == Kind.IGNORED
                && !inOrder.isEmpty()
                && before.kind == Kind.IGNORED
                && before.text.equals(item.text)
                && inOrder.stream().noneMatch(paper -> paper.kind == Kind.PAPER && paper.last >= item.first);
        if (goesOn) {
            inOrder.set(inOrder.size() - 1, new Item(Kind.IGNORED, before.first, item.last, item.text));
        } else {
            inOrder.add(item);
        }
    }

    @Override
    public String toString() {
        return (first == last ? Long.toString(first) : first + "-" + last) + " " + text;
    }
}
