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
    private static final double NAME_GAP = 8;
    private static final double FOOT = 3;

    /** The part of a chart's width that names beside bars take at most. */
    private static final double MOST_NAMES = 0.4;

    private final Xml xml;
    private final ChartTable table;
    private final DataPlace place;
    private final double width;
    private double plotWidth;

    ChartMarkup(Xml xml, ChartTable table, DataPlace place, double width) {
        this.xml = xml;
        this.table = table;
        this.place = place;
        this.width = width;
        this.plotWidth = width;
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

    /** A title of some lines whose upper left corner stands at a place, in parts of the chart; nothing makes room for it. */
    void title(List<List<Words>> lines, double x, double y) {
        xml.open("c:title");
        richText(lines);
        xml.raw(placed(x, y)).leaf("c:overlay", "val", 1).close();
        xml.leaf("c:autoTitleDeleted", "val", 0);
    }

    /** Where the plot with its axis labels stands, in parts of the chart's width and height. */
    void layout(double x, double y, double partOfWidth, double partOfHeight) {
        layout("outer", x, y, partOfWidth, partOfHeight);
    }

    /** The same; {@code inner} leaves the axis labels out of account. */
    void layout(String target, double x, double y, double partOfWidth, double partOfHeight) {
        plotWidth = width * partOfWidth;
        xml.open("c:layout").open("c:manualLayout").leaf("c:layoutTarget", "val", target);
        position(xml, x, y);
        xml.leaf("c:w", "val", part(partOfWidth)).leaf("c:h", "val", part(partOfHeight));
        xml.close().close();
    }

    /**
     * Where horizontal bars stand right of their names, all in points.
     *
     * @param height of the chart
     * @param above the room above the bars
     * @param beside the room behind them
     */
    void rows(double height, double above, double beside) {
        double bars = rowLength() - beside;
        layout("inner", 1 - rowLength() / width, above / height, bars / width, 1 - (above + FOOT) / height);
    }

    /** The room right of the names of horizontal bars, in points; names that are too long for it wrap. */
    double rowLength() {
        double widest =
                table.labels().stream().mapToDouble(TextLook::width).max().orElse(0);
        return width - Math.min(widest, MOST_NAMES * width) - NAME_GAP;
    }

    /** The width of the plot in points, as far as it was laid out. */
    double plotWidth() {
        return plotWidth;
    }

    /** The layout of a label that is moved by parts of the chart. */
    static String moved(double x, double y) {
        Xml xml = Xml.fragment().open("c:layout").open("c:manualLayout");
        xml.leaf("c:x", "val", part(x)).leaf("c:y", "val", part(y));
        return xml.close().close().toString();
    }

    /** The layout of a title or legend whose upper left corner stands at a place. */
    static String placed(double x, double y) {
        Xml xml = Xml.fragment().open("c:layout").open("c:manualLayout");
        position(xml, x, y);
        return xml.close().close().toString();
    }

    private static void position(Xml xml, double x, double y) {
        xml.leaf("c:xMode", "val", "edge").leaf("c:yMode", "val", "edge");
        xml.leaf("c:x", "val", part(x)).leaf("c:y", "val", part(y));
    }

    /** Opens a series and names it; the caller closes it after its {@link #values}. */
    void openSeries(int run) {
        openSeries(run, run);
    }

    /** The same, drawn at another turn than its own: of overlapping series the later stands in front. */
    void openSeries(int run, int turn) {
        openSeries(run, run, turn);
    }

    /** The same, under a number of its own: of the series of one chart no two may have the same. */
    void openSeries(int run, int number, int turn) {
        xml.open("c:ser").leaf("c:idx", "val", number).leaf("c:order", "val", turn);
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
        numbers("c:val", run);
    }

    /** The numbers of a run as the content of an element. */
    void numbers(String element, int run) {
        xml.open(element).open("c:numRef");
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
        textProperties(look, "wrap", "none");
    }

    /** The same for names that stand upright and wrap, however narrow their room. */
    void upright(TextLook look) {
        textProperties(look, "rot", 0, "vert", "horz");
    }

    private void textProperties(TextLook look, Object... body) {
        xml.open("c:txPr").leaf("a:bodyPr", body).leaf("a:lstStyle").open("a:p");
        xml.open("a:pPr");
        run("a:defRPr", look);
        xml.close().leaf("a:endParaRPr", "lang", "zh-CN").close().close();
    }

    /** Text that stands as it is, each line a paragraph. */
    void richText(List<List<Words>> lines) {
        xml.open("c:tx").open("c:rich").leaf("a:bodyPr", "wrap", "none").leaf("a:lstStyle");
        for (List<Words> line : lines) {
            xml.open("a:p");
            for (Words words : line) {
                xml.open("a:r");
                run("a:rPr", words.look(), "lang", "zh-CN");
                xml.element("a:t", words.text()).close();
            }
            xml.close();
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
