package io.github.zongshu.office.draft;

import io.github.zongshu.office.ooxml.FixedZip;
import io.github.zongshu.office.ooxml.Xml;
import io.github.zongshu.office.reading.PartStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document with comments put in (ECMA-376 part 1, 17.13.4), its markup otherwise untouched. */
final class CommentedCopy {
    private static final String AUTHOR = "综述核对";
    private static final String COMMENTS = "/word/comments-zongshu.xml";
    private static final String COMMENTS_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final Pattern COMMENT_ID = Pattern.compile(
            "<(?:[\\w.-]+:)?(?:comment|commentRangeStart)\\s[^>]*?\\b(?:[\\w.-]+:)?id=[\"'](\\d+)[\"']");

    private final PartStore parts;
    private final String main;
    private final List<Remark> remarks = new ArrayList<>();

    private record Remark(int first, int last, List<String> lines) {}

    CommentedCopy(PartStore parts, String main) {
        this.parts = parts;
        this.main = main;
    }

    /** A comment from the beginning of one run of the body to the end of another. */
    void comment(int first, int last, List<String> lines) {
        remarks.add(new Remark(first, last, lines));
    }

    void write(OutputStream out) throws IOException {
        Map<String, byte[]> all = parts.all();
        if (!remarks.isEmpty()) {
            Optional<String> known =
                    parts.targets(main, "comments").values().stream().findFirst();
            int firstId = firstFreeId(known);
            all.put(main, bytes(body(firstId)));
            if (known.isPresent()) {
                all.put(known.get(), bytes(appended(text(known.get()), firstId)));
            } else {
                addPart(all, firstId);
            }
        }
        FixedZip zip = new FixedZip(out);
        for (Map.Entry<String, byte[]> each : all.entrySet()) {
            zip.put(each.getKey().substring(1), each.getValue());
        }
        zip.finish();
    }

    private String text(String part) throws IOException {
        return new String(parts.part(part), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private int firstFreeId(Optional<String> known) throws IOException {
        int free = 0;
        List<String> texts = new ArrayList<>(List.of(text(main)));
        if (known.isPresent()) {
            texts.add(text(known.get()));
        }
        for (String text : texts) {
            Matcher ids = COMMENT_ID.matcher(text);
            while (ids.find()) {
                free = Math.max(free, Integer.parseInt(ids.group(1)) + 1);
            }
        }
        return free;
    }

    private String body(int firstId) throws IOException {
        RunIndex runs = RunIndex.of(text(main));
        for (int i = 0; i < remarks.size(); i++) {
            runs.comment(remarks.get(i).first, remarks.get(i).last, firstId + i);
        }
        return runs.text();
    }

    /** The comments as markup, with the prefix that the part uses. */
    private String comments(String prefix, int firstId) {
        Xml xml = Xml.fragment();
        for (int i = 0; i < remarks.size(); i++) {
            xml.open(
                    prefix + "comment",
                    prefix + "id",
                    firstId + i,
                    prefix + "author",
                    AUTHOR,
                    prefix + "initials",
                    AUTHOR);
            for (String line : remarks.get(i).lines) {
                xml.open(prefix + "p").open(prefix + "r");
                xml.element(prefix + "t", line, "xml:space", "preserve");
                xml.close().close();
            }
            xml.close();
        }
        return xml.toString();
    }

    private String appended(String part, int firstId) {
        String prefix = RunIndex.prefix(part);
        return RunIndex.appended(part, prefix + "comments", comments(prefix, firstId));
    }

    private void addPart(Map<String, byte[]> all, int firstId) throws IOException {
        String body = text(main);
        boolean strict = body.contains(Namespaces.STRICT);
        Xml xml = Xml.document()
                .open("w:comments", "xmlns:w", strict ? Namespaces.STRICT : Namespaces.TRANSITIONAL)
                .raw(comments("w:", firstId))
                .close();
        all.put(COMMENTS, xml.bytes());
        int slash = main.lastIndexOf('/');
        String relationships = main.substring(0, slash + 1) + "_rels" + main.substring(slash) + ".rels";
        String type = (strict
                        ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                        : "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
                + "/comments";
        String relationship = Xml.fragment()
                .leaf("Relationship", "Id", "rIdZongshuComments", "Type", type, "Target", COMMENTS)
                .toString();
        all.put(relationships, bytes(RunIndex.appended(text(relationships), "Relationships", relationship)));
        String types = "/[Content_Types].xml";
        String override = Xml.fragment()
                .leaf("Override", "PartName", COMMENTS, "ContentType", COMMENTS_TYPE)
                .toString();
        all.put(types, bytes(RunIndex.appended(text(types), "Types", override)));
    }
}
