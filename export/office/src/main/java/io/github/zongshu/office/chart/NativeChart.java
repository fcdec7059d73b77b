package io.github.zongshu.office.chart;

import io.github.zongshu.chart.AreaChart;
import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.BulletChart;
import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.ColumnLineChart;
import io.github.zongshu.chart.DivergingBarChart;
import io.github.zongshu.chart.DumbbellChart;
import io.github.zongshu.chart.FunnelChart;
import io.github.zongshu.chart.HeatChart;
import io.github.zongshu.chart.ParetoChart;
import io.github.zongshu.chart.PictogramChart;
import io.github.zongshu.chart.ProgressChart;
import io.github.zongshu.chart.RingChart;
import io.github.zongshu.chart.SeriesBarChart;
import io.github.zongshu.chart.SmallMultiplesChart;
import io.github.zongshu.chart.TileChart;
import io.github.zongshu.chart.TimelineChart;
import io.github.zongshu.chart.TrendChart;
import io.github.zongshu.chart.WaterfallChart;
import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.office.ooxml.Xml;
import java.util.Optional;

/** A chart as the chart part of an Office document, made for one chart record. Immutable. */
public final class NativeChart {
    /** The media type of the part made by {@link #embedded} and {@link #linked}. */
    public static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

    /** The media type of {@link #workbook}. */
    public static final String WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** As wide as the text of a page. */
    private static final double PAGE_WIDTH = 480;

    private final ChartTable table;
    private final Plot plot;
    private final double width;

    private NativeChart(ChartTable table, Plot plot, double width) {
        this.table = table;
        this.plot = plot;
        this.width = width;
    }

    /**
     * The native form of a chart, or nothing where it is embedded as a picture, or where there is no number to
     * draw.
     */
    public static Optional<NativeChart> of(Chart chart) {
        return chart.isEmpty()
                ? Optional.empty()
                : plot(chart).map(plot -> new NativeChart(ChartTable.of(chart), plot, PAGE_WIDTH));
    }

    private static Optional<Plot> plot(Chart chart) {
        return switch (chart) {
            case BarChart bars -> Optional.of(new BarPlot(bars));
            case ColumnLineChart both -> Optional.of(new ColumnLinePlot(both));
            case RingChart ring -> Optional.of(new RingPlot(ring));
            case TrendChart trend -> Optional.of(new TrendPlot(trend));
            case ProgressChart progress -> Optional.of(new ProgressPlot(progress));
            case FunnelChart funnel -> Optional.empty();
            case AreaChart areas -> AreaPlot.of(areas);
            case BulletChart bullet -> Optional.of(new BulletPlot(bullet));
            case DivergingBarChart bars -> Optional.of(new DivergingPlot(bars));
            case DumbbellChart dumbbell -> DumbbellPlot.of(dumbbell);
            case HeatChart heat -> Optional.empty();
            case ParetoChart pareto -> Optional.of(new ParetoPlot(pareto));
            case PictogramChart pictogram -> Optional.empty();
            case SeriesBarChart bars ->
                Optional.of(
                        bars.arrangement() == SeriesBarChart.Arrangement.GROUPED
                                ? new GroupedPlot(bars)
                                : new StackedPlot(bars));
            case SmallMultiplesChart multiples -> Optional.empty();
            case TileChart tiles -> Optional.empty();
            case TimelineChart timeline -> Optional.empty();
            case WaterfallChart waterfall -> WaterfallPlot.of(waterfall);
        };
    }

    /** The numbers as they stand in {@link #workbook}, or have to stand at the place given to {@link #linked}. */
    public ChartTable table() {
        return table;
    }

    /** A workbook that holds the table, to be put beside an {@link #embedded} chart. */
    public byte[] workbook() {
        return ChartWorkbook.of(table);
    }

    /** The same chart for a place of another width, in points; labels need more of a narrow one. */
    public NativeChart at(double points) {
        return new NativeChart(table, plot, points);
    }

    /** How high the chart wants to be at a given width, both in points. */
    public double height(double points) {
        return plot.height(points);
    }

    /**
     * The chart part of a document.
     *
     * @param relationship the id of the relationship from the chart part to its {@link #workbook}
     */
    public byte[] embedded(String relationship) {
        Xml xml = start(DataPlace.EMBEDDED);
        xml.open("c:externalData", "r:id", relationship)
                .leaf("c:autoUpdate", "val", 0)
                .close();
        return xml.close().bytes();
    }

    /**
     * The chart part of a workbook that has the table on one of its own sheets.
     *
     * @param place where
     */
    public byte[] linked(DataPlace place) {
        return start(place).close().bytes();
    }

    private Xml start(DataPlace place) {
        Xml xml = Xml.document()
                .open("c:chartSpace", "xmlns:c", CHART, "xmlns:a", DRAWING, "xmlns:r", OFFICE)
                .leaf("c:date1904", "val", 0)
                .leaf("c:lang", "val", "zh-CN")
                .leaf("c:roundedCorners", "val", 0);
        ChartMarkup markup = new ChartMarkup(xml, table, place, width);
        xml.open("c:chart");
        plot.writeTitle(markup);
        xml.open("c:plotArea");
        plot.writePlot(markup);
        xml.leaf("c:spPr").close();
        plot.writeLegend(markup);
        xml.leaf("c:plotVisOnly", "val", 1).leaf("c:dispBlanksAs", "val", "gap").close();
        xml.open("c:spPr").leaf("a:noFill").raw(ChartMarkup.NO_LINE).close();
        markup.textProperties(TextLook.of(Palette.INK));
        return xml;
    }
}
