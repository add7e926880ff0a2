package io.github.offprint.parsers.lines;

import com.google.common.collect.ImmutableList;
import io.github.offprint.source.Line;
import io.github.offprint.text.Blanks;
import java.util.function.ToIntFunction;

/**
 * What can be seen of a line without understanding it: its length, how it begins and ends, what its words look like. Of a
 * long line only the beginning and the end are looked at, which is enough to tell prose from a list of names, so that the
 * evidence of prose costs the same however long it is. Immutable once scanned.
 */
public final class LineShape {
    /** The shape of no line: what stands before the first. */
    public static final LineShape NONE = new LineShape("", 0, 0, ImmutableList.of());

    /** What a line that was left out is taken to say: a line that long is prose, whatever its words are. */
    private static final String PROSE =
            "This line is longer than the limits allow. It is not known what it says. ".repeat(5);

    private static final int UNMARKED = -1;

    /** How a line ends, closing quotes and brackets apart. */
    public enum End {
        /** With a letter, a digit or a sign that does not end anything. */
        OPEN,
        /** With what ends a sentence. */
        STOP,
        /** With a comma or a semicolon. */
        COMMA,
        /** With a colon. */
        COLON,
        /** With a hyphen or a dash. */
        HYPHEN,
        /** With a dot between names. */
        SEPARATOR
    }

    final String text;
    final int from;
    final int to;
    final ImmutableList<String> links;

    // All of these are set once, by ShapeScanner.
    int words;
    int firstWordLength;
    int capitals;
    int functionWords;
    int proseWords;
    int topicWords;
    int digitWords;
    int lowWords;
    int kindsOfWords;
    private int marks = UNMARKED;
    int letters;
    int ideographs;
    int sentences;
    int separators;
    int commas;
    int names;
    int halfNames;
    int notNames;
    int listedNames;
    int listedLowNames;
    int listedOthers;
    /** Whether the first of several names between commas is one word, perhaps the rest of a name. */
    boolean firstNameHalf;
    /** Whether the last of them is. */
    boolean lastNameHalf;

    int oneName;
    boolean lowName;
    int firstNameWords;
    int lastNameWords;
    private ImmutableList<String> pictures = ImmutableList.of();
    boolean indented;
    boolean belowBlank;
    private boolean leftOut;
    boolean oddBlanks;
    boolean startsLower;
    boolean startsWithSign;
    boolean opensSentence;
    boolean lastWordDangles;
    boolean colonInside;
    boolean questionInside;
    End end = End.OPEN;

    LineShape(String text, int from, int to, ImmutableList<String> links) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.links = links;
    }

    /** The shape of a line below a blank one or not, without blanks at its ends and without the marks of a converter. */
    public static LineShape of(Line line, boolean belowBlank) {
        LineShape shape = of(line.text());
        shape.belowBlank = belowBlank;
        return shape;
    }

    /** The shape of a line that was left out for its length: it is in no block, but its place is taken. */
    static LineShape ofLeftOut() {
        LineShape shape = of(PROSE);
        shape.leftOut = true;
        return shape;
    }

    /** Whether the line itself was left out for its length. */
    boolean isLeftOut() {
        return leftOut;
    }

    /** The shape of a text, without blanks at its ends and without the marks of a converter around it. */
    public static LineShape of(String text) {
        int from = Blanks.firstVisible(text);
        int to = Blanks.endOfVisible(text, from);
        LineShape shape;
        if (Surface.mayHaveMarks(text, from, to)) {
            Surface surface = Surface.of(text.substring(from, to));
            shape = new ShapeScanner(surface.text(), 0, surface.text().length(), surface.links()).scan();
            shape.pictures = surface.pictures();
        } else {
            shape = new ShapeScanner(text, from, to, ImmutableList.of()).scan();
            if (shape.oddBlanks) {
                String collapsed = Blanks.collapse(shape.text());
                shape = new ShapeScanner(collapsed, 0, collapsed.length(), ImmutableList.of()).scan();
            }
        }
        shape.indented = from >= 2;
        return shape;
    }

    /** The addresses of the links that were around the words. */
    public ImmutableList<String> links() {
        return links;
    }

    /** What stands for the pictures among the words where they cannot be seen. */
    public ImmutableList<String> pictures() {
        return pictures;
    }

    /** The text without the blanks at its ends. */
    public String text() {
        return from == 0 && to == text.length() ? text : text.substring(from, to);
    }

    /** The number of characters, blanks at the ends apart. */
    public int length() {
        return to - from;
    }

    /**
     * The length as it would be in Latin letters: a Chinese or Japanese character says about as much as three of them.
     */
    public int weight() {
        return length() + 2 * ideographs;
    }

    /** The character at an index of {@link #text()}. */
    public char charAt(int index) {
        return text.charAt(from + index);
    }

    /** Whether the text is that of the other line. */
    public boolean sameAs(LineShape other) {
        return length() == other.length() && length() > 0 && text.regionMatches(from, other.text, other.from, length());
    }

    /** Whether the text equals a phrase, case of ASCII letters apart. */
    public boolean is(String phrase) {
        return length() == phrase.length() && matches(0, phrase);
    }

    /** Whether the text starts with a phrase, case of ASCII letters apart. */
    public boolean startsWith(String phrase) {
        return length() >= phrase.length() && matches(0, phrase);
    }

    /** Whether the text ends with a phrase, case of ASCII letters apart. */
    public boolean endsWith(String phrase) {
        return length() >= phrase.length() && matches(length() - phrase.length(), phrase);
    }

    private boolean matches(int at, String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            if (lower(text.charAt(from + at + i)) != lower(phrase.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int lower(char c) {
        return c >= 'A' && c <= 'Z' ? c | 0x20 : c;
    }

    /** How the line ends. */
    public End end() {
        return end;
    }

    /** The number of words, those in brackets among them, of what was looked at. */
    public int words() {
        return words;
    }

    /** Whether nearly all words begin with a capital or hold a digit, and none is of research: so are places named. */
    public boolean isNameOfPlace() {
        return words <= 8 && topicWords == 0 && functionWords <= 1 && 4 * (capitals + digitWords) >= 3 * words;
    }

    /** Whether a word was seen that names of events are made of. */
    public boolean saysEvent() {
        return (kindsOfWords & Lexicon.EVENT) != 0;
    }

    /** Whether a word was seen that names of halls and rooms are made of. */
    public boolean saysPlace() {
        return (kindsOfWords & Lexicon.PLACE) != 0;
    }

    /** Whether a word was seen that collaborations call themselves by. */
    boolean saysGroup() {
        return (kindsOfWords & Lexicon.GROUP) != 0;
    }

    /** Whether it has more words than a name, and they end a sentence or are written small. */
    boolean isSentence() {
        return words > 6 && (sentences > 0 || lowWords > 2);
    }

    /** Whether a day of the week, a month or a half of the day was seen. */
    public boolean saysCalendar() {
        return (kindsOfWords & Lexicon.CALENDAR) != 0;
    }

    /**
     * What a family calls the line, as a sum of its own marks: worked out once and remembered, since many roles ask for it.
     *
     * @param marker gives a number from 0 upwards; always the same one for one line
     */
    public int marks(ToIntFunction<LineShape> marker) {
        if (marks == UNMARKED) {
            marks = marker.applyAsInt(this);
        }
        return marks;
    }

    /** Whether a letter was seen. */
    public boolean hasLetters() {
        return letters > 0;
    }

    /** The words with a digit. */
    public int digitWords() {
        return digitWords;
    }

    /** The dots with a blank beside them, which divide names. */
    public int separators() {
        return separators;
    }

    /** Whether the line is several names with commas between them and nothing else. */
    public boolean isListOfNames() {
        return commas > 0 && listedNames > 0 && listedNames + listedLowNames > 1 && listedOthers == 0;
    }

    /** Whether somebody said it in a chat, which prints the time and the speaker before the words. */
    boolean isSaid() {
        return colonInside && digitWords > 0 && ChatLine.isOne(text());
    }

    /** Whether two blanks or more come before the words, as converters indent what goes on. */
    boolean isIndented() {
        return indented;
    }

    /** Whether a dot between names comes first. */
    boolean startsWithSeparator() {
        return length() > 0 && Separators.isDot(charAt(0));
    }

    /** Whether a sentence stops with a word that needs another, or inside a formula. */
    public boolean endsInTheMiddle() {
        if (end == End.STOP) {
            return false;
        }
        int dollars = 0;
        for (int i = from; i < to; i++) {
            dollars += text.charAt(i) == '$' ? 1 : 0;
        }
        return lastWordDangles || end == End.COMMA || dollars % 2 == 1;
    }

    /** Gives the text. */
    @Override
    public String toString() {
        return text();
    }
}
