package io.github.offprint.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.offprint.text.SafeText;
import java.nio.charset.Charset;

/** The names of entries. */
final class ZipName {
    private static final int UTF_8_FLAG = 1 << 11;
    private static final int LONGEST = 1024;

    private ZipName() {}

    /** Decodes a name: UTF-8 where the flag or the bytes say so, else the code page of the first IBM PC (APPNOTE, D.1). */
    static String decode(byte[] bytes, int flags) {
        Utf8Scan scan = Utf8Scan.of(bytes);
        if ((flags & UTF_8_FLAG) != 0 || scan.malformed() == 0) {
            return new String(bytes, UTF_8);
        }
        return new String(bytes, Charset.isSupported("IBM437") ? Charset.forName("IBM437") : ISO_8859_1);
    }

    /** The name as messages and spans give it: safe to print, and no longer than names are. */
    static String shown(String name) {
        return SafeText.excerpt(name, LONGEST);
    }
}
