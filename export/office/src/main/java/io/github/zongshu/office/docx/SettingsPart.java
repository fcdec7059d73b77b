package io.github.zongshu.office.docx;

import io.github.zongshu.office.ooxml.Xml;

/** The part with the settings of the whole document: how Chinese lines are broken and punctuation is compressed. */
final class SettingsPart {
    private static final String WORD = "http://schemas.microsoft.com/office/word";

    private SettingsPart() {}

    /**
     * The part.
     *
     * @param facing whether odd and even pages differ in their ends
     * @param kinsoku which characters never begin or end a line
     */
    static byte[] bytes(boolean facing, Kinsoku kinsoku) {
        Xml xml = Xml.document().open("w:settings", "xmlns:w", DocxWriter.MAIN);
        xml.leaf("w:zoom", "w:percent", 100);
        xml.leaf("w:defaultTabStop", "w:val", 420);
        if (facing) {
            xml.leaf("w:evenAndOddHeaders");
        }
        xml.leaf("w:characterSpacingControl", "w:val", "compressPunctuation");
        kinsoku.write(xml);
        xml.open("w:compat")
                .leaf("w:spaceForUL")
                .leaf("w:balanceSingleByteDoubleByteWidth")
                .leaf("w:doNotLeaveBackslashAlone")
                .leaf("w:ulTrailSpace")
                .leaf("w:doNotExpandShiftReturn")
                .leaf("w:adjustLineHeightInTable")
                .leaf("w:useFELayout");
        compatibility(xml, "compatibilityMode", 15);
        compatibility(xml, "overrideTableStyleFontSizeAndJustification", 1);
        compatibility(xml, "enableOpenTypeFeatures", 1);
        compatibility(xml, "doNotFlipMirrorIndents", 1);
        compatibility(xml, "differentiateMultirowTableHeaders", 1);
        xml.close();
        xml.leaf("w:themeFontLang", "w:val", "en-US", "w:eastAsia", "zh-CN");
        xml.leaf("w:decimalSymbol", "w:val", ".").leaf("w:listSeparator", "w:val", ",");
        return xml.close().bytes();
    }

    private static void compatibility(Xml xml, String name, int value) {
        xml.leaf("w:compatSetting", "w:name", name, "w:uri", WORD, "w:val", value);
    }
}
