package io.github.zongshu.office.docx;

import io.github.zongshu.font.FontRole;
import io.github.zongshu.office.ooxml.Xml;
import java.util.Locale;

/**
 * A mark behind the text of a page, as Word itself writes a watermark: letters along a path (VML, ECMA-376 part 4, 19.1.2.23)
 * that hang on the page's head. Word finds it by its name under 设计 → 水印, and takes it away there.
 */
final class Watermark {
    private static final String VML = "urn:schemas-microsoft-com:vml";
    private static final String OFFICE = "urn:schemas-microsoft-com:office:office";

    /** Letters that fill a box, the kind of shape that is numbered so in the format. */
    private static final String SHAPE_TYPE = "_x0000_t136";

    /** What the shape is made by: the same in every document that Word writes. */
    private static final String TYPE = """
            <v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" \
            path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>\
            <v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>\
            <v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>\
            <v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>\
            <v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" \
            o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/>\
            <o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>""";

    /** Shapes of page heads are numbered from here on. */
    private static final int FIRST_SHAPE = 2048;

    private static final double LARGEST = 118;
    private static final double WIDTH_OF_LETTER = 1.1;

    /** Width and height of the letters together, in points: what a turned page has room for from corner to corner. */
    private static final double ROOM = 640;

    private Watermark() {}

    /**
     * Writes it as a run of a head's paragraph.
     *
     * @param number which of the document's, from 1
     */
    static void write(Xml xml, String mark, int number) {
        int letters = mark.codePointCount(0, mark.length());
        double height = Math.min(LARGEST, ROOM / (WIDTH_OF_LETTER * letters + 1));
        double width = height * WIDTH_OF_LETTER * letters;
        xml.open("w:r").open("w:rPr").leaf("w:noProof").close();
        xml.open("w:pict", "xmlns:v", VML, "xmlns:o", OFFICE);
        xml.raw(TYPE);
        xml.open(
                "v:shape",
                "id",
                "PowerPlusWaterMarkObject" + number,
                "o:spid",
                "_x0000_s" + (FIRST_SHAPE + number),
                "type",
                "#" + SHAPE_TYPE,
                "alt",
                mark,
                "style",
                style(width, height),
                "o:allowincell",
                "f",
                "fillcolor",
                "#bdbdbd",
                "stroked",
                "f");
        xml.leaf("v:fill", "opacity", ".35");
        String face = FontRole.HEI_BOLD.officeName();
        xml.leaf("v:textpath", "style", "font-family:\"" + face + "\";font-size:1pt", "string", mark);
        xml.close().close().close();
    }

    private static String style(double width, double height) {
        return String.format(
                Locale.ROOT,
                "position:absolute;margin-left:0;margin-top:0;width:%.1fpt;height:%.1fpt;rotation:315;"
                        + "z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:page;"
                        + "mso-position-vertical:center;mso-position-vertical-relative:page",
                width,
                height);
    }
}
