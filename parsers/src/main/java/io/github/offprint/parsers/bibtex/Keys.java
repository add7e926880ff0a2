package io.github.offprint.parsers.bibtex;

import com.google.common.base.Ascii;
import io.github.offprint.problem.ProblemCode;
import io.github.offprint.problem.ProblemSink;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Notices a citation key that stands twice among the last {@value #WINDOW} entries; BibTeX takes no file with one, whatever the
 * case of its letters. More are not remembered, so that a file of any length costs the same memory.
 */
final class Keys {
    static final int WINDOW = 10_000;

    private final Map<String, Long> lines = new LinkedHashMap<>();

    /** Remembers the key of an entry and tells of it when it stood before. */
    void note(RawEntry entry, ProblemSink problems) {
        if (entry.key().isEmpty()) {
            return;
        }
        long line = entry.line();
        Long first = lines.putIfAbsent(Ascii.toLowerCase(entry.key()), line);
        if (first != null) {
            String message = "the key " + entry.key() + " stands at line " + first + " already; both entries are kept";
            entry.report(problems, ProblemCode.REPEATED_KEY, message);
        } else if (lines.size() > WINDOW) {
            Iterator<String> oldest = lines.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }
}
