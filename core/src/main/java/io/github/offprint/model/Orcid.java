package io.github.offprint.model;

import io.github.offprint.text.Blanks;
import java.util.Optional;

/**
 * The identifier of a person at ORCID: sixteen characters in groups of four, of which the last checks the others by ISO 7064
 * mod 11-2 (ORCID, <i>Structure of the ORCID Identifier</i>).
 */
public final class Orcid {
    private static final int LENGTH = 16;

    private Orcid() {}

    /**
     * Reads an iD: bare, in its address, or after {@code ORCID:}, with or without dashes.
     *
     * @return the canonical form, such as {@code 0000-0002-1825-0097}; empty when the text is none or its check character is
     *     wrong
     */
    public static Optional<String> find(String text) {
        StringBuilder digits = new StringBuilder(LENGTH + 3);
        for (int i = afterAddress(text); i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDigit(c, digits.length())) {
                digits.append(c == 'x' ? 'X' : c);
            } else if (c != '-' && !Blanks.isBlank(c)) {
                return Optional.empty();
            }
        }
        return digits.length() == LENGTH && CheckDigit.ofOrcid(digits) == digits.charAt(LENGTH - 1)
                ? Optional.of(
                        digits.insert(12, '-').insert(8, '-').insert(4, '-').toString())
                : Optional.empty();
    }

    private static int afterAddress(String text) {
        return Math.max(text.lastIndexOf('/'), text.lastIndexOf(':')) + 1;
    }

    private static boolean isDigit(char c, int place) {
        return c >= '0' && c <= '9' || place == LENGTH - 1 && (c == 'X' || c == 'x');
    }
}
