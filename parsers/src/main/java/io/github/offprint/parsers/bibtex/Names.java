package io.github.offprint.parsers.bibtex;

import com.google.common.base.Ascii;
import io.github.offprint.model.PersonName;
import io.github.offprint.parsers.latex.LatexText;
import io.github.offprint.text.Blanks;
import java.util.List;
import java.util.Optional;

/**
 * Reads one name by BibTeX's rules: {@code First von Last}, {@code von Last, First} and {@code von Last, Jr, First}, where the
 * words that start in lower case are the {@code von}; a name all in braces is that of a group. BibLaTeX's names in parts
 * ({@code family=Montclos, given=Henri, prefix=de}) are read as well. The printed name is what the file has, as plain text.
 *
 * <p>Where BibTeX has nothing to go by, that is in a name without comma, without braces and without a word in lower case behind
 * one in upper case, the rules of {@link PersonName} say more than its own: {@code Martin King Jr.}, {@code yibin Li}.
 */
final class Names {
    private Names() {}

    /** The name that some LaTeX says; empty when it says none. */
    static Optional<PersonName> read(String latex) {
        String printed = Blanks.collapse(LatexText.decode(latex));
        if (printed.isEmpty()) {
            return Optional.empty();
        }
        if (isPlain(latex)) {
            return Optional.of(PersonName.of(printed));
        }
        if (isGroup(latex)) {
            return Optional.of(PersonName.collective(printed));
        }
        NameWords words = NameWords.of(latex);
        if (NameParts.isInParts(words)) {
            return NameParts.name(words);
        }
        return Optional.of(
                switch (words.count()) {
                    case 1 -> natural(printed, latex, words.part(0));
                    case 2 -> inverted(printed, words.part(0), List.of(), words.part(1));
                    case 3 -> inverted(printed, words.part(0), words.part(1), words.part(2));
                    default -> PersonName.of(printed);
                });
    }

    /** Whether a name has no comma, no LaTeX and no word in lower case, as most have, so that BibTeX has nothing to go by. */
    private static boolean isPlain(String latex) {
        boolean start = true;
        for (int i = 0; i < latex.length(); i++) {
            char c = latex.charAt(i);
            if (",\\{}~=".indexOf(c) >= 0 || start && Character.isLowerCase(c)) {
                return false;
            }
            start = start && !Character.isLetter(c) || Blanks.isSpace(c);
        }
        return true;
    }

    /** Whether a name has more commas than BibTeX knows what to do with. */
    static boolean hasTooManyCommas(String latex) {
        if (latex.indexOf(',') < 0) {
            return false;
        }
        NameWords words = NameWords.of(latex);
        return words.count() > 3 && !NameParts.isInParts(words);
    }

    /** A name all in one pair of braces, which holds more than one special character. */
    private static boolean isGroup(String latex) {
        if (!latex.startsWith("{") || !latex.endsWith("}") || latex.startsWith("{\\")) {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < latex.length() - 1; i++) {
            depth += latex.charAt(i) == '{' ? 1 : latex.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return false;
            }
        }
        return true;
    }

    private static PersonName natural(String printed, String latex, List<String> words) {
        int last = words.size() - 1;
        int von = firstLower(words);
        boolean braced = latex.indexOf('{') >= 0 && isBraced(words);
        if (von == 0 || von > last || von == last && !braced) {
            return braced && von != 0 ? parts(printed, words, last, last) : PersonName.of(printed);
        }
        // The last word is family even where it alone starts in lower case.
        return parts(printed, words, von, Math.max(von, Math.min(lastLower(words, last) + 1, last)));
    }

    /** Whether a word has braces that say what belongs together, and not only a special character. */
    private static boolean isBraced(List<String> words) {
        return words.stream().anyMatch(word -> word.startsWith("{") && !word.startsWith("{\\"));
    }

    private static PersonName parts(String printed, List<String> words, int von, int family) {
        return PersonName.builder()
                .printed(printed)
                .given(NameWords.plain(words.subList(0, von)))
                .particle(NameWords.plain(words.subList(von, family)))
                .family(NameWords.plain(words.subList(family, words.size())))
                .build();
    }

    private static int firstLower(List<String> words) {
        int i = 0;
        while (i < words.size() && !NameWords.isLower(words.get(i))) {
            i++;
        }
        return i;
    }

    /** The last word before an end that starts in lower case; -1 when none does. */
    private static int lastLower(List<String> words, int end) {
        int i = end - 1;
        while (i >= 0 && !NameWords.isLower(words.get(i))) {
            i--;
        }
        return i;
    }

    /** Before the comma the words up to the last one in lower case are the {@code von}; the last word never is. */
    private static PersonName inverted(String printed, List<String> family, List<String> suffix, List<String> given) {
        if (family.isEmpty() || given.isEmpty()) {
            return PersonName.of(printed);
        }
        int von = NameWords.isLower(family.get(0)) ? lastLower(family, family.size() - 1) + 1 : 0;
        return PersonName.builder()
                .printed(printed)
                .given(NameWords.plain(given))
                .particle(NameWords.plain(family.subList(0, von)))
                .family(NameWords.plain(family.subList(von, family.size())))
                .suffix(NameWords.plain(suffix))
                .build();
    }

    /** BibLaTeX's names in parts (manual, 3.4). */
    private static final class NameParts {
        private NameParts() {}

        static boolean isInParts(NameWords words) {
            for (int i = 0; i < words.count(); i++) {
                if (words.part(i).isEmpty() || key(words.part(i)).isEmpty()) {
                    return false;
                }
            }
            return true;
        }

        /** The name of a part; empty when the words do not start with one. */
        private static String key(List<String> words) {
            String first = words.get(0);
            int equals = first.indexOf('=');
            String key = equals < 0 ? "" : Ascii.toLowerCase(first.substring(0, equals));
            return switch (key) {
                case "family", "given", "prefix", "suffix" -> key;
                default -> key.endsWith("-i") || key.equals("useprefix") || key.equals("id") ? "other" : "";
            };
        }

        static Optional<PersonName> name(NameWords words) {
            PersonName.Builder name = PersonName.builder();
            boolean named = false;
            for (int i = 0; i < words.count(); i++) {
                String joined = String.join(" ", words.part(i));
                String value = Blanks.collapse(LatexText.decode(joined.substring(joined.indexOf('=') + 1)));
                switch (key(words.part(i))) {
                    case "family" -> name.family(value);
                    case "given" -> name.given(value);
                    case "prefix" -> name.particle(value);
                    case "suffix" -> name.suffix(value);
                    default -> {}
                }
                named |= !value.isEmpty() && joined.regionMatches(true, 0, "family", 0, 6)
                        || joined.regionMatches(true, 0, "given=", 0, 6);
            }
            return named ? Optional.of(name.build()) : Optional.empty();
        }
    }
}
