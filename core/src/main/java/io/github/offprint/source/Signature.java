package io.github.offprint.source;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;

/** What the first bytes of a file give away, for the kinds of file that are no text. */
enum Signature {
    GZIP("gzip data", 0, 0x1F, 0x8B),
    ZIP("a zip archive", 0, 'P', 'K', 3, 4),
    /** A zip archive without entries is its end record alone. */
    EMPTY_ZIP("a zip archive", 0, 'P', 'K', 5, 6),
    BZIP2("bzip2 data", 0, 'B', 'Z', 'h'),
    XZ("xz data", 0, 0xFD, '7', 'z', 'X', 'Z', 0),
    ZSTANDARD("Zstandard data", 0, 0x28, 0xB5, 0x2F, 0xFD),
    SEVEN_ZIP("a 7z archive", 0, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C),
    RAR("a rar archive", 0, 'R', 'a', 'r', '!', 0x1A, 7),
    TAR("a tar archive", 257, 'u', 's', 't', 'a', 'r'),
    PDF("a PDF document", 0, '%', 'P', 'D', 'F', '-'),
    POSTSCRIPT("a PostScript document", 0, '%', '!', 'P', 'S'),
    RTF("a rich text document", 0, '{', '\\', 'r', 't', 'f'),
    OLE("an old Office document", 0, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1),
    PNG("a PNG picture", 0, 0x89, 'P', 'N', 'G'),
    JPEG("a JPEG picture", 0, 0xFF, 0xD8, 0xFF),
    GIF("a GIF picture", 0, 'G', 'I', 'F', '8'),
    SQLITE("an SQLite database", 0, 'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f', 'o', 'r', 'm', 'a', 't', ' ', '3', 0);

    private final String description;
    private final int offset;
    private final ImmutableIntArray bytes;

    Signature(String description, int offset, int... bytes) {
        this.description = description;
        this.offset = offset;
        this.bytes = ImmutableIntArray.copyOf(bytes);
    }

    static Optional<Signature> of(byte[] head) {
        for (Signature signature : values()) {
            if (signature.marks(head)) {
                return Optional.of(signature);
            }
        }
        return Optional.empty();
    }

    private boolean marks(byte[] head) {
        if (head.length < offset + bytes.length()) {
            return false;
        }
        for (int i = 0; i < bytes.length(); i++) {
            if ((head[offset + i] & 0xFF) != bytes.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** What it is, for a sentence: {@code a PDF document}. */
    String description() {
        return description;
    }

    boolean isZip() {
        return this == ZIP || this == EMPTY_ZIP;
    }

    /** Whether the library could unpack it, were it not inside something packed already. */
    boolean isPacked() {
        return this == GZIP || isZip();
    }
}
