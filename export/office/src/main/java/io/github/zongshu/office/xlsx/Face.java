package io.github.zongshu.office.xlsx;

import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.office.ooxml.Xml;

/**
 * How letters look.
 *
 * @param name the font's name
 * @param bold whether it is set bold
 * @param halfPoints twice the size in points
 * @param colour six hexadecimal digits
 */
record Face(String name, boolean bold, int halfPoints, String colour) {
    /** GB 2312; Excel chooses a substitute by it where the font is missing. */
    private static final int CHINESE = 134;

    /** The same in bold, for words that stand out. */
    Face heavy() {
        return new Face(name, true, halfPoints, colour);
    }

    /** Smaller and in plain ink, for the second part of a head. */
    Face quiet() {
        return new Face(name, false, halfPoints * 3 / 4, Palette.INK);
    }

    /**
     * Writes it.
     *
     * @param element {@code font} in a stylesheet, {@code rPr} in a text
     * @param nameElement {@code name} in a stylesheet, {@code rFont} in a text
     */
    void write(Xml xml, String element, String nameElement) {
        xml.open(element);
        if (bold) {
            xml.leaf("b");
        }
        String points = halfPoints / 2 + (halfPoints % 2 == 0 ? "" : ".5");
        xml.leaf("sz", "val", points).leaf("color", "rgb", "FF" + colour).leaf(nameElement, "val", name);
        xml.leaf("family", "val", 3).leaf("charset", "val", CHINESE).close();
    }
}
