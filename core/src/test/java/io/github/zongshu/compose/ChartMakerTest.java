package io.github.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.DumbbellChart;
import io.github.zongshu.chart.HeatChart;
import io.github.zongshu.chart.Series;
import io.github.zongshu.chart.SeriesBarChart;
import io.github.zongshu.chart.TileChart;
import io.github.zongshu.chart.TimelineChart;
import io.github.zongshu.chart.TrendChart;
import io.github.zongshu.chart.WaterfallChart;
import io.github.zongshu.io.CampaignFiles;
import io.github.zongshu.io.PictureSource;
import io.github.zongshu.report.ChartBlock;
import io.github.zongshu.value.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartMakerTest {
    private static final String DATA = """
            zongshu: 1
            title: 题
            scope: 市
            period: 2021
            metrics:
              - {id: before, label: 去年末, value: 38.14万户}
              - {id: opened, label: 新设, value: 6.82万户}
              - {id: closed, label: 注销, value: 1.58万户}
              - {id: now, label: 今年末, value: 43.38万户}
              - {id: goal, label: 年度目标, value: 75%}
              - {id: floor, label: 底线, value: 60%}
            breakdowns:
              - id: t
                label: 表
                columns:
                  - {id: a, label: 2020年, unit: 件}
                  - {id: b, label: 2021年, unit: 件}
                rows:
                  - {id: n, label: 北区, cells: [1, 2]}
                  - {id: s, label: 南区, cells: [3, null]}
            timeSeries:
              - id: m
                label: 办结率
                unit: "%"
                points: [{id: m1, label: 1月, value: 50}, {id: m2, label: 2月, value: 80}]
            events:
              - {date: 2021-06, text: 攻坚}
              - {date: 2021-03-05, when: 上午, text: 动员}
            graphics:
            """;

    private static ChartBlock block(String graphic) throws IOException {
        byte[] file = (DATA + "  - {id: g, title: 图, " + graphic + "}\n").getBytes(StandardCharsets.UTF_8);
        Campaign campaign = CampaignFiles.read("charts.yaml", file, PictureSource.NONE);
        return new ChartMaker(new Desk(campaign), new Captions())
                .block(campaign.graphics().get(0));
    }

    private static <T extends Chart> T chart(Class<T> kind, String graphic) throws IOException {
        return kind.cast(block(graphic).chart());
    }

    @Test
    void takesAwayTheStepsOfAWaterfallThatHaveAMinus() throws IOException {
        WaterfallChart chart = chart(WaterfallChart.class, "kind: waterfall, of: [before, opened, -closed, now]");
        assertThat(chart.drawn()).extracting(Datum::label).containsExactly("去年末", "新设", "注销", "今年末");
        assertThat(chart.values()).extracting(Value::text).containsExactly("38.14万", "6.82万", "-1.58万", "43.38万");
        assertThat(chart.values().get(2).reference()).isEqualTo("-closed");
        assertThat(chart.rest()).isEmpty();
    }

    @Test
    void namesTheEndsOfADumbbellAfterTheirColumns() throws IOException {
        DumbbellChart chart = chart(DumbbellChart.class, "kind: dumbbell, of: t.b, against: t.a, highlight: 北区");
        assertThat(List.of(chart.before(), chart.after())).containsExactly("2020年", "2021年");
        assertThat(chart.rows().get(0).highlighted()).isTrue();
        assertThat(chart.rows().get(1).after()).isNull();
    }

    @Test
    void layoutsLieAsTheyAreWritten() throws IOException {
        TileChart chart = chart(TileChart.class, "kind: tiles, of: t.a, layout: [\". 北区\", \"南区\"]");
        assertThat(chart.tiles())
                .extracting(tile -> tile.datum().label() + tile.row() + tile.column())
                .containsExactly("北区01", "南区10");
    }

    @Test
    void tablesBecomeBarsByUnitAndSeriesColumnsOverTime() throws IOException {
        SeriesBarChart table = chart(SeriesBarChart.class, "kind: grouped, of: t");
        SeriesBarChart series = chart(SeriesBarChart.class, "kind: stacked, of: m");
        assertThat(table.direction()).hasToString("HORIZONTAL");
        assertThat(table.categories()).containsExactly("北区", "南区");
        assertThat(series.direction()).hasToString("VERTICAL");
        HeatChart heat = chart(HeatChart.class, "kind: heat, of: [t.b, t.a]");
        assertThat(heat.columns()).containsExactly("2021年", "2020年");
        assertThat(heat.rows()).extracting(Series::name).containsExactly("北区", "南区");
    }

    @Test
    void eventsAndPhasesBecomeSpans() throws IOException {
        TimelineChart events = chart(TimelineChart.class, "kind: timeline, of: events");
        assertThat(events.drawn())
                .extracting(span -> span.when() + span.label() + span.from() + span.to())
                .containsExactly("3月5日上午动员2021-03-052021-03-05", "6月攻坚2021-06-012021-06-30");
        TimelineChart phases = chart(
                TimelineChart.class,
                "kind: timeline, highlight: 办理, phases: [{label: 办理, from: 2021-05, to: 2021-11-30}]");
        assertThat(phases.spans())
                .containsExactly(new TimelineChart.Span(
                        "办理", "5月至11月30日", LocalDate.of(2021, 5, 1), LocalDate.of(2021, 11, 30), true));
    }

    @Test
    void trendsHaveSeveralTargetsAndNotes() throws IOException {
        TrendChart chart =
                chart(TrendChart.class, "kind: trend, of: m, target: [goal, floor], notes: [{at: 2月, text: 攻坚}]");
        assertThat(chart.targets()).extracting(Datum::label).containsExactly("年度目标", "底线");
        assertThat(chart.notes()).containsExactly(new TrendChart.Note(1, "攻坚"));
    }

    @Test
    void alternativeTextsAreWrittenFromTheData() throws IOException {
        assertThat(block("kind: bar, of: t.a").alt()).isEqualTo("条形图：图。南区最多，3件，北区1件。");
        assertThat(block("kind: bullet, of: [now], against: [before]").alt())
                .isEqualTo("目标对比图：图。今年末43.38万户，目标38.14万户。");
        assertThat(block("kind: pareto, of: t.a").alt()).isEqualTo("帕累托图：图。南区3件，累计75.0%；北区1件，累计100.0%。");
        assertThat(block("kind: dumbbell, of: t.b, against: t.a").alt())
                .isEqualTo("哑铃图：图。北区2020年1件，2021年2件；南区2020年3件，2021年未报。");
    }
}
