package io.github.offprint.source;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;

/**
 * The immutable first part of an input, for recognising its format. A detector that is handed a head cannot consume the
 * input, so it cannot forget to rewind it.
 *
 * @param name the name of the source
 * @param text the first characters, decompressed and decoded, without a byte order mark; at most {@value #LENGTH}
 * @param whole whether {@code text} is all there is
 */
public record Head(String name, String text, boolean whole) {
    /** The most characters a head holds. */
    public static final int LENGTH = 8192;

    /** Refuses null and a text that is longer than a head may be. */
    public Head {
        requireNonNull(name, "name");
        if (text.length() > LENGTH) {
            throw new IllegalArgumentException("a head holds at most " + LENGTH + " characters, not " + text.length());
        }
    }

    /**
     * The extension of the name in lower case without the dot and without a compression suffix: {@code bib} for
     * {@code Refs.BIB.gz}; empty when there is none.
     */
    public String extension() {
        return extensionOf(name);
    }

    /** The extension of a file name, as {@link #extension()} has it. */
    public static String extensionOf(String name) {
        String base = Ascii.toLowerCase(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
        if (base.endsWith(".gz")) {
            base = base.substring(0, base.length() - ".gz".length());
        }
        int dot = base.lastIndexOf('.');
        return dot < 0 ? "" : base.substring(dot + 1);
    }
}
