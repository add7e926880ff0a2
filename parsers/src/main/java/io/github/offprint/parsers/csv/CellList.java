package io.github.offprint.parsers.csv;

import com.google.common.collect.ImmutableList;
import io.github.offprint.text.Blanks;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Several texts in one cell, {@code graph search; planning}, so that each comes back exactly: a backslash stands before a semicolon
 * or a backslash of a text's own, and in pairs, {@code page=https://...}, before an equals sign of the first part.
 */
final class CellList {
    private static final char ESCAPE = '\\';
    private static final char SEPARATOR = ';';
    private static final char EQUALS = '=';

    private CellList() {}

    static String join(List<String> texts) {
        StringBuilder cell = new StringBuilder();
        for (String text : texts) {
            if (!cell.isEmpty()) {
                cell.append("; ");
            }
            appendEscaped(cell, text);
        }
        return cell.toString();
    }

    private static void appendEscaped(StringBuilder cell, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == SEPARATOR || c == ESCAPE) {
                cell.append(ESCAPE);
            }
            cell.append(c);
        }
    }

    /** The texts of a cell; one space behind a semicolon belongs to it. */
    static ImmutableList<String> split(String cell) {
        if (cell.indexOf(SEPARATOR) < 0 && cell.indexOf(ESCAPE) < 0) {
            return ImmutableList.of(cell);
        }
        return cell.indexOf(ESCAPE) < 0 ? splitPlain(cell) : splitEscaped(cell);
    }

    private static ImmutableList<String> splitPlain(String cell) {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        int from = 0;
        for (int at = cell.indexOf(SEPARATOR); at >= 0; at = cell.indexOf(SEPARATOR, from)) {
            texts.add(cell.substring(from, at));
            from = at + (at + 1 < cell.length() && cell.charAt(at + 1) == ' ' ? 2 : 1);
        }
        return texts.add(cell.substring(from)).build();
    }

    private static ImmutableList<String> splitEscaped(String cell) {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ESCAPE && i + 1 < cell.length()) {
                text.append(cell.charAt(++i));
            } else if (c == SEPARATOR) {
                texts.add(text.toString());
                text.setLength(0);
                i += i + 1 < cell.length() && cell.charAt(i + 1) == ' ' ? 1 : 0;
            } else {
                text.append(c);
            }
        }
        return texts.add(text.toString()).build();
    }

    /** A pair as one text of a list. */
    static String pair(String first, String second) {
        return first.replace("\\", "\\\\").replace("=", "\\=") + EQUALS + second;
    }

    /** Gives each pair of a cell to a taker; false when some text is no pair of two that show anything. */
    static boolean pairs(String cell, BiConsumer<String, String> taker) {
        boolean allPairs = true;
        for (String text : split(cell)) {
            int at = equalsSign(text);
            String first = at < 0 ? "" : unescaped(text.substring(0, at));
            boolean isPair = at >= 0 && !Blanks.isBlank(first) && !Blanks.isBlank(text.substring(at + 1));
            if (isPair) {
                taker.accept(first, text.substring(at + 1));
            }
            allPairs &= isPair;
        }
        return allPairs;
    }

    private static int equalsSign(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ESCAPE) {
                i++;
            } else if (text.charAt(i) == EQUALS) {
                return i;
            }
        }
        return -1;
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ESCAPE && i + 1 < text.length()) {
                i++;
            }
            plain.append(text.charAt(i));
        }
        return plain.toString();
    }
}
