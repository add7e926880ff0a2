package io.github.offprint.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.ByteArrayDataOutput;
import com.google.common.io.ByteStreams;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/** Packs zip archives, right ones and wrong ones: every field of an entry can be set to something else. */
final class ZipMaker {
    private final List<Entry> entries = new ArrayList<>();
    private byte[] front = {};
    private byte[] comment = {};
    private boolean directory = true;
    private boolean large;

    /** An entry as it will be written; the fields are right until somebody changes them. */
    static final class Entry {
        byte[] name;
        byte[] ownName;
        int flags = 1 << 11;
        int method = ZipMember.DEFLATED;
        int ownMethod = ZipMember.DEFLATED;
        byte[] data;
        long checksum;
        long compressed;
        long size;
        long attributes;
        boolean descriptor;
        boolean signedDescriptor = true;
        /** Takes the data of an entry written before instead of its own. */
        @Nullable
        Integer sharing;

        private long header;

        private Entry(String name, byte[] plain) {
            this.name = name.getBytes(UTF_8);
            this.ownName = this.name;
            CRC32 crc = new CRC32();
            crc.update(plain);
            checksum = crc.getValue();
            size = plain.length;
            data = deflate(plain);
            compressed = data.length;
        }

        void store(byte[] plain) {
            method = ZipMember.STORED;
            ownMethod = ZipMember.STORED;
            data = plain;
            compressed = plain.length;
        }
    }

    ZipMaker entry(String name, String text) {
        return entry(name, text, entry -> {});
    }

    ZipMaker entry(String name, String text, Consumer<Entry> change) {
        return entry(name, text.getBytes(UTF_8), change);
    }

    ZipMaker entry(String name, byte[] plain, Consumer<Entry> change) {
        Entry entry = new Entry(name, plain);
        change.accept(entry);
        entries.add(entry);
        return this;
    }

    /** Bytes before the archive, which its own places do not count. */
    ZipMaker behind(byte[] bytes) {
        front = bytes.clone();
        return this;
    }

    ZipMaker comment(String text) {
        comment = text.getBytes(UTF_8);
        return this;
    }

    ZipMaker withoutDirectory() {
        directory = false;
        return this;
    }

    /** With the numbers of 64 bits that archives over 4 GiB need. */
    ZipMaker large() {
        large = true;
        return this;
    }

    byte[] bytes() {
        ByteArrayDataOutput out = ByteStreams.newDataOutput();
        out.write(front);
        long place = 0;
        for (Entry entry : entries) {
            byte[] local = local(entry);
            entry.header = entry.sharing == null ? place : entries.get(entry.sharing).header;
            if (entry.sharing == null) {
                out.write(local);
                place += local.length;
            }
        }
        if (directory) {
            out.write(directory(place));
        }
        return out.toByteArray();
    }

    private static byte[] local(Entry entry) {
        ByteBuffer out = buffer(30 + entry.ownName.length + entry.data.length + 16);
        out.putInt(0x04034B50).putShort((short) 20);
        out.putShort((short) (entry.flags | (entry.descriptor ? 8 : 0))).putShort((short) entry.ownMethod);
        out.putInt(0);
        boolean later = entry.descriptor;
        out.putInt(later ? 0 : (int) entry.checksum);
        out.putInt(later ? 0 : (int) entry.compressed).putInt(later ? 0 : (int) entry.size);
        out.putShort((short) entry.ownName.length).putShort((short) 0).put(entry.ownName);
        out.put(entry.data);
        if (entry.descriptor) {
            if (entry.signedDescriptor) {
                out.putInt(0x08074B50);
            }
            out.putInt((int) entry.checksum).putInt((int) entry.compressed).putInt((int) entry.size);
        }
        return written(out);
    }

    private byte[] directory(long place) {
        ByteBuffer out = buffer(1 << 20);
        for (Entry entry : entries) {
            out.putInt(0x02014B50).putShort((short) (3 << 8 | 20)).putShort((short) 20);
            out.putShort((short) entry.flags).putShort((short) entry.method).putInt(0);
            out.putInt((int) entry.checksum);
            out.putInt(large ? -1 : (int) entry.compressed).putInt(large ? -1 : (int) entry.size);
            out.putShort((short) entry.name.length).putShort((short) (large ? 4 + 28 : 0));
            out.putShort((short) 0).putShort((short) 0).putShort((short) 0);
            out.putInt((int) entry.attributes)
                    .putInt(large ? -1 : (int) entry.header)
                    .put(entry.name);
            if (large) {
                // An extra field of another kind stands before the one that counts.
                out.putShort((short) 0x5455)
                        .putShort((short) 0)
                        .putShort((short) 1)
                        .putShort((short) 24);
                out.putLong(entry.size).putLong(entry.compressed).putLong(entry.header);
            }
        }
        int length = out.position();
        if (large) {
            long end = place + length;
            out.putInt(0x06064B50)
                    .putLong(44)
                    .putShort((short) 45)
                    .putShort((short) 45)
                    .putInt(0)
                    .putInt(0);
            out.putLong(entries.size()).putLong(entries.size()).putLong(length).putLong(place);
            out.putInt(0x07064B50).putInt(0).putLong(end).putInt(1);
        }
        out.putInt(0x06054B50).putShort((short) 0).putShort((short) 0);
        out.putShort((short) entries.size()).putShort((short) entries.size());
        out.putInt(large ? -1 : length).putInt(large ? -1 : (int) place);
        out.putShort((short) comment.length).put(comment);
        return written(out);
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] written(ByteBuffer out) {
        byte[] bytes = new byte[out.position()];
        out.flip().get(bytes);
        return bytes;
    }

    private static byte[] deflate(byte[] plain) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(plain);
        deflater.finish();
        byte[] room = new byte[plain.length + 64];
        int length = deflater.deflate(room);
        deflater.end();
        return Arrays.copyOf(room, length);
    }
}
