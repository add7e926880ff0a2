package io.github.offprint.text;

/** Where words start and end; {@link Words} says the rules. */
final class WordRules {
    private WordRules() {}

    /** Whether a word can start with the character: a letter or a number of any kind. */
    static boolean isLetter(int cp) {
        if (cp < 0x80) {
            return (cp >= 'a' && cp <= 'z') || (cp >= '0' && cp <= '9') || (cp >= 'A' && cp <= 'Z');
        }
        if (Character.isLetterOrDigit(cp)) {
            return !Blanks.isSpace(cp) && !CharacterClass.isMark(cp);
        }
        int type = Character.getType(cp);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /** The offset behind the word that starts at the given offset. */
    static int endOfWord(CharSequence text, int start) {
        int first = Character.codePointAt(text, start);
        boolean alone = Character.isIdeographic(first);
        int end = start + Character.charCount(first);
        while (end < text.length()) {
            int cp = Character.codePointAt(text, end);
            if (!isAttached(cp) && (alone || !(isJoining(cp) || (isApostrophe(cp) && isJoiningAt(text, end + 1))))) {
                return end;
            }
            end += Character.charCount(cp);
        }
        return end;
    }

    /** The offset of the first word at or behind the given offset, which must not lie in a word; the length if none. */
    static int startOfWord(CharSequence text, int from) {
        int at = from;
        while (at < text.length()) {
            int cp = Character.codePointAt(text, at);
            if (isLetter(cp)) {
                return at;
            }
            at += Character.charCount(cp);
        }
        return at;
    }

    /** Whether no word runs across the offset. Looks at the characters around it only. */
    static boolean isBoundary(CharSequence text, int offset) {
        if (offset == 0 || offset == text.length()) {
            return true;
        }
        int next = Character.codePointAt(text, offset);
        if (isApostrophe(next)) {
            return !(endsJoinable(text, offset) && isJoiningAt(text, offset + 1));
        }
        if (isAttached(next)) {
            return !isLetter(letterBefore(text, offset));
        }
        if (!isJoining(next)) {
            return true;
        }
        boolean behindApostrophe = isApostrophe(text.charAt(offset - 1));
        return !endsJoinable(text, behindApostrophe ? offset - 1 : offset);
    }

    private static boolean endsJoinable(CharSequence text, int offset) {
        return isJoining(letterBefore(text, offset));
    }

    /** The character before the offset, behind marks; -1 if there is none. */
    private static int letterBefore(CharSequence text, int offset) {
        int at = offset;
        while (at > 0) {
            int cp = Character.codePointBefore(text, at);
            if (!isAttached(cp)) {
                return cp;
            }
            at -= Character.charCount(cp);
        }
        return -1;
    }

    private static boolean isJoiningAt(CharSequence text, int offset) {
        return offset < text.length() && isJoining(Character.codePointAt(text, offset));
    }

    private static boolean isJoining(int cp) {
        return isLetter(cp) && (cp < 0x80 || !Character.isIdeographic(cp));
    }

    /** Whether the character continues whatever stands before it: marks, soft hyphens, joiners. */
    private static boolean isAttached(int cp) {
        return cp >= 0x80 && (CharacterClass.isMark(cp) || Character.getType(cp) == Character.FORMAT);
    }

    private static boolean isApostrophe(int cp) {
        return cp == '\'' || cp == 0x2019;
    }
}
