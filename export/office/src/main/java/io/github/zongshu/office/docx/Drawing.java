package io.github.zongshu.office.docx;

import io.github.zongshu.office.ooxml.Xml;

/**
 * A drawing that stands in its paragraph like a character.
 *
 * @param number unique within the document, from 1
 * @param name what the list of objects shows
 * @param alt what it shows, in words
 * @param width in points
 * @param height in points
 */
record Drawing(int number, String name, String alt, double width, double height) {
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    /** A chart part. */
    void writeChart(Xml xml, String relationship) {
        open(xml, CHART);
        xml.leaf("c:chart", "xmlns:c", CHART, "r:id", relationship);
        close(xml);
    }

    /** A picture part. */
    void writePicture(Xml xml, String relationship) {
        picture(xml, relationship, "");
    }

    /** A picture with vectors for programs that draw them, and pixels for the others. */
    void writePicture(Xml xml, String pixels, String vectors) {
        Xml extension = Xml.fragment().open("a:extLst").open("a:ext", "uri", SVG_EXTENSION);
        extension.leaf("asvg:svgBlip", "xmlns:asvg", SVG, "r:embed", vectors);
        picture(xml, pixels, extension.close().close().toString());
    }

    private void picture(Xml xml, String relationship, String extension) {
        open(xml, PICTURE);
        xml.open("pic:pic", "xmlns:pic", PICTURE).open("pic:nvPicPr");
        xml.leaf("pic:cNvPr", "id", number, "name", name, "descr", alt)
                .leaf("pic:cNvPicPr")
                .close();
        xml.open("pic:blipFill")
                .open("a:blip", "r:embed", relationship)
                .raw(extension)
                .close();
        xml.open("a:stretch").leaf("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").leaf("a:off", "x", 0, "y", 0);
        xml.leaf("a:ext", "cx", Twips.emu(width), "cy", Twips.emu(height)).close();
        xml.open("a:prstGeom", "prst", "rect").leaf("a:avLst").close().close().close();
        close(xml);
    }

    private void open(Xml xml, String content) {
        xml.open("w:r").open("w:drawing");
        xml.open("wp:inline", "distT", 0, "distB", 0, "distL", 0, "distR", 0);
        xml.leaf("wp:extent", "cx", Twips.emu(width), "cy", Twips.emu(height));
        xml.leaf("wp:effectExtent", "l", 0, "t", 0, "r", 0, "b", 0);
        xml.leaf("wp:docPr", "id", number, "name", name, "descr", alt);
        xml.leaf("wp:cNvGraphicFramePr");
        xml.open("a:graphic", "xmlns:a", MAIN).open("a:graphicData", "uri", content);
    }

    private static void close(Xml xml) {
        xml.close().close().close().close().close();
    }
}
