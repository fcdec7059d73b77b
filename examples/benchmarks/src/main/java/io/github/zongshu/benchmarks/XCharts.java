package io.github.zongshu.benchmarks;

import io.github.zongshu.benchmarks.ChartNumbers.Run;
import java.awt.Font;
import java.util.List;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.PieChart;
import org.knowm.xchart.PieChartBuilder;
import org.knowm.xchart.PieSeries.PieSeriesRenderStyle;
import org.knowm.xchart.style.Styler;

/** The four charts as XChart makes them, with a font that has Chinese. */
final class XCharts {
    private XCharts() {}

    static List<Picture> all(Font font) {
        CategoryChart bars = chart("恳谈会", font, ChartNumbers.DISTRICTS, List.of(ChartNumbers.SESSIONS));
        CategoryChart line = chart("办结率", font, ChartNumbers.MONTHS, List.of(ChartNumbers.RATE));
        line.getStyler().setDefaultSeriesRenderStyle(CategorySeriesRenderStyle.Line);
        CategoryChart stacked = chart("办理情况", font, ChartNumbers.DISTRICTS, ChartNumbers.HANDLED);
        stacked.getStyler().setStacked(true);
        PieChart ring = new PieChartBuilder()
                .width(ChartNumbers.WIDTH)
                .height(ChartNumbers.HEIGHT)
                .title("问题")
                .build();
        ring.getStyler().setDefaultSeriesRenderStyle(PieSeriesRenderStyle.Donut);
        ring.getStyler().setLabelsFont(font.deriveFont(12f));
        setFonts(ring.getStyler(), font);
        for (int i = 0; i < ChartNumbers.TOPICS.size(); i++) {
            ring.addSeries(
                    ChartNumbers.TOPICS.get(i), ChartNumbers.ISSUES.numbers().get(i));
        }
        return List.of(
                draws(bars),
                draws(line),
                g2 -> ring.paint(g2, ChartNumbers.WIDTH, ChartNumbers.HEIGHT),
                draws(stacked));
    }

    private static Picture draws(CategoryChart chart) {
        return g2 -> chart.paint(g2, ChartNumbers.WIDTH, ChartNumbers.HEIGHT);
    }

    private static CategoryChart chart(String title, Font font, List<String> categories, List<Run> runs) {
        CategoryChart chart = new CategoryChartBuilder()
                .width(ChartNumbers.WIDTH)
                .height(ChartNumbers.HEIGHT)
                .title(title)
                .build();
        runs.forEach(run -> chart.addSeries(run.name(), categories, run.numbers()));
        setFonts(chart.getStyler(), font);
        chart.getStyler().setAxisTickLabelsFont(font.deriveFont(12f));
        return chart;
    }

    private static void setFonts(Styler styler, Font font) {
        styler.setChartTitleFont(font.deriveFont(Font.BOLD, 14f));
        styler.setLegendFont(font.deriveFont(12f));
    }
}
