package io.github.offprint.parsers.bibtex;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.hash.Hashing;
import io.github.offprint.model.Paper;
import io.github.offprint.model.PersonName;
import io.github.offprint.text.Blanks;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;

/**
 * Gives each paper of a file a citation key of its own. The key that the paper was read with stays, where it is one that LaTeX
 * can cite and no paper before has it. Else the key is made of the paper alone: the family name of the first author, the year
 * and the first longer word of the title in ASCII letters and digits, and six digits of a hash of title and authors, {@code
 * song2021score-3fa2c1}. So a paper has its key however the papers around it change; only of two with the same title and authors
 * the second gets a number. Case does not tell keys apart, as BibTeX has it. Remembers every key of the file.
 */
final class CitationKeys {
    private static final int LONGEST = 200;
    private static final int LONGEST_PART = 40;
    private static final int SHORT_WORD = 3;
    private static final int DIGITS = 6;
    private static final String FORBIDDEN = "{}(),=\"'#%~\\@$&^";
    private static final CharMatcher HEX = CharMatcher.inRange('0', '9').or(CharMatcher.inRange('a', 'f'));

    private final Set<String> taken = new HashSet<>();

    /** The key of the next paper. */
    String next(Paper paper) {
        String own = paper.extras().getOrDefault(BibtexMapping.EXTRA + "key", "");
        if (isValid(own) && take(own)) {
            return own;
        }
        String made = made(paper);
        String key = made;
        for (int i = 2; !take(key); i++) {
            key = made + "-" + i;
        }
        return key;
    }

    private boolean take(String key) {
        return taken.add(Ascii.toLowerCase(key));
    }

    /** Whether BibTeX reads the key and LaTeX can cite it. */
    static boolean isValid(String key) {
        boolean valid = !key.isEmpty() && key.length() <= LONGEST;
        for (int i = 0; i < key.length() && valid; i++) {
            char c = key.charAt(i);
            valid = c > ' ' && !Blanks.isBlank(c) && FORBIDDEN.indexOf(c) < 0 && isSound(c);
        }
        return valid;
    }

    private static boolean isSound(char c) {
        return (c < 0x7F || c > 0x9F) && !Character.isSurrogate(c) && c < 0xFFF0;
    }

    /**
     * Whether a key is the one that is made of a paper without one. Such a key says nothing of its own, and reading leaves it
     * out, so that a paper which had none comes back without one.
     */
    static boolean isMade(String key, Paper paper) {
        String number = mayBeMade(key) ? key.substring(key.indexOf('-') + 1 + DIGITS) : "x";
        boolean numbered = number.isEmpty()
                || number.length() > 1 && number.charAt(0) == '-' && HEX.matchesAllOf(number.substring(1));
        return numbered && key.startsWith(made(paper));
    }

    /** Whether a key has the form of those that are made; hardly any other has. */
    static boolean mayBeMade(String key) {
        int hyphen = key.indexOf('-');
        int end = hyphen + 1 + DIGITS;
        return hyphen >= 0 && end <= key.length() && HEX.matchesAllOf(key.substring(hyphen + 1, end));
    }

    private static String made(Paper paper) {
        StringBuilder key = new StringBuilder();
        if (!paper.authors().isEmpty()) {
            PersonName name = paper.authors().get(0).name();
            key.append(plain(apart(name.family().orElse(name.printed()))));
        }
        paper.year().ifPresent(key::append);
        key.append(firstWord(paper.title()));
        return key.append(key.isEmpty() ? "paper-" : "-").append(hash(paper)).toString();
    }

    /** The first longer word of a title; empty when none is in Latin letters. */
    private static String firstWord(String title) {
        String text = apart(title);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isWordPart(text.charAt(i))) {
                String word = plain(text.substring(start, Math.min(i, start + LONGEST)));
                if (word.length() > SHORT_WORD) {
                    return word;
                }
                start = i + 1;
            }
        }
        return "";
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** A text with its accents behind their letters, as far as it is looked at. */
    private static String apart(String text) {
        String beginning = text.substring(0, Math.min(text.length(), LONGEST));
        return CharMatcher.ascii().matchesAllOf(beginning)
                ? beginning
                : Normalizer.normalize(beginning, Normalizer.Form.NFD);
    }

    /** The ASCII letters and digits of a text that is taken apart, in lower case; the first of them. */
    private static String plain(String letters) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < letters.length() && out.length() < LONGEST_PART; i++) {
            char c = Ascii.toLowerCase(letters.charAt(i));
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String hash(Paper paper) {
        StringBuilder all = new StringBuilder(paper.title());
        paper.authors().forEach(author -> all.append('\n').append(author.name().printed()));
        return Hashing.sha256()
                .hashString(all, StandardCharsets.UTF_8)
                .toString()
                .substring(0, DIGITS);
    }
}
