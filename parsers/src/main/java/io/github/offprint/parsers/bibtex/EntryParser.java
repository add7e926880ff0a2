package io.github.offprint.parsers.bibtex;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import io.github.offprint.problem.Position;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ProblemSink;
import io.github.offprint.text.Blanks;

/**
 * Reads the key and the fields of one entry. Small slips are mended and told of: a comma that is missing, a field without a
 * value, a key that was forgotten. Where the next entry starts inside this one, or a quotation mark has no partner, the entry is
 * broken.
 */
final class EntryParser {
    /** How reading an entry ends. */
    enum Outcome {
        /** The entry was read. */
        READ,
        /** The entry cannot be read; it is broken as a whole, or up to where the next one starts. */
        BROKEN
    }

    private final Macros macros;
    private final ProblemSink problems;
    private final int mostFields;

    private RawEntry entry;
    private Braces braces = Braces.ALL;
    private String text;
    private int at;
    private int end;
    private boolean looseTold;
    private boolean unquoted;

    EntryParser(Macros macros, ProblemSink problems, int mostFields) {
        this.macros = macros;
        this.problems = problems;
        this.mostFields = mostFields;
        this.entry = new RawEntry("", "", Position.START);
        this.text = "";
    }

    /** Reads the fields into an entry whose text is a whole segment. */
    Outcome parse(RawEntry into, int body, Braces counted) {
        entry = into;
        braces = counted;
        text = into.text();
        at = body;
        end = text.length() - 1;
        looseTold = false;
        unquoted = false;
        String type = word(body);
        entry.name(type, "");
        if (!Ascii.equalsIgnoreCase(type, "string")) {
            key();
        }
        while (!unquoted && nextField()) {
            if (startsEntry()) {
                return Outcome.BROKEN;
            }
            field();
        }
        return unquoted ? Outcome.BROKEN : Outcome.READ;
    }

    /** How far the entry goes that was parsed last: where it was broken off, the start of the next one. */
    int length() {
        return at < end && !unquoted ? at : text.length();
    }

    /** The word of the head that ends before an index. */
    static String word(String text, int body) {
        return Blanks.strip(text.substring(1, body - 1));
    }

    private String word(int body) {
        return word(text, body);
    }

    // The key

    /** Reads up to the first comma; an equals sign before it says that the key or the comma behind it was forgotten. */
    private void key() {
        int from = skipBlanks(at);
        int depth = 0;
        int stop = from;
        while (stop < end && (depth > 0 || text.charAt(stop) != ',' && text.charAt(stop) != '=')) {
            depth += braces.step(text, stop);
            stop++;
        }
        if (stop < end && text.charAt(stop) == '=') {
            keyBeforeField(from, stop);
            return;
        }
        entry.rename(Blanks.strip(text.substring(from, stop)));
        at = stop;
        if (entry.key().isEmpty()) {
            tell(ProblemCode.LOOSE_SYNTAX, "the entry has no citation key", from, stop);
        } else if (CharMatcher.whitespace().matchesAnyOf(entry.key())) {
            tell(ProblemCode.INVALID_VALUE, "no citation key has blanks in it", from, stop);
        }
    }

    private void keyBeforeField(int from, int equals) {
        int nameEnd = skipBlanksBack(equals);
        int name = nameEnd;
        while (name > from && isName(text.charAt(name - 1))) {
            name--;
        }
        int keyEnd = skipBlanksBack(name);
        entry.rename(keyEnd > from ? text.substring(from, keyEnd) : "");
        at = name;
        tell(
                ProblemCode.LOOSE_SYNTAX,
                keyEnd > from ? "the comma behind the citation key is missing" : "the entry has no citation key",
                from,
                nameEnd);
    }

    // Fields

    /** Steps to the next field; false at the end of the entry. */
    private boolean nextField() {
        while (at < end && (Blanks.isBlank(text.charAt(at)) || text.charAt(at) == ',')) {
            at++;
        }
        return at < end;
    }

    private boolean startsEntry() {
        if (text.charAt(at) != '@') {
            return false;
        }
        int before = at - 1;
        while (before > 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        return text.charAt(before) == '\n' || text.charAt(before) == '\r';
    }

    private void field() {
        int start = at;
        while (at < end && isName(text.charAt(at))) {
            at++;
        }
        int nameEnd = at;
        at = skipBlanks(at);
        if (nameEnd == start || at == end || text.charAt(at) != '=') {
            stray(start);
            return;
        }
        at = skipBlanks(at + 1);
        String value = value(start);
        if (!unquoted) {
            add(new RawField(name(start, nameEnd), value, start, at));
            commaExpected();
        }
    }

    private String name(int from, int to) {
        String name = text.substring(from, to);
        return name.indexOf(':') < 0 ? Ascii.toLowerCase(name) : name;
    }

    private void add(RawField field) {
        RawField first = entry.field(field.name());
        if (first != null) {
            tell(ProblemCode.REPEATED_FIELD, "the field " + field.name() + " stands twice; the first counts", field);
        } else if (entry.fields().size() < mostFields) {
            entry.fields().add(field);
        } else {
            tell(ProblemCode.STRAY_TEXT, "the entry has more fields than the limit fields allows", field);
        }
    }

    private void tell(ProblemCode code, String message, RawField field) {
        tell(code, message, field.start(), field.end());
    }

    /** Steps over what is no field, up to the next comma outside braces. */
    private void stray(int start) {
        int depth = 0;
        at = start;
        while (at < end && (depth > 0 || text.charAt(at) != ',')) {
            depth += braces.step(text, at);
            at++;
            if (depth == 0 && at < end && startsEntry()) {
                break;
            }
        }
        tell(ProblemCode.STRAY_TEXT, "a field has a name, an equals sign and a value", start, skipBlanksBack(at));
    }

    private void commaExpected() {
        int next = skipBlanks(at);
        if (next < end && text.charAt(next) != ',' && !looseTold) {
            looseTold = true;
            int shown = next;
            while (shown < end && isName(text.charAt(shown))) {
                shown++;
            }
            tell(ProblemCode.LOOSE_SYNTAX, "a comma is missing between two fields", at, shown);
        }
        at = next;
    }

    // Values

    /** Reads the parts of a value with the hashes between them. */
    private String value(int start) {
        String value = part(start);
        int next = skipBlanks(at);
        if (next >= end || text.charAt(next) != '#') {
            return value;
        }
        StringBuilder joined = new StringBuilder(value);
        while (!unquoted && next < end && text.charAt(next) == '#') {
            at = skipBlanks(next + 1);
            String part = part(start);
            boolean fitted = Macros.fits(joined);
            joined.append(fitted ? part : "");
            if (fitted && !Macros.fits(joined)) {
                tell(ProblemCode.INVALID_VALUE, "the value grows beyond what strings may make of it", start, at);
            }
            next = skipBlanks(at);
        }
        return joined.toString();
    }

    private String part(int start) {
        char c = at < end ? text.charAt(at) : ',';
        return switch (c) {
            case '{' -> braced();
            case '"' -> quoted();
            default -> bare(start);
        };
    }

    private String braced() {
        int from = at + 1;
        int close = braces.close(text, from, end);
        if (close < end) {
            at = close + 1;
            return text.substring(from, close);
        }
        // Only in parentheses can this be: braces that do not match end the entry elsewhere.
        unquoted = true;
        at = end;
        return "";
    }

    private String quoted() {
        int from = at + 1;
        int depth = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '"' && depth == 0) {
                at = i + 1;
                return text.substring(from, i);
            }
            depth += braces.step(text, i);
        }
        unquoted = true;
        at = end;
        return "";
    }

    private String bare(int start) {
        int from = at;
        while (at < end && isName(text.charAt(at))) {
            at++;
        }
        String word = text.substring(from, at);
        if (word.isEmpty()) {
            tell(ProblemCode.INVALID_VALUE, "a value is missing", start, Math.max(at, start + 1));
            return "";
        }
        if (CharMatcher.inRange('0', '9').matchesAllOf(word)) {
            return word;
        }
        String value = macros.value(word);
        if (value == null) {
            tell(
                    ProblemCode.INVALID_VALUE,
                    "no string has the name " + word + "; the name stands for itself",
                    from,
                    at);
            return word;
        }
        return value;
    }

    private void tell(ProblemCode code, String message, int from, int to) {
        entry.report(problems, code, message, from, Math.max(from, to));
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < end && Blanks.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int skipBlanksBack(int from) {
        int i = from;
        while (i > 0 && Blanks.isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Whether a character can be in the name of a field or of a string. */
    static boolean isName(char c) {
        return c > ' ' && c < 0x7F ? "\"#%'(),={}@".indexOf(c) < 0 : c >= 0xA0 && !Blanks.isBlank(c);
    }
}
