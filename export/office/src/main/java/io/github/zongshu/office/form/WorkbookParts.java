package io.github.zongshu.office.form;

import io.github.zongshu.office.ooxml.Xml;
import io.github.zongshu.office.sheet.RefusedFileException;
import io.github.zongshu.office.sheet.Tags;
import io.github.zongshu.office.sheet.ZipParts;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The parts of a stranger's workbook while some are changed and some added. */
final class WorkbookParts {
    static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String LIST = "问题清单";
    private static final String SHEET_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private static final String NO_RELATIONSHIPS = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

    private final ZipParts zip;
    private final Map<String, byte[]> parts;
    private final String workbook;

    WorkbookParts(ZipParts zip) throws RefusedFileException {
        this.zip = zip;
        this.parts = new LinkedHashMap<>(zip.all());
        this.workbook =
                zip.targets("", "officeDocument").values().stream().findFirst().orElse("");
        zip.part(workbook);
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    /** A part as it is now. */
    byte[] part(String name) throws RefusedFileException {
        byte[] part = parts.get(name);
        return part == null ? zip.part(name) : part;
    }

    void replace(String name, byte[] content) {
        parts.put(name, content);
    }

    private String stylesPart() throws RefusedFileException {
        return target(workbook, "styles");
    }

    byte[] styles() throws RefusedFileException {
        return part(stylesPart());
    }

    void replaceStyles(byte[] content) throws RefusedFileException {
        replace(stylesPart(), content);
    }

    /** The part that another points at; empty for none. */
    String target(String source, String kind) throws RefusedFileException {
        return zip.targets(source, kind).values().stream().findFirst().orElse("");
    }

    /** The part of the sheet of a name; empty for none. */
    String sheetPart(String name) throws RefusedFileException {
        Map<String, String> targets = zip.targets(workbook, "worksheet");
        Tags tags = new Tags(zip.part(workbook));
        while (tags.next()) {
            if (tags.opens("sheet") && tags.attribute("name").equals(name)) {
                return targets.getOrDefault(tags.attribute("id"), "");
            }
        }
        return "";
    }

    /** Adds a part under a name that is not taken. */
    String addPart(String stem, String ending, String type, String content) throws RefusedFileException {
        int number = 1;
        while (parts.containsKey(stem + number + ending)) {
            number++;
        }
        String name = stem + number + ending;
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        String override = Xml.fragment()
                .leaf("Override", "PartName", "/" + name, "ContentType", type)
                .toString();
        insertBeforeEnd(CONTENT_TYPES, "Types", override);
        return name;
    }

    /** Relates a part to another, and gives the id it is named by. */
    String relate(String source, String type, String target) throws RefusedFileException {
        String name = ZipParts.relationshipsOf(source);
        parts.putIfAbsent(name, NO_RELATIONSHIPS.getBytes(StandardCharsets.UTF_8));
        Set<String> taken = new HashSet<>();
        Tags tags = new Tags(part(name));
        while (tags.next()) {
            if (tags.opens("Relationship")) {
                taken.add(tags.attribute("Id"));
            }
        }
        int number = taken.size() + 1;
        while (taken.contains("rId" + number)) {
            number++;
        }
        String relationship = Xml.fragment()
                .leaf("Relationship", "Id", "rId" + number, "Type", type, "Target", "/" + target)
                .toString();
        insertBeforeEnd(name, "Relationships", relationship);
        return "rId" + number;
    }

    /** Puts markup in before an element closes; one without content is opened for it. The prefix is that of the element. */
    private void insertBeforeEnd(String part, String element, String markup) throws RefusedFileException {
        Patch patch = new Patch(part(part));
        Tags tags = new Tags(patch.part());
        while (tags.next()) {
            String prefixed = tags.prefix().isEmpty() ? markup : markup.replaceFirst("<", "<" + tags.prefix());
            if (tags.closes(element)) {
                patch.insert(tags.start(), prefixed);
            } else if (tags.opens(element) && tags.isEmpty()) {
                String tag = patch.text(tags.start(), tags.end());
                String opened = tag.substring(0, tag.length() - 2).stripTrailing() + ">";
                patch.replace(tags.start(), tags.end(), opened + prefixed + "</" + tags.prefix() + element + ">");
            }
        }
        parts.put(part, patch.bytes());
    }

    /** Adds a sheet behind all others. */
    void addSheet(byte[] content) throws RefusedFileException {
        String part = addPart("xl/worksheets/zongshuList", ".xml", SHEET_TYPE, "");
        replace(part, content);
        String id = relate(workbook, RELATIONSHIP + "/worksheet", part);
        int sheetId = 0;
        Set<String> names = new HashSet<>();
        Tags tags = new Tags(part(workbook));
        while (tags.next()) {
            if (tags.opens("sheet")) {
                String number = tags.attribute("sheetId");
                sheetId = Math.max(sheetId, number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : 0);
                names.add(tags.attribute("name"));
            }
        }
        String name = LIST;
        for (int n = 2; names.contains(name); n++) {
            name = LIST + n;
        }
        insertBeforeEnd(
                workbook,
                "sheets",
                Xml.fragment()
                        .leaf("sheet", "name", name, "sheetId", sheetId + 1, "xmlns:zs", RELATIONSHIP, "zs:id", id)
                        .toString());
    }
}
