package io.github.zongshu.office.form;

import io.github.zongshu.font.FontRole;
import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.office.ooxml.Xml;
import java.util.ArrayList;
import java.util.List;

/** How the cells of a form look: the faces and sizes of official documents, as in the appendix. */
enum Look {
    PLAIN(FontRole.SONG, 22, Palette.INK, Box.NONE, "left", "General"),
    TITLE(FontRole.XIAOBIAOSONG, 44, Palette.INK, Box.NONE, "center", "General"),
    NOTE(FontRole.KAI, 21, Palette.MUTE, Box.NONE, "right", "General"),
    PARTICULAR(FontRole.HEI, 24, Palette.INK, Box.NONE, "right", "General"),
    PRINTED(FontRole.FANG, 24, Palette.INK, Box.LINE, "left", "@"),
    PARTICULAR_INPUT(FontRole.FANG, 24, Palette.INK, Box.LINE_INPUT, "left", "@"),
    DATE_INPUT(FontRole.FANG, 24, Palette.INK, Box.LINE_INPUT, "left", "yyyy\\-mm\\-dd"),
    HEAD(FontRole.HEI_BOLD, 24, Palette.DEEP_RED, Box.HEAD, "center", "General"),
    CELL(FontRole.FANG, 24, Palette.INK, Box.CELL, "left", "General"),
    CENTRED(FontRole.FANG, 24, Palette.INK, Box.CELL, "center", "General"),
    LAST(FontRole.FANG, 24, Palette.MUTE, Box.CELL, "right", "General"),
    WHOLE_INPUT(FontRole.FANG, 24, Palette.INK, Box.INPUT, "right", "0"),
    NUMBER_INPUT(FontRole.FANG, 24, Palette.INK, Box.INPUT, "right", "General"),
    PERCENT_INPUT(FontRole.FANG, 24, Palette.INK, Box.INPUT, "right", "0.0##%"),
    TEXT_INPUT(FontRole.FANG, 24, Palette.INK, Box.INPUT, "left", "General"),
    SECTION(FontRole.HEI_BOLD, 28, Palette.RED, Box.NONE, "left", "General"),
    BODY(FontRole.FANG, 24, Palette.INK, Box.NONE, "left", "General");

    /** What surrounds a cell's text. */
    enum Box {
        NONE("", "", "", true),
        LINE("", "", "thin", true),
        LINE_INPUT(Palette.TINT, "", "thin", false),
        HEAD(Palette.TINT, "thin", "thin", true),
        CELL("", "thin", "thin", true),
        INPUT(Palette.TINT, "thin", "thin", false);

        private final String fill;
        private final String sides;
        private final String bottom;
        private final boolean locked;

        Box(String fill, String sides, String bottom, boolean locked) {
            this.fill = fill;
            this.sides = sides;
            this.bottom = bottom;
            this.locked = locked;
        }
    }

    /** GB 2312; Excel chooses a substitute by it where a font is missing. */
    private static final int CHINESE = 134;

    private static final List<Look> LOOKS = List.of(values());
    private static final List<Box> BOXES = List.of(Box.values());
    private static final int FIRST_FORMAT = 164;
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final FontRole role;
    private final int halfPoints;
    private final String colour;
    private final Box box;
    private final String align;
    private final String format;

    Look(FontRole role, int halfPoints, String colour, Box box, String align, String format) {
        this.role = role;
        this.halfPoints = halfPoints;
        this.colour = colour;
        this.box = box;
        this.align = align;
        this.format = format;
    }

    /** The size of its text in points. */
    double points() {
        return halfPoints / 2.0;
    }

    /** The number that cells refer to it by; with the hidden quote before words that begin like a formula. */
    int style(boolean quoted) {
        return LOOKS.indexOf(this) + (quoted ? LOOKS.size() : 0);
    }

    /** The stylesheet with every look, and once more with the hidden quote. */
    static byte[] stylesheet() {
        List<String> formats = new ArrayList<>();
        for (Look look : values()) {
            if (!look.format.equals("General") && !formats.contains(look.format)) {
                formats.add(look.format);
            }
        }
        Xml xml = Xml.document().open("styleSheet", "xmlns", MAIN);
        xml.open("numFmts", "count", formats.size());
        formats.forEach(
                format -> xml.leaf("numFmt", "numFmtId", FIRST_FORMAT + formats.indexOf(format), "formatCode", format));
        xml.close().open("fonts", "count", values().length);
        for (Look look : values()) {
            look.font(xml);
        }
        xml.close();
        fills(xml);
        xml.open("borders", "count", Box.values().length);
        for (Box box : Box.values()) {
            border(xml, box);
        }
        xml.close().open("cellStyleXfs", "count", 1);
        xml.leaf("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0).close();
        xml.open("cellXfs", "count", values().length * 2);
        for (boolean quoted : new boolean[] {false, true}) {
            for (Look look : values()) {
                look.cell(xml, formats, quoted);
            }
        }
        xml.close().open("cellStyles", "count", 1);
        xml.leaf("cellStyle", "name", "Normal", "xfId", 0, "builtinId", 0).close();
        return xml.close().bytes();
    }

    private void font(Xml xml) {
        xml.open("font");
        if (role.officeBold()) {
            xml.leaf("b");
        }
        xml.leaf("sz", "val", Double.toString(points()).replace(".0", ""));
        xml.leaf("color", "rgb", "FF" + colour).leaf("name", "val", role.officeName());
        xml.leaf("family", "val", 3).leaf("charset", "val", CHINESE).close();
    }

    /** The second fill is reserved: Excel draws whatever stands there as dots. */
    private static void fills(Xml xml) {
        xml.open("fills", "count", 3);
        xml.open("fill").leaf("patternFill", "patternType", "none").close();
        xml.open("fill").leaf("patternFill", "patternType", "gray125").close();
        xml.open("fill").open("patternFill", "patternType", "solid");
        xml.leaf("fgColor", "rgb", "FF" + Palette.TINT).leaf("bgColor", "indexed", 64);
        xml.close().close().close();
    }

    private static void border(Xml xml, Box box) {
        xml.open("border");
        edge(xml, "left", box.sides);
        edge(xml, "right", box.sides);
        edge(xml, "top", box.sides);
        edge(xml, "bottom", box.bottom);
        xml.leaf("diagonal").close();
    }

    private static void edge(Xml xml, String side, String line) {
        if (line.isEmpty()) {
            xml.leaf(side);
        } else {
            xml.open(side, "style", line)
                    .leaf("color", "rgb", "FF" + Palette.MUTE)
                    .close();
        }
    }

    private void cell(Xml xml, List<String> formats, boolean quoted) {
        int format = formats.indexOf(this.format);
        List<Object> attributes = new ArrayList<>(List.of(
                "numFmtId",
                format < 0 ? 0 : FIRST_FORMAT + format,
                "fontId",
                LOOKS.indexOf(this),
                "fillId",
                box.fill.isEmpty() ? 0 : 2,
                "borderId",
                BOXES.indexOf(box),
                "xfId",
                0));
        if (quoted) {
            attributes.addAll(List.of("quotePrefix", 1));
        }
        attributes.addAll(List.of("applyNumberFormat", 1, "applyFont", 1, "applyFill", 1, "applyBorder", 1));
        attributes.addAll(List.of("applyAlignment", 1, "applyProtection", 1));
        xml.open("xf", attributes.toArray());
        int indent = box.sides.isEmpty() || align.equals("center") ? 0 : 1;
        xml.leaf("alignment", "horizontal", align, "vertical", "center", "wrapText", 1, "indent", indent);
        xml.leaf("protection", "locked", box.locked ? 1 : 0).close();
    }
}
