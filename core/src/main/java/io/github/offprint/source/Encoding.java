package io.github.offprint.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.primitives.ImmutableIntArray;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The charset of an input and how it is known.
 *
 * @param charset decodes what follows the byte order mark
 * @param marked whether the input starts with a byte order mark
 * @param skipped how many bytes of the mark have to be stepped over before decoding
 * @param basis how the charset is known
 */
record Encoding(Charset charset, boolean marked, int skipped, Basis basis) {
    /** How the charset of an input is known. */
    enum Basis {
        /** The host named it. */
        NAMED,
        /** A byte order mark says it. */
        MARK,
        /** Every other byte is zero, as in UTF-16 of Western text. */
        PATTERN,
        /** Nothing speaks against UTF-8. */
        UTF_8,
        /** Nothing speaks for UTF-8, and something against it. */
        WINDOWS_1252
    }

    /** Byte order marks (Unicode 15.0, section 23.8); that of UTF-32LE begins with that of UTF-16LE and comes before it. */
    private enum Mark {
        UTF_32LE("UTF-32LE", 0xFF, 0xFE, 0, 0),
        UTF_32BE("UTF-32BE", 0, 0, 0xFE, 0xFF),
        UTF_16LE("UTF-16LE", 0xFF, 0xFE),
        UTF_16BE("UTF-16BE", 0xFE, 0xFF),
        UTF_8("UTF-8", 0xEF, 0xBB, 0xBF);

        private final String charset;
        private final ImmutableIntArray bytes;

        Mark(String charset, int... bytes) {
            this.charset = charset;
            this.bytes = ImmutableIntArray.copyOf(bytes);
        }

        static @Nullable Mark of(byte[] head) {
            for (Mark mark : values()) {
                if (mark.starts(head)) {
                    return mark;
                }
            }
            return null;
        }

        private boolean starts(byte[] head) {
            for (int i = 0; i < bytes.length(); i++) {
                if (i == head.length || (head[i] & 0xFF) != bytes.get(i)) {
                    return false;
                }
            }
            return true;
        }

        /** The JDK's decoders of UTF-32 step over one mark themselves, the others over none. */
        private int skipped() {
            return this == UTF_32LE || this == UTF_32BE ? 0 : bytes.length();
        }

        /** Whether this is the mark of a charset: its own, or one that leaves the byte order to the mark. */
        private boolean belongsTo(Charset named) {
            return charset.startsWith(named.name());
        }
    }

    /** Decides by the first bytes, unless the host knows. */
    static Encoding of(byte[] head, Optional<Charset> named) {
        Mark mark = Mark.of(head);
        if (named.isPresent()) {
            return mark != null && mark.belongsTo(named.get())
                    ? marked(mark, Basis.NAMED)
                    : unmarked(named.get(), Basis.NAMED);
        }
        if (mark != null) {
            return marked(mark, Basis.MARK);
        }
        Charset pattern = pattern(head);
        if (pattern != null) {
            return unmarked(pattern, Basis.PATTERN);
        }
        Utf8Scan scan = Utf8Scan.of(head);
        return scan.malformed() > 0 && scan.wellFormed() == 0
                ? unmarked(Charset.forName("windows-1252"), Basis.WINDOWS_1252)
                : unmarked(UTF_8, Basis.UTF_8);
    }

    private static Encoding marked(Mark mark, Basis basis) {
        return new Encoding(Charset.forName(mark.charset), true, mark.skipped(), basis);
    }

    private static Encoding unmarked(Charset charset, Basis basis) {
        return new Encoding(charset, false, 0, basis);
    }

    /**
     * UTF-16 without a mark shows in Western letters, digits and blanks, whose high byte is zero. A third of them is enough
     * when hardly a pair speaks for the other order; two zeros speak for neither.
     */
    private static @Nullable Charset pattern(byte[] head) {
        int pairs = head.length / 2;
        int big = 0;
        int little = 0;
        for (int i = 0; i < 2 * pairs; i += 2) {
            big += head[i] == 0 && head[i + 1] != 0 ? 1 : 0;
            little += head[i] != 0 && head[i + 1] == 0 ? 1 : 0;
        }
        if (pairs < 2 || 3L * Math.max(big, little) < pairs || 20L * Math.min(big, little) > pairs) {
            return null;
        }
        return big > little ? UTF_16BE : UTF_16LE;
    }

    /** Whether the text may be of another charset, so that the host should be told which one was taken. */
    boolean assumed() {
        return basis == Basis.PATTERN || basis == Basis.WINDOWS_1252;
    }
}
