package io.github.zongshu.office.docx;

import io.github.zongshu.office.ooxml.Xml;

/** A box of text at a place of the paper, its lines running from top to bottom (DrawingML, as Word 2010 and later write it). */
final class TextBox {
    private static final String SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    private static final double POINTS = 72 / 25.4;
    /** Drawings of feet are numbered from here on: no body has so many. */
    private static final int FIRST = 9000;

    /** It stands before the text and moves with nothing. */
    private static final Object[] ANCHOR = {
        "distT",
        0,
        "distB",
        0,
        "distL",
        0,
        "distR",
        0,
        "simplePos",
        0,
        "relativeHeight",
        1,
        "behindDoc",
        0,
        "locked",
        0,
        "layoutInCell",
        1,
        "allowOverlap",
        1
    };

    private TextBox() {}

    /** Where on the paper, in millimetres. */
    record Place(double x, double y, double width, double height) {
        long emuWidth() {
            return Twips.emu(width * POINTS);
        }

        long emuHeight() {
            return Twips.emu(height * POINTS);
        }
    }

    /** Opens it within a run; {@link #close} ends it. */
    static void open(Xml xml, Place place, int number) {
        anchor(xml, place);
        xml.leaf("wp:docPr", "id", FIRST + number, "name", "页码" + number, "descr", "页码");
        xml.leaf("wp:cNvGraphicFramePr");
        shape(xml, place);
        xml.open("wps:txbx").open("w:txbxContent");
    }

    private static void anchor(Xml xml, Place place) {
        xml.open("w:drawing").open("wp:anchor", ANCHOR);
        xml.leaf("wp:simplePos", "x", 0, "y", 0);
        position(xml, "wp:positionH", place.x());
        position(xml, "wp:positionV", place.y());
        xml.leaf("wp:extent", "cx", place.emuWidth(), "cy", place.emuHeight());
        xml.leaf("wp:effectExtent", "l", 0, "t", 0, "r", 0, "b", 0).leaf("wp:wrapNone");
    }

    private static void shape(Xml xml, Place place) {
        xml.open("a:graphic").open("a:graphicData", "uri", SHAPE).open("wps:wsp", "xmlns:wps", SHAPE);
        xml.leaf("wps:cNvSpPr", "txBox", 1).open("wps:spPr").open("a:xfrm");
        xml.leaf("a:off", "x", 0, "y", 0);
        xml.leaf("a:ext", "cx", place.emuWidth(), "cy", place.emuHeight()).close();
        xml.open("a:prstGeom", "prst", "rect").leaf("a:avLst").close();
        xml.leaf("a:noFill").open("a:ln").leaf("a:noFill").close().close();
    }

    private static void position(Xml xml, String axis, double millimetres) {
        xml.open(axis, "relativeFrom", "page");
        xml.element("wp:posOffset", Long.toString(Twips.emu(millimetres * POINTS)))
                .close();
    }

    static void close(Xml xml) {
        xml.close().close();
        xml.open("wps:bodyPr", "vert", "vert", "lIns", 0, "tIns", 0, "rIns", 0, "bIns", 0, "anchor", "ctr");
        xml.leaf("a:noAutofit").close();
        xml.close().close().close().close().close();
    }
}
