package io.github.offprint.parsers.lines;

import io.github.offprint.parsers.lines.LineShape.End;

/**
 * How well a line fits the roles that every family of copied text knows. Each method is a sum of weights; the numbers were
 * set on real pages and hold wherever people write titles, names and abstracts.
 */
public final class Evidence {
    private Evidence() {}

    /** Whether the line is a title. */
    public static int title(LineShape line, LineShape before) {
        if (!line.hasLetters()) {
            return 40;
        }
        int length = line.length() + line.ideographs;
        int cost = length > 180 ? Math.min(40, (length - 180) / 10) : 0;
        cost += switch (line.end) {
            case OPEN -> 0;
            case STOP -> line.questionInside ? 0 : 6;
            case COLON -> 5;
            case HYPHEN -> 6;
            case COMMA -> 12;
            case SEPARATOR -> 30;
        };
        cost += Math.min(30, 10 * line.sentences) + Math.min(16, 4 * line.proseWords);
        cost += line.opensSentence ? 8 : 0;
        cost += line.lastWordDangles ? 8 : 0;
        cost += line.startsLower ? 5 : 0;
        // The end of a sentence that began above.
        cost += line.startsLower && line.end == End.STOP && !line.questionInside ? 14 : 0;
        cost += line.separators > 0 ? 50 : 0;
        cost += looksLikeOneName(line) ? 4 : 0;
        // Nobody calls a paper so.
        cost += line.isListOfNames() ? 24 : 0;
        cost += isNamesAndHalfNames(line) ? 8 : 0;
        cost += line.isSaid() ? 40 : 0;
        return cost;
    }

    /**
     * Whether the line is a title with nothing around it that says so. Sites are full of lines of one to three words, so that
     * only a longer one is taken for a title.
     */
    public static int bareTitle(LineShape line, LineShape before) {
        int few = line.ideographs > 0 || line.words > 3 ? 0 : line.words == 3 ? 20 : 26;
        return title(line, before) + few;
    }

    /** Whether the line goes on with the title above it, which a page or an editor broke. */
    public static int titleGoesOn(LineShape line, LineShape before) {
        if (line.weight() > 160 || line.separators > 0 || line.sameAs(before)) {
            return 40;
        }
        if (line.isIndented() && !before.isIndented()) {
            return 1;
        }
        boolean broken = before.lastWordDangles
                || before.end == End.HYPHEN
                || before.end == End.COMMA
                || before.end == End.COLON && isHalfTitle(before)
                || line.startsLower;
        if (broken) {
            return line.lowName ? 18 : 4 + title(line, before) / 2;
        }
        // One or two words are hardly a title, but may be the beginning of one.
        boolean torn = before.words <= 2 && before.ideographs == 0;
        return line.belowBlank || line.isListOfNames() || before.end == End.COLON
                ? 40
                : (torn ? 14 : 26) + title(line, before) / 2;
    }

    /** Before a colon stands the name of a method or much of a title; a few common words say what was pasted below. */
    private static boolean isHalfTitle(LineShape line) {
        return line.words == 1 || line.words > 6 || line.topicWords > 0;
    }

    /** Whether the line goes on with a title that was broken at the edge of a page or a terminal. */
    public static int wrappedTitleGoesOn(LineShape line, LineShape before) {
        int atEdge =
                isWrapped(before) && line.separators == 0 && !line.sameAs(before) ? 7 + title(line, before) / 2 : 40;
        return Math.min(atEdge, titleGoesOn(line, before));
    }

    /** Whether the line is an abstract, or a paragraph of one, on one line. */
    public static int text(LineShape line, LineShape before) {
        if (!line.hasLetters()) {
            return Role.NEVER;
        }
        int length = line.weight();
        int cost = length >= 300
                ? 0
                : length >= 200
                        ? 1
                        : length >= 150
                                ? 3
                                : length >= 100 ? 6 : length >= 60 ? 9 : length >= 30 ? 12 : line.words > 2 ? 16 : 24;
        cost -= line.end == End.STOP ? 4 : 0;
        cost -= Math.min(6, 3 * line.sentences);
        cost -= Math.min(6, 2 * line.proseWords);
        cost -= line.opensSentence ? 3 : 0;
        cost = Math.max(0, cost);
        cost += line.startsLower ? 2 : 0;
        cost += looksLikeTitle(line) ? 8 : 0;
        cost += line.separators > 0 && line.names > 0 ? 40 : 0;
        return cost;
    }

    /** Whether the line is the first of a paragraph that was broken at the edge of a page or a terminal. */
    public static int wrappedText(LineShape line, LineShape before) {
        return (looksLikeTitle(line) ? 8 : 0)
                + (isWrapped(line) ? 2 : line.words <= 2 && line.ideographs == 0 ? 24 : 8)
                + (line.separators > 0 || line.isListOfNames() ? 40 : 0)
                + (line.end == End.STOP ? 2 : 0);
    }

    /**
     * The same on pages where nothing but a title is above an abstract: what starts small below a line of prose goes on with
     * that line, whose own title was lost.
     */
    public static int wrappedTextBelowTitle(LineShape line, LineShape before) {
        boolean goesOn = line.startsLower && isWrapped(before) && !looksLikeTitle(before);
        return wrappedText(line, before) + (goesOn ? 18 : 0);
    }

    /** Whether the line goes on with a paragraph that is broken at the edge of a page or a terminal. */
    public static int wrappedTextGoesOn(LineShape line, LineShape before) {
        return (line.hasLetters() ? 0 : 6)
                + (endsAtEdge(before, line) ? 0 : 10)
                + (looksLikeTitle(line) ? 4 : 0)
                + (line.length() > 140 ? 12 : 0)
                + (looksLikeOneName(line) ? 6 : 0)
                + (line.separators > 0 || line.isListOfNames() ? 30 : 0)
                + (beginsParagraph(line, before) ? 16 : 0);
    }

    /** Whether a sentence ends, a blank line follows and another sentence begins: a paragraph, and perhaps another paper. */
    private static boolean beginsParagraph(LineShape line, LineShape before) {
        return line.belowBlank && before.end == End.STOP && !line.startsLower && !line.startsWithSign;
    }

    /** Pages are wrapped at 72 to 120 columns; the last words that did not fit make a line shorter. */
    private static boolean isWrapped(LineShape line) {
        return line.weight() >= 50 && line.length() <= 140;
    }

    /** Whether the first word of the next line would not have fitted on this one. */
    private static boolean endsAtEdge(LineShape line, LineShape next) {
        return isWrapped(line) || line.length() <= 140 && line.weight() + next.firstWordLength >= 70;
    }

    /**
     * Whether the line goes on with the abstract above it. The rule is narrow, because two papers must never become one:
     * the sentence above is not finished, and this line does not begin one.
     */
    public static int textGoesOn(LineShape line, LineShape before) {
        if (before.end == End.STOP || line.separators > 0 && line.names > 0) {
            return 40;
        }
        if (line.startsLower || line.startsWithSign) {
            return 3;
        }
        return before.lastWordDangles || before.end == End.COMMA || before.end == End.HYPHEN ? 8 : 40;
    }

    /** Whether the line is a further paragraph of an abstract, where nothing else would be. */
    public static int paragraph(LineShape line, LineShape before) {
        int goesOn = Math.min(textGoesOn(line, before), wrappedTextGoesOn(line, before));
        return Math.min(2 + text(line, before), goesOn);
    }

    /** Whether the line names authors. */
    public static int authors(LineShape line, LineShape before) {
        if (line.separators > 0) {
            int all = line.names + line.halfNames + line.notNames;
            int strange = all == 0 ? 40 : (10 * line.halfNames + 40 * line.notNames) / all;
            return strange + Math.min(20, 4 * line.sentences);
        }
        int listed = line.listedNames + line.listedLowNames + line.listedOthers;
        if (line.commas > 0 && line.listedNames > 0) {
            int halves = (line.firstNameHalf ? 1 : 0) + (line.lastNameHalf ? 1 : 0);
            return 3
                    + (8 * (line.listedLowNames + halves) + 30 * (line.listedOthers - halves)) / listed
                    + 6 * line.sentences
                    + (line.end == End.STOP ? 3 : 0);
        }
        return 5 + line.oneName + (line.end == End.STOP ? 6 : 0) + (line.colonInside || line.questionInside ? 14 : 0);
    }

    /** Whether the line goes on with the author line above it. */
    public static int authorsGoOn(LineShape line, LineShape before) {
        boolean atDot = before.end == End.SEPARATOR || line.startsWithSeparator();
        if (listGoesOn(line, before)) {
            return 6 + Math.min(authors(line, before), line.words == 1 ? 3 : Role.NEVER);
        }
        boolean insideName = before.lastNameWords == 1 || line.firstNameWords == 1;
        if (line.separators == 0 && !atDot && before.separators == 0 || line.sameAs(before)) {
            return 40;
        }
        return (atDot ? 2 : insideName && line.separators > 0 ? 6 : 16) + authors(line, before);
    }

    /** Whether names between commas were broken behind a comma, or inside a name of which a word is on either line. */
    private static boolean listGoesOn(LineShape line, LineShape before) {
        if (before.separators > 0 || before.commas == 0 || before.listedNames == 0) {
            return false;
        }
        boolean restOfName = line.firstNameHalf || line.words == 1 && line.capitals == 1;
        return before.lastNameHalf ? restOfName : before.end == End.COMMA && line.listedNames > 0;
    }

    /** Whether the line goes on with an author line that was broken at the edge of a page or a terminal. */
    public static int wrappedAuthorsGoOn(LineShape line, LineShape before) {
        if (!isWrapped(before) || before.separators == 0 && before.commas == 0 || line.sameAs(before)) {
            return authorsGoOn(line, before);
        }
        // The last name of a line, or a half of it, whatever it looks like.
        boolean lastName = line.words <= 2 && !line.belowBlank && line.end == End.OPEN;
        int atEdge = 2 + (lastName ? Math.min(3, authors(line, before)) : authors(line, before));
        return Math.min(atEdge, authorsGoOn(line, before));
    }

    /** Whether the line is the one above it once more. */
    public static int repeated(LineShape line, LineShape before) {
        return line.sameAs(before) ? 6 : Role.NEVER;
    }

    /** Whether nobody can say what the line is: what every other reading has to beat. */
    public static int uncertain(LineShape line, LineShape before) {
        return 22;
    }

    /** Most words begin with a capital, as in no sentence, not even in a question. */
    private static boolean looksLikeTitle(LineShape line) {
        return line.words > 2 && line.capitals * 10 > line.words * 7;
    }

    /** {@code Ada Quill, Ben}: a list of names that was broken inside a name. */
    private static boolean isNamesAndHalfNames(LineShape line) {
        int halves = (line.firstNameHalf ? 1 : 0) + (line.lastNameHalf ? 1 : 0);
        return halves > 0 && line.listedNames > 0 && line.listedOthers == halves;
    }

    private static boolean looksLikeOneName(LineShape line) {
        return line.words >= 2 && line.words <= 4 && line.oneName == 0;
    }
}
