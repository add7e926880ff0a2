package io.github.offprint.match.json;

import com.google.common.base.Ascii;
import io.github.offprint.match.Decision;
import io.github.offprint.match.Decisions;

/**
 * The JSON form of decisions. They read back equal, and equal decisions are written alike: in the order of their keys, a line for
 * each.
 *
 * <pre>{@code
 * {"version":1,"decisions":[
 * {"same":["0c1f...","7be0..."]},
 * {"distinct":["13aa...","13aa..."]}
 * ]}
 * }</pre>
 *
 * <p>{@code same} and {@code distinct} name two papers by their {@link io.github.offprint.match.PaperKey keys}, in any order. Unknown
 * keys, and two different decisions about the same papers, are errors. This is version {@value #VERSION}; a later version reads what an
 * earlier one wrote.
 */
public final class DecisionsJson {
    /** The version of the form. */
    public static final int VERSION = 1;

    private DecisionsJson() {}

    /** The JSON of decisions; ends with a line feed. */
    public static String write(Decisions decisions) {
        StringBuilder text = new StringBuilder("{\"version\":" + VERSION + ",\"decisions\":[");
        String between = "\n";
        for (Decision decision : decisions.list()) {
            text.append(between).append(line(decision));
            between = ",\n";
        }
        return text.append("\n]}\n").toString();
    }

    /** A key is hexadecimal digits, so nothing needs an escape. */
    private static String line(Decision decision) {
        String verdict = Ascii.toLowerCase(decision.verdict().name());
        return "{\"" + verdict + "\":[\"" + decision.first() + "\",\"" + decision.second() + "\"]}";
    }

    /**
     * Reads decisions.
     *
     * @throws DecisionsJsonException when the text holds none
     */
    public static Decisions read(String json) {
        return DecisionsReader.read(json);
    }
}
