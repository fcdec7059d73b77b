package io.github.zongshu.office.docx;

import io.github.zongshu.font.FontRole;
import io.github.zongshu.office.ooxml.Xml;
import java.util.LinkedHashSet;
import java.util.Set;

/** The part that lists the document's fonts, each with the name to take where the first is not installed. */
final class FontTablePart {
    private static final String GB2312 = "86";

    private FontTablePart() {}

    static byte[] bytes() {
        Xml xml = Xml.document().open("w:fonts", "xmlns:w", DocxWriter.MAIN);
        Set<String> latin = new LinkedHashSet<>();
        Set<String> chinese = new LinkedHashSet<>();
        for (FontRole role : FontRole.values()) {
            latin.add(Face.latin(role));
            if (chinese.add(role.officeName())) {
                chinese(xml, role);
            }
        }
        latin.forEach(name -> xml.open("w:font", "w:name", name)
                .leaf("w:charset", "w:val", "00")
                .close());
        return xml.close().bytes();
    }

    /** 楷体_GB2312 is called 楷体 on newer systems, 仿宋_GB2312 is 仿宋. */
    private static void chinese(Xml xml, FontRole role) {
        xml.open("w:font", "w:name", role.officeName());
        role.systemNames().stream()
                .filter(name -> !name.equals(role.officeName()) && !name.contains("GB2312"))
                .findFirst()
                .ifPresent(name -> xml.leaf("w:altName", "w:val", name));
        xml.leaf("w:charset", "w:val", GB2312).close();
    }
}
