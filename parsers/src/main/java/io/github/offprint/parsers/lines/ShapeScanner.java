package io.github.offprint.parsers.lines;

import com.google.common.collect.ImmutableList;
import io.github.offprint.text.Blanks;

/**
 * Looks at a line once, word by word, and writes down what it sees. A long file, for all that is seen is seen in one pass and
 * over the same state.
 */
final class ShapeScanner {
    /** Up to this length the whole line is looked at. */
    private static final int WHOLE = 240;
    /** Of a longer line, so much of its beginning; all of it when that begins with names. */
    private static final int BEGINNING = 120;
    /** The most words a name has. */
    private static final int NAME_WORDS = 6;

    private final String text;
    private final LineShape shape;

    // The word at hand.
    private int letters;
    private int digits;
    private int caseless;
    private int odd;
    private boolean startsUpper;
    private boolean hasUpper;

    // The piece between two separators, and the one between two commas.
    private final Piece name = new Piece();
    private final Piece listed = new Piece();
    private final Piece line = new Piece();

    private int brackets;
    private boolean sentenceEnded;

    /** Counts the words of a piece that is a name or not. */
    private static final class Piece {
        private int words;
        private int good;
        private int low;
        private int bad;
        private int topics;
        private boolean numbered;

        private boolean isName() {
            return good > 0 && low + bad + topics == 0 && words <= NAME_WORDS;
        }

        private boolean mayBeName() {
            return bad == 0 && topics <= 1 && words <= NAME_WORDS && good + low + topics > 0;
        }

        /** {@code zujie wen}: some people write theirs so. */
        private boolean isLowName() {
            return good + bad + topics == 0 && words >= 2 && words <= 4;
        }

        private boolean isSomething() {
            return good + low + bad + topics > 0;
        }

        private void clear() {
            words = 0;
            good = 0;
            low = 0;
            bad = 0;
            topics = 0;
            numbered = false;
        }

        /** Takes the number of a namesake, behind which a name does not go on. */
        private void number() {
            bad += numbered || good + low == 0 ? 1 : 0;
            numbered = true;
        }
    }

    ShapeScanner(String text, int from, int to, ImmutableList<String> links) {
        this.text = text;
        this.shape = new LineShape(text, from, to, links);
    }

    LineShape scan() {
        int at = shape.from;
        int stop = shape.length() <= WHOLE ? shape.to : shape.from + BEGINNING;
        while (at < stop || at < shape.to && shape.separators > 0) {
            int end = at;
            while (end < shape.to && !endsWord(end)) {
                end++;
            }
            if (end > at) {
                word(at, end);
            }
            shape.oddBlanks |= end < shape.to && isOddBlank(end, end == at);
            if (end < shape.to && Separators.isDot(text.charAt(end))) {
                separator();
            }
            at = end + 1;
        }
        // Long lines are prose, which nobody compares with a phrase.
        shape.oddBlanks &= stop == shape.to;
        finish(at < shape.to);
        return shape;
    }

    /** Whether the character divides words, as nothing does that can be seen in ASCII. */
    private boolean endsWord(int at) {
        char c = text.charAt(at);
        return (c <= ' ' || c > '~') && (Blanks.isSpace(c) || Separators.dividesWords(text, at));
    }

    /** A blank that is no space, or comes behind another one. */
    private boolean isOddBlank(int at, boolean again) {
        char c = text.charAt(at);
        return (again || c != ' ') && Blanks.isSpace(c);
    }

    private void word(int from, int to) {
        if (to - from == 1 && Separators.isDot(text.charAt(from))) {
            separator();
            return;
        }
        look(from, to);
        int start = from;
        int end = to;
        while (start < end && !isWordCharacter(text.charAt(start))) {
            start++;
        }
        while (end > start && !isWordCharacter(text.charAt(end - 1))) {
            end--;
        }
        int kinds = letters > 0 && digits == 0 ? Lexicon.kinds(text, start, end) : 0;
        boolean inBrackets = brackets > 0 || text.charAt(from) == '(' || text.charAt(from) == '\uFF08';
        countBrackets(from, to);
        count(kinds, from, end);
        if (!inBrackets) {
            countName(kinds, start, end);
        }
        char last = text.charAt(to - 1);
        if (last == ',' || last == ';' || kindOf(kinds, Lexicon.FUNCTION) && isAnd(start, end)) {
            shape.commas += last == ',' || last == ';' ? 1 : 0;
            closeListed();
        }
        if (Separators.isDot(last) || Separators.isDot(text.charAt(from))) {
            separator();
        }
        sentenceEnded = endsSentence(to, end, kinds);
    }

    /** Counts the characters of a word. */
    private void look(int from, int to) {
        letters = 0;
        digits = 0;
        caseless = 0;
        odd = 0;
        startsUpper = false;
        hasUpper = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                letters++;
            } else if (c >= 'A' && c <= 'Z') {
                upper();
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else if (c < 0x80) {
                punctuation(c, i, from, to);
            } else {
                beyondAscii(c);
            }
        }
    }

    private void upper() {
        startsUpper |= letters == 0;
        hasUpper = true;
        letters++;
    }

    private void punctuation(char c, int at, int from, int to) {
        switch (c) {
            case '\'', '-', ',', ';', '(', ')', '"', '*' -> {}
            case '.' -> {
                // A lost paragraph break: "vision.We reveal".
                if (at > from && at + 2 < to && isLower(at - 1) && isUpper(at + 1) && isLower(at + 2)) {
                    shape.sentences++;
                }
            }
            case ':' -> shape.colonInside = true;
            case '?' -> shape.questionInside = true;
            default -> odd++;
        }
    }

    private void beyondAscii(char c) {
        if (Character.isUpperCase(c)) {
            upper();
        } else if (Character.isLowerCase(c)) {
            letters++;
        } else if (Character.isLetter(c) || Character.isSurrogate(c)) {
            letters++;
            caseless++;
            shape.ideographs += isWide(c) ? 1 : 0;
        }
    }

    private boolean isLower(int at) {
        return Character.isLowerCase(text.charAt(at));
    }

    private boolean isUpper(int at) {
        return Character.isUpperCase(text.charAt(at));
    }

    /** The scripts written without blanks between words. */
    private static boolean isWide(char c) {
        return c >= '\u2E80' && c <= '\uD7AF' || c >= '\uF900' && c <= '\uFAFF';
    }

    private static boolean isWordCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c >= 0xC0;
    }

    private void countBrackets(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '\uFF08') {
                brackets++;
            } else if ((c == ')' || c == '\uFF09') && brackets > 0) {
                brackets--;
            }
        }
    }

    private void count(int kinds, int from, int end) {
        if (shape.words == 0) {
            shape.firstWordLength = end - from;
            shape.startsLower = letters > 0 && !hasUpper && caseless == 0 && digits == 0;
            shape.startsWithSign = letters == 0 && digits == 0;
            shape.opensSentence = startsUpper && (kindOf(kinds, Lexicon.OPENER) || isAdverb(from, end));
        }
        shape.words++;
        shape.kindsOfWords |= kinds;
        shape.letters += letters;
        shape.capitals += startsUpper ? 1 : 0;
        shape.functionWords += kindOf(kinds, Lexicon.FUNCTION) ? 1 : 0;
        shape.proseWords += kindOf(kinds, Lexicon.PROSE) ? 1 : 0;
        shape.topicWords += kindOf(kinds, Lexicon.TOPIC) ? 1 : 0;
        shape.digitWords += digits > 0 ? 1 : 0;
        shape.sentences += sentenceEnded && startsUpper ? 1 : 0;
        shape.lastWordDangles = kindOf(kinds, Lexicon.FUNCTION) && !startsUpper;
    }

    /** {@code Remarkably, ...}. */
    private boolean isAdverb(int from, int end) {
        return end - from > 4 && end < shape.to && text.charAt(end) == ',' && text.startsWith("ly", end - 2);
    }

    /** A word of what may be a name: good, too low, no name at all, or a word that research is about. */
    private void countName(int kinds, int start, int end) {
        boolean and = isAnd(start, end);
        boolean number = isNumberOfNamesake(start, end);
        boolean particle = kindOf(kinds, Lexicon.PARTICLE) && !kindOf(kinds, Lexicon.FUNCTION);
        boolean bad = digits > 0
                || odd > 0
                || letters == 0
                || kindOf(kinds, Lexicon.FUNCTION) && !(startsUpper && end - start <= 2);
        boolean topic = kindOf(kinds, Lexicon.TOPIC);
        boolean good = hasUpper || caseless > 0;
        for (int i = 0; i < 3; i++) {
            Piece piece = i == 0 ? name : i == 1 ? listed : line;
            piece.words++;
            if (number) {
                piece.number();
            } else if (bad || piece.numbered) {
                piece.bad += bad && divides(piece, kinds, and) ? 0 : 1;
            } else if (topic) {
                piece.topics++;
            } else if (good) {
                piece.good++;
            } else if (!particle) {
                piece.low++;
            }
        }
    }

    /** {@code Wei Wang 0001}: DBLP tells people of one name apart by four digits, which a year does not begin with 0. */
    private boolean isNumberOfNamesake(int start, int end) {
        return digits == 4 && letters + odd == 0 && end - start == 4 && text.charAt(start) == '0';
    }

    /** What stands between the last two of several names is part of neither. */
    private boolean divides(Piece piece, int kinds, boolean and) {
        return piece == listed && and
                || kindOf(kinds, Lexicon.FUNCTION) && letters == 3 && !startsUpper && listed.words == 1;
    }

    private static boolean kindOf(int kinds, int kind) {
        return (kinds & kind) != 0;
    }

    private boolean isAnd(int start, int end) {
        return end - start == 3
                && text.charAt(start) == 'a'
                && text.charAt(start + 1) == 'n'
                && text.charAt(start + 2) == 'd';
    }

    private void separator() {
        shape.separators++;
        brackets = 0;
        closeName();
        closeListed();
        sentenceEnded = false;
    }

    private void closeName() {
        if (name.words > 0) {
            if (shape.names + shape.halfNames + shape.notNames == 0) {
                shape.firstNameWords = name.words;
            }
            shape.lastNameWords = name.words;
            if (name.isName()) {
                shape.names++;
            } else if (name.mayBeName()) {
                shape.halfNames++;
            } else {
                shape.notNames++;
            }
        }
        name.clear();
    }

    /** An {@code and} alone, as it stands behind the comma before the last of several names, is a piece of nothing. */
    private void closeListed() {
        if (listed.isSomething()) {
            boolean half = listed.isName() && listed.words == 1;
            shape.firstNameHalf |= half && shape.listedNames + shape.listedLowNames + shape.listedOthers == 0;
            shape.lastNameHalf = half;
            if (listed.isName() && listed.words > 1) {
                shape.listedNames++;
            } else if (listed.isLowName()) {
                shape.listedLowNames++;
            } else {
                shape.listedOthers++;
            }
        }
        listed.clear();
    }

    private boolean endsSentence(int to, int wordEnd, int kinds) {
        if (letters < 2 || kindOf(kinds, Lexicon.ABBREVIATION)) {
            return false;
        }
        for (int i = wordEnd; i < to; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?') {
                return true;
            }
        }
        return false;
    }

    private void finish(boolean more) {
        if (!more) {
            closeName();
            closeListed();
        }
        shape.oneName = line.bad * 12
                + line.topics * 9
                + (line.isLowName() ? 8 : line.low * 7 + (line.good == 0 ? 10 : 0))
                + Math.max(0, line.words - NAME_WORDS + 1) * 6
                + (line.words == 1 ? 3 : 0)
                + (more ? 100 : 0);
        shape.lowName = line.isLowName();
        shape.lowWords = line.low;
        shape.end = end();
        if (more) {
            shape.lastWordDangles = lastWordDangles();
        }
    }

    private boolean lastWordDangles() {
        int start = shape.to;
        while (start > shape.from && isWordCharacter(text.charAt(start - 1))) {
            start--;
        }
        return kindOf(Lexicon.kinds(text, start, shape.to), Lexicon.FUNCTION);
    }

    /** How the line ends. Quotes and brackets that close behind a full stop do not hide it. */
    private LineShape.End end() {
        int at = shape.to - 1;
        while (at > shape.from && isClosing(text.charAt(at))) {
            at--;
        }
        return at < shape.from
                ? LineShape.End.OPEN
                : switch (text.charAt(at)) {
                    case '.', '!', '?', '\u2026', '\u3002', '\uFF0E', '\uFF01', '\uFF1F', '\u0964' ->
                        LineShape.End.STOP;
                    case ',', ';', '\u3001', '\uFF0C' -> LineShape.End.COMMA;
                    case ':', '\uFF1A' -> LineShape.End.COLON;
                    case '-', '\u2010', '\u2011', '\u2013', '\u2014' -> LineShape.End.HYPHEN;
                    default -> Separators.isDot(text.charAt(at)) ? LineShape.End.SEPARATOR : LineShape.End.OPEN;
                };
    }

    private static boolean isClosing(char c) {
        return switch (c) {
            case '"', '\'', ')', ']', '}', '\u201D', '\u2019', '\u00BB', '\u300D', '\uFF09', '*' -> true;
            default -> false;
        };
    }
}
