package io.github.zongshu.office.docx;

import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.ColumnLineChart;
import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.FunnelChart;
import io.github.zongshu.chart.ProgressChart;
import io.github.zongshu.chart.RingChart;
import io.github.zongshu.chart.Series;
import io.github.zongshu.chart.TrendChart;
import io.github.zongshu.picture.Picture;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Board;
import io.github.zongshu.report.Bound;
import io.github.zongshu.report.Byline;
import io.github.zongshu.report.Caption;
import io.github.zongshu.report.ChartBlock;
import io.github.zongshu.report.Columns;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Emphasis;
import io.github.zongshu.report.Heading;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Listing;
import io.github.zongshu.report.Masthead;
import io.github.zongshu.report.Panel;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.PhotoBlock;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.ReportInfo;
import io.github.zongshu.report.TableBlock;
import io.github.zongshu.report.Text;
import io.github.zongshu.report.Timeline;
import io.github.zongshu.value.MetricValue;
import io.github.zongshu.value.Value;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;

/** A report with every kind of block and chart, hedged numbers, marks of both scripts, and awkward characters. */
final class SampleReport {
    private SampleReport() {}

    static Report of(Design design) {
        return new Report(info(design), blocks(), List.of());
    }

    static Report of(Design design, Block... blocks) {
        return new Report(info(design), List.of(blocks), List.of());
    }

    static Value value(String reference, String quantity) {
        return new MetricValue(reference, Quantity.parse(quantity), QuantityFormat.PRESS);
    }

    static Value chartValue(String reference, String quantity) {
        return value(reference, quantity).in(QuantityFormat.CHART);
    }

    private static ReportInfo info(Design design) {
        return new ReportInfo(
                design,
                "清单办结见实效",
                "——某市“办实事”活动年度综述",
                "本刊编辑部",
                List.of("某市", "综述"),
                LocalDate.of(2021, 12, 30),
                Text.line("年终盘点　2021年12月30日　星期四"),
                Text.line("某市“办实事”活动年度综述"));
    }

    private static List<Block> blocks() {
        return List.of(
                new Masthead(
                        Text.line("年终盘点 · 数据简报"),
                        Text.line("2021年第8期"),
                        Text.line("一张清单连起千家万户 一件一件办到群众心坎"),
                        Text.line("——某市“办实事”活动年度综述")),
                new Byline(Text.line("■文/编辑部　图/资料室"), Text.line("统计周期：2021年1月1日—12月14日")),
                board(),
                new Panel("编者按", List.of(words("岁末回望，", value("sessions", "9837场")), Text.line("敬请关注……"))),
                new Columns(2, running()),
                table(),
                new Columns(4, List.of(new Heading(2, Text.line("大事记"), List.of()), timeline())),
                new Paragraph(Paragraph.Role.REMARK, Text.line("说明：<示例> & “数据”。")));
    }

    private static Board board() {
        return new Board(List.of(
                new Board.Cell("开展恳谈会", value("sessions", "9837场"), Text.line("覆盖各县（市）区")),
                new Board.Cell("参与群众", value("people", "44万余人次"), List.of()),
                new Board.Cell("收集问题", value("issues", "14614个"), List.of()),
                new Board.Cell("办结实事", value("resolved", "1.13万余件"), List.of()),
                new Board.Cell("帮扶资金", value("aid", "约640万元"), List.of())));
    }

    private static List<Block> running() {
        return List.of(
                new Heading(1, Text.line("听民声"), Text.line("把会场搬到屋场")),
                Paragraph.body(List.of(
                        new Text("全年开展恳谈会"),
                        new Bound(value("sessions", "9837场")),
                        new Text("，参与群众"),
                        new Bound(value("people", "44万余人次")),
                        new Text("。村民说：“问得细，\t办得快。”——"),
                        new Emphasis(List.of(new Text("事事有回音"), new Bound(value("rate", "77.3%以上")))),
                        new Text("。𠀋字、km²、A&B<C>。"))),
                chart("funnel", "图1", funnel()),
                chart("bars", "图2", bars()),
                new Paragraph(Paragraph.Role.PULL_QUOTE, words("办结实事", value("resolved", "1.13万余件"))),
                chart("ring", "图3", ring()),
                chart("both", "图4", both()),
                chart("trend", "图5", trend()),
                chart("progress", "图6", progress()),
                chart("empty", "图7", new BarChart(BarChart.Direction.VERTICAL, BarChart.Order.AS_GIVEN, List.of())),
                new Listing(true, List.of(Text.line("第一件"), Text.line("第二件"))),
                new Listing(false, List.of(Text.line("全国先进城市"))),
                new Listing(true, List.of(Text.line("又是第一件"))),
                new PhotoBlock(picture(), Text.line("恳谈会现场。"), "■资料室 摄", "几位村民围坐"),
                new PhotoBlock(picture(), Text.line("清单公示栏前，办事员逐件说明办理进度和完成时限。"), "■资料室 摄", "公示栏"),
                new Paragraph(Paragraph.Role.CLOSING, Text.line("新征程，再出发。")));
    }

    static ChartBlock chart(String id, String label, Chart chart) {
        Caption caption = new Caption(label, Text.line("标题" + id), Text.line("单位：场、个"), Text.line("数据来源：汇总表"));
        return new ChartBlock(id, caption, chart, "图示" + id);
    }

    static Chart funnel() {
        return new FunnelChart(List.of(
                new Datum("恳谈会", chartValue("sessions", "9837场")),
                new Datum("收集问题", chartValue("issues", "14614个")),
                new Datum("办结", chartValue("resolved", "1.13万余件"))));
    }

    static Chart bars() {
        return new BarChart(
                BarChart.Direction.HORIZONTAL,
                BarChart.Order.BY_VALUE,
                List.of(
                        new Datum("衡山县", chartValue("a", "702场")),
                        new Datum("耒阳市", chartValue("b", "1510场"), true),
                        new Datum("未报县", null),
                        new Datum("祁东县", chartValue("c", "1.43万余场"))));
    }

    static Chart ring() {
        return new RingChart(
                List.of(
                        new Datum("第一产业", chartValue("p", "173.57亿元")),
                        new Datum("第二产业", chartValue("q", "640.03亿元")),
                        new Datum("第三产业", chartValue("r", "1092.8亿元"))),
                new Datum("生产总值", chartValue("gdp", "1906.40亿元")));
    }

    static Chart both() {
        return new ColumnLineChart(
                List.of("3月", "4月", "5月"),
                new Series(
                        "恳谈会", List.of(chartValue("m3", "390场"), chartValue("m4", "760场"), chartValue("m5", "1100场"))),
                new Series(
                        "办结率", List.of(chartValue("r3", "18%"), chartValue("r4", "31.5%"), chartValue("r5", "46%"))));
    }

    static Chart trend() {
        return new TrendChart(
                List.of("一季度", "二季度", "三季度"),
                List.of(new Series(
                        "满意率", List.of(chartValue("s1", "61%"), chartValue("s2", "70%"), chartValue("s3", "81%")))),
                new Datum("年度目标", chartValue("target", "75%")));
    }

    static Chart progress() {
        return new ProgressChart(List.of(
                new ProgressChart.Row("A类", chartValue("ad", "5项"), chartValue("at", "12项"), chartValue("ar", "41.7%")),
                new ProgressChart.Row(
                        "C类", chartValue("cd", "60项"), chartValue("ct", "60项"), chartValue("cr", "100%"))));
    }

    private static TableBlock table() {
        return new TableBlock(
                new Caption("表1", Text.line("各县市区情况"), List.of(), Text.line("数据来源：汇总表")),
                List.of(
                        new TableBlock.Column("单位", "", false),
                        new TableBlock.Column("恳谈会", "场", true),
                        new TableBlock.Column("办结率", "", true)),
                List.of(
                        row(false, "衡南县", "1642场", "79.0%"),
                        new TableBlock.Row(
                                false,
                                List.of(
                                        new TableBlock.Words(Text.line("一个名称特别长特别长特别长特别长特别长特别长的直属单位")),
                                        new TableBlock.Missing(),
                                        new TableBlock.Missing())),
                        row(true, "合计", "9837场", "77.4%")));
    }

    private static TableBlock.Row row(boolean total, String name, String sessions, String rate) {
        return new TableBlock.Row(
                total,
                List.of(
                        new TableBlock.Words(Text.line(name)),
                        new TableBlock.Amount(value(name, sessions).in(QuantityFormat.TABLE)),
                        new TableBlock.Amount(value(name + "r", rate).in(QuantityFormat.TABLE))));
    }

    private static Timeline timeline() {
        return new Timeline(List.of(
                new Timeline.Entry("4月1日", Text.line("首场报告会举行。")),
                new Timeline.Entry("12月14日", words("全市累计宣讲", value("talks", "1.87万余场次")))));
    }

    private static List<Inline> words(String words, Value value) {
        return List.of(new Text(words), new Bound(value));
    }

    private static Picture picture() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Picture.of(png.toByteArray());
    }
}
