package io.github.offprint.query;

import com.google.common.collect.ImmutableList;
import io.github.offprint.query.RegexNode.Anchor;
import io.github.offprint.query.RegexNode.Choice;
import io.github.offprint.query.RegexNode.One;
import io.github.offprint.query.RegexNode.Place;
import io.github.offprint.query.RegexNode.Repeat;
import io.github.offprint.query.RegexNode.Sequence;
import io.github.offprint.text.Folding;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a regular expression; {@link TextMatching#regex} says the language.
 *
 * <pre>
 * choice   = sequence *("|" sequence)
 * sequence = *(atom ["?" / "*" / "+" / "{" number ["," [number]] "}"])
 * atom     = character / "." / class / escape / "^" / "$" / "(" choice ")"
 * class    = "[" ["^"] 1*(character ["-" character] / escape) "]"
 * </pre>
 */
final class RegexParser {
    private static final int END = -1;
    private static final int MAX_GROUPS_WITHIN = 50;
    private static final int MAX_COUNT = 1000;
    private static final int MAX_LENGTH = 1000;

    private final String expression;
    private final Folding folding;
    private int position;
    private int groups;

    RegexParser(String expression, Folding folding) {
        // A letter and its accent are one character in a folded text.
        this.expression = folding == Folding.EXACT ? expression : Normalizer.normalize(expression, Normalizer.Form.NFC);
        this.folding = folding;
    }

    RegexNode parse() {
        if (expression.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a regular expression has at most " + MAX_LENGTH + " characters");
        }
        RegexNode node = choice();
        if (position < expression.length()) {
            throw error("there is a \")\" without its \"(\"");
        }
        return node;
    }

    private RegexNode choice() {
        ImmutableList.Builder<RegexNode> parts = ImmutableList.builder();
        parts.add(sequence());
        while (accept('|')) {
            parts.add(sequence());
        }
        ImmutableList<RegexNode> built = parts.build();
        return built.size() == 1 ? built.get(0) : new Choice(built);
    }

    private RegexNode sequence() {
        ImmutableList.Builder<RegexNode> parts = ImmutableList.builder();
        while (peek() != END && peek() != '|' && peek() != ')') {
            parts.add(repeated(atom()));
        }
        return new Sequence(parts.build());
    }

    private RegexNode repeated(RegexNode part) {
        RegexNode repeated = switch (peek()) {
            case '?' -> new Repeat(part, 0, 1);
            case '*' -> new Repeat(part, 0, Repeat.UNBOUNDED);
            case '+' -> new Repeat(part, 1, Repeat.UNBOUNDED);
            case '{' -> counted(part);
            default -> null;
        };
        if (repeated == null) {
            return part;
        }
        next();
        if (peek() == '?' || peek() == '*' || peek() == '+' || peek() == '{') {
            throw error("one count follows another");
        }
        return repeated;
    }

    /** Ends before the closing brace. */
    private RegexNode counted(RegexNode part) {
        next();
        int least = number();
        int most = least;
        if (accept(',')) {
            most = peek() == '}' ? Repeat.UNBOUNDED : number();
        }
        if (peek() != '}' || most < least) {
            throw error("a count is written {2}, {2,} or {2,5}");
        }
        return new Repeat(part, least, most);
    }

    private int number() {
        int start = position;
        int number = 0;
        while (peek() >= '0' && peek() <= '9' && number <= MAX_COUNT) {
            number = 10 * number + (next() - '0');
        }
        if (position == start || number > MAX_COUNT) {
            throw error("a number from 0 to " + MAX_COUNT + " is expected");
        }
        return number;
    }

    private RegexNode atom() {
        int c = next();
        return switch (c) {
            case '.' -> new One(CharacterSet.ANY);
            case '^' -> new Place(Anchor.START);
            case '$' -> new Place(Anchor.END);
            case '(' -> group();
            case '[' -> new One(characterClass());
            case '\\' -> escape();
            case '?', '*', '+', '{' -> throw errorBefore("there is nothing to repeat");
            case ']', '}' -> throw errorBefore("write a backslash before a \"" + Character.toString(c) + "\"");
            default -> literal(c);
        };
    }

    private RegexNode group() {
        if (++groups > MAX_GROUPS_WITHIN) {
            throw error("groups stand at most " + MAX_GROUPS_WITHIN + " within each other");
        }
        if (peek() == '?') {
            throw error("a group is written (a), without a question mark");
        }
        RegexNode node = choice();
        if (!accept(')')) {
            throw error("a \")\" is missing");
        }
        groups--;
        return node;
    }

    private RegexNode escape() {
        int c = next();
        if (c == 'b') {
            return new Place(Anchor.WORD_EDGE);
        }
        if (c == 'B') {
            return new Place(Anchor.NO_WORD_EDGE);
        }
        CharacterSet named = named(c);
        return named == null ? literal(sign(c)) : new One(named);
    }

    private static @Nullable CharacterSet named(int c) {
        return switch (c) {
            case 'd' -> CharacterSet.DIGIT;
            case 'D' -> CharacterSet.DIGIT.negated();
            case 'w' -> CharacterSet.WORD;
            case 'W' -> CharacterSet.WORD.negated();
            case 's' -> CharacterSet.SPACE;
            case 'S' -> CharacterSet.SPACE.negated();
            default -> null;
        };
    }

    /** A backslash before a letter is kept free for what may come. */
    private int sign(int c) {
        if (c == END || Character.isLetterOrDigit(c)) {
            throw errorBefore("a backslash stands before a sign, d, w, s, b, D, W, S or B");
        }
        return c;
    }

    private RegexNode literal(int c) {
        ImmutableList.Builder<RegexNode> parts = ImmutableList.builder();
        folding.fold(Character.toString(c)).codePoints().forEach(cp -> parts.add(new One(CharacterSet.only(cp))));
        ImmutableList<RegexNode> built = parts.build();
        return built.size() == 1 ? built.get(0) : new Sequence(built);
    }

    private CharacterSet characterClass() {
        boolean negated = accept('^');
        ImmutableList.Builder<CharacterSet> parts = ImmutableList.builder();
        do {
            parts.add(classPart());
        } while (!accept(']'));
        CharacterSet set = CharacterSet.anyOf(parts.build());
        CharacterSet folded = folding == Folding.EXACT ? set : set.anyCase();
        return negated ? folded.negated() : folded;
    }

    private CharacterSet classPart() {
        int first = next();
        if (first == '\\') {
            int c = next();
            CharacterSet named = named(c);
            if (named != null) {
                return named;
            }
            first = sign(c);
        } else if (first == END || first == ']' || first == '[') {
            throw errorBefore("a class is written [a-z] or [^a-z]");
        }
        return peek() == '-' && !expression.startsWith("-]", position) ? range(first) : single(first);
    }

    private CharacterSet range(int first) {
        next();
        int last = next();
        if (last == '\\') {
            last = sign(next());
        }
        if (last < first) {
            throw errorBefore("a range goes up, as in a-z");
        }
        return CharacterSet.range(first, last);
    }

    private CharacterSet single(int c) {
        String folded = folding.fold(Character.toString(c));
        boolean one = folded.codePointCount(0, folded.length()) == 1;
        return CharacterSet.only(one ? folded.codePointAt(0) : c);
    }

    private int peek() {
        return position < expression.length() ? expression.codePointAt(position) : END;
    }

    private int next() {
        int c = peek();
        position += c == END ? 0 : Character.charCount(c);
        return c;
    }

    private boolean accept(int c) {
        if (peek() != c) {
            return false;
        }
        next();
        return true;
    }

    private IllegalArgumentException error(String what) {
        int place = expression.codePointCount(0, position) + 1;
        return new IllegalArgumentException(String.format(
                Locale.ROOT, "%s at character %d of the regular expression %s", what, place, Prose.quote(expression)));
    }

    /** About the character that was read last. */
    private IllegalArgumentException errorBefore(String what) {
        position = Math.max(0, position - 1);
        return error(what);
    }
}
