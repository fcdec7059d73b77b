package io.github.zongshu.office.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A zip whose bytes depend on its entries alone: each bears the same time. What is compressed already (pictures, workbooks
 * within documents) is stored.
 */
public final class FixedZip {
    /** The first month of the DOS calendar is avoided: its times become dependent on the time zone when read. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Nearly as small as the default and clearly faster on markup. */
    private static final int LEVEL = 4;

    private final ZipOutputStream zip;

    /** A zip into a stream. */
    public FixedZip(OutputStream out) {
        zip = new ZipOutputStream(out);
        zip.setLevel(LEVEL);
    }

    /**
     * Adds an entry.
     *
     * @param name its path, without a leading slash
     * @param content its bytes
     * @throws IOException if the stream fails, or the name is taken
     */
    public void put(String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        if (isCompressed(name)) {
            CRC32 crc = new CRC32();
            crc.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** Ends the zip and flushes the stream without closing it. */
    public void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    /**
     * Writes another program's zip again with fixed times, content types first and the rest sorted by name: for packages
     * that a library saves with the time of day.
     *
     * @param source a whole zip
     * @param out where to; flushed, not closed
     * @throws IOException if the source is not a zip or the stream fails
     */
    public static void copy(byte[] source, OutputStream out) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(source))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        FixedZip zip = new FixedZip(out);
        for (Map.Entry<String, byte[]> each : entries.entrySet()) {
            zip.put(each.getKey(), each.getValue());
        }
        zip.finish();
    }

    private static boolean isCompressed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".png") || lower.endsWith(".jpeg") || lower.endsWith(".xlsx");
    }
}
