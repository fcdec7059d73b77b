package io.github.zongshu.office.docx;

import io.github.zongshu.font.FontRole;
import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.office.ooxml.Xml;
import java.util.List;

/** The part that defines all styles of a design. Theme fonts are not used, so that none can override a named face. */
final class StylesPart {
    /** The style of data tables: red rules at head and foot, hairlines between rows, none upright. */
    static final String DATA_TABLE = "DataTable";

    /** The style of tables that only arrange: boards, bands, timelines. */
    static final String PLAIN_TABLE = "TableNormal";

    private static final double CELL_PADDING = 4.5;
    private static final double ROW_PADDING = 2.5;
    private static final double ROOM_TO_WRITE = 5.5;

    private final Xml xml = Xml.document().open("w:styles", "xmlns:w", DocxWriter.MAIN);
    private final Stylesheet sheet;

    private StylesPart(Stylesheet sheet) {
        this.sheet = sheet;
    }

    static byte[] of(Stylesheet sheet) {
        StylesPart part = new StylesPart(sheet);
        part.defaults();
        sheet.paragraphStyles().forEach(part::paragraph);
        part.defaultCharacter();
        for (CharacterStyle style : CharacterStyle.values()) {
            part.character(style);
        }
        part.plainTable();
        part.dataTable();
        return part.xml.close().bytes();
    }

    private void defaults() {
        String latin = Face.latin(FontRole.SONG);
        String song = FontRole.SONG.officeName();
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.leaf("w:rFonts", "w:ascii", latin, "w:eastAsia", song, "w:hAnsi", latin, "w:cs", latin);
        xml.leaf("w:sz", "w:val", 21).leaf("w:szCs", "w:val", 21);
        xml.leaf("w:lang", "w:val", "en-US", "w:eastAsia", "zh-CN", "w:bidi", "ar-SA");
        xml.close().close().leaf("w:pPrDefault").close();
    }

    private void paragraph(ParagraphStyle style) {
        open("paragraph", style.id(), style.isOwn(), style == ParagraphStyle.NORMAL);
        xml.leaf("w:name", "w:val", style.label());
        if (style != ParagraphStyle.NORMAL) {
            xml.leaf("w:basedOn", "w:val", ParagraphStyle.NORMAL.id());
        }
        if (style.isHeading()) {
            xml.leaf("w:next", "w:val", ParagraphStyle.BODY.id());
        }
        xml.leaf("w:qFormat");
        ParagraphLook look = sheet.paragraph(style);
        look.write(xml, style, sheet.arrangement().official());
        look.face().write(xml);
        xml.close();
    }

    private void defaultCharacter() {
        open("character", "DefaultParagraphFont", false, true);
        xml.leaf("w:name", "w:val", "Default Paragraph Font")
                .leaf("w:uiPriority", "w:val", 1)
                .leaf("w:semiHidden")
                .close();
    }

    private void character(CharacterStyle style) {
        open("character", style.id(), style.isOwn(), false);
        xml.leaf("w:name", "w:val", style.label())
                .leaf("w:basedOn", "w:val", "DefaultParagraphFont")
                .leaf("w:qFormat");
        sheet.face(style).write(xml);
        xml.close();
    }

    private void plainTable() {
        open("table", PLAIN_TABLE, false, true);
        xml.leaf("w:name", "w:val", "Normal Table")
                .leaf("w:uiPriority", "w:val", 99)
                .leaf("w:semiHidden")
                .leaf("w:unhideWhenUsed");
        xml.open("w:tblPr").leaf("w:tblInd", "w:w", 0, "w:type", "dxa");
        margins(0, 0);
        xml.close().close();
    }

    private void dataTable() {
        open("table", DATA_TABLE, true, false);
        xml.leaf("w:name", "w:val", "综述表格")
                .leaf("w:basedOn", "w:val", PLAIN_TABLE)
                .leaf("w:qFormat");
        xml.open("w:tblPr").open("w:tblBorders");
        boolean official = sheet.arrangement().official();
        if (official) {
            framed();
        } else {
            ruled();
        }
        xml.close();
        margins(sheet.arrangement().roomToWrite() ? ROOM_TO_WRITE : ROW_PADDING, CELL_PADDING);
        xml.close();
        if (official) {
            xml.close();
            return;
        }
        xml.open("w:tblStylePr", "w:type", "firstRow").open("w:tcPr").open("w:tcBorders");
        new Rule(Palette.RED, 1, 0).write(xml, "w:bottom");
        xml.close().close().close();
        xml.close();
    }

    private void ruled() {
        new Rule(Palette.RED, 1.25, 0).write(xml, "w:top");
        new Rule(Palette.RED, 1.25, 0).write(xml, "w:bottom");
        new Rule(Palette.LINE, 0.5, 0).write(xml, "w:insideH");
    }

    private void framed() {
        new Rule(Palette.BLACK, 0.875, 0).write(xml, "w:top");
        for (String side : List.of("w:left", "w:bottom", "w:right", "w:insideH", "w:insideV")) {
            new Rule(Palette.BLACK, 0.5, 0).write(xml, side);
        }
    }

    private void margins(double upright, double side) {
        xml.open("w:tblCellMar");
        margin("w:top", upright);
        margin("w:left", side);
        margin("w:bottom", upright);
        margin("w:right", side);
        xml.close();
    }

    private void margin(String side, double points) {
        xml.leaf(side, "w:w", Twips.points(points), "w:type", "dxa");
    }

    private void open(String type, String id, boolean own, boolean standard) {
        if (own) {
            xml.open("w:style", "w:type", type, "w:customStyle", 1, "w:styleId", id);
        } else if (standard) {
            xml.open("w:style", "w:type", type, "w:default", 1, "w:styleId", id);
        } else {
            xml.open("w:style", "w:type", type, "w:styleId", id);
        }
    }
}
