package io.github.offprint.parsers.xml;

import com.google.common.collect.ImmutableSet;
import io.github.offprint.format.IgnoredReason;
import io.github.offprint.format.ReadContext;
import io.github.offprint.problem.Position;
import io.github.offprint.problem.Problem;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.text.Blanks;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The records of an XML document one by one: the elements of some names, wherever they stand. A record is cut out by its tags first
 * and parsed alone then, so that damage costs the record it is in; its raw text is in the problem. A tag of a record inside another
 * one says that the first has lost its end.
 *
 * <p>Around the records only tags, comments and the like are expected; they are ignored as syntax, and text there is a problem.
 * Used by one thread; memory is bounded by the longest record that the limits allow.
 */
public final class XmlRecords {
    private static final int SHOWN = 200;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ReadContext context;
    private final ImmutableSet<String> names;
    private final XmlWindow window;
    private final XmlTree tree;
    private final int most;
    /** Up to where marks are known not to come, by the marks. */
    private final Map<String, Long> searched = new HashMap<>();

    /** Whether a document type was declared, which may define names of characters. */
    private boolean declaresNames;

    /**
     * A cursor at the start of a document.
     *
     * @param names the names of record elements without prefix
     * @param skipped the names of elements inside records that are left out with all that is in them
     * @throws IOException when the input itself fails
     */
    public XmlRecords(ReadContext context, ImmutableSet<String> names, ImmutableSet<String> skipped)
            throws IOException {
        this.context = context;
        this.names = names;
        this.window = new XmlWindow(XmlInput.characters(context), context.sourceName());
        this.tree = new XmlTree(context.limits(), skipped);
        this.most = context.limits().recordLength();
    }

    /**
     * The next record, or empty at the end. Problems before it have been reported.
     *
     * @throws IOException when the input itself fails
     */
    public Optional<XmlRecord> next() throws IOException {
        while (window.reaches(0)) {
            Optional<XmlRecord> record = step();
            if (record.isPresent()) {
                return record;
            }
        }
        return Optional.empty();
    }

    private Optional<XmlRecord> step() throws IOException {
        if (window.at(0) != '<') {
            text();
        } else if (recordName(1) != null) {
            return record();
        } else if (window.startsWith("<!--", 0)) {
            markup(endOf("-->", 4), 3);
        } else if (window.startsWith("<?", 0)) {
            instruction();
        } else if (window.startsWith("<!DOCTYPE", 0) && !declaresNames) {
            declaresNames = true;
            markup(endOfDeclaration(), 1);
        } else {
            markup(endOfTag(), 1);
        }
        return Optional.empty();
    }

    /** The name of the record that a tag belongs to, whose name begins at an index; null where it is another tag. */
    private @Nullable String recordName(int from) throws IOException {
        int end = from;
        int local = from;
        while (window.reaches(end) && isName(window.at(end)) && end - from < SHOWN) {
            local = window.at(end) == ':' ? end + 1 : local;
            end++;
        }
        if (!window.reaches(end) || window.at(end) != '>' && window.at(end) != '/' && !Blanks.isSpace(window.at(end))) {
            return null;
        }
        StringBuilder name = new StringBuilder();
        for (int i = local; i < end; i++) {
            name.append(window.at(i));
        }
        return names.contains(name.toString()) ? name.toString() : null;
    }

    private static boolean isName(char c) {
        return c > ' ' && c != '>' && c != '/' && c != '<' && c != '=' && c != '"' && c != '\'';
    }

    /** Text that belongs to no record. A byte order mark at the start is no text, elsewhere files were joined there. */
    private void text() throws IOException {
        int end = window.find('<', 0, most);
        Position from = window.here();
        String text = window.take(end < 0 ? window.available(most) : end);
        boolean marks = text.indexOf(BYTE_ORDER_MARK) >= 0 && Blanks.isBlank(text);
        if (marks && from.offset() > 0) {
            context.ignore(window.since(from), IgnoredReason.BYTE_ORDER_MARK);
        } else if (!Blanks.isBlank(text)) {
            context.report(ProblemCode.STRAY_TEXT, window.since(from), text);
        }
    }

    /** Ignores what ends at an index, and its closing marks; what does not end is text. */
    private void markup(int end, int closing) throws IOException {
        Position from = window.here();
        if (end < 0) {
            String mark = window.take(1);
            context.report(
                    new Problem(ProblemCode.LOOSE_SYNTAX, window.since(from), "a tag or a comment does not end", mark));
        } else {
            window.take(end + closing);
            context.ignore(window.since(from), IgnoredReason.SYNTAX);
        }
    }

    /** The mark that ends the tag here, unless another tag begins before it. */
    private int endOfTag() throws IOException {
        for (int i = 1; i < most && window.reaches(i); i++) {
            if (window.at(i) == '>') {
                return i;
            }
            if (window.at(i) == '<') {
                return -1;
            }
        }
        return -1;
    }

    /** The marks that end what begins here. Text that was searched for them in vain is not searched again. */
    private int endOf(String marks, int from) throws IOException {
        long here = window.here().offset();
        int start = (int) Math.max(from, searched.getOrDefault(marks, 0L) - here);
        int end = window.find(marks, start, most);
        if (end < 0) {
            searched.put(marks, here + most - marks.length());
        }
        return end;
    }

    /** A declaration anywhere but at the very start says that blanks were put before it, or that files were joined. */
    private void instruction() throws IOException {
        Position from = window.here();
        boolean late = from.offset() > 1 && window.startsWith("<?xml", 0) && window.reaches(5) && !isName(window.at(5));
        markup(endOf("?>", 2), 2);
        if (late) {
            context.report(new Problem(
                    ProblemCode.LOOSE_SYNTAX,
                    window.since(from),
                    "an XML declaration stands behind the start of the input; what follows is read",
                    "<?xml"));
        }
    }

    /** Behind the quotes and brackets of a document type declaration, of which nothing is read. */
    private int endOfDeclaration() throws IOException {
        int depth = 0;
        char quote = 0;
        for (int i = 2; i < most && window.reaches(i); i++) {
            char c = window.at(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[' || c == ']') {
                depth += c == '[' ? 1 : -1;
            } else if (c == '>' && depth <= 0) {
                return i;
            }
        }
        return -1;
    }

    private Optional<XmlRecord> record() throws IOException {
        Position from = window.here();
        int tag = endOfTag();
        if (tag > 0 && window.at(tag - 1) == '/') {
            return parsed(from, window.take(tag + 1));
        }
        for (int at = window.find('<', 1, most); at >= 0; at = window.find('<', at + 1, most)) {
            boolean closes = window.reaches(at + 1) && window.at(at + 1) == '/';
            if (closes && recordName(at + 2) != null) {
                int end = window.find('>', at, most);
                return parsed(from, window.take(end < 0 ? window.available(most) : end + 1));
            }
            if (!closes && recordName(at + 1) != null) {
                damaged(from, window.take(at), "the record has no end");
                return Optional.empty();
            }
        }
        if (window.reaches(most - 1)) {
            oversized(from);
        } else {
            String rest = window.take(window.available(most));
            context.report(ProblemCode.TRUNCATED, window.since(from), rest);
        }
        return Optional.empty();
    }

    private void oversized(Position from) throws IOException {
        String shown = window.take(Math.min(SHOWN, most));
        boolean ends = false;
        while (!ends && window.reaches(0)) {
            int at = window.find('<', 0, most);
            window.take(at < 0 ? window.available(most) : at);
            boolean closes = window.startsWith("</", 0) && recordName(2) != null;
            boolean opens = window.startsWith("<", 0) && recordName(1) != null;
            ends = closes || opens;
            if (closes || !opens && window.reaches(0)) {
                int end = closes ? window.find('>', 0, most) : 0;
                window.take(Math.max(0, end) + 1);
            }
        }
        context.report(new Problem(
                ProblemCode.OVERSIZED_RECORD,
                window.since(from),
                "a record is longer than the limit recordLength of " + most + " and was left out",
                shown));
    }

    private Optional<XmlRecord> parsed(Position from, String text) {
        String readable = NamedCharacters.numbered(text);
        try {
            XmlElement element = tree.parse(readable);
            if (!declaresNames && !readable.equals(text)) {
                context.report(new Problem(
                        ProblemCode.LOOSE_SYNTAX,
                        window.since(from),
                        "names of characters that nothing declares were read as in HTML",
                        ""));
            }
            return Optional.of(new XmlRecord(element, window.since(from), text));
        } catch (XmlTree.DamagedException e) {
            if (e.isTooLarge()) {
                context.report(new Problem(ProblemCode.OVERSIZED_RECORD, window.since(from), e.clause(), text));
            } else {
                damaged(from, text, e.clause());
            }
            return Optional.empty();
        }
    }

    private void damaged(Position from, String text, String why) {
        context.report(new Problem(
                ProblemCode.MALFORMED_RECORD,
                window.since(from),
                ProblemCode.MALFORMED_RECORD.meaning() + ": " + why,
                text));
    }
}
