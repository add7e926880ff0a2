package io.github.offprint.parsers.tagged;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.offprint.model.Identifier;
import io.github.offprint.model.Identifier.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of serials and books in a value that may hold several of them, with words that say which is which: {@code
 * 2325-9671 (electronic)}, {@code ISBN 978-3-86680-192-9}, {@code 0021-9606; 1089-7690}.
 */
final class SerialNumbers {
    private static final String LABELS =
            " issn isbn electronic print printing linking online e p pbk hbk paperback hardback"
                    + " hardcover ebook web cd rom set ";

    private final List<Identifier> found = new ArrayList<>();
    private boolean labelled;

    private SerialNumbers() {}

    /** The numbers of a value, and whether it says more than them. */
    record Labelled(ImmutableList<Identifier> numbers, boolean more) {}

    /** All numbers of a value; empty when there is anything in it but numbers with right check digits and words about them. */
    static Optional<Labelled> find(String text) {
        SerialNumbers numbers = new SerialNumbers();
        return numbers.read(text) && !numbers.found.isEmpty()
                ? Optional.of(new Labelled(ImmutableList.copyOf(numbers.found), numbers.labelled))
                : Optional.empty();
    }

    private boolean read(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isPart(text.charAt(end))) {
                end++;
            }
            if (end == at) {
                at++;
            } else if (readWord(text.substring(at, end))) {
                at = end;
            } else {
                return false;
            }
        }
        return true;
    }

    /** Digits, letters and hyphens of all kinds; what else there is divides. */
    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c >= '\u2010' && c <= '\u2013' || c == '\u2212';
    }

    private boolean readWord(String word) {
        if (LABELS.contains(" " + Ascii.toLowerCase(word) + " ")) {
            labelled = true;
            return true;
        }
        Optional<Identifier> number = Identifier.find(Scheme.ISSN, word).or(() -> Identifier.find(Scheme.ISBN, word));
        number.ifPresent(found::add);
        return number.isPresent();
    }
}
