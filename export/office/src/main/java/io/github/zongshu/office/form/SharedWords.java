package io.github.zongshu.office.form;

import io.github.zongshu.office.ooxml.OpcPackage;
import io.github.zongshu.office.ooxml.Xml;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words of a workbook, each kept once (ECMA-376 part 1, 18.4.9). Not within their cells: some programs that fill in forms change
 * such words only halfway.
 */
final class SharedWords {
    /** SpreadsheetML reads {@code _x0041_} in texts as A (22.9.2.19); what only looks so has to say so. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String PART = "/xl/sharedStrings.xml";

    private final Map<String, Integer> words = new LinkedHashMap<>();
    private int uses;

    /** The number by which cells refer to some words. */
    int index(String text) {
        uses++;
        return words.computeIfAbsent(text, t -> words.size());
    }

    /** Words as a part holds them. */
    static String escaped(String text) {
        return LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    }

    /** Adds the part to a file and relates the workbook to it. */
    void addTo(OpcPackage file, String workbook) {
        Xml xml = Xml.document()
                .open(
                        "sst",
                        "xmlns",
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "count",
                        uses,
                        "uniqueCount",
                        words.size());
        for (String text : words.keySet()) {
            xml.open("si").element("t", escaped(text), "xml:space", "preserve").close();
        }
        file.add(
                PART,
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml",
                xml.close().bytes());
        file.relate(workbook, WorkbookParts.RELATIONSHIP + "/sharedStrings", PART);
    }
}
