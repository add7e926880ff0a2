package io.github.offprint.parsers.xml;

import com.google.common.base.Ascii;
import io.github.offprint.format.ReadContext;
import io.github.offprint.source.Head;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** The characters of an XML document: in the charset that its declaration names, else as any other text. */
final class XmlInput {
    private static final int LONGEST_DECLARATION = 200;

    private XmlInput() {}

    static Reader characters(ReadContext context) throws IOException {
        Optional<Charset> declared = context.charset().isPresent() ? Optional.empty() : declared(context.head());
        return declared.isPresent() ? new InputStreamReader(context.bytes(), declared.get()) : context.characters();
    }

    /** Unicode's own charsets are found from the bytes, which are right where the declaration is not. */
    private static Optional<Charset> declared(Head head) {
        String text = head.text();
        int end = text.startsWith("<?xml") ? text.indexOf("?>") : -1;
        int at = end < 0 || end > LONGEST_DECLARATION
                ? -1
                : text.substring(0, end).indexOf("encoding");
        int quote = at < 0 ? -1 : firstQuote(text, at, end);
        int close = quote < 0 ? -1 : text.indexOf(text.charAt(quote), quote + 1);
        return close < 0 || close > end ? Optional.empty() : charset(text.substring(quote + 1, close));
    }

    private static int firstQuote(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == '"' || text.charAt(i) == '\'') {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Charset> charset(String name) {
        if (Ascii.toUpperCase(name).startsWith("UTF")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(name)).filter(XmlInput::isOfBytes);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** Whether the declaration itself could be read, which only charsets that agree with ASCII let. */
    private static boolean isOfBytes(Charset charset) {
        return charset.canEncode() && charset.encode("<?xml").remaining() == "<?xml".length();
    }
}
