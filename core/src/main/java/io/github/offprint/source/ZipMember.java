package io.github.offprint.source;

/**
 * One entry of a zip archive as its directory describes it.
 *
 * @param name the name, decoded; not made safe to show
 * @param flags the general purpose flags
 * @param method how the data is packed: 0 not at all, 8 by DEFLATE
 * @param checksum the CRC-32 of the plain data
 * @param compressed the length of the packed data
 * @param size the length of the plain data, as the archive says
 * @param header the place of the entry's own header, whose fields must agree
 * @param attributes the external attributes; the upper half are the mode bits of Unix
 */
record ZipMember(
        String name, int flags, int method, long checksum, long compressed, long size, long header, long attributes) {
    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int ENCRYPTED = 1;
    private static final long FILE_TYPE = 0xF000_0000L;
    private static final long SYMBOLIC_LINK = 0xA000_0000L;

    /** The same entry with the checksum and sizes that stand behind its data. */
    ZipMember measured(long checksum, long compressed, long size) {
        return new ZipMember(name, flags, method, checksum, compressed, size, header, attributes);
    }

    /** The same entry so many bytes further on. */
    ZipMember movedBy(long shift) {
        return new ZipMember(name, flags, method, checksum, compressed, size, header + shift, attributes);
    }

    boolean isEncrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    boolean isLink() {
        return (attributes & FILE_TYPE) == SYMBOLIC_LINK;
    }

    boolean isFolder() {
        return name.endsWith("/") && size == 0;
    }

    /** Whether it is what operating systems leave behind beside the content. */
    boolean isLitter() {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/")
                || name.contains("/__MACOSX/")
                || file.startsWith("._")
                || file.equals(".DS_Store")
                || file.equals("Thumbs.db")
                || file.equals("desktop.ini");
    }

    /** Whether unpacking by the name would leave the folder: the name climbs, or starts at a root, a drive or a host. */
    boolean isEscaping() {
        String path = name.replace('\\', '/');
        boolean drive = path.length() > 1 && path.charAt(1) == ':';
        return path.startsWith("/") || drive || ("/" + path + "/").contains("/../");
    }
}
