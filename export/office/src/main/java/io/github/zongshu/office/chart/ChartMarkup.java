package io.github.zongshu.office.chart;

import io.github.zongshu.font.FontRole;
import io.github.zongshu.office.ooxml.Xml;
import io.github.zongshu.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pieces of DrawingML from which all plots are made. Element order follows ECMA-376 part 1, 21.2.2. */
final class ChartMarkup {
    static final String NO_LINE = "<a:ln><a:noFill/></a:ln>";

    private static final String LATIN = "Arial";
    private static final int EMU_PER_POINT = 12700;

    private final Xml xml;
    private final ChartTable table;
    private final DataPlace place;
    private final double width;

    ChartMarkup(Xml xml, ChartTable table, DataPlace place, double width) {
        this.xml = xml;
        this.table = table;
        this.place = place;
        this.width = width;
    }

    Xml xml() {
        return xml;
    }

    ChartTable table() {
        return table;
    }

    /** The width of the chart in points. */
    double width() {
        return width;
    }

    void noTitle() {
        xml.leaf("c:autoTitleDeleted", "val", 1);
    }

    /** Where the plot with its axis labels stands, in parts of the chart's width and height. */
    void layout(double x, double y, double partOfWidth, double partOfHeight) {
        layout("outer", x, y, partOfWidth, partOfHeight);
    }

    /** The same; {@code inner} leaves the axis labels out of account. */
    void layout(String target, double x, double y, double partOfWidth, double partOfHeight) {
        xml.open("c:layout").open("c:manualLayout").leaf("c:layoutTarget", "val", target);
        position(x, y);
        xml.leaf("c:w", "val", part(partOfWidth)).leaf("c:h", "val", part(partOfHeight));
        xml.close().close();
    }

    void position(double x, double y) {
        xml.leaf("c:xMode", "val", "edge").leaf("c:yMode", "val", "edge");
        xml.leaf("c:x", "val", part(x)).leaf("c:y", "val", part(y));
    }

    /** Opens a series and names it; the caller closes it after its {@link #values}. */
    void openSeries(int run) {
        openSeries(run, run);
    }

    /** The same, drawn at another turn than its own: of overlapping series the later stands in front. */
    void openSeries(int run, int turn) {
        xml.open("c:ser").leaf("c:idx", "val", run).leaf("c:order", "val", turn);
        xml.open("c:tx").open("c:strRef").element("c:f", place.head(run + 1));
        strings(List.of(table.heads().get(run + 1)));
        xml.close().close();
    }

    void categories() {
        int rows = table.rows().size();
        xml.open("c:cat").open("c:strRef").element("c:f", place.cells(0, rows));
        strings(table.labels());
        xml.close().close();
    }

    void values(int run) {
        xml.open("c:val").open("c:numRef");
        xml.element("c:f", place.cells(run + 1, table.rows().size()));
        List<@Nullable Value> values = table.run(run);
        xml.open("c:numCache").element("c:formatCode", "General").leaf("c:ptCount", "val", values.size());
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            if (value != null) {
                point(i, Numbers.plain(value));
            }
        }
        xml.close().close().close();
    }

    void fill(String colour) {
        xml.open("c:spPr");
        solid(colour);
        xml.raw(NO_LINE).close();
    }

    /** The look of one bar or slice that differs from its series. */
    void filledPoint(int index, String colour) {
        xml.open("c:dPt").leaf("c:idx", "val", index).leaf("c:invertIfNegative", "val", 0);
        xml.leaf("c:bubble3D", "val", 0);
        fill(colour);
        xml.close();
    }

    /** A line's stroke; width in points, dash as DrawingML names it. */
    void stroke(String colour, double width, String dash) {
        xml.open("c:spPr");
        lineProperties(colour, width, dash);
        xml.close();
    }

    void lineProperties(String colour, double width, String dash) {
        xml.open("a:ln", "w", Math.round(width * EMU_PER_POINT), "cap", "rnd");
        solid(colour);
        xml.leaf("a:prstDash", "val", dash).leaf("a:round").close();
    }

    void textProperties(TextLook look) {
        xml.open("c:txPr").leaf("a:bodyPr", "wrap", "none").leaf("a:lstStyle").open("a:p");
        xml.open("a:pPr");
        run("a:defRPr", look);
        xml.close().leaf("a:endParaRPr", "lang", "zh-CN").close().close();
    }

    /** Text that stands as it is, each line a paragraph. */
    void richText(List<String> lines, List<TextLook> looks) {
        xml.open("c:tx").open("c:rich").leaf("a:bodyPr", "wrap", "none").leaf("a:lstStyle");
        for (int i = 0; i < lines.size(); i++) {
            xml.open("a:p").open("a:r");
            run("a:rPr", looks.get(i), "lang", "zh-CN");
            xml.element("a:t", lines.get(i)).close().close();
        }
        xml.close().close();
    }

    void solid(String colour) {
        xml.open("a:solidFill").leaf("a:srgbClr", "val", colour).close();
    }

    private void run(String element, TextLook look, Object... language) {
        Object[] attributes = new Object[language.length + 4];
        System.arraycopy(language, 0, attributes, 0, language.length);
        Object[] own = {"sz", look.size(), "b", look.bold() ? 1 : 0};
        System.arraycopy(own, 0, attributes, language.length, own.length);
        xml.open(element, attributes);
        solid(look.colour());
        xml.leaf("a:latin", "typeface", LATIN);
        xml.leaf("a:ea", "typeface", FontRole.HEI.officeName());
        xml.close();
    }

    private void strings(List<String> words) {
        xml.open("c:strCache").leaf("c:ptCount", "val", words.size());
        for (int i = 0; i < words.size(); i++) {
            point(i, words.get(i));
        }
        xml.close();
    }

    private void point(int index, String content) {
        xml.open("c:pt", "idx", index).element("c:v", content).close();
    }

    /** Thousandths are finer than a pixel, and keep the digits of binary fractions out of the file. */
    static String part(double fraction) {
        return Double.toString(Math.round(fraction * 1000) / 1000.0);
    }
}
