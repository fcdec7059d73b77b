package io.github.zongshu.office.xlsx;

import io.github.zongshu.office.ooxml.Xml;
import java.util.List;

/** Writes what floats above the cells of one sheet as a drawing part (ECMA-376 part 1, 20.5). */
final class DrawingPart {
    private static final String SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final int EMU_PER_POINT = 12_700;

    /** Two points below the edge of the row above, lest rounding put a sliver of the drawing on the page before. */
    private static final int CLEARANCE = 2 * EMU_PER_POINT;

    private final Xml xml =
            Xml.document().open("xdr:wsDr", "xmlns:xdr", SHEET_DRAWING, "xmlns:a", MAIN, "xmlns:r", Parts.RELATIONSHIP);

    /** The part; the relationships lead to the charts and pictures of the drawings, in their order. */
    byte[] bytes(List<Drawing> drawings, List<String> relationships) {
        for (int i = 0; i < drawings.size(); i++) {
            Drawing drawing = drawings.get(i);
            String relationship = relationships.get(i);
            switch (drawing.image()) {
                case Drawing.Live live -> chart(drawing, i + 1, relationship);
                case Still still -> picture(drawing, still, i + 1, relationship);
            }
        }
        return xml.close().bytes();
    }

    private void chart(Drawing drawing, int id, String relationship) {
        Drawing.Area area = drawing.area();
        xml.open("xdr:twoCellAnchor", "editAs", "oneCell");
        corner("xdr:from", area.row(), area.column(), CLEARANCE);
        corner("xdr:to", area.row() + area.rows(), area.column() + area.columns(), 0);
        xml.open("xdr:graphicFrame", "macro", "").open("xdr:nvGraphicFramePr");
        properties("图表", drawing, id);
        xml.leaf("xdr:cNvGraphicFramePr").close();
        xml.open("xdr:xfrm")
                .leaf("a:off", "x", 0, "y", 0)
                .leaf("a:ext", "cx", 0, "cy", 0)
                .close();
        xml.open("a:graphic").open("a:graphicData", "uri", CHART);
        xml.leaf("c:chart", "xmlns:c", CHART, "r:id", relationship);
        xml.close().close().close();
        xml.leaf("xdr:clientData").close();
    }

    private void picture(Drawing drawing, Still still, int id, String relationship) {
        long width = Math.round(still.width() * EMU_PER_POINT);
        long height = Math.round(still.height() * EMU_PER_POINT);
        xml.open("xdr:oneCellAnchor");
        corner("xdr:from", drawing.area().row(), drawing.area().column(), CLEARANCE);
        xml.leaf("xdr:ext", "cx", width, "cy", height);
        xml.open("xdr:pic").open("xdr:nvPicPr");
        properties("图片", drawing, id);
        xml.open("xdr:cNvPicPr").leaf("a:picLocks", "noChangeAspect", 1).close().close();
        xml.open("xdr:blipFill").leaf("a:blip", "r:embed", relationship);
        xml.open("a:stretch").leaf("a:fillRect").close().close();
        xml.open("xdr:spPr").open("a:xfrm").leaf("a:off", "x", 0, "y", 0);
        xml.leaf("a:ext", "cx", width, "cy", height).close();
        xml.open("a:prstGeom", "prst", "rect").leaf("a:avLst").close().close().close();
        xml.leaf("xdr:clientData").close();
    }

    private void properties(String kind, Drawing drawing, int id) {
        xml.leaf("xdr:cNvPr", "id", id + 1, "name", kind + " " + id, "descr", drawing.alt());
    }

    private void corner(String element, int row, int column, int below) {
        xml.open(element).element("xdr:col", Integer.toString(column)).element("xdr:colOff", "0");
        xml.element("xdr:row", Integer.toString(row))
                .element("xdr:rowOff", Integer.toString(below))
                .close();
    }
}
