package io.github.offprint.parsers.bibtex;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.hash.Hashing;
import io.github.offprint.model.Paper;
import io.github.offprint.text.Blanks;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;

/**
 * Gives each paper of a file a citation key of its own. The key that the paper was read with stays, where it is one that LaTeX
 * can cite and no paper before has it. Else the key is made of the paper alone: the family name of the first author, the year,
 * and the first three longer words of the title, {@code song2021scoreBasedGenerative}, in ASCII letters and digits. Where a paper
 * before has it too, a hyphen and six digits of a hash of title and authors follow, and where that is taken, a number. So a paper
 * keeps its key however the papers around it change, unless one of them is nearly the same. Case does not tell keys apart, as
 * BibTeX has it. Remembers every key of the file.
 */
final class CitationKeys {
    private static final int LONGEST = 200;
    private static final int WORDS = 3;
    private static final String FORBIDDEN = "{}(),=\"'#%~\\@$&^";

    private final Set<String> taken = new HashSet<>();

    /** The key of the next paper. */
    String next(Paper paper) {
        String own = paper.extras().getOrDefault(BibtexMapping.EXTRA + "key", "");
        if (isValid(own) && take(own)) {
            return own;
        }
        String made = made(paper);
        if (take(made)) {
            return made;
        }
        String hashed = made + "-" + hash(paper);
        String key = hashed;
        for (int i = 2; !take(key); i++) {
            key = hashed + "-" + i;
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
     * Whether a key is one that would be made of a paper without one. Such a key says nothing of its own, and reading leaves it
     * out, so that a paper which had none comes back without one.
     */
    static boolean isMade(String key, Paper paper) {
        if (!mayBeMade(key)) {
            return false;
        }
        String made = made(paper);
        if (!key.startsWith(made)) {
            return false;
        }
        String rest = key.substring(made.length());
        return rest.isEmpty() || isNumbered(rest, "-" + hash(paper));
    }

    /** A cheap look at what nearly all keys of other programs differ in: a small letter or a digit first, signs nowhere. */
    private static boolean mayBeMade(String key) {
        char first = key.isEmpty() ? '\0' : key.charAt(0);
        boolean plain = first >= 'a' && first <= 'z' || first >= '0' && first <= '9';
        return plain && key.indexOf(':') < 0 && key.indexOf('_') < 0 && key.indexOf('/') < 0;
    }

    private static boolean isNumbered(String rest, String hash) {
        if (!rest.startsWith(hash)) {
            return false;
        }
        String number = rest.substring(hash.length());
        return number.isEmpty()
                || number.length() > 1
                        && number.charAt(0) == '-'
                        && CharMatcher.inRange('0', '9').matchesAllOf(number.substring(1));
    }

    private static String made(Paper paper) {
        StringBuilder key = new StringBuilder();
        if (!paper.authors().isEmpty()) {
            var name = paper.authors().get(0).name();
            key.append(Ascii.toLowerCase(plain(name.family().orElse(name.printed()))));
        }
        paper.year().ifPresent(key::append);
        appendWords(key, paper.title());
        return key.isEmpty() ? "paper" : key.substring(0, Math.min(key.length(), LONGEST / 2));
    }

    /** The first longer words of a title, all but the first with a capital. */
    private static void appendWords(StringBuilder key, String title) {
        int words = 0;
        int start = 0;
        String text = Normalizer.normalize(title.substring(0, Math.min(title.length(), LONGEST)), Normalizer.Form.NFD);
        for (int i = 0; i <= text.length() && words < WORDS; i++) {
            if (i == text.length() || !isWordPart(text.charAt(i))) {
                String word = plain(text.substring(start, i));
                if (word.length() > WORDS) {
                    key.append(words == 0 ? Ascii.toLowerCase(word) : capital(word));
                    words++;
                }
                start = i + 1;
            }
        }
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String capital(String word) {
        return Ascii.toUpperCase(word.charAt(0)) + Ascii.toLowerCase(word.substring(1));
    }

    /** The ASCII letters and digits of a text. */
    private static String plain(String text) {
        String apart = Normalizer.normalize(text.substring(0, Math.min(text.length(), LONGEST)), Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
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
                .substring(0, 6);
    }
}
