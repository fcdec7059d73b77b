package io.github.zongshu.compose;

import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.ColumnLineChart;
import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.FunnelChart;
import io.github.zongshu.chart.ProgressChart;
import io.github.zongshu.chart.RingChart;
import io.github.zongshu.chart.Series;
import io.github.zongshu.chart.TrendChart;
import io.github.zongshu.value.Value;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A chart in words, written from its data, for those who do not see it. */
final class AltText {
    private AltText() {}

    static String of(String title, Chart chart) {
        return switch (chart) {
            case BarChart bars -> words("条形图", title, data(bars.bars()));
            case FunnelChart funnel -> words("漏斗图", title, data(funnel.stages()));
            case RingChart ring -> words("环形图", title, data(ring.slices()));
            case ProgressChart progress -> words("进度图", title, rows(progress));
            case TrendChart trend -> words("折线图", title, lines(trend.categories(), trend.lines()));
            case ColumnLineChart both ->
                words("柱线图", title, lines(both.categories(), List.of(both.columns(), both.line())));
        };
    }

    private static String words(String kind, String title, String content) {
        return kind + "：" + title + "。" + (content.isEmpty() ? "暂无数据" : content) + "。";
    }

    private static String data(List<Datum> data) {
        return data.stream().map(d -> d.label() + number(d.value())).collect(Collectors.joining("，"));
    }

    private static String rows(ProgressChart progress) {
        return progress.rows().stream()
                .map(r -> r.label() + "已完成" + r.done().text() + "，共" + r.total().text() + "，占"
                        + r.rate().text())
                .collect(Collectors.joining("；"));
    }

    private static String lines(List<String> categories, List<Series> lines) {
        return lines.stream()
                .map(line -> line.name() + "："
                        + IntStream.range(0, categories.size())
                                .mapToObj(i ->
                                        categories.get(i) + number(line.values().get(i)))
                                .collect(Collectors.joining("，")))
                .collect(Collectors.joining("；"));
    }

    private static String number(@Nullable Value value) {
        return value == null ? "未报" : value.text();
    }
}
