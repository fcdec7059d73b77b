package io.github.zongshu.office.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The entries of a zip, each inflated in memory within limits; nothing is ever written to disk. */
public final class ZipParts {
    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_BYTES = 256L << 20;
    /** Markup repeats itself, but no more than that; small parts may. */
    private static final int MOST_RATIO = 200;

    private static final int GRACE = 1 << 20;

    private final Map<String, byte[]> parts;

    private ZipParts(Map<String, byte[]> parts) {
        this.parts = Collections.unmodifiableMap(parts);
    }

    /**
     * Reads a zip.
     *
     * @throws RefusedFileException if it is damaged, names an entry twice, or goes beyond a limit
     * @throws IOException if the file system fails
     */
    public static ZipParts read(Path file) throws IOException, RefusedFileException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            if (entries.size() > MOST_ENTRIES) {
                throw RefusedFileException.tooLarge(
                        "文件里有" + entries.size() + "个部件，最多" + MOST_ENTRIES + "个（图片过多）",
                        "the file has " + entries.size() + " parts, at most " + MOST_ENTRIES + " are allowed");
            }
            Map<String, byte[]> parts = new LinkedHashMap<>();
            long left = MOST_BYTES;
            for (ZipEntry entry : entries) {
                byte[] content = content(zip, entry, left);
                left -= content.length;
                if (parts.put(entry.getName(), content) != null) {
                    throw RefusedFileException.damaged(
                            "部件 " + entry.getName() + " 重复", "the part " + entry.getName() + " is there twice");
                }
            }
            return new ZipParts(parts);
        } catch (ZipException e) {
            throw RefusedFileException.damaged("压缩包不完整", "its zip is not whole");
        }
    }

    private static byte[] content(ZipFile zip, ZipEntry entry, long left) throws IOException, RefusedFileException {
        long byRatio = Math.max(GRACE, entry.getCompressedSize() * MOST_RATIO);
        int most = (int) Math.min(Math.min(left, byRatio), Integer.MAX_VALUE - 9L);
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(most + 1);
            if (content.length > most) {
                throw RefusedFileException.tooLarge(
                        "部件 " + entry.getName() + " 解压后过大，疑似压缩炸弹",
                        "the part " + entry.getName() + " unpacks to too much, as zip bombs do");
            }
            return content;
        }
    }

    /** The parts by name, without a leading slash, in the order of the zip. */
    public Map<String, byte[]> all() {
        return parts;
    }

    /** Whether there is a part of that name. */
    public boolean has(String name) {
        return parts.containsKey(name);
    }

    /**
     * A part.
     *
     * @throws RefusedFileException if there is none
     */
    public byte[] part(String name) throws RefusedFileException {
        byte[] part = parts.get(name);
        if (part == null) {
            throw RefusedFileException.damaged("缺少部件 " + name, "the part " + name + " is missing");
        }
        return part;
    }

    /** Where the relationships of a part are kept. */
    public static String relationshipsOf(String part) {
        int slash = part.lastIndexOf('/');
        return part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
    }

    /**
     * What a part points at.
     *
     * @param kind the last word of the relationship's type, such as {@code worksheet}
     * @return part names by relationship id
     */
    public Map<String, String> targets(String part, String kind) throws RefusedFileException {
        Map<String, String> targets = new LinkedHashMap<>();
        byte[] relationships = parts.get(relationshipsOf(part));
        if (relationships == null) {
            return targets;
        }
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        Tags tags = new Tags(relationships);
        while (tags.next()) {
            if (tags.opens("Relationship") && tags.attribute("Type").endsWith("/" + kind)) {
                targets.put(tags.attribute("Id"), resolved(folder, tags.attribute("Target")));
            }
        }
        return targets;
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String path = folder + target;
        while (path.contains("/../")) {
            path = path.replaceFirst("[^/]*/\\.\\./", "");
        }
        return path.replace("/./", "/");
    }
}
