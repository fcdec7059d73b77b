package io.github.zongshu.office.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamReader;

/** The parts of an Office file, found by following its relationships (ECMA-376 part 2, 6.5). */
final class PartStore {
    /** No document of ours comes near; a file that unpacks to more was not written by a writer. */
    private static final long MOST_BYTES = 1L << 30;

    private final Map<String, byte[]> parts = new HashMap<>();

    PartStore(byte[] file) throws IOException {
        long left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
                left -= content.length;
                if (left < 0) {
                    throw new IOException("the file unpacks to more than " + MOST_BYTES + " bytes");
                }
                parts.put("/" + entry.getName(), content);
            }
        }
    }

    /** The content of a part. */
    byte[] part(String name) throws IOException {
        byte[] content = parts.get(name);
        if (content == null) {
            throw new IOException("the file has no part " + name);
        }
        return content;
    }

    /** The one part of a kind that another, or the package itself by an empty name, points at. */
    String related(String source, String kind) throws IOException {
        return targets(source, kind).values().stream()
                .findFirst()
                .orElseThrow(() -> new IOException("nothing of the kind " + kind + " belongs to " + source));
    }

    /** The parts of a kind that another points at, by the ids it names them with. */
    Map<String, String> targets(String source, String kind) throws IOException {
        int slash = source.lastIndexOf('/');
        String folder = source.substring(0, slash + 1);
        byte[] relationships =
                parts.get((folder.isEmpty() ? "/" : folder) + "_rels/" + source.substring(slash + 1) + ".rels");
        Map<String, String> targets = new LinkedHashMap<>();
        if (relationships == null) {
            return targets;
        }
        URI base = URI.create(folder.isEmpty() ? "/" : folder);
        Markup.read(relationships, new Markup.Listener() {
            @Override
            public void open(String name, XMLStreamReader element) {
                if (Markup.attribute(element, "Type").endsWith("/" + kind)) {
                    String target = Markup.attribute(element, "Target");
                    targets.put(
                            Markup.attribute(element, "Id"),
                            base.resolve(target).getPath());
                }
            }

            @Override
            public void close(String name) {}

            @Override
            public void text(String words) {}
        });
        return targets;
    }
}
