package io.github.zongshu.office.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An Office Open XML file under construction (ECMA-376 part 2): named parts and the relationships between them. Parts and
 * relationships are written in the order in which they were added, so the same calls give the same bytes.
 */
public final class OpcPackage {
    private static final String CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

    private record Relationship(String type, String target) {}

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> contentTypes = new LinkedHashMap<>();
    private final Map<String, List<Relationship>> relationships = new LinkedHashMap<>();

    /**
     * Adds a part.
     *
     * @param name its place in the package, absolute: {@code /word/document.xml}
     * @param contentType its media type
     * @param content its bytes; not copied, so not to be changed afterwards
     * @throws IllegalArgumentException if the name is taken or not absolute
     */
    public void add(String name, String contentType, byte[] content) {
        if (!name.startsWith("/") || name.endsWith("/")) {
            throw new IllegalArgumentException("not a part name: " + name);
        }
        if (contentTypes.putIfAbsent(name, contentType) != null) {
            throw new IllegalArgumentException("part exists: " + name);
        }
        parts.put(name, content);
    }

    /**
     * Relates a part to another.
     *
     * @param source the part that points, or an empty string for the package itself
     * @param type what the target is to the source, as a URI
     * @param target the part pointed at; it may be added later
     * @return the id by which the source's content names the target; counted from rId1 in each source
     */
    public String relate(String source, String type, String target) {
        List<Relationship> all = relationships.computeIfAbsent(source, s -> new ArrayList<>());
        all.add(new Relationship(type, target));
        return "rId" + all.size();
    }

    /**
     * Writes the file.
     *
     * @param out where to; flushed, not closed
     * @throws IOException if the stream fails
     * @throws IllegalStateException if a relationship points from or to a part that is not there
     */
    public void writeTo(OutputStream out) throws IOException {
        checkRelationships();
        FixedZip zip = new FixedZip(out);
        zip.put("[Content_Types].xml", contentTypes());
        for (Map.Entry<String, List<Relationship>> each : relationships.entrySet()) {
            zip.put(relationshipsOf(each.getKey()), relationships(each.getValue()));
        }
        for (Map.Entry<String, byte[]> each : parts.entrySet()) {
            zip.put(each.getKey().substring(1), each.getValue());
        }
        zip.finish();
    }

    private void checkRelationships() {
        relationships.forEach((source, all) -> {
            if (!source.isEmpty() && !parts.containsKey(source)) {
                throw new IllegalStateException("relationship from a missing part: " + source);
            }
            all.stream().filter(r -> !parts.containsKey(r.target())).findFirst().ifPresent(r -> {
                throw new IllegalStateException("relationship to a missing part: " + r.target());
            });
        });
    }

    private byte[] contentTypes() {
        Xml xml = Xml.document().open("Types", "xmlns", CONTENT_TYPES);
        xml.leaf("Default", "Extension", "rels", "ContentType", RELATIONSHIPS_TYPE);
        xml.leaf("Default", "Extension", "xml", "ContentType", "application/xml");
        contentTypes.forEach((name, type) -> xml.leaf("Override", "PartName", name, "ContentType", type));
        return xml.close().bytes();
    }

    private static byte[] relationships(List<Relationship> all) {
        Xml xml = Xml.document().open("Relationships", "xmlns", RELATIONSHIPS);
        for (int i = 0; i < all.size(); i++) {
            Relationship each = all.get(i);
            xml.leaf("Relationship", "Id", "rId" + (i + 1), "Type", each.type(), "Target", each.target());
        }
        return xml.close().bytes();
    }

    /** {@code /word/document.xml} keeps its relationships in {@code word/_rels/document.xml.rels}. */
    private static String relationshipsOf(String source) {
        int slash = source.lastIndexOf('/');
        String folder = slash <= 0 ? "" : source.substring(1, slash + 1);
        return folder + "_rels/" + source.substring(slash + 1) + ".rels";
    }
}
