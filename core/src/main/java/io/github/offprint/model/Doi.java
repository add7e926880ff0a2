package io.github.offprint.model;

import com.google.common.base.Ascii;
import io.github.offprint.text.Blanks;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * DOIs by the DOI Handbook, section 2: {@code 10.}, digits of the registrant with optional subdivisions, a slash, and any
 * graphic characters, of which ASCII letters count alike in either case. A shortDOI such as {@code 10/gfzrww} is none: it stands
 * for another one that only its service knows.
 */
final class Doi {
    private static final int MIN_REGISTRANT = 3;

    private Doi() {}

    static @Nullable String canonical(String bare) {
        String decoded = bare.indexOf('%') < 0 ? bare : Wrapping.peel(decode(bare));
        int slash = decoded.indexOf('/');
        return isPrefix(decoded, slash) && isGraphic(decoded, slash + 1) ? Ascii.toLowerCase(decoded) : null;
    }

    private static boolean isPrefix(String text, int end) {
        int digits = 0;
        for (int i = "10.".length(); i < end; i++) {
            char c = text.charAt(i);
            if (c == '.' && text.charAt(i - 1) != '.' && i + 1 < end) {
                continue;
            }
            if (c < '0' || c > '9') {
                return false;
            }
            digits++;
        }
        return text.startsWith("10.") && digits >= MIN_REGISTRANT;
    }

    private static boolean isGraphic(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Blanks.isBlank(c) || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                return false;
            }
        }
        return from < text.length();
    }

    /**
     * Undoes percent-encoding until none is left, so that what was encoded twice on its way comes out the same. A byte that
     * completes a new escape is undone with it, which keeps the work linear. Text that would not be UTF-8 stays as it is.
     */
    private static String decode(String text) {
        Undone bytes = new Undone();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            bytes.add(b);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.toBuffer()).toString();
        } catch (CharacterCodingException notText) {
            return text;
        }
    }

    /** Bytes of which no three are an escape. */
    private static final class Undone extends ByteArrayOutputStream {
        void add(byte next) {
            write(next);
            while (count >= 3 && buf[count - 3] == '%' && hex(count - 2) >= 0 && hex(count - 1) >= 0) {
                int value = hex(count - 2) << 4 | hex(count - 1);
                count -= 3;
                write(value);
            }
        }

        private int hex(int at) {
            return Character.digit(buf[at], 16);
        }

        ByteBuffer toBuffer() {
            return ByteBuffer.wrap(buf, 0, count);
        }
    }
}
