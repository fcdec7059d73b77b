package io.github.zongshu.benchmarks;

import io.github.zongshu.benchmarks.ChartNumbers.Run;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.StandardChartTheme;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.general.DefaultPieDataset;

/** The four charts as JFreeChart's own factory makes them, with a font that has Chinese. */
final class PlainCharts {
    private PlainCharts() {}

    static List<Picture> all(Font font) {
        DefaultPieDataset<String> parts = new DefaultPieDataset<>();
        for (int i = 0; i < ChartNumbers.TOPICS.size(); i++) {
            parts.setValue(
                    ChartNumbers.TOPICS.get(i), ChartNumbers.ISSUES.numbers().get(i));
        }
        List<JFreeChart> charts = List.of(
                ChartFactory.createBarChart(
                        "恳谈会", "", "场", data(ChartNumbers.DISTRICTS, List.of(ChartNumbers.SESSIONS))),
                ChartFactory.createLineChart("办结率", "", "%", data(ChartNumbers.MONTHS, List.of(ChartNumbers.RATE))),
                ChartFactory.createRingChart("问题", parts, true, false, false),
                ChartFactory.createStackedBarChart(
                        "办理情况",
                        "",
                        "件",
                        data(ChartNumbers.DISTRICTS, ChartNumbers.HANDLED),
                        PlotOrientation.VERTICAL,
                        true,
                        false,
                        false));
        StandardChartTheme theme = new StandardChartTheme("plain");
        theme.setExtraLargeFont(font.deriveFont(Font.BOLD, 20f));
        theme.setLargeFont(font.deriveFont(Font.BOLD, 14f));
        theme.setRegularFont(font.deriveFont(12f));
        theme.setSmallFont(font.deriveFont(10f));
        charts.forEach(theme::apply);
        Rectangle2D area = new Rectangle2D.Double(0, 0, ChartNumbers.WIDTH, ChartNumbers.HEIGHT);
        return charts.stream()
                .map(chart -> (Picture) g2 -> chart.draw(g2, area))
                .toList();
    }

    private static DefaultCategoryDataset data(List<String> categories, List<Run> runs) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (Run run : runs) {
            for (int i = 0; i < categories.size(); i++) {
                data.addValue(run.numbers().get(i), run.name(), categories.get(i));
            }
        }
        return data;
    }
}
